import { describe, expect, test } from "vitest";
import { expectRefusal } from "../../tests/support/given.ts";
import { delegateOf, inRound, type SittingWorld } from "../../tests/support/sittingWorld.ts";
import { entryOf, orderedList } from "./floor.ts";
import type { Side } from "./state.ts";

const list = (world: SittingWorld) =>
  orderedList(world.first)
    .map(({ seat, side }) => `${seat} ${side ?? "none"}`)
    .join(", ");
const join = (world: SittingWorld, seat: number, side: Side | null) =>
  world.do({ type: "JoinList", seat: `s-${seat}`, side }, delegateOf(seat));
const speak = (world: SittingWorld, seat: number, ms: number) => {
  world.do({ type: "GiveFloor", entry: entryOf(world.first, `s-${seat}`)?.id });
  world.later(ms).do({ type: "EndTurn" });
};

describe("a debate", () => {
  test("FLR-11: goes to and fro between for and against, least heard first on each side", () => {
    const world = inRound("debate");
    for (const [seat, side] of [
      [1, "for"],
      [2, "for"],
      [3, "for"],
      [4, "against"],
      [5, "against"],
    ] as const)
      join(world, seat, side);
    expect(list(world)).toBe("s-1 for, s-4 against, s-2 for, s-5 against, s-3 for");
    speak(world, 1, 60_000);
    expect(list(world)).toBe("s-4 against, s-3 for, s-5 against, s-2 for");
  });

  test("FLR-11: after the side heard last comes whoever is not of it; where all are of it, the first of them", () => {
    const world = inRound("debate");
    join(world, 1, "for");
    speak(world, 1, 60_000);
    join(world, 2, "for");
    join(world, 3, null);
    expect(list(world)).toBe("s-3 neutral, s-2 for");
    world.do({ type: "LeaveList", entry: entryOf(world.first, "s-3")?.id }, delegateOf(3));
    expect(list(world)).toBe("s-2 for");
  });

  test("FLR-11: whoever has the floor counts as heard, also while a point of order interrupts them", () => {
    const world = inRound("debate");
    join(world, 1, "against");
    join(world, 2, "against");
    join(world, 3, "for");
    world.do({ type: "GiveFloor" });
    expect(list(world)).toBe("s-3 for, s-2 against");
    world.do({ type: "JoinList", seat: "s-4", kind: "point-of-order", rule: "FLR-11" }, delegateOf(4));
    world.do({ type: "GiveFloor" });
    expect(list(world)).toBe("s-3 for, s-2 against");
  });

  test("FLR-4: nobody speaks a second time because their side is due", () => {
    const world = inRound("debate");
    join(world, 1, "against");
    speak(world, 1, 1_000);
    join(world, 2, "for");
    speak(world, 2, 1_000);
    join(world, 1, "against");
    join(world, 3, "for");
    expect(list(world)).toBe("s-3 for, s-1 against");
  });

  test("FLR-2: takes contributions, points and motions; questions have their own round", () => {
    expectRefusal(inRound("debate").ask({ type: "JoinList", seat: "s-1", kind: "question" }, delegateOf(1)), "kindNotInRound");
  });

  test("FLR-11: an open floor keeps its order whatever side people are on", () => {
    const world = inRound("open-floor");
    for (const [seat, side] of [
      [1, "for"],
      [2, "for"],
      [3, "against"],
    ] as const)
      join(world, seat, side);
    expect(list(world)).toBe("s-1 for, s-2 for, s-3 against");
  });

  test("RND-5: a debate is discussion, and speakers have the standing orders' time for debates", () => {
    const world = inRound("debate");
    join(world, 1, "for");
    world.do({ type: "GiveFloor" });
    expect(world.first.floor.speaking?.limitMs).toBe(world.founding.orders.speaking.debateSeconds * 1_000);
  });
});
