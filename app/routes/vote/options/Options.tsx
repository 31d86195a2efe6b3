import { shapeOf } from "../../../../shared/ballots/papers/methods.ts";
import { Table } from "../../../components/Table.tsx";
import { Tag } from "../../../components/Tag.tsx";
import { formatNumber, formatVotes } from "../../../locales/dates.ts";
import { useWords } from "../../../locales/words.tsx";
import type { AmongProps } from "./AmongOptions.tsx";
import { OptionBars } from "./OptionBars.tsx";
import { OptionName } from "./OptionName.tsx";

/** Every option with what stands behind it by heads and by weight, and whether it won; then who abstained and who did not vote. */
export function Options(props: AmongProps) {
  const { paper, among } = props;
  const { t, lang } = useWords();
  const ranked = shapeOf(paper.method) === "ranking";
  const { winners, support, turnout, turnoutWeight, unitsPerVote } = among;
  const order = [...winners, ...among.counted.ranking.flat().filter((option) => !winners.includes(option))];
  const result = (option: number) => {
    const place = winners.indexOf(option);
    if (place < 0) return t("voteOptions.notWon");
    const said = winners.length > 1 ? t("voteOptions.wonPlace", { place: place + 1 }) : t("voteOptions.won");
    return (
      <Tag key="won" tone="good">
        {paper.budget === null ? said : t("voteOptions.funded")}
      </Tag>
    );
  };
  const figures = (amounts: { readonly heads: number; readonly weight: number }) => [
    formatNumber(amounts.heads, lang),
    formatVotes(amounts.weight, unitsPerVote, lang),
  ];
  const outside = [
    { key: "abstained", name: t("voteOptions.didAbstain"), heads: turnout.abstained, weight: turnoutWeight.abstained },
    { key: "did-not-vote", name: t("voteOptions.didNotVote"), heads: turnout.didNotVote, weight: turnoutWeight.didNotVote },
  ];
  return (
    <>
      {ranked ? null : <OptionBars {...props} order={order} />}
      <Table
        caption={t("voteOptions.options")}
        captionHidden
        columns={[
          { head: t("voteOptions.option"), wide: true },
          { head: t(ranked ? "voteOptions.firstChoice" : "voteOptions.heads"), numeric: true },
          { head: t(ranked ? "voteOptions.firstChoiceWeight" : "voteOptions.weight"), numeric: true },
          { head: t("votes.result") },
        ]}
        rows={[
          ...order.map((option) => ({
            key: String(option),
            cells: [
              <OptionName key="name" paper={paper} option={option} />,
              ...figures(support[option] ?? { heads: 0, weight: 0 }),
              result(option),
            ],
          })),
          ...outside.map(({ key, name, ...amounts }) => ({ key, cells: [name, ...figures(amounts), "–"] })),
        ]}
      />
      <p>
        {t("voteOptions.noteVotes", { cast: turnout.cast, abstain: turnout.abstained, didNotVote: turnout.didNotVote })}{" "}
        {turnout.interests > 0 ? t("votes.interestsNote", { count: turnout.interests }) : null}
      </p>
    </>
  );
}
