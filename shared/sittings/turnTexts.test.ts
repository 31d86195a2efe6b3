import { describe, expect, test } from "vitest";
import { actor, facilitator, hashOf } from "../../tests/support/given.ts";
import { delegateOf, inRound, type SittingWorld } from "../../tests/support/sittingWorld.ts";
import { isRefusal } from "../journal.ts";

const reason = "It names a private person.";
const committee = actor("p-committee", ["standing-orders-committee"]);
const refusal = (world: SittingWorld, command: Record<string, unknown>, by = facilitator) => {
  const result = world.ask(command, by);
  return isRefusal(result) ? result.refused : "none";
};
const spoken = () => {
  const world = inRound("open-floor");
  world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
  world.do({ type: "GiveFloor" });
  world.do({ type: "PrepareWords", seat: "s-1", text: "Prepared." }, delegateOf(1));
  world.later(1_000).do({ type: "EndTurn" });
  return world;
};
const withdrawnBy = (world: SittingWorld, said: string): readonly string[] => {
  const decision = world.ask({ type: "WithdrawSaid", said, reason });
  if (isRefusal(decision)) throw new Error(decision.refused);
  return (decision.keep ?? []).flatMap((change) => (change.kind === "withdraw-words" ? [change.hash] : []));
};

describe("WithdrawSaid takes every text of a turn", () => {
  test("MOD-7: what was prepared, every version since, and every summary", () => {
    const world = spoken();
    world.do({ type: "RecordWords", turn: "e1", text: "Mended once." }, delegateOf(1));
    world.do({ type: "RecordWords", turn: "e1", text: "Mended twice." }, delegateOf(1));
    world.do({ type: "SummariseTurn", turn: "e1", text: "First summary." });
    world.do({ type: "SummariseTurn", turn: "e1", text: "Second summary." });
    const every = ["Prepared.", "Mended once.", "First summary.", "Mended twice.", "Second summary."].map((text) => hashOf(text));
    expect([...withdrawnBy(world, "e1")].sort()).toEqual(every.sort());
  });

  test("MOD-7: a turn of which only a summary stands, and a contribution with what it replaced", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    world.do({ type: "EndTurn" });
    world.do({ type: "SummariseTurn", turn: "e1", text: "A libel in short." });
    expect(withdrawnBy(world, "e1")).toEqual([hashOf("A libel in short.")]);
    const written = inRound("written", [2]);
    for (const text of ["Before.", "After."]) written.do({ type: "WriteContribution", seat: "s-2", text }, delegateOf(2));
    written.do({ type: "CloseRound" });
    expect(withdrawnBy(written, "r2-s-2")).toEqual([hashOf("Before."), hashOf("After.")]);
  });

  test("MOD-7, DSK-4: also a summary whose turn went back to the floor, and what is prepared while it does", () => {
    const world = spoken();
    world.do({ type: "SummariseTurn", turn: "e1", text: "In short." });
    world.do({ type: "UndoFloorAct" });
    world.do({ type: "PrepareWords", seat: "s-1", text: "Once more." }, delegateOf(1));
    expect(withdrawnBy(world, "e1")).toEqual([hashOf("In short."), hashOf("Prepared.")]);
    world.do({ type: "WithdrawSaid", said: "e1", reason });
    expect(world.meant.size).toBe(0);
    world.do({ type: "PrepareWords", seat: "s-1", text: "And again." }, delegateOf(1));
    expect(world.do({ type: "EndTurn" })).toEqual(["TurnEnded"]);
  });
});

describe("RecordWords and SummariseTurn after a withdrawal", () => {
  test("MOD-7: are refused to the speaker, the desk and the scribe alike, for that turn only", () => {
    const world = spoken();
    world.do({ type: "WithdrawSaid", said: "e1", reason });
    const before = world.first;
    const again = { type: "RecordWords", turn: "e1", text: "The same libel." };
    for (const by of [delegateOf(1), facilitator]) expect(refusal(world, again, by)).toBe("turnWithdrawn");
    expect(refusal(world, { type: "SummariseTurn", turn: "e1", text: "The libel in short." })).toBe("turnWithdrawn");
    expect(world.first).toBe(before);
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    world.do({ type: "EndTurn" });
    expect(refusal(world, { ...again, turn: "e2" }, delegateOf(1))).toBe("none");
  });

  test("MOD-7: are taken again once an appeal was granted, not while it runs and not once it was refused", () => {
    const again = { type: "RecordWords", turn: "e1", text: "What I said." };
    for (const granted of ["yes", "no"]) {
      const world = spoken();
      world.do({ type: "WithdrawSaid", said: "e1", reason });
      world.do({ type: "AppealMeasure", measure: "m1", seat: "s-1", reason: "It is true." }, delegateOf(1));
      expect(refusal(world, again, delegateOf(1))).toBe("turnWithdrawn");
      world.do({ type: "RuleOnAppeal", measure: "m1", granted, reason: "As it stands." }, committee);
      expect(refusal(world, again, delegateOf(1))).toBe(granted === "yes" ? "none" : "turnWithdrawn");
    }
  });
});
