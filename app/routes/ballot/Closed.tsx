import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Readiness } from "../../components/Readiness.tsx";
import { Section } from "../../components/Section.tsx";
import { ballotNumber } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { OfElection } from "../elections/OfElection.tsx";
import { HowCounted, OptionList } from "../vote/options/HowCounted.tsx";
import { Planned } from "../votes/VoteTimes.tsx";
import { AmendmentVotedOn } from "./AmendmentVotedOn.tsx";
import { FrozenText } from "./FrozenText.tsx";
import { Help } from "./Help.tsx";
import type { Paper } from "./load.ts";

const phaseTexts: { readonly [phase in Exclude<Paper["phase"], "open">]: Key } = {
  prepared: "ballots.notOpenYet",
  closed: "ballots.isClosed",
  declared: "ballots.isDeclared",
  voided: "ballots.isVoid",
};

/** Why one cannot vote here now, and what to do. The text can be read all the same. */
export function Closed({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  const vote = ballotNumber(paper.id);
  const name = t("ballots.numbered", { vote });
  const why =
    paper.phase !== "open"
      ? [t(paper.phase === "prepared" && paper.options ? "voteResults.optionsNotOpen" : phaseTexts[paper.phase])]
      : paper.seats.length === 0
        ? [t("ballots.noSeatOnRegister")]
        : paper.seats.map((one) => (one.cannot ? refusalText(t, one.cannot) : ""));
  const checkIn = paper.seats.some((one) => one.cannot?.refused === "ballotSeatNotCheckedIn");
  const over = paper.phase === "closed" || paper.phase === "declared";
  return (
    <>
      <title>{`${name} – Tessera`}</title>
      <Readiness ok={false} text={over ? t("ballots.readyOver") : t("ballots.readyNot")} help="#help" />
      <PageHeader kicker={name} title={paper.question?.text ?? t("site.withdrawn")} lang={paper.question?.lang} />
      <Notice tone={over ? "info" : "warn"}>
        {why.map((one) => (
          <p key={one}>{one}</p>
        ))}
        {paper.demanded !== undefined ? (
          <p>{t("handCount.voidForRollCall", { count: paper.demanded })}</p>
        ) : paper.reason ? (
          <p lang={paper.reason.lang}>{paper.reason.text}</p>
        ) : null}
      </Notice>
      <Planned planned={paper.planned ?? null} />
      <OfElection election={paper.election} />
      {paper.options ? (
        <Section id="options" title={t("voteOptions.options")}>
          <HowCounted paper={paper.options} />
          <OptionList paper={paper.options} />
        </Section>
      ) : null}
      <ButtonRow>
        {paper.sitting === null || over ? null : (
          <ButtonLink href={href(lang, `/chamber/${paper.sitting}`)}>
            {checkIn ? t("ballots.toCheckIn") : t("ballots.backToSitting")}
          </ButtonLink>
        )}
        {over ? <ButtonLink href={href(lang, `/votes/${vote}`)}>{t("ballots.toResult")}</ButtonLink> : null}
      </ButtonRow>
      {paper.text ? <FrozenText text={paper.text} /> : null}
      {paper.amendment ? <AmendmentVotedOn amendment={paper.amendment} /> : null}
      <Help paper={paper} />
    </>
  );
}
