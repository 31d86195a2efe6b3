import type { HowShown } from "../../comparison/Rows.tsx";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Downloads } from "../../components/Downloads.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { AmendmentTag } from "../amendments/AmendmentTag.tsx";
import { Meeting } from "../amendments/Grid.tsx";
import { AmendmentLink } from "../amendments/List.tsx";
import { amendmentPath, chamberAmendmentPath, numberIn } from "../amendments/paths.ts";
import { Unbroken } from "../amendments/Unbroken.tsx";
import { Changes } from "../comparison/Changes.tsx";
import { HowToShow, wayQuery } from "../comparison/HowToShow.tsx";
import { SeatName } from "../proposal/SeatName.tsx";
import { Standing } from "./Standing.tsx";
import { Story } from "./Story.tsx";
import { StuckPassages } from "./StuckPassages.tsx";
import type { AmendmentShown } from "./shown.ts";

/** One amendment, or one editorial recommendation: what it changes, why, who stands behind it, what became of it. */
export function AmendmentPage({
  shown,
  view,
  whole,
}: {
  readonly shown: AmendmentShown;
  readonly view: HowShown["view"];
  readonly whole: boolean;
}) {
  const { t, lang } = useWords();
  const { id, proposal, kind, title, seat, reason, version, changed, stuck, sponsors, meets, turn } = shown;
  const isAmendment = kind === "amendment";
  const heading = t(isAmendment ? "amendments.toProposal" : "amendments.recommendationTo", { amendment: id, number: proposal });
  const name = t("proposals.versionNumbered", { version });
  return (
    <>
      <title>{`${heading} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/proposals"), text: t("proposals.title") },
          { href: href(lang, `/proposals/${proposal}`), text: proposal },
          { href: href(lang, `/proposals/${proposal}/amendments`), text: t("amendments.title") },
        ]}
        here={numberIn(id)}
      />
      <PageHeader
        kicker={
          <>
            {seat ? <SeatName seat={seat} /> : t("amendments.theSecretariat")} · {formatDate(shown.madeAt, lang)}
          </>
        }
        title={<Unbroken text={heading} id={id} />}
        tag={<AmendmentTag of={{ stage: shown.stage, stuck: stuck !== null }} />}
        lead={
          <a href={href(lang, `/proposals/${proposal}`)} lang={title?.lang} hrefLang={title?.lang}>
            {title?.text ?? t("proposals.numbered", { number: proposal })}
          </a>
        }
      />
      <Standing of={shown} />
      <Section id="reason" title={t("proposals.reason")}>
        <p className="measure" lang={reason?.lang}>
          {reason?.text ?? t("site.withdrawn")}
        </p>
        {shown.late ? (
          <p>
            {t("amendments.lateBecause")} <span lang={shown.lateReason?.lang}>{shown.lateReason?.text ?? t("site.withdrawn")}</span>
          </p>
        ) : null}
      </Section>
      {changed ? (
        <Changes
          changed={changed}
          view={view}
          whole={whole}
          title={t("amendments.changesTo", { version })}
          names={{ before: name, after: t("amendments.withAmendment", { amendment: id }) }}
        >
          <HowToShow now={{ view, whole }} address={(asked) => href(lang, `${amendmentPath(id)}${wayQuery(asked)}`)} />
        </Changes>
      ) : (
        <Notice tone="warn">{t("site.withdrawn")}</Notice>
      )}
      {stuck ? (
        <div className="wide">
          <Section id="stuck" title={t("amendments.bothTexts")}>
            <StuckPassages stuck={stuck} version={version} />
          </Section>
        </div>
      ) : null}
      {isAmendment ? (
        <Section
          id="sponsors"
          title={t("proposals.sponsors")}
          aside={t("amendments.sponsorsOf", { have: sponsors.length, needed: shown.needed.seats })}
        >
          <ul>
            {sponsors.map((one) => (
              <li key={one.number}>
                <SeatName seat={one} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {turn ? (
        <Section id="others" title={t("amendments.amongOthers")}>
          <p>{t(turn.isSet ? "amendments.turnSet" : "amendments.turnProposed", { number: turn.number, of: turn.of })}</p>
          <p>
            {turn.falls.length === 0 ? (
              t("amendments.nothingFallsWith")
            ) : (
              <>
                {t("amendments.fallIfCarried")}{" "}
                {turn.falls.map((one, i) => (
                  <span key={one}>
                    {i > 0 ? ", " : null}
                    <AmendmentLink id={one} />
                  </span>
                ))}
              </>
            )}
          </p>
          {meets.length > 0 ? (
            <ul>
              {meets.map((cell) => (
                <li key={`${cell.first} ${cell.second}`}>
                  <Meeting cell={cell} />
                </li>
              ))}
            </ul>
          ) : null}
          <p className="no-print">
            <a href={`${href(lang, `/proposals/${proposal}/amendments/preview`)}?with=${numberIn(id)}`}>{t("amendments.readWithIt")}</a>
          </p>
        </Section>
      ) : null}
      <Section id="story" title={t("proposals.story")}>
        <Story of={shown} />
        <p className="quiet small">
          {t("amendments.hashOf")} <code className="hash">{shown.hash}</code>
        </p>
      </Section>
      <p className="no-print">
        <a href={href(lang, chamberAmendmentPath(id))}>{t(isAmendment ? "amendments.forDelegates" : "amendments.forProposer")}</a>
      </p>
      <Downloads path={amendmentPath(id)} tracked />
      <Permalink url={shown.url} formats={[{ href: `${amendmentPath(id)}.json`, text: t("components.asJson") }]} />
    </>
  );
}
