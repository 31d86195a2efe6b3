import { shapeOf } from "../../../shared/ballots/papers/methods.ts";
import { Table } from "../../components/Table.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import type { DeskBallot } from "./shown.ts";

interface CountedAmongProps {
  readonly among: NonNullable<DeskBallot["among"]>;
  readonly options: NonNullable<DeskBallot["options"]>;
  readonly byHeads: boolean;
}

/** The count of a choice among options: what stands behind each, and which of them won. */
export function CountedAmong({ among, options, byHeads }: CountedAmongProps) {
  const { t, lang } = useWords();
  const { winners, support, turnout, unitsPerVote } = among;
  const ranked = shapeOf(options.method) === "ranking";
  const won = (option: number): string => {
    const place = winners.indexOf(option);
    if (place < 0) return t("voteOptions.notWon");
    return options.budget === null ? t("voteOptions.wonPlace", { place: place + 1 }) : t("voteOptions.funded");
  };
  return (
    <>
      <Table
        caption={t("deskVote.theCount")}
        columns={[
          { head: t("voteOptions.option"), wide: true },
          { head: t(ranked ? "voteOptions.firstChoice" : "voteOptions.heads"), numeric: true },
          ...(byHeads ? [] : [{ head: t(ranked ? "voteOptions.firstChoiceWeight" : "voteOptions.weight"), numeric: true }]),
          { head: t("deskSitting.result") },
        ]}
        rows={options.options.map(({ name }, option) => ({
          key: String(option),
          cells: [
            name ? (
              <span key="name" lang={name.lang}>
                {name.text}
              </span>
            ) : (
              t("site.withdrawn")
            ),
            formatNumber(support[option]?.heads ?? 0, lang),
            ...(byHeads ? [] : [formatVotes(support[option]?.weight ?? 0, unitsPerVote, lang)]),
            won(option),
          ],
        }))}
      />
      <p>{t("voteOptions.noteVotes", { cast: turnout.cast, abstain: turnout.abstained, didNotVote: turnout.didNotVote })}</p>
    </>
  );
}
