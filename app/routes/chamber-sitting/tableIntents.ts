import type { ChamberCommand } from "./command.ts";

/** What a delegate can ask for at a table of small groups. The report has a page of its own, the note is no command. */
export const tableIntents = ["takeRole", "drawRole", "handRole", "tableReady", "callHelp"] as const;
export type TableIntent = (typeof tableIntents)[number];

/** The command that a form at a table asks for. */
export function tableCommandFrom(intent: TableIntent, sitting: string, fields: { readonly [name: string]: string }): ChamberCommand {
  const { seat, role, to, part, over } = fields;
  switch (intent) {
    case "takeRole":
      return { type: "TakeTableRole", sitting, seat, role };
    case "drawRole":
      return { type: "DrawTableRole", sitting, seat, role };
    case "handRole":
      return { type: "HandTableRole", sitting, seat, role, to };
    case "tableReady":
      return { type: "SayTableReady", sitting, seat, part };
    case "callHelp":
      return { type: "CallForHelp", sitting, seat, over };
  }
}
