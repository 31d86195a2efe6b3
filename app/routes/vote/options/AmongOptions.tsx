import type { OptionMethod } from "../../../../shared/ballots/papers/methods.ts";
import { terms } from "../../../../shared/minutes/sentences.ts";
import { Section } from "../../../components/Section.tsx";
import { Table } from "../../../components/Table.tsx";
import { Tag } from "../../../components/Tag.tsx";
import { formatNumber, formatVotes } from "../../../locales/dates.ts";
import type { Key } from "../../../locales/keys.ts";
import { useWords } from "../../../locales/words.tsx";
import type { OptionsShown } from "../../ballot/load.ts";
import { Term } from "../../glossary/Term.tsx";
import { Names } from "../Names.tsx";
import { Receipt } from "../Receipt.tsx";
import type { VoteShown } from "../shown.ts";
import { Matrix } from "./Matrix.tsx";
import { OptionName } from "./OptionName.tsx";
import { Rounds } from "./Rounds.tsx";
import { Ties } from "./Ties.tsx";

/** How each method counts, in a sentence or two. */
const explained: { readonly [method in OptionMethod]: Key } = {
  "choose-one": "voteOptions.explainChooseOne",
  approval: "voteOptions.explainApproval",
  "instant-runoff": "voteOptions.explainInstantRunoff",
  schulze: "voteOptions.explainSchulze",
  "stv-scotland": "voteOptions.explainStvScotland",
  "equal-shares": "voteOptions.explainEqualShares",
};

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
        <p>
          <strong>{t(terms[paper.method])}.</strong> {t(explained[paper.method])}{" "}
          {t(among.countedBy === "heads" ? "voteOptions.countedByHeads" : "voteOptions.countedByWeight")}{" "}
          {paper.budget === null ? t("voteOptions.placesToFill", { count: paper.places }) : null}
        </p>
        <Rounds {...props} />
      </Section>
      {counted.matrix ? (
        <Section id="pairs" title={t("voteOptions.matrixTitle")} aside={t("voteOptions.matrixNote")}>
          <Matrix {...props} matrix={counted.matrix} />
        </Section>
      ) : null}
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

/** Every option with what stands behind it by heads and by weight, and whether it won. */
function Options({ paper, among }: AmongProps) {
  const { t, lang } = useWords();
  const ranked = among.counted.method === "instant-runoff" || among.counted.method === "schulze" || among.counted.method === "stv-scotland";
  const { winners, support, turnout, unitsPerVote } = among;
  const order = [...winners, ...among.counted.ranking.flat().filter((option) => !winners.includes(option))];
  const money = paper.budget === null ? null : paper.budget;
  const spent = winners.reduce((sum, winner) => sum + (paper.options[winner]?.cost ?? 0), 0);
  const result = (option: number) => {
    const place = winners.indexOf(option);
    if (place < 0) return t("voteOptions.notWon");
    if (money !== null) return t("voteOptions.funded");
    return winners.length > 1 ? t("voteOptions.wonPlace", { place: place + 1 }) : t("voteOptions.won");
  };
  return (
    <>
      <Table
        caption={t("voteOptions.options")}
        captionHidden
        columns={[
          { head: t("voteOptions.option"), wide: true },
          { head: t(ranked ? "voteOptions.firstChoice" : "voteOptions.heads"), numeric: true },
          { head: t(ranked ? "voteOptions.firstChoiceWeight" : "voteOptions.weight"), numeric: true },
          ...(money === null ? [] : [{ head: t("voteOptions.cost"), numeric: true }]),
          { head: t("votes.result") },
        ]}
        rows={order.map((option) => ({
          key: String(option),
          cells: [
            <OptionName key="name" paper={paper} option={option} />,
            formatNumber(support[option]?.heads ?? 0, lang),
            formatVotes(support[option]?.weight ?? 0, unitsPerVote, lang),
            ...(money === null ? [] : [formatNumber(paper.options[option]?.cost ?? 0, lang)]),
            winners.includes(option) ? (
              <Tag key="won" tone="good">
                {result(option)}
              </Tag>
            ) : (
              result(option)
            ),
          ],
        }))}
      />
      <p>
        {t("voteOptions.noteVotes", { cast: turnout.cast, abstain: turnout.abstained, didNotVote: turnout.didNotVote })}{" "}
        {money === null ? null : t("voteOptions.spent", { spent: formatNumber(spent, lang), budget: formatNumber(money, lang) })}{" "}
        {turnout.interests > 0 ? t("votes.interestsNote", { count: turnout.interests }) : null}
      </p>
    </>
  );
}
