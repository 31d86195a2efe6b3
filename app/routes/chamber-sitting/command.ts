import { answerCommands } from "./answerCommands.ts";
import { tableCommandFrom, tableIntents } from "./tableIntents.ts";

/** What a delegate can ask for in the chamber: the value of the form's field `intent`. */
export const intents = [
  "checkIn",
  "leave",
  "here",
  "object",
  "interest",
  "join",
  "leaveList",
  "endTurn",
  "pass",
  "yield",
  "interpreter",
  "startClock",
  "prepare",
  "second",
  "demand",
  "dropMotion",
  "write",
  "recordWords",
  "putStatement",
  "position",
  "vote",
  ...tableIntents,
  "consent",
  "marks",
  "exitForm",
  "ready",
  "askDesk",
  "askOver",
] as const;
export type Intent = (typeof intents)[number];

export interface ChamberCommand {
  readonly type: string;
  readonly [field: string]: unknown;
}

/**
 * The command that a form of the chamber asks for; null where it asks for none. The same for a posted page and for the live
 * connection. What the fields hold is checked at the door.
 */
export function commandFrom(sitting: string, fields: { readonly [name: string]: string }): ChamberCommand | null {
  const { seat, where, item, kind, side, rule, motion, entry, text, reason, lang, turn, ballot, choice, to, statement, position } = fields;
  const asked = intents.find((intent) => intent === fields.intent);
  switch (asked) {
    case "checkIn":
      return { type: "CheckIn", sitting, seat, where };
    case "leave":
      return { type: "Leave", sitting, seat };
    case "here":
      return { type: "SayIAmHere", sitting, seat };
    case "object":
      return { type: "ObjectToAgreement", sitting, seat, reason, lang };
    case "interest":
      return { type: "DeclareInterest", sitting, seat, item };
    case "join":
      return { type: "JoinList", sitting, seat, kind, side, rule, motion };
    case "leaveList":
      return { type: "LeaveList", sitting, entry };
    case "endTurn":
      return { type: "EndTurn", sitting, turn };
    case "yield":
      return { type: "YieldTurn", sitting, to };
    case "interpreter":
      return { type: "InterpreterBehind", sitting };
    case "startClock":
      return { type: "ResumeTurn", sitting };
    case "prepare":
      return { type: "PrepareWords", sitting, seat, text, lang };
    case "second":
      return { type: "SecondMotion", sitting, seat, motion };
    case "demand":
      return ballot ? { type: "DemandNames", ballot, seat } : { type: "DemandRollCall", sitting, seat, motion };
    case "dropMotion":
      return { type: "DropMotion", sitting, motion };
    case "pass":
      return { type: "PassTurn", sitting, seat };
    case "write":
      return { type: "WriteContribution", sitting, seat, text, lang };
    case "recordWords":
      return { type: "RecordWords", sitting, turn, text, lang };
    case "putStatement":
      return { type: "PutStatement", sitting, seat, text, lang };
    case "position":
      return { type: "TakePosition", sitting, seat, statement, position };
    case "vote":
      return { type: "CastVote", ballot, seat, choice };
    case "consent":
    case "marks":
    case "exitForm":
    case "ready":
      return answerCommands[asked](sitting, fields);
    case "askDesk":
      return { type: "AskDesk", sitting, seat, text, lang };
    case "askOver":
      return { type: "SolveAsk", sitting, ask: fields.ask };
    case undefined:
      return null;
    default:
      return tableCommandFrom(asked, sitting, fields);
  }
}
