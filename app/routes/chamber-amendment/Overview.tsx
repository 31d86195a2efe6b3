import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { OwnAction } from "../../components/OwnAction.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Standing } from "../amendment/Standing.tsx";
import { StuckPassages } from "../amendment/StuckPassages.tsx";
import { AmendmentTag } from "../amendments/AmendmentTag.tsx";
import { amendmentPath, chamberAmendmentPath, numberIn } from "../amendments/paths.ts";
import { Unbroken } from "../amendments/Unbroken.tsx";
import { SponsorSeats } from "../chamber/SponsorSeats.tsx";
import type { AmendmentStep, AmendmentWork } from "./load.ts";
import { ItsChanges } from "./Steps.tsx";

/** An amendment as a delegate can work on it: what waits for them first. */
export function Overview({ work }: { readonly work: AmendmentWork }) {
  const { t, lang } = useWords();
  const { amendment, may } = work;
  const { id, proposal, kind, stage, stuck, reason } = amendment;
  const { errors, titled } = useProblem({});
  const heading = t(kind === "amendment" ? "amendments.toProposal" : "amendments.recommendationTo", { amendment: id, number: proposal });
  const to = (step: AmendmentStep): string => `${href(lang, chamberAmendmentPath(id))}?step=${step}`;
  return (
    <>
      <title>{`${titled(heading)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/chamber"), text: t("drafts.chamber") },
          { href: href(lang, `/chamber/proposals/${proposal}`), text: t("proposals.numbered", { number: proposal }) },
        ]}
        here={t("amendments.numbered", { amendment: id })}
      />
      <ErrorSummary errors={errors} />
      <PageHeader
        title={<Unbroken text={heading} id={id} />}
        kicker={<span lang={amendment.title?.lang}>{amendment.title?.text}</span>}
        tag={<AmendmentTag of={{ stage, stuck: stuck !== null }} />}
        lead={<span lang={reason?.lang ?? lang}>{reason?.text ?? t("site.withdrawn")}</span>}
      />
      <p>
        <a href={href(lang, amendmentPath(id))}>{t("amendments.itsPage")}</a>
      </p>
      <Standing of={amendment} inChamber />
      {may.mend ? (
        <OwnAction title={t("amending.yoursToMend")}>
          <ButtonLink size="large" wide href={`${href(lang, `/chamber/proposals/${proposal}/amend`)}?mend=${numberIn(id)}`}>
            {t("amending.mendButton")}
          </ButtonLink>
        </OwnAction>
      ) : null}
      {may.accept ? (
        <OwnAction title={t(kind === "amendment" ? "amending.yoursToAccept" : "amending.yoursToAnswer")}>
          <ButtonRow>
            <ButtonLink size="large" href={to("accept")}>
              {t("amending.acceptIt")}
            </ButtonLink>
            {may.refuse ? (
              <ButtonLink size="large" tone="plain" href={to("refuse")}>
                {t("amending.refuseIt")}
              </ButtonLink>
            ) : null}
          </ButtonRow>
        </OwnAction>
      ) : null}
      {may.refuse && !may.accept ? (
        <p>
          <a href={to("refuse")}>{t("amending.refuseIt")}</a>
        </p>
      ) : null}
      <ItsChanges work={work} />
      {stuck ? (
        <Section title={t("amendments.bothTexts")} id="stuck">
          <StuckPassages stuck={stuck} version={amendment.version} />
        </Section>
      ) : null}
      {kind === "amendment" ? <Sponsoring work={work} /> : null}
      {may.withdraw ? (
        <p>
          <a href={to("withdraw")}>{t("amending.withdrawIt")}</a>
        </p>
      ) : null}
    </>
  );
}

/** Each seat sponsors for itself; the seat that made it stays (AMD-4). */
function Sponsoring({ work }: { readonly work: AmendmentWork }) {
  const { t, lang } = useWords();
  const { amendment, seats, may, command } = work;
  return (
    <Section title={t("proposals.sponsors")} id="sponsors">
      <p>{t("amendments.sponsorsOf", { have: amendment.sponsors.length, needed: amendment.needed.seats })}</p>
      <SponsorSeats
        seats={seats}
        page={href(lang, chamberAmendmentPath(amendment.id))}
        may={may.sponsor}
        made={t("amending.seatMadeIt")}
        command={command}
      />
    </Section>
  );
}
