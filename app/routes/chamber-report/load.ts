import { lastGroupRound, tableOfSeat } from "../../../shared/sittings/tables/questions.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { type MySeat, mySeats } from "../chamber-sitting/load.ts";

/** What the page of a table's report begins with. */
export interface ReportStart {
  readonly sitting: string;
  readonly my: MySeat;
  readonly round: string;
  readonly table: number;
  /** Whether the seat takes the notes. */
  readonly mayReport: boolean;
  /** What was reported before. */
  readonly points: readonly string[];
  readonly notAgreed: string;
  /** The table's note, to write the report from; null where it may not be read. */
  readonly note: string | null;
  readonly command: string;
}

/** Loads the page of the report of the table that one of the viewer's seats sits at; null where there is none. */
export function loadReport(context: TesseraContext, id: string, lang: Lang, wanted: string | null): ReportStart | null {
  const sitting = context.assembly.sitting(id);
  if (!sitting) throw new Response("", { status: 404 });
  const mine = mySeats(context, lang, `/chamber/${id}/report`);
  const round = lastGroupRound(sitting);
  const at = mine.flatMap((my) => {
    const table = round && tableOfSeat(sitting, round.id, my.seat);
    return table ? [{ my, table }] : [];
  });
  const found = at.find(({ my }) => my.seat === wanted) ?? at[0];
  if (!round || !found) return null;
  const { my, table } = found;
  return {
    ...{ sitting: id, my, round: round.id, table: table.number },
    mayReport: table.noteTaker === my.seat && sitting.phase.name === "open",
    points: table.report?.points.map((point) => context.words(point) ?? "") ?? [],
    notAgreed: table.report?.notAgreed ? (context.words(table.report.notAgreed) ?? "") : "",
    note: context.tableNote(id, my.seat)?.text ?? null,
    command: context.newCommandId(),
  };
}
