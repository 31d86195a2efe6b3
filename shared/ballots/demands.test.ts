import { describe, expect, it } from "vitest";
import { type BallotWorld, ballotOrders, openBallotWorld, rollCall, showOfHands } from "../../tests/support/ballotWorld.ts";
import { actor, expectDecision, given } from "../../tests/support/given.ts";
import { ballotSentences } from "../minutes/ballotSentences.ts";

const ballot = "2026-1";
const demand = (seat: number) => ({ type: "DemandNames", ballot, seat: `s-${seat}` }) as const;
const person = (seat: number) => actor(`p-${seat}`, ["delegate"]);
const orders = { ...ballotOrders, ballots: { ...ballotOrders.ballots, rollCallDemand: 3 } };
const hands = (): BallotWorld => openBallotWorld({ orders }, showOfHands);

describe("a roll call demanded while hands are up", () => {
  it("HND-6: a seat that could vote demands it once; it is counted, and refused in a roll call or for another's seat", () => {
    const world = hands();
    expect(expectDecision(world.perform(demand(1), person(1))).answer).toEqual({ ballot, demands: 1 });
    given(world)
      .when((w) => w.decide(demand(1), person(1)))
      .thenNothing();
    given(world)
      .when((w) => w.decide(demand(2), person(1)))
      .thenRefused("ballotSeatNotYours");
    expect(world.ballot(ballot)).toMatchObject({ demands: ["s-1"] });
    given(openBallotWorld({}, rollCall))
      .when((w) => w.decide(demand(1), person(1)))
      .thenRefused("demandIsRollCall");
  });

  it("HND-6: also while hands are counted in the hall", () => {
    given(openBallotWorld({ orders }, { ...showOfHands, visibility: "by-hand" }))
      .when((w) => w.decide(demand(1), person(1)))
      .thenEvents("NamesDemanded");
  });

  it("HND-7: with the last one needed it is void before any total, and the roll call on the same question is prepared, by heads", () => {
    const world = hands();
    world.vote(1, "for");
    world.perform(demand(1), person(1));
    world.perform(demand(2), person(2));
    given(world)
      .when((w) => w.perform(demand(3), person(3)))
      .thenEvents("NamesDemanded", "BallotVoided", "BallotPrepared", "BallotRerun");
    expect(world.kept(ballot)).toEqual([]);
    const [gone, now] = [world.ballot(ballot), world.ballot("2026-2")];
    if (gone?.phase !== "voided" || now?.phase !== "prepared") throw new Error("the roll call does not take its place");
    expect(gone).toMatchObject({ rollCallDemands: 3, rerun: "2026-2" });
    expect(now).toMatchObject({ visibility: "roll-call", rerunOf: ballot, questionEn: gone.questionEn });
    expect(now.majority).toMatchObject({ keys: [{ key: "heads" }] });
    expect(ballotSentences(gone)).toMatchObject([{ code: "ballotVoidForRollCall", values: { count: 3 } }]);
    given(world)
      .when((w) => w.decide({ type: "RerunBallot", ballot }))
      .thenRefused("ballotRerunAlready");
  });
});
