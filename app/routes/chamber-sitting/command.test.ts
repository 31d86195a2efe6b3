import { expect, test } from "vitest";
import { commandRules } from "../../../shared/assembly/commands.ts";
import { isRefusal } from "../../../shared/journal.ts";
import { commandFrom, type Intent } from "./command.ts";

/** A form of each kind, filled in as a delegate would. */
const filled: { readonly [intent in Intent]: { readonly [name: string]: string } } = {
  checkIn: { where: "hall" },
  leave: {},
  here: {},
  object: { reason: "No.", lang: "en" },
  interest: { item: "i2" },
  join: { kind: "contribution", side: "for" },
  leaveList: { entry: "e3" },
  endTurn: {},
  pass: {},
  yield: { to: "" },
  interpreter: {},
  startClock: {},
  prepare: { text: "We need a hall.", lang: "en" },
  second: { motion: "m1" },
  demand: { motion: "m1" },
  dropMotion: { motion: "m1" },
  write: { text: "More benches.", lang: "cy" },
  recordWords: { turn: "e3", text: "I said so.", lang: "en" },
  putStatement: { text: "Every hall should open late once a week.", lang: "en" },
  position: { statement: "3", position: "pass" },
  vote: { ballot: "2026-42", choice: "abstain" },
  takeRole: { role: "note-taker" },
  drawRole: { role: "facilitator" },
  handRole: { role: "note-taker", to: "s-8" },
  tableReady: { part: "0" },
  callHelp: { over: "yes" },
  consent: { answer: "objection", reason: "Too soon.", lang: "en" },
  marks: { c1: "2", c2: "", c12: "0" },
  exitForm: { heard: "5", balanced: "3", comment: "", lang: "cy" },
  askDesk: { text: "I cannot hear.", lang: "en" },
  askOver: { ask: "h1" },
  ready: {},
};

test.each(Object.entries(filled))("the form %s asks for a command that the door understands", (intent, fields) => {
  const command = commandFrom("12", { intent, seat: "s-7", ...fields });
  expect(command).not.toBeNull();
  const read = commandRules.read(JSON.parse(JSON.stringify(command)));
  expect(isRefusal(read) ? read : read.type).toBe(command?.type);
});

test("a form without a known intent asks for nothing", () => {
  expect(commandFrom("12", {})).toBeNull();
  expect(commandFrom("12", { intent: "OpenSitting" })).toBeNull();
});

test("FLR-7 a point of order carries its rule to the door, a motion its name", () => {
  expect(commandFrom("12", { intent: "join", seat: "s-7", kind: "point-of-order", rule: "FLR-3" })).toMatchObject({ rule: "FLR-3" });
  expect(commandFrom("12", { intent: "join", seat: "s-7", kind: "procedural-motion", motion: "adjourn" })).toMatchObject({
    motion: "adjourn",
  });
});
