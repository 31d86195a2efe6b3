import { describe, expect, it } from "vitest";
import {
  attendance,
  type BallotWorld,
  ballotOrders,
  ballotRoll,
  ballotSitting,
  openBallotWorld,
  rollCall,
  showOfHands,
} from "../../tests/support/ballotWorld.ts";
import { actor, expectDecision, given } from "../../tests/support/given.ts";
import { ballotSentences } from "../minutes/ballotSentences.ts";
import type { Sitting } from "../sittings/state.ts";
import { demandsOf } from "./demanded.ts";

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

  it("HND-7, BAL-1: the roll call that was demanded goes by heads, so it opens where no weights are in force", () => {
    const world = openBallotWorld({ orders, roll: { ...ballotRoll, weights: null } }, showOfHands);
    for (const seat of [1, 2, 3]) world.perform(demand(seat), person(seat));
    given(world)
      .when((w) => w.decide({ type: "OpenBallot", ballot: "2026-2" }))
      .thenEvents("BallotOpened");
    world.perform(rollCall);
    given(world)
      .when((w) => w.decide({ type: "OpenBallot", ballot: "2026-3" }))
      .thenRefused("ballotNoWeights");
  });

  it("HND-6, HND-7: whoever acts for several seats counts as one delegate", () => {
    const seats = ballotRoll.seats.map((seat) => (seat.id === "s-6" ? { ...seat, delegate: "p-5" } : seat));
    const roll = { ...ballotRoll, seats };
    const sitting = { ...ballotSitting, attendance: Object.fromEntries(seats.slice(0, 7).map((seat) => [seat.id, attendance(seat)])) };
    const world = openBallotWorld({ orders, roll, sitting }, showOfHands);
    world.perform(demand(1), person(1));
    for (const seat of [5, 6]) expect(expectDecision(world.perform(demand(seat), person(5))).answer).toEqual({ ballot, demands: 2 });
    given(world)
      .when((w) => w.perform(demand(3), person(3)))
      .thenEvents("NamesDemanded", "BallotVoided", "BallotPrepared", "BallotRerun");
  });

  it("INT-1: a demand of the motion counts no more once its seat declared an interest, and such a seat demands nothing", () => {
    const world = hands();
    const interests = [{ seat: "s-1", item: "i1", at: 0 }];
    const motions = [{ ballot, item: "i1", demands: ["s-1", "s-2"] }] as unknown as Sitting["motions"];
    const sitting = { ...world.sittingNow, interests, motions } as Sitting;
    const open = world.ballot(ballot);
    expect(open && demandsOf(open, sitting)).toEqual(["s-2"]);
    world.sittingNow = sitting;
    given(world)
      .when((w) => w.decide(demand(1), person(1)))
      .thenRefused("ballotSeatHasInterest");
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
