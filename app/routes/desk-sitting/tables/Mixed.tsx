import { presentSeats } from "../../../../shared/sittings/questions.ts";
import type { Round } from "../../../../shared/sittings/state.ts";
import { tableOfSeat, tablesOf } from "../../../../shared/sittings/tables/questions.ts";
import { balanceOf } from "../../../../shared/smallGroups/balance.ts";
import { useWords } from "../../../locales/words.tsx";
import { useDesk } from "../useDesk.ts";

/** How well the tables of a round are mixed, in words: by region and kind, who has met, who is not placed yet (GRP-2, GRP-3). */
export function Mixed({ round }: { readonly round: Round }) {
  const { t } = useWords();
  const { live, kinds } = useDesk();
  const { sitting, seats } = live.room;
  const drawn = tablesOf(sitting, round.id);
  if (!drawn) return null;
  const tables = drawn.tables.map((table) => table.seats);
  const people = tables.flat().map((id) => ({ id, traits: [seats[id]?.region ?? "", kinds[id] ?? ""] }));
  const earlier = sitting.rounds
    .filter(({ id, phase }) => id !== round.id && phase.name !== "waiting")
    .flatMap(({ id }) => tablesOf(sitting, id)?.tables.map((table) => table.seats) ?? []);
  const { unevenTables, metBefore } = balanceOf(people, tables, [earlier]);
  const loose = presentSeats(sitting).filter((seat) => !tableOfSeat(sitting, round.id, seat)).length;
  return (
    <ul>
      <li>{t("tables.deskDrawn", { count: tables.length })}</li>
      <li>{unevenTables === 0 ? t("tables.deskEven") : t("tables.deskUneven", { count: unevenTables })}</li>
      {earlier.length === 0 ? null : <li>{metBefore === 0 ? t("tables.deskMetNone") : t("tables.deskMet", { count: metBefore })}</li>}
      {loose === 0 || round.phase.name !== "waiting" ? null : <li>{t("tables.deskNewcomers", { count: loose })}</li>}
    </ul>
  );
}
