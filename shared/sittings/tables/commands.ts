import { z } from "zod";
import { textLimits } from "../../textLimits.ts";
import { command, lang, optional, round, seat, text, whole } from "../fields.ts";
import { tableRoles } from "./state.ts";

const table = whole(1, 999);
const role = z.enum(tableRoles);
const point = optional(text(textLimits.reportPoint));

/** A wish of the desk: this seat at a table, with another seat, or not with it; `number` is the table's or the other seat's. */
const pin = z.object({ kind: z.enum(["at", "together", "apart"]), seat: whole(1, 999_999), number: whole(1, 999_999) });

/** What can be asked about small groups. */
export const tableCommands = [
  command("DrawTables", { round, pins: z.array(pin).max(20).default([]) }),
  command("MoveToTable", { round, seat, table }),
  command("TakeTableRole", { seat, role }),
  command("DrawTableRole", { seat, role }),
  command("HandTableRole", { seat, role, to: seat }),
  /** `part`: the one that is over, so that nobody is counted for the next by pressing late. */
  command("SayTableReady", { seat, part: whole(0, 99) }),
  command("CallForHelp", { seat, over: z.preprocess((v) => v === true || v === "yes", z.boolean()).default(false) }),
  command("AnswerHelp", { table }),
  command("ReportTable", {
    ...{ round, seat, lang },
    ...{ point1: point, point2: point, point3: point, notAgreed: optional(text(textLimits.reportNotAgreed)) },
  }),
] as const;
export type TableCommand = z.infer<(typeof tableCommands)[number]>;
/** One kind of them. */
export type TableCommandOf<T extends TableCommand["type"]> = Extract<TableCommand, { readonly type: T }>;
