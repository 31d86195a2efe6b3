import { describe, expect, test } from "vitest";
import { expectRefusal, thursdayAtTen } from "../../tests/support/given.ts";
import { openWith, SittingWorld } from "../../tests/support/sittingWorld.ts";

describe("TakeInWriting", () => {
  test("RUN-4: a round that waits goes on in writing, once", () => {
    const world = new SittingWorld();
    world.do({
      type: "ScheduleSitting",
      titleEn: "March",
      titleCy: "Mawrth",
      startsAt: thursdayAtTen,
      hall: "Swansea",
      template: "roundtable",
    });
    expect(world.do({ type: "TakeInWriting", round: "r5" })).toEqual(["RoundFormatChanged"]);
    expect(world.first.rounds[4]).toMatchObject({ format: "written", step: "groupsReportBack", minutes: 15 });
    expect(world.do({ type: "TakeInWriting", round: "r5" })).toEqual([]);
  });

  test("refuses a round that has begun", () => {
    const world = openWith(["chair"]);
    world.do({ type: "OpenRound", round: "r2" });
    expectRefusal(world.ask({ type: "TakeInWriting", round: "r2" }), "roundNotWaiting");
  });
});

describe("TakeInWriting of what is not said", () => {
  test("RUN-7: votes, answers, statements, silence and breaks are refused, each with its reason, and stay as they are", () => {
    for (const [format, why] of [
      ["ballot", "ballotNotInWriting"],
      ["consent", "answersNotInWriting"],
      ["marks", "answersNotInWriting"],
      ["exit-form", "answersNotInWriting"],
      ["statements", "statementsNotInWriting"],
      ["silent", "quietNotInWriting"],
      ["break", "quietNotInWriting"],
    ] as const) {
      const world = openWith([format]);
      expectRefusal(world.ask({ type: "TakeInWriting", round: "r2" }), why);
      expect(world.first.rounds[0]?.format).toBe(format);
    }
  });

  test("RUN-7: what is said goes on in writing", () => {
    for (const format of ["presentation", "chair", "go-round", "clarifying-questions", "open-floor", "debate", "small-groups"])
      expect(openWith([format]).do({ type: "TakeInWriting", round: "r2" })).toEqual(["RoundFormatChanged"]);
  });

  test("RUN-7: tables that were drawn for it go, those of other rounds stay", () => {
    const world = openWith(["small-groups", "small-groups"]);
    for (const round of ["r2", "r3"]) world.do({ type: "DrawTables", round });
    world.do({ type: "TakeInWriting", round: "r2" });
    expect(Object.keys(world.first.tables ?? {})).toEqual(["r3"]);
    world.do({ type: "TakeInWriting", round: "r3" });
    expect(world.first).not.toHaveProperty("tables");
  });
});
