import type { Fields } from "../commands.ts";

/** How many wishes the form of a draw holds. */
export const wishRows = [1, 2, 3, 4] as const;

/** A seat as somebody types it, by its number. What is no number goes on as it is, so that the door says so. */
const seatTyped = (typed: string | undefined): string => `s-${(typed ?? "").trim().replace(/^s-/i, "")}`;

/** What the desk asks of small groups, from the fields of its forms. */
export const tableMakers = {
  drawTables: (fields: Fields) => ({
    type: "DrawTables",
    round: fields.round,
    pins: wishRows.flatMap((row) => {
      const kind = fields[`kind${row}`] ?? "";
      return kind === "" ? [] : [{ kind, seat: fields[`seat${row}`], number: fields[`number${row}`] }];
    }),
  }),
  moveToTable: (fields: Fields) => ({ type: "MoveToTable", round: fields.round, seat: seatTyped(fields.seat), table: fields.table }),
  answerHelp: (fields: Fields) => ({ type: "AnswerHelp", table: fields.table }),
  reportTable: ({ round, seat, point1, point2, point3, notAgreed, lang }: Fields) => ({
    ...{ type: "ReportTable", round, seat, lang },
    ...{ point1, point2, point3, notAgreed },
  }),
};
