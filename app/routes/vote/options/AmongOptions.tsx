import { Section } from "../../../components/Section.tsx";
import { useWords } from "../../../locales/words.tsx";
import type { OptionsShown } from "../../ballot/load.ts";
import { DroppedOptions, OverDefault } from "../../ballot/OverDefault.tsx";
import { Term } from "../../glossary/Term.tsx";
import { Names } from "../Names.tsx";
import { Receipt } from "../Receipt.tsx";
import type { VoteShown } from "../shown.ts";
import { Funding } from "./Funding.tsx";
import { HowCounted } from "./HowCounted.tsx";
import { Matrix } from "./Matrix.tsx";
import { Options } from "./Options.tsx";
import { Regions } from "./Regions.tsx";
import { Rounds } from "./Rounds.tsx";
import { Ties } from "./Ties.tsx";
import { TurnoutRing } from "./TurnoutRing.tsx";

export interface AmongProps {
  readonly vote: VoteShown;
  readonly paper: OptionsShown;
  readonly among: NonNullable<VoteShown["among"]>;
}

/** A declared choice among options: what won, how it was counted, and how every seat voted. */
export function AmongOptions(props: AmongProps) {
  const { t } = useWords();
  const { vote, paper, among } = props;
  const { counted } = among;
  return (
    <>
      <Section id="result" title={t("votes.result")} aside={<Term of="weight">{t("votes.whatWeightMeans")}</Term>}>
        <Options {...props} />
      </Section>
      <Section id="counting" title={t("voteOptions.howCounted")}>
        <HowCounted paper={paper} />
        <OverDefault paper={paper} />
        <DroppedOptions paper={paper} dropped={counted.dropped} />
        <Rounds {...props} />
      </Section>
      {paper.budget === null || among.outcome === "not-quorate" ? null : (
        <Section id="funding" title={t("voteOptions.fundingTitle")}>
          <Funding {...props} budget={paper.budget} />
        </Section>
      )}
      {counted.matrix ? (
        <Section id="pairs" title={t("voteOptions.matrixTitle")} aside={t("voteOptions.matrixNote")}>
          <Matrix {...props} matrix={counted.matrix} />
        </Section>
      ) : null}
      <Section id="ring" title={t("voteResults.whoVoted")}>
        <TurnoutRing vote={vote} among={among} />
      </Section>
      <Section id="regions" title={t("votes.byRegion")}>
        <Regions {...props} />
      </Section>
      {counted.ties.length > 0 ? (
        <Section id="ties" title={t("voteOptions.tiesTitle")}>
          <Ties {...props} />
        </Section>
      ) : null}
      <Section id="names" title={t("votes.names")} aside={<Term of="protected-seat">{t("votes.protectedNote")}</Term>}>
        <Names vote={vote} unitsPerVote={among.unitsPerVote} />
      </Section>
      <Section id="receipt" title={t("votes.receiptTitle")} aside={<Term of="receipt">{t("votes.receiptNote")}</Term>}>
        <Receipt answer={vote.receipt} paper={vote.paper} />
      </Section>
    </>
  );
}
