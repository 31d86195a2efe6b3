import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { formatDate, formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Answers } from "./Answers.tsx";
import { JoinedText } from "./JoinedText.tsx";
import type { OfferShown } from "./load.ts";

const endings: { readonly [stage in Exclude<OfferShown["stage"], "open">]: Key } = {
  joined: "joining.endJoined",
  lapsed: "joining.endLapsed",
  refused: "joining.endRefused",
  withdrawn: "joining.endWithdrawn",
};

/** The page of an offer: which two, who agrees, the text as it stands, and one's own answer. */
export function OfferPage({ offer }: { readonly offer: OfferShown }) {
  const { t, lang } = useWords();
  const { sides, stage, ended, seat, at, text } = offer;
  const [first, second] = [sides[0]?.id ?? "", sides[1]?.id ?? ""];
  const title = t("joining.title", { first, second });
  const { titled } = useProblem({});
  const date = formatDate(at, lang);
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/chamber"), text: t("drafts.chamber") }]} here={title} />
      <PageHeader
        kicker={seat === null ? t("joining.offeredByCommittee", { date }) : t("joining.offeredBySeat", { number: seat, date })}
        title={title}
        lead={stage === "open" ? t("joining.askBoth") : undefined}
      />
      {stage === "open" ? null : <Ended stage={stage} ended={ended} />}
      <Section id="who" title={t("joining.who")}>
        <SummaryList
          rows={sides.map((side) => ({
            key: side.id,
            term: (
              <a href={href(lang, `/proposals/${side.id}`)} lang={side.title?.lang}>
                {side.title?.text ?? t("proposals.numbered", { number: side.id })}
              </a>
            ),
            value:
              side.agreed === "now"
                ? t("joining.agreedAt", { time: formatDateTime(side.at ?? 0, lang) })
                : t(side.agreed === "earlier" && stage === "open" ? "joining.agreedToEarlier" : "joining.notAgreed"),
          }))}
        />
        <p>
          <a href={href(lang, `/proposals/${first}/beside/${second}`)}>{t("joining.compare")}</a>
        </p>
      </Section>
      {stage !== "open" ? null : text === null ? (
        <Notice>{t("joining.notYours")}</Notice>
      ) : (
        <Section id="text" title={t("joining.text")} aside={t("joining.lead")}>
          <JoinedText text={text} draft={offer.draft} />
        </Section>
      )}
      {offer.notYet ? <Notice tone="warn">{refusalText(t, offer.notYet)}</Notice> : null}
      {stage === "open" ? <Answers offer={offer} /> : null}
    </>
  );
}

function Ended({ stage, ended }: { readonly stage: Exclude<OfferShown["stage"], "open">; readonly ended: OfferShown["ended"] }) {
  const { t, lang } = useWords();
  const number = ended?.proposal ?? "";
  return (
    <Notice tone={stage === "joined" ? "good" : "info"} title={t(endings[stage], { number })}>
      {ended?.reason ? (
        <p>
          {t("proposals.reasonGiven")} <span lang={ended.reason.lang}>{ended.reason.text}</span>
        </p>
      ) : null}
      {stage === "joined" ? (
        <p>
          <a href={href(lang, `/proposals/${number}`)}>{t("proposals.numbered", { number })}</a>
        </p>
      ) : null}
    </Notice>
  );
}
