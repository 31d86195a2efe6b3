import type { Round } from "../../../../shared/sittings/state.ts";
import { partsOf } from "../../../../shared/sittings/tables/parts.ts";
import { peopleHere, seatsHere, tablesOf } from "../../../../shared/sittings/tables/questions.ts";
import type { Table as SmallGroup } from "../../../../shared/sittings/tables/state.ts";
import { Details } from "../../../components/Details.tsx";
import { Table } from "../../../components/Table.tsx";
import { seatShort } from "../../../live/names.ts";
import { useWords } from "../../../locales/words.tsx";
import { useDesk } from "../useDesk.ts";

/** All tables of a round: who sits there, from how many regions, how far they are, whether they have reported. */
export function TableList({ round }: { readonly round: Round }) {
  const { t, lang } = useWords();
  const { room } = useDesk().live;
  const { sitting } = room;
  const tables = tablesOf(sitting, round.id)?.tables ?? [];
  const parts = partsOf(round).length;
  const begun = round.phase.name !== "waiting";
  const regions = ({ seats }: SmallGroup): number => new Set(seats.map((seat) => room.seats[seat]?.region)).size;
  const who = (table: SmallGroup) => (
    <ul className="plain-list">
      {seatsHere(sitting, table).map((seat) => (
        <li key={seat}>{seatShort(t, lang, room, seat)}</li>
      ))}
    </ul>
  );
  return (
    <Table
      caption={t("tables.deskTables")}
      dense
      columns={[
        { head: t("tables.deskTitle") },
        { head: t("tables.deskPeople"), numeric: true },
        { head: t("tables.deskRegions"), numeric: true },
        ...(begun ? [{ head: t("tables.deskAt") }, { head: t("tables.deskReport") }] : []),
      ]}
      rows={tables.map((table) => ({
        key: String(table.number),
        cells: [
          <Details key="who" summary={t("tables.tableNumber", { number: table.number })}>
            {who(table)}
          </Details>,
          String(peopleHere(sitting, table).length),
          String(regions(table)),
          ...(begun
            ? [
                t("tables.part", { number: Math.min(table.part + 1, parts), all: parts }),
                t(table.report ? "tables.deskReported" : "tables.deskMissing"),
              ]
            : []),
        ],
      }))}
    />
  );
}
