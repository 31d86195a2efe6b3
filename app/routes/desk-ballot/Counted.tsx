import type { DeclaredBallot } from "../../../shared/ballots/state.ts";
import { Table } from "../../components/Table.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { DeskBallot } from "./shown.ts";

/** What a vote decides, in a word or two. */
export const outcomeNames: { readonly [outcome in DeclaredBallot["outcome"]]: Key } = {
  carried: "deskVote.carried",
  "not-carried": "deskVote.notCarried",
  "not-quorate": "deskVote.notQuorate",
  chosen: "voteOptions.chosen",
  "none-chosen": "voteOptions.noneChosenTag",
};

/** The count by heads, and where weights count by weight and regions. */
export function Counted({ count, byHeads }: { readonly count: NonNullable<DeskBallot["count"]>; readonly byHeads: boolean }) {
  const { t, lang } = useWords();
  const plain = (n: number): string => formatNumber(n, lang);
  const votes = (n: number): string => formatVotes(n, count.unitsPerVote, lang);
  const line = (key: string, name: string, amounts: (typeof count)["heads"], show: (n: number) => string) => ({
    key,
    cells: [
      name,
      show(amounts.for),
      show(amounts.against),
      show(amounts.abstain),
      show(amounts.all - amounts.for - amounts.against - amounts.abstain),
    ],
  });
  return (
    <Table
      caption={t("deskVote.theCount")}
      columns={[
        { head: t("votes.countedBy") },
        { head: t("votes.for"), numeric: true },
        { head: t("votes.against"), numeric: true },
        { head: t(byHeads ? "votes.abstain" : "votes.abstainOrNeither"), numeric: true },
        { head: t("votes.didNotVote"), numeric: true },
      ]}
      rows={[
        line("heads", t("deskVote.byHeads"), count.heads, plain),
        ...(byHeads
          ? []
          : [line("weight", t("deskVote.byWeight"), count.weight, votes), line("regions", t("deskVote.byRegions"), count.regions, plain)]),
      ]}
    />
  );
}
