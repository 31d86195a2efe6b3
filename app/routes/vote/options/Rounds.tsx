import type { Round } from "../../../../shared/counting/result.ts";
import { Flow } from "../../../charts/Flow.tsx";
import { Table } from "../../../components/Table.tsx";
import type { Key } from "../../../locales/keys.ts";
import { useWords } from "../../../locales/words.tsx";
import { MarkedText } from "../../decision-note/MarkedText.tsx";
import { votePath } from "../../outcomes/chain.ts";
import type { AmongProps } from "./AmongOptions.tsx";
import { amountIn } from "./figures.ts";
import { OptionName, useOptionNames } from "./OptionName.tsx";

/** The count round by round: as a picture of where votes went, and as a table: a row an option, a column a round; under it what happened in each. A count of one round says it all above. */
export function Rounds({ vote, paper, among }: AmongProps) {
  const { t, lang } = useWords();
  const names = useOptionNames(paper);
  const { counted, winners } = among;
  const { rounds, quota } = counted;
  if (rounds.length < 2 || counted.method === "equal-shares") return null;
  // PAP-5, CNT-22: who comes in after "none of the above", or without a vote, is not elected.
  const won = (some: readonly number[]) => some.filter((option) => winners.includes(option));
  const line = (key: Key, some: readonly number[]) => (some.length > 0 ? t(key, { options: names(some) }) : null);
  const happened = ({ number, elected, excluded }: Round): string =>
    [
      t("voteOptions.round", { round: number }),
      line("voteOptions.electedIn", won(elected)),
      line(
        "voteResults.aheadOnly",
        elected.filter((option) => !winners.includes(option)),
      ),
      line("voteOptions.excludedIn", excluded),
    ]
      .filter((part) => part !== null)
      .join(". ");
  const amount = (n: number | null | undefined): string => (n === null || n === undefined ? "–" : amountIn(among, n, lang));
  return (
    <>
      {quota === null ? null : (
        <p>
          {t(counted.method === "instant-runoff" ? "voteOptions.moreThanHalf" : "voteOptions.quota", {
            quota: amountIn(among, quota, lang),
          })}
        </p>
      )}
      <p>{t("voteOptions.flowNote")}</p>
      <Flow
        rounds={rounds}
        order={counted.ranking.flat()}
        names={paper.options.map(({ name }) => name?.text ?? t("site.withdrawn"))}
        words={{ round: (round) => t("voteOptions.round", { round }), exhausted: t("voteOptions.exhausted") }}
      />
      <Table
        caption={t("voteOptions.roundsTitle")}
        columns={[
          { head: t("voteOptions.option"), wide: true },
          ...rounds.map(({ number }) => ({ head: t("voteOptions.round", { round: number }), numeric: true })),
        ]}
        rows={[
          ...paper.options.map((_, option) => ({
            key: String(option),
            cells: [<OptionName key="name" paper={paper} option={option} />, ...rounds.map(({ totals }) => amount(totals[option]))],
          })),
          { key: "exhausted", cells: [t("voteOptions.exhausted"), ...rounds.map(({ exhausted }) => amount(exhausted))] },
        ]}
        csv={`${votePath(vote.id)}/rounds.csv`}
        json={`${votePath(vote.id)}/rounds.json`}
      />
      <h3>{t("voteOptions.roundNotes")}</h3>
      <ol className="plain-list">
        {rounds.map((round) => (
          <li key={round.number}>
            <MarkedText text={happened(round)} />
          </li>
        ))}
      </ol>
    </>
  );
}
