import type { ResultView, ShownAmounts } from "../../../shared/ballots/views.ts";
import { Table } from "../../components/Table.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";

/** The figures of the vote behind an outcome. */
export type VoteFigures = Pick<ResultView, "heads" | "weight" | "unitsPerVote">;

/** For, against, abstain and no vote: by weight and by heads. The regions stand on the vote's own page. */
export function VoteTable({ figures, csv, json }: { readonly figures: VoteFigures; readonly csv: string; readonly json: string }) {
  const { t, lang } = useWords();
  const row = (key: string, name: string, amounts: ShownAmounts, shown: (n: number) => string) => ({
    key,
    cells: [name, shown(amounts.for), shown(amounts.against), shown(amounts.abstain), shown(amounts.didNotVote)],
  });
  const whole = (n: number) => formatNumber(n, lang);
  return (
    <Table
      caption={t("outcomes.theVote")}
      captionHidden
      columns={[
        { head: t("outcomes.countedBy") },
        { head: t("outcomes.for"), numeric: true },
        { head: t("outcomes.against"), numeric: true },
        { head: t("outcomes.abstain"), numeric: true },
        { head: t("outcomes.noVote"), numeric: true },
      ]}
      rows={[
        row("weight", t("outcomes.byWeight"), figures.weight, (n) => formatVotes(n, figures.unitsPerVote, lang)),
        row("heads", t("outcomes.byHeads"), figures.heads, whole),
      ]}
      csv={csv}
      json={json}
    />
  );
}
