import type { Sitting } from "../../../shared/sittings/state.ts";
import { lastGroupRound, tableOfSeat } from "../../../shared/sittings/tables/questions.ts";

/** What has changed at the tables of one's own seats: where they sit, and that their table has gone on. */
export type TableChange =
  | { readonly kind: "at-table"; readonly seat: string; readonly table: number }
  | { readonly kind: "table-went-on"; readonly seat: string; readonly round: string; readonly table: number; readonly part: number };

/** The changes at the tables of these seats; other tables' moves are not told. */
export function tableChanges(before: Sitting, after: Sitting, mine: readonly string[]): readonly TableChange[] {
  const round = lastGroupRound(after);
  if (!round || after.round !== round.id || (before.tables === after.tables && before.round === after.round)) return [];
  return mine.flatMap((seat): readonly TableChange[] => {
    const now = tableOfSeat(after, round.id, seat);
    const was = before.round === round.id ? tableOfSeat(before, round.id, seat) : null;
    if (!now) return [];
    if (now.number !== was?.number) return [{ kind: "at-table", seat, table: now.number }];
    return now.part === was.part ? [] : [{ kind: "table-went-on", seat, round: round.id, table: now.number, part: now.part }];
  });
}
