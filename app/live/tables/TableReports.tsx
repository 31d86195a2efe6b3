import type { Room } from "../../../shared/assembly/room.ts";
import type { Round } from "../../../shared/sittings/state.ts";
import { progressOf, tablesOf } from "../../../shared/sittings/tables/questions.ts";
import type { Table } from "../../../shared/sittings/tables/state.ts";
import { useWords } from "../../locales/words.tsx";
import { langIn, wordsIn } from "../names.ts";

/** What one table told the plenary. */
function Report({ room, table }: { readonly room: Room; readonly table: Table }) {
  const { t, lang } = useWords();
  const { report } = table;
  if (!report) return null;
  return (
    <li className="stack">
      <strong>{t("tables.reportOf", { number: table.number })}</strong>
      <ul>
        {report.points.map((point) => (
          <li key={point} lang={langIn(room, point, lang)}>
            {wordsIn(room, point) ?? t("site.withdrawn")}
          </li>
        ))}
      </ul>
      {report.notAgreed === null ? null : (
        <p>
          <strong>{t("tables.notAgreedLabel")}</strong>{" "}
          <span lang={langIn(room, report.notAgreed, lang)}>{wordsIn(room, report.notAgreed) ?? t("site.withdrawn")}</span>
        </p>
      )}
    </li>
  );
}

/** How far the small groups of a round are, and what they reported (GRP-8). Nothing where there are none. */
export function TableReports({ room, round }: { readonly room: Room; readonly round: Round | null }) {
  const { t } = useWords();
  const tables = round && tablesOf(room.sitting, round.id)?.tables;
  if (!round || !tables) return null;
  const reported = tables.filter(({ report }) => report !== null);
  const { people, done, ...figures } = progressOf(room.sitting, round);
  return (
    <section className="stack" aria-labelledby={`reports-${round.id}`}>
      <h3 id={`reports-${round.id}`}>{t("tables.reports")}</h3>
      <p>{t("tables.progress", { people, ...figures })}</p>
      {reported.length === 0 ? (
        <p className="quiet">{t("tables.reportsNone")}</p>
      ) : (
        <ul className="plain-list stack">
          {reported.map((table) => (
            <Report key={table.number} room={room} table={table} />
          ))}
        </ul>
      )}
    </section>
  );
}
