import type { GroupKind } from "../../../shared/roll/state.ts";
import { Table } from "../../components/Table.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import type { Said } from "../proposals/said.ts";
import { kindNames } from "./names.ts";

/** A seat as a line of the roll; of a protected one nothing but its number (ROL-7). */
export interface SeatRow {
  readonly number: number;
  readonly group: {
    readonly name: Said | null;
    readonly kind: GroupKind;
    readonly people: number;
    readonly units: number;
    readonly filled: boolean;
  } | null;
}

/** The seats of one region. */
export function GroupsOf({
  region,
  rows,
  unitsPerVote,
  all,
}: {
  readonly region: string;
  readonly rows: readonly SeatRow[];
  readonly unitsPerVote: number | null;
  readonly all: number;
}) {
  const { t, lang } = useWords();
  const weighed = unitsPerVote !== null;
  return (
    <Table
      caption={t("roll.seatsOf", { region })}
      captionHidden
      dense
      columns={[
        { head: t("roll.seat"), numeric: true },
        { head: t("roll.group"), wide: true },
        ...(weighed
          ? [{ head: t("roll.countsAs", { all: formatVotes(all, unitsPerVote, lang).replace(/\.00$/, "") }), numeric: true }]
          : []),
        { head: t("roll.kind") },
        { head: t("roll.people"), numeric: true },
      ]}
      rows={rows.map(({ number, group }) => ({
        key: String(number),
        cells: group
          ? [
              String(number),
              <span key="name">
                <span lang={group.name?.lang}>{group.name?.text ?? t("site.withdrawn")}</span>
                {group.filled ? null : <span className="quiet"> ({t("roll.vacant")})</span>}
              </span>,
              ...(weighed ? [formatVotes(group.units, unitsPerVote, lang)] : []),
              t(kindNames[group.kind]),
              formatNumber(group.people, lang),
            ]
          : [
              String(number),
              <Term key="protected" of="protected-seat">
                {t("roll.protectedSeat")}
              </Term>,
              ...(weighed ? ["–"] : []),
              "–",
              "–",
            ],
      }))}
    />
  );
}
