import { describe, expect, test } from "vitest";
import { actor, facilitator, hashOf, minute, secretary } from "../../tests/support/given.ts";
import { delegateOf, inRound, openWith, type SittingWorld } from "../../tests/support/sittingWorld.ts";
import { isRefusal } from "../journal.ts";
import { appealMs, measuresOf, subjectText } from "./moderation.ts";

const committee = actor("p-committee", ["standing-orders-committee"]);
const reason = "Shouted at the interpreter.";
const refusal = (world: SittingWorld, command: Record<string, unknown>, by = facilitator) => {
  const result = world.ask(command, by);
  return isRefusal(result) ? result.refused : "none";
};
const removed = (kind: string, more: Record<string, unknown> = {}) => {
  const world = inRound("open-floor");
  world.do({ type: "TakeMeasure", seat: "s-1", kind, reason, ...more });
  return world;
};
const appealed = () => {
  const world = removed("sitting");
  world.do({ type: "AppealMeasure", measure: "m1", seat: "s-1", reason: "It was not me." }, delegateOf(1));
  return world;
};

describe("TakeMeasure", () => {
  test("MOD-1, MOD-5: puts the measure and its reason on the record, and whom it is against in words for the desk only", () => {
    const world = inRound("open-floor");
    const decision = world.ask({ type: "TakeMeasure", seat: "s-1", kind: "warning", reason });
    if (isRefusal(decision)) throw new Error(decision.refused);
    expect(decision.events).toMatchObject([
      { event: { type: "MeasureTaken", subject: { words: "p-1 s-1", show: "reveal" }, reason: { show: "now" } } },
    ]);
    world.do({ type: "TakeMeasure", seat: "s-1", kind: "warning", reason });
    expect(measuresOf(world.first)).toMatchObject([
      { id: "m1", kind: "warning", subject: hashOf(subjectText("p-1", "s-1")), reason: hashOf(reason), by: facilitator.id, appeal: null },
    ]);
    expect(JSON.stringify(measuresOf(world.first))).not.toMatch(/s-1|p-1/);
  });

  test("is refused against somebody who did not come, without a reason, without a round or minutes to end with, and once it is over", () => {
    const world = openWith(["open-floor"], [1]);
    expect(refusal(world, { type: "TakeMeasure", seat: "s-8", kind: "warning", reason })).toBe("measureNobody");
    expect(() => world.ask({ type: "TakeMeasure", seat: "s-1", kind: "warning", reason: " " })).toThrow();
    expect(refusal(world, { type: "TakeMeasure", seat: "s-1", kind: "floor", ends: "round", reason })).toBe("noRoundOpen");
    expect(refusal(world, { type: "TakeMeasure", seat: "s-1", kind: "floor", ends: "minutes", reason })).toBe("measureMinutes");
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expect(refusal(world, { type: "TakeMeasure", seat: "s-1", kind: "warning", reason })).toBe("sittingClosed");
  });

  test("MOD-2: removed from the floor, the turn ends, entries fall, and nothing is said or written; the room stays as it was", () => {
    const world = inRound("open-floor");
    for (const seat of [1, 2]) world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
    world.do({ type: "GiveFloor" });
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.later(5_000).do({ type: "TakeMeasure", seat: "s-1", kind: "floor", reason });
    expect(world.first.floor).toMatchObject({ speaking: null, waiting: [{ seat: "s-2" }] });
    const before = world.first;
    for (const by of [delegateOf(1), facilitator]) expect(refusal(world, { type: "JoinList", seat: "s-1" }, by)).toBe("removedFromFloor");
    expect(world.attempt({ type: "JoinList", seat: "s-1" }, delegateOf(1))).toBe(false);
    expect(world.first).toBe(before);
    // They are still there, and so are their seat and vote.
    expect(world.first.attendance["s-1"]?.here).toBe(true);
    world.do({ type: "TakeMeasure", seat: "s-1", kind: "floor", reason: "Again." });
    expect(measuresOf(world.first)).toHaveLength(1);
  });

  test("MOD-2, DSK-4: nobody removed comes back to the floor because the desk undoes what it did before", () => {
    const world = inRound("open-floor");
    for (const seat of [1, 2]) world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
    world.do({ type: "GiveFloor" });
    world.do({ type: "GiveFloor" });
    world.do({ type: "TakeMeasure", seat: "s-1", kind: "floor", reason });
    expect(refusal(world, { type: "UndoFloorAct" })).toBe("nothingToUndo");
    expect(world.first.floor.speaking?.seat).toBe("s-2");
  });

  test("MOD-2: removed from the floor, nobody puts a statement, and answers go on", () => {
    const world = inRound("statements");
    world.do({ type: "TakeMeasure", seat: "s-1", kind: "floor", reason });
    expect(refusal(world, { type: "PutStatement", seat: "s-1", text: "One more bus." }, delegateOf(1))).toBe("removedFromFloor");
    expect(refusal(world, { type: "TakePosition", seat: "s-1", statement: 1, position: "agree" }, delegateOf(1))).toBe("statementUnknown");
  });

  test("MOD-3: whoever was removed neither ends nor yields the turn of who acts for their seat now, nor takes it off the list", () => {
    const world = inRound("open-floor");
    const alternate = actor("p-cover", ["alternate"], { alternateOf: ["s-1"] });
    world.do({ type: "TakeMeasure", seat: "s-1", kind: "sitting", reason });
    world.do({ type: "CheckIn", seat: "s-1", as: "alternate" }, alternate);
    world.do({ type: "JoinList", seat: "s-1" }, alternate);
    const entry = world.first.floor.waiting[0]?.id ?? "";
    expect(refusal(world, { type: "LeaveList", entry }, delegateOf(1))).toBe("removedFromSitting");
    world.do({ type: "GiveFloor" });
    for (const type of ["EndTurn", "YieldTurn", "InterpreterBehind"])
      expect(refusal(world, { type }, delegateOf(1))).toBe("removedFromSitting");
    expect(world.first.floor.speaking?.seat).toBe("s-1");
  });

  test("MOD-2: it ends with its round, after its minutes, or not before the sitting does", () => {
    const round = openWith(["open-floor", "open-floor"]);
    round.do({ type: "OpenRound", round: "r2" });
    round.do({ type: "TakeMeasure", seat: "s-1", kind: "floor", ends: "round", reason });
    expect(refusal(round, { type: "JoinList", seat: "s-1" }, delegateOf(1))).toBe("removedFromFloor");
    round.do({ type: "CloseRound" });
    round.do({ type: "OpenRound", round: "r3" });
    expect(refusal(round, { type: "JoinList", seat: "s-1" }, delegateOf(1))).toBe("none");

    const minutes = removed("floor", { ends: "minutes", minutes: "5" });
    expect(refusal(minutes.later(5 * minute - 1), { type: "JoinList", seat: "s-1" }, delegateOf(1))).toBe("removedFromFloor");
    expect(refusal(minutes.later(1), { type: "JoinList", seat: "s-1" }, delegateOf(1))).toBe("none");

    const goRound = openWith(["go-round"]);
    goRound.do({ type: "TakeMeasure", seat: "s-1", kind: "floor", reason });
    goRound.do({ type: "OpenRound", round: "r2" });
    expect(goRound.first.floor.waiting.map(({ seat }) => seat)).not.toContain("s-1");
  });

  test("MOD-3: removed from the sitting, the seat leaves and its person does nothing more in it; the alternate may", () => {
    const world = removed("sitting");
    expect(world.first.attendance["s-1"]?.here).toBe(false);
    const before = world.first;
    for (const command of [
      { type: "CheckIn", seat: "s-1" },
      { type: "JoinList", seat: "s-1" },
      { type: "DeclareInterest", seat: "s-1", item: "i1" },
    ]) {
      expect(refusal(world, command, delegateOf(1))).toBe("removedFromSitting");
      expect(world.attempt(command, delegateOf(1))).toBe(false);
    }
    expect(refusal(world, { type: "CheckIn", seat: "s-1" })).toBe("removedFromSitting");
    expect(world.first).toBe(before);
    const cover = actor("p-cover", ["alternate"], { alternateOf: ["s-1"] });
    expect(world.do({ type: "CheckIn", seat: "s-1" }, cover)).toEqual(["CheckedIn"]);
  });
});

describe("WithdrawSaid", () => {
  test("MOD-1: takes recorded words out of sight, with a public reason and a measure that names nobody", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    world.later(1_000).do({ type: "EndTurn" });
    expect(refusal(world, { type: "WithdrawSaid", said: "e1", reason })).toBe("wordsNotThere");
    world.do({ type: "RecordWords", turn: "e1", text: "A libel." }, delegateOf(1));
    const decision = world.ask({ type: "WithdrawSaid", said: "e1", reason });
    expect(decision).toMatchObject({
      events: [
        { stream: "assembly", event: { type: "WordsWithdrawn", hash: hashOf("A libel.") } },
        { event: { type: "MeasureTaken", kind: "words" } },
      ],
      keep: [{ kind: "withdraw-words", hash: hashOf("A libel.") }],
    });
  });

  test("MOD-1: takes a written contribution out once it is revealed, not before", () => {
    const world = inRound("written", [2]);
    world.do({ type: "WriteContribution", seat: "s-2", text: "Another libel." }, delegateOf(2));
    expect(refusal(world, { type: "WithdrawSaid", said: "r2-s-2", reason })).toBe("wordsNotThere");
    world.do({ type: "CloseRound" });
    expect(refusal(world, { type: "WithdrawSaid", said: "r2-s-2", reason })).toBe("none");
  });
});

describe("Readmit", () => {
  test("MOD-6: ends a removal, with a reason", () => {
    const world = removed("sitting");
    expect(world.do({ type: "Readmit", measure: "m1", reason: "Said sorry." })).toEqual(["MeasureEnded"]);
    expect(measuresOf(world.first)[0]?.ended).toMatchObject({ how: "readmitted", reason: hashOf("Said sorry.") });
    expect(world.do({ type: "CheckIn", seat: "s-1" }, delegateOf(1))).toEqual(["CheckedIn"]);
  });

  test("MOD-6: is refused where nothing holds, and says nothing twice", () => {
    const world = removed("warning");
    expect(refusal(world, { type: "Readmit", measure: "m1", reason })).toBe("measureOver");
    expect(refusal(world, { type: "Readmit", measure: "m9", reason })).toBe("measureUnknown");
    const again = removed("sitting");
    again.do({ type: "Readmit", measure: "m1", reason });
    expect(again.do({ type: "Readmit", measure: "m1", reason })).toEqual([]);
  });
});

describe("AppealMeasure", () => {
  test("MOD-4, MOD-5: by the person concerned; what they say is for the desk", () => {
    const world = removed("sitting");
    expect(world.ask({ type: "AppealMeasure", measure: "m1", seat: "s-1", reason: "Not me." }, delegateOf(1))).toMatchObject({
      events: [{ event: { type: "MeasureAppealed", reason: { show: "desk" } } }],
    });
  });

  test("MOD-4: by nobody else, once, and within a week", () => {
    const world = removed("sitting");
    const asked = { type: "AppealMeasure", measure: "m1", seat: "s-1", reason: "Not me." };
    expect(refusal(world, { ...asked, seat: "s-2" }, delegateOf(2))).toBe("measureNotYours");
    expect(refusal(world, asked, actor("p-cover", ["alternate"], { alternateOf: ["s-1"] }))).toBe("measureNotYours");
    expect(refusal(removed("sitting").later(appealMs), asked, delegateOf(1))).toBe("measureAppealOver");
    world.do(asked, delegateOf(1));
    expect(refusal(world, asked, delegateOf(1))).toBe("measureAppealed");
  });
});

describe("RuleOnAppeal", () => {
  test("MOD-4, MOD-5: granted, it ends the measure and names nobody, whatever was ticked", () => {
    const world = appealed();
    const decision = world.ask(
      { type: "RuleOnAppeal", measure: "m1", granted: "yes", named: "yes", reason: "It was somebody else." },
      committee,
    );
    expect(decision).toMatchObject({ events: [{ event: { granted: true, named: false } }] });
    expect(decision).not.toHaveProperty("keep");
    world.do({ type: "RuleOnAppeal", measure: "m1", granted: "yes", reason: "It was somebody else." }, committee);
    expect(measuresOf(world.first)[0]?.ended?.how).toBe("appeal");
    expect(world.do({ type: "CheckIn", seat: "s-1" }, delegateOf(1))).toEqual(["CheckedIn"]);
  });

  test("MOD-5: refused, the committee may have it said whom it was taken against", () => {
    const world = appealed();
    const ruling = { type: "RuleOnAppeal", measure: "m1", granted: "no", reason: "Three people saw it." };
    expect(world.ask({ ...ruling, named: "yes" }, committee)).toMatchObject({
      keep: [{ kind: "reveal-words", hashes: [hashOf("p-1 s-1")] }],
    });
    expect(world.ask(ruling, committee)).not.toHaveProperty("keep");
    world.do(ruling, committee);
    expect(refusal(world, { type: "CheckIn", seat: "s-1" }, delegateOf(1))).toBe("removedFromSitting");
  });

  test("MOD-4: by nobody who took the measure or whom it is about, not without an appeal, and once", () => {
    const ruling = { type: "RuleOnAppeal", measure: "m1", granted: "no", reason: "Three people saw it." };
    expect(refusal(removed("sitting"), ruling, committee)).toBe("measureNoAppeal");
    const world = appealed();
    expect(refusal(world, ruling, actor(facilitator.id, ["standing-orders-committee"]))).toBe("measureOwnRuling");
    expect(refusal(world, ruling, actor("p-1", ["standing-orders-committee"]))).toBe("measureOwnRuling");
    world.do(ruling, secretary);
    expect(refusal(world, ruling, committee)).toBe("measureRuled");
  });
});
