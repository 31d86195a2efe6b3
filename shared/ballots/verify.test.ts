import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openBallotWorld } from "../../tests/support/ballotWorld.ts";
import { sha256 } from "../../tests/support/given.ts";
import type { Entry } from "../journal.ts";
import type { BallotEvent } from "./events.ts";
import { evolveBallot } from "./evolve.ts";
import type { Ballot, Choice, MajorityBallot } from "./state.ts";
import { verifyBallot } from "./verify.ts";

const declared = (votes: readonly (Choice | null)[]): MajorityBallot => {
  const world = openBallotWorld();
  votes.forEach((choice, i) => {
    if (choice) world.vote(i + 1, choice);
  });
  world.perform({ type: "CloseBallot", ballot: "2026-1" });
  world.perform({ type: "DeclareResult", ballot: "2026-1" });
  const ballot = world.ballot("2026-1");
  if (ballot?.phase !== "declared" || ballot.winners !== undefined) throw new Error("not declared");
  return ballot;
};
const problems = (ballot: MajorityBallot) => verifyBallot(ballot, sha256).map(({ problem, index }) => [problem, index]);
const fair = declared(["for", "for", "against", "abstain", null, "for", "for"]);

describe("a question that is said to have fallen (PKG-8)", () => {
  const closed = { ...declared([]), phase: "closed" as const, package: ["2026-1", "2026-2"] };
  const fell = (by: string): Entry<BallotEvent> => ({
    ...{ v: 1, seq: 9, at: 9, stream: "ballot/2026-1", actor: "p-chair" },
    event: { type: "QuestionFell", by },
  });

  it("falls with another question of its paper, or not at all", () => {
    expect(evolveBallot(closed, fell("2026-2"))).toMatchObject({ fell: "2026-2" });
    for (const by of ["2026-999", "2026-1"]) expect(evolveBallot(closed, fell(by))).toBe(closed);
    const { package: _package, ...alone } = closed;
    expect(evolveBallot(alone, fell("2026-2"))).toBe(alone);
  });

  it("is not taken on trust: the other was carried, on another amendment of the same proposal", () => {
    const against = declared([null, "against"]);
    const fallen: MajorityBallot = { ...against, proposal: "7", amendment: "7-2", fell: "2026-2" };
    const by: MajorityBallot = { ...fair, id: "2026-2", proposal: "7", amendment: "7-1", outcome: "carried" };
    const found = (other: Ballot | undefined) => verifyBallot(fallen, sha256, () => other).map(({ problem }) => problem);
    expect(found(by)).toEqual([]);
    for (const other of [undefined, { ...by, outcome: "not-carried" as const }, { ...by, proposal: "8" }, { ...by, amendment: "7-2" }])
      expect(found(other)).toEqual(["fell-unfounded"]);
  });
});

describe("verifying a ballot (BAL-14)", () => {
  it("finds nothing wrong with any ballot that went through the rules", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("for", "against", "abstain", null), { maxLength: 7 }), (votes) => {
        expect(problems(declared(votes))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("names the seat whose revealed vote is not the one that was cast", () => {
    expect(problems({ ...fair, choices: fair.choices.with(2, "for") })).toEqual([
      ["commitment-differs", 2],
      ["count-differs", null],
    ]);
    expect(problems({ ...fair, salts: fair.salts.with(1, "00".repeat(16)) })).toEqual([["commitment-differs", 1]]);
  });

  it("names votes that vanished and votes that nobody cast", () => {
    expect(problems({ ...fair, choices: fair.choices.with(0, null) })).toContainEqual(["vote-missing", 0]);
    expect(problems({ ...fair, choices: fair.choices.with(4, "for") })).toContainEqual(["commitment-missing", 4]);
    expect(problems({ ...fair, choices: fair.choices.slice(1) })).toContainEqual(["reveal-length", null]);
  });

  it("finds a register that was changed after sealing, and a result that is not the count", () => {
    const [first] = fair.register;
    if (!first) throw new Error("empty register");
    expect(problems({ ...fair, register: fair.register.with(0, { ...first, weight: 5_000 }) })).toEqual([
      ["register-hash", null],
      ["count-differs", null],
    ]);
    expect(problems({ ...fair, register: fair.register.toReversed() })).toContainEqual(["register-order", 1]);
    expect(problems({ ...fair, heads: { ...fair.heads, for: 5 } })).toEqual([["count-differs", null]]);
    expect(problems({ ...fair, outcome: "not-carried" })).toEqual([["outcome-differs", null]]);
  });

  it("checks nothing before the register is sealed, and only the register while the ballot is open", () => {
    const world = openBallotWorld();
    world.vote(1, "for");
    const ballot = world.ballot("2026-1");
    expect(ballot && verifyBallot(ballot, sha256)).toEqual([]);
    world.perform({ type: "VoidBallot", ballot: "2026-1", reason: "Wrong text.", lang: "en" });
    const voided = world.ballot("2026-1");
    expect(voided && verifyBallot(voided, sha256)).toEqual([]);
  });
});
