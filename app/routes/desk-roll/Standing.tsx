import { EmptyState } from "../../components/EmptyState.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly groups: number;
  readonly seats: number;
  readonly filled: number;
  readonly units: number;
}

/** The roll as it stands, by region. `unitsPerVote` null: no weights are in force. */
export function Standing({ rows, unitsPerVote }: { readonly rows: readonly RegionRow[]; readonly unitsPerVote: number | null }) {
  const { t, lang } = useWords();
  const sum = (of: (row: RegionRow) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const votes = (units: number): string => (unitsPerVote === null ? "–" : formatVotes(units, unitsPerVote, lang));
  if (sum((row) => row.seats) === 0)
    return (
      <Section title={t("deskRoll.standsTitle")} id="roll">
        <EmptyState title={t("deskRoll.empty")}>{t("deskRoll.emptyText")}</EmptyState>
      </Section>
    );
  return (
    <Section title={t("deskRoll.standsTitle")} id="roll">
      <Table
        caption={t("deskRoll.standsCaption")}
        captionHidden
        columns={[
          { head: t("deskRoll.region") },
          { head: t("deskRoll.groups"), numeric: true },
          { head: t("deskRoll.seats"), numeric: true },
          { head: t("deskRoll.filled"), numeric: true },
          { head: t("deskRoll.votes"), numeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.code,
          cells: [row.name, ...[row.groups, row.seats, row.filled].map((n) => formatNumber(n, lang)), votes(row.units)],
        }))}
        foot={[
          t("deskRoll.together"),
          formatNumber(
            sum((row) => row.groups),
            lang,
          ),
          formatNumber(
            sum((row) => row.seats),
            lang,
          ),
          formatNumber(
            sum((row) => row.filled),
            lang,
          ),
          votes(sum((row) => row.units)),
        ]}
      />
      <p>
        <a href={href(lang, "/roll")}>{t("deskRoll.publicRoll")}</a>
      </p>
    </Section>
  );
}
