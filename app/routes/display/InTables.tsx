import type { Round } from "../../../shared/sittings/state.ts";
import { progressOf, seatsHere, tablesOf } from "../../../shared/sittings/tables/questions.ts";
import { classes } from "../../components/classes.ts";
import { useNow } from "../../live/useNow.ts";
import type { Live } from "../../live/useRoom.ts";
import { useWords } from "../../locales/words.tsx";
import { pageAt } from "./pageAt.ts";

/** As many tables as can be read from the back row at once. */
const tablesShown = 9;

/** Up to here they are written larger. */
const fewTables = 6;

/** Where everybody sits, by seat number: names are not shown in the hall. More tables than can be read at once take turns. */
export function TablesInHall({ live, at, round }: { readonly live: Live; readonly at: number; readonly round: Round }) {
  const { t } = useWords();
  const now = useNow(live, at);
  const { sitting } = live.room;
  const tables = tablesOf(sitting, round.id)?.tables;
  if (!tables) return null;
  const { people, done, ...figures } = progressOf(sitting, round);
  const from = pageAt(now, tables.length, tablesShown);
  const shown = tables.slice(from, from + tablesShown);
  return (
    <>
      <p className="display-speaker">
        {t("tables.hallFind")}
        {shown.length < tables.length ? (
          <span className="display-page">{t("tables.hallPage", { from: from + 1, to: from + shown.length, all: tables.length })}</span>
        ) : null}
      </p>
      <ul className={classes("display-tables", tables.length <= fewTables && "is-few")}>
        {shown.map((table) => (
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
