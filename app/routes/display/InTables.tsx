import type { Room } from "../../../shared/assembly/room.ts";
import type { Round } from "../../../shared/sittings/state.ts";
import { progressOf, seatsHere, tablesOf } from "../../../shared/sittings/tables/questions.ts";
import { classes } from "../../components/classes.ts";
import { useWords } from "../../locales/words.tsx";

/** Where everybody sits, by seat number: names are not shown in the hall. */
export function TablesInHall({ room, round }: { readonly room: Room; readonly round: Round }) {
  const { t } = useWords();
  const { sitting } = room;
  const tables = tablesOf(sitting, round.id)?.tables;
  if (!tables) return null;
  const { people, done, ...figures } = progressOf(sitting, round);
  return (
    <>
      <p className="display-speaker">{t("tables.hallFind")}</p>
      <ul className={classes("display-tables", tables.length > 24 && "is-many", tables.length <= 8 && "is-few")}>
        {tables.map((table) => (
          <li key={table.number}>
            <strong>{t("tables.tableNumber", { number: table.number })}</strong>{" "}
            {seatsHere(sitting, table)
              .map((seat) => seat.slice(2))
              .join(", ")}
          </li>
        ))}
      </ul>
      <p className="display-progress">{t("tables.progress", { people, ...figures })}</p>
    </>
  );
}
