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
  recordWords: { turn: "e1", text: "We need warm rooms.", lang: "en" },
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

test("a form that asks for nothing known makes no command", () => {
  for (const intent of [undefined, "", "toString", "constructor", "Open"]) expect(commandFrom("12", { intent })).toBeNull();
});

test("a time that is none is named by the door, and not taken for no time at all", () => {
  const made = commandFrom("12", { intent: "adjourn", reason: "Lunch.", until: "soon" });
  expect(commandRules.read(made?.command)).toMatchObject({ field: "until" });
});
