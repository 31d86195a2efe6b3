import { describe, expect, test } from "vitest";
import { minute } from "../../tests/support/given.ts";
import { delegateOf, inRound, openWith, type SittingWorld, scheduledWith } from "../../tests/support/sittingWorld.ts";
import { facilitatorLine, habits } from "./facilitatorLines.ts";

const line = (world: SittingWorld, away: readonly string[] = []) => facilitatorLine(world.first, world.now, away)?.habit ?? null;
const speaks = (world: SittingWorld, seat: number, ms: number) => {
  world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
  world.do({ type: "GiveFloor" });
  world.later(ms).do({ type: "EndTurn" });
};

describe("the facilitator's lines", () => {
  test("there are ten", () => {
    expect(new Set(habits).size).toBe(10);
  });

  test("FAC-1: at the opening, and none before the sitting is open", () => {
    expect(line(scheduledWith(["chair"]))).toBeNull();
    expect(line(openWith(["chair"]))).toBe("opening");
    const world = inRound("chair");
    expect(line(world)).toBeNull();
    world.do({ type: "CloseRound" });
    expect(line(world)).toBe("closing");
  });

  test("FAC-1: one speaker for long, by their limit or without one", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    const limit = world.first.floor.speaking?.limitMs ?? 0;
    expect(line(world.later(limit))).toBeNull();
    expect(line(world.later(11_000))).toBe("long-speaker");
    // FLR-17: not long for somebody whose turns are longer.
    expect(facilitatorLine(world.first, world.now, [], (person) => (person === "p-1" ? 50 : 0))?.habit).not.toBe("long-speaker");
    world.do({ type: "PauseTurn" });
    expect(line(world)).toBeNull();
    const chaired = inRound("presentation");
    chaired.do({ type: "CallSpeaker", seat: "s-1" });
    expect(line(chaired.later(3 * minute))).toBeNull();
    expect(line(chaired.later(2 * minute))).toBe("long-speaker");
  });

  test("FAC-1: before a vote, between rounds", () => {
    const world = openWith(["open-floor", "ballot"]);
    world.do({ type: "OpenRound", round: "r2" });
    world.do({ type: "CloseRound" });
    expect(line(world)).toBe("before-vote");
    world.do({ type: "OpenRound", round: "r3" });
    expect(line(world)).toBeNull();
  });

  test("FAC-1: silence after an objection comes before everything else", () => {
    const world = openWith(["open-floor", "ballot"]);
    world.do({ type: "OpenRound", round: "r2" });
    world.do({ type: "CloseRound" });
    world.do({ type: "AskAgreement", subject: "procedure", statement: "We go on until six." });
    world.do({ type: "ObjectToAgreement", seat: "s-2" }, delegateOf(2));
    expect(line(world)).toBe("objection");
    expect(line(world.later(minute))).toBe("before-vote");
  });

  test("FAC-1: little time and many waiting; nobody waiting at all", () => {
    const world = inRound("open-floor");
    expect(line(world)).toBeNull();
    expect(line(world.later(15_000))).toBe("silence");
    for (const seat of [1, 2, 3]) world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
    expect(line(world)).toBeNull();
    expect(line(world.later(8 * minute))).toBe("time-short");
    expect(line(world.later(3 * minute))).toBeNull();
  });

  test("FAC-2: a region not heard yet is named, never a person", () => {
    const world = inRound("open-floor", [1, 2, 3, 4, 5, 6, 7, 8]);
    const region = (seat: number) => world.first.attendance[`s-${seat}`]?.region;
    const others = [1, 2, 3, 4, 5, 6, 7, 8].filter((seat) => region(seat) !== region(8));
    for (const seat of [...others, ...others].slice(0, 5)) speaks(world, seat, 20_000);
    const found = facilitatorLine(world.first, world.now);
    const heard = world.first.heard.byRegion;
    expect(found?.habit).toBe("region-not-heard");
    expect(heard[found?.region ?? ""]).toBeUndefined();
    expect(JSON.stringify(found)).not.toMatch(/s-\d|p-\d/);
    world.do({ type: "JoinList", seat: "s-8" }, delegateOf(8));
    expect(facilitatorLine(world.first, world.now)?.region ?? "").not.toBe(region(8));
  });

  test("FAC-1: always the same voices, and no rest for long", () => {
    const world = inRound("open-floor", [1, 3, 5]);
    speaks(world, 1, 6 * minute);
    speaks(world, 3, minute);
    speaks(world, 5, minute);
    expect(line(world)).toBe("same-voices");
    const long = inRound("chair").later(75 * minute);
    expect(line(long)).toBe("rest");
    long.do({ type: "AdjournSitting", reason: "Tea" });
    expect(line(long)).toBeNull();
    long.later(10 * minute).do({ type: "ResumeSitting" });
    expect(line(long)).toBeNull();
  });

  test("FAC-1: what is not wanted now does not come back for the same occasion", () => {
    const world = inRound("open-floor").later(15_000);
    const first = facilitatorLine(world.first, world.now);
    expect(first?.habit).toBe("silence");
    expect(line(world, [first?.key ?? ""])).toBeNull();
    speaks(world, 1, 30_000);
    expect(line(world.later(20_000), [first?.key ?? ""])).toBe("silence");
  });
});
