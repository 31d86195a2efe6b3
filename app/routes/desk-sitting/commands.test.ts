import { expect, test } from "vitest";
import { commandRules } from "../../../shared/assembly/commands.ts";
import { commandFrom } from "./commands.ts";

/** A form of each kind, filled in as a person would. */
const filled: { readonly [intent: string]: { readonly [name: string]: string } } = {
  publish: { reason: "Papers came late.", lang: "en" },
  open: {},
  adjourn: { reason: "Lunch.", until: "2026-07-15T13:00", lang: "en" },
  resume: {},
  close: { unreached: "carried-over" },
  referBack: { item: "i2" },
  addItem: { kind: "evidence", minutes: "20", lang: "en" },
  takeUp: { carried: "1.i2", lang: "en" },
  moveItem: { item: "i2", before: "" },
  removeItem: { item: "i2", reason: "The guest is ill.", lang: "en" },
  itemMinutes: { item: "i2", minutes: "30" },
  roundMinutes: { round: "r2", minutes: "5" },
  takeInWriting: { round: "r2" },
  addRound: { item: "i1", format: "open-floor", minutes: "10", lang: "en" },
  addTemplate: { item: "i1", template: "roundtable" },
  moveRound: { round: "r2", before: "" },
  removeRound: { round: "r2" },
  openRound: { round: "r1" },
  pauseRound: {},
  resumeRound: {},
  addTime: { seconds: "60" },
  closeRound: {},
  roundEnds: { round: "r1", ends: "ready" },
  setMarks: { round: "r1", each: "3", several: "yes", points: "Benches\nShade", lang: "en" },
  consentForSeat: { seat: "s-1", answer: "objection", reason: "Too soon.", lang: "en" },
  askConsentAgain: { round: "r1" },
  publishComment: { round: "r1", comment: "0".repeat(64) },
  giveFloor: { entry: "" },
  callSpeaker: { seat: "s-1" },
  endTurn: {},
  pauseTurn: {},
  resumeTurn: {},
  addTurnTime: { seconds: "30" },
  passTurn: { seat: "s-1" },
  rulePoint: { turn: "e1", upheld: "no" },
  closeList: {},
  reopenList: {},
  moveEntry: { entry: "e1", position: "1", reason: "An interpreter leaves soon.", lang: "en" },
  leaveList: { entry: "e1" },
  joinList: { seat: "s-1", kind: "contribution", side: "for" },
  checkIn: { seat: "s-1", as: "alternate", where: "hall" },
  leave: { seat: "s-1" },
  sayHere: { seat: "s-1" },
  startCount: {},
  endCount: {},
  yieldTurn: { to: "" },
  interpreter: {},
  takeAsk: { ask: "h1" },
  solveAsk: { ask: "h1" },
  undo: { act: "FloorGiven-1" },
  setOrder: { order: "alternate" },
  takePart: { part: "list", from: "" },
  adjust: { seat: "s-1", percent: "50" },
  secondMotion: { seat: "s-1", motion: "m1" },
  demandRollCall: { seat: "s-1", motion: "m1" },
  dropMotion: { motion: "m1" },
  putMotion: { motion: "m1", questionEn: "That the list be closed.", questionCy: "Bod y rhestr yn cael ei chau." },
  carryOut: { motion: "m1", reason: "It was carried.", until: "2026-07-15T13:00", lang: "en" },
  recordWords: { turn: "e1", text: "We need warm rooms.", lang: "en" },
  drawTables: { round: "r2", seat1: "4", kind1: "at", number1: "2", kind2: "" },
  moveToTable: { round: "r2", seat: "17", table: "3" },
  answerHelp: { table: "3" },
  reportTable: { round: "r2", seat: "s-1", point1: "Warm rooms.", notAgreed: "", lang: "en" },
  prepareBallot: {
    proposal: "1",
    visibility: "roll-call",
    majority: "as-ordered",
    questionEn: "Adopt?",
    questionCy: "Mabwysiadu?",
    lengthMinutes: "5",
  },
};

test.each(Object.entries(filled))("the form %s makes a command that the door can read", (intent, fields) => {
  const made = commandFrom("12", { ...fields, intent });
  expect(made?.intent).toBe(intent);
  expect(commandRules.read(made?.command)).toMatchObject({ type: made?.command.type, sitting: "12" });
});

test("the result of a vote on a motion is declared by the vote's own command", () => {
  const made = commandFrom("12", { intent: "declareMotion", ballot: "2026-1" });
  expect(commandRules.read(made?.command)).toEqual({ type: "DeclareResult", ballot: "2026-1" });
});

test("a form that asks for nothing known makes no command", () => {
  for (const intent of [undefined, "", "toString", "constructor", "Open"]) expect(commandFrom("12", { intent })).toBeNull();
});

test("a time that is none is named by the door, and not taken for no time at all", () => {
  const made = commandFrom("12", { intent: "adjourn", reason: "Lunch.", until: "soon" });
  expect(commandRules.read(made?.command)).toMatchObject({ field: "until" });
});
