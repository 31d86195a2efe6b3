import { describe, expect, it } from "vitest";
import { type BallotWorld, openBallotWorld, rollCall, showOfHands } from "../../tests/support/ballotWorld.ts";
import { actor, expectDecision, given, sha256 } from "../../tests/support/given.ts";
import { ballotSentences } from "../minutes/ballotSentences.ts";
import { nextDue } from "./questions.ts";
import { commitmentText } from "./register.ts";
import { isUnchecked, verifyBallot } from "./verify.ts";
import { resultView } from "./views.ts";

const ballot = "2026-1";
const byHand = { ...showOfHands, visibility: "by-hand" } as const;
const first = actor("p-1", ["delegate"]);
const second = actor("p-2", ["delegate"]);
const name = (email: string) => ({ type: "NameCounter", ballot, email }) as const;
const count = (inFavour: number, against = 2, abstain = 1) =>
  ({ type: "EnterHandCount", ballot, for: inFavour, against, abstain }) as const;

/** A hall count that is open, with two delegates who count. */
function counting(): BallotWorld {
  const world = openBallotWorld({}, byHand);
  world.knows("one@example.org", "p-1");
  world.knows("two@example.org", "p-2");
  for (const email of ["one@example.org", "two@example.org"]) expectDecision(world.perform(name(email)));
  return world;
}
const present = (world: BallotWorld): number => Object.values(world.sitting("12")?.attendance ?? {}).filter((one) => one.here).length;

describe("hands counted in the hall", () => {
  it("HND-1: nobody votes on a device, no proposal is decided by it, and no clock ends it", () => {
    const world = counting();
    given(world)
      .when((w) => w.decide({ type: "CastVote", ballot, seat: "s-1", choice: "for" }, first))
      .thenRefused("handNoDevices");
    given(world)
      .when((w) => w.decide({ ...rollCall, visibility: "by-hand" }))
      .thenRefused("ballotProposalByRollCall");
    given(world)
      .when((w) => w.decide({ ...byHand, sitting: null }))
      .thenRefused("handNeedsSitting");
    given(world)
      .when((w) => w.decide({ type: "CloseBallot", ballot }))
      .thenRefused("handCountFirst");
    const open = world.ballot(ballot);
    expect(open && nextDue(open)).toBeNull();
  });

  it("HND-2: two are named, of the roll or of the desk; a third is refused, and so is a stranger", () => {
    const world = counting();
    world.knows("three@example.org", "p-3");
    given(world)
      .when((w) => w.decide(name("three@example.org")))
      .thenRefused("handCountersNamed");
    given(world)
      .when((w) => w.decide(name("one@example.org")))
      .thenNothing();
    given(world)
      .when((w) => w.decide(name("stranger@example.org")))
      .thenRefused("handCounterUnknown");
    given(openBallotWorld())
      .when((w) => w.decide(name("one@example.org")))
      .thenRefused("handNotByHand");
  });

  it("HND-2: who stands down takes their count with them", () => {
    const world = counting();
    world.perform(count(3), first);
    expectDecision(world.perform({ type: "StandDownCounter", ballot, person: "p-1" }));
    expect(world.ballot(ballot)).toMatchObject({ counters: ["p-2"] });
    expect(world.ballot(ballot)).not.toHaveProperty("handSealed");
    expect(world.kept(ballot)).toEqual([]);
    given(world)
      .when((w) => w.decide(count(3), second))
      .thenRefused("handCountersNeeded");
  });

  it("HND-3: the first count is sealed; another makes both fall without saying how; the same closes the vote", () => {
    const world = counting();
    const sealed = expectDecision(world.perform(count(3), first));
    expect(JSON.stringify(sealed.events)).not.toContain("3 2 1");
    expect(sealed.answer).toEqual({ ballot, agreed: false });
    const differs = expectDecision(world.perform(count(4), second));
    expect(differs.events.map(({ event }) => event)).toEqual([{ type: "HandCountsDiffered" }]);
    expect(differs.answer).toEqual({ ballot, agreed: false });
    expect(world.kept(ballot)).toEqual([]);
    expect(world.ballot(ballot)).toMatchObject({ handDiffered: 1 });
    // What the first had counted cannot be found by trying: the next count is a first one.
    given(world)
      .when((w) => w.decide(count(3), second))
      .thenEvents("HandCountSealed");
    given(world)
      .when((w) => w.decide(count(3), actor("p-3", ["delegate"])))
      .thenRefused("handNotCounter");
    expectDecision(world.perform(count(3), first));
    expectDecision(world.perform(count(4), first));
    given(world)
      .when((w) => w.perform(count(4), second))
      .thenEvents("HandCountAgreed", "BallotClosed");
    expect(world.kept(ballot)).toEqual([]);
  });

  it("HND-8: the salt of the first count is revealed with the agreement, and whoever checks finds another figure", () => {
    const world = counting();
    world.perform(count(3), first);
    const open = world.ballot(ballot);
    const commitment = open?.phase === "open" ? open.handSealed?.commitment : undefined;
    const salt = world.kept(ballot)[0]?.salt ?? "";
    const { events } = expectDecision(world.perform(count(3), second));
    expect(events[0]?.event).toMatchObject({ type: "HandCountAgreed", salt });
    expect(sha256(commitmentText(salt, "3 2 1"))).toBe(commitment);
    const closed = world.ballot(ballot);
    if (closed?.phase !== "closed" || !closed.handCount) throw new Error("not closed");
    expect(verifyBallot(closed, sha256)).toEqual([]);
    expect(verifyBallot({ ...closed, handCount: { ...closed.handCount, for: 4 } }, sha256)).toMatchObject([
      { problem: "commitment-differs" },
    ]);
    const { sealed: _sealed, ...unsealed } = closed.handCount;
    expect([isUnchecked(closed), isUnchecked({ ...closed, handCount: unsealed })]).toEqual([false, true]);
  });

  it("HND-4: no more hands than seats checked in", () => {
    const world = counting();
    given(world)
      .when((w) => w.decide(count(present(world), 1, 0), first))
      .thenRefused("handTooMany");
    given(world)
      .when((w) => w.decide(count(present(world), 0, 0), first))
      .thenEvents("HandCountSealed");
  });

  it("HND-5: it is declared by heads, the note says who counted it how, and it verifies", () => {
    const world = counting();
    world.perform(count(3), first);
    world.perform(count(3), second);
    expectDecision(world.perform({ type: "DeclareResult", ballot }));
    const declared = world.ballot(ballot);
    if (declared?.phase !== "declared" || declared.winners !== undefined) throw new Error("not declared");
    expect(declared).toMatchObject({ outcome: "carried", heads: { for: 3, against: 2, abstain: 1 }, handCount: { by: ["p-1", "p-2"] } });
    expect(declared.weight).toMatchObject({ for: 0, against: 0 });
    expect(resultView(declared, world.roll).names).toEqual([]);
    expect(ballotSentences(declared).map(({ code }) => code)).toEqual(["procedureAgreed", "countedByHand"]);
    expect(verifyBallot(declared, sha256)).toEqual([]);
    expect(verifyBallot({ ...declared, heads: { ...declared.heads, for: 4 } }, sha256)).toMatchObject([{ problem: "count-differs" }]);
  });
});
