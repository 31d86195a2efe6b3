import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { AlikeList } from "../alike/AlikeList.tsx";
import { SponsorSeats } from "../chamber/SponsorSeats.tsx";
import { OfferForm } from "../joining/OfferForm.tsx";
import { MachineLabel } from "../proposal-languages/Standing.tsx";
import { StageTag } from "../proposals/StageTag.tsx";
import { AmendmentsPart } from "./AmendmentsPart.tsx";
import { AuthorsPart } from "./AuthorsPart.tsx";
import type { Workshop } from "./load.ts";
import { MarkCheck } from "./MarkCheck.tsx";

/** What can be done with this proposal: sponsoring by each of one's seats; everything else by its author. */
export function Overview({ workshop }: { readonly workshop: Workshop }) {
  const { t, lang } = useWords();
  const { proposal, frozenBy, canChange } = workshop;
  const { id, title, summary, stage } = proposal;
  const name = t("proposals.numbered", { number: id });
  const { errors, titled } = useProblem({});
  return (
    <>
      <title>{`${titled(`${name}: ${title?.text ?? ""}`)} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/chamber"), text: t("drafts.chamber") }]} here={name} />
      <ErrorSummary errors={errors} />
      <PageHeader
        kicker={name}
        title={title?.text ?? t("site.withdrawn")}
        lang={title?.lang}
        tag={<StageTag stage={stage} />}
        lead={summary ? <span lang={summary.lang ?? lang}>{summary.text}</span> : undefined}
      />
      {proposal.machine === null ? null : (
        <p>
          <MachineLabel source={proposal.machine} />
        </p>
      )}
      <p>
        <a href={href(lang, `/proposals/${id}`)}>{t("drafts.toPublicPage")}</a>
      </p>
      {frozenBy === null ? null : (
        <Notice title={t("proposals.frozen")}>
          <p>
            <a href={href(lang, `/ballots/${frozenBy}`)}>{t("drafts.toBallot", { vote: frozenBy.replace("-", "/") })}</a>
          </p>
        </Notice>
      )}
      {!canChange && frozenBy === null ? <Notice>{t("drafts.isOver")}</Notice> : null}
      {workshop.isAuthor && canChange ? <AuthorsPart workshop={workshop} /> : null}
      <AlikeList alike={workshop.alike} own={id} command={workshop.command} />
      <AmendmentsPart workshop={workshop} />
      {workshop.joining.open || (workshop.isAuthor && workshop.joining.others.length > 0) ? (
        <OfferForm joining={workshop.joining} command={workshop.command} toOffer={(composite) => `/chamber/joining/${composite}`} />
      ) : null}
      <Sponsoring workshop={workshop} />
      <MarkCheck workshop={workshop} />
    </>
  );
}

/** Each seat sponsors for itself (PRP-10). */
function Sponsoring({ workshop }: { readonly workshop: Workshop }) {
  const { t, lang } = useWords();
  const { proposal, seats, canSponsor, sponsors, command } = workshop;
  const { needs } = proposal;
  return (
    <Section title={t("proposals.sponsors")} id="sponsors">
      <p>
        {t("drafts.sponsorsCounted", { count: sponsors })}
        {needs
          ? ` ${needs.seats + needs.regions === 0 ? t("drafts.enoughSponsors") : t("drafts.sponsorsNeeded", { seats: needs.seats, regions: needs.regions })}`
          : null}
      </p>
      <SponsorSeats
        seats={seats}
        page={href(lang, `/chamber/proposals/${proposal.id}`)}
        may={canSponsor}
        made={t("drafts.seatProposes")}
        command={command}
      />
    </Section>
  );
}
