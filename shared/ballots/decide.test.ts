import { describe, expect, it } from "vitest";
import { BallotWorld, ballotRoll, ballotSitting, chair, openBallotWorld, rollCall, showOfHands } from "../../tests/support/ballotWorld.ts";
import { actor, clock, expectDecision, expectRefusal, given, minute, sha256, thursdayAtTen, typesOf } from "../../tests/support/given.ts";
import type { BallotCommand } from "./commands.ts";
import { receiptCode, registerText } from "./register.ts";

const open: BallotCommand = { type: "OpenBallot", ballot: "2026-1" };
const close: BallotCommand = { type: "CloseBallot", ballot: "2026-1" };
const declare: BallotCommand = { type: "DeclareResult", ballot: "2026-1" };
const makeVoid: BallotCommand = { type: "VoidBallot", ballot: "2026-1", reason: "The wrong text was shown.", lang: "en" };
const outside = { ...rollCall, sitting: null, proposal: null };

describe("preparing a ballot", () => {
  it("numbers it within the year and takes the length from the standing orders", () => {
    const world = new BallotWorld();
    world.perform(rollCall);
    const { answer } = expectDecision(world.perform(rollCall));
    expect(answer).toEqual({ ballot: "2026-2" });
    expect(world.ballot("2026-1")).toMatchObject({ phase: "prepared", year: 2026, number: 1, lengthSeconds: 300, proposal: "7" });
  });

  it("refuses a proposal by show of hands (BAL-12) and a roll call without Welsh", () => {
    given(new BallotWorld())
      .when((w) => w.decide({ ...rollCall, visibility: "show-of-hands" }))
      .thenRefused("ballotProposalByRollCall");
    given(new BallotWorld())
      .when((w) => w.decide({ ...rollCall, questionCy: null }))
      .thenRefused("ballotQuestionWelshMissing");
  });

  it("refuses what it is not there for: sitting, round, proposal", () => {
    const world = new BallotWorld();
    given(world)
      .when((w) => w.decide({ ...rollCall, sitting: "99" }))
      .thenRefused("sittingUnknown");
    given(world)
      .when((w) => w.decide({ ...rollCall, round: "r9" }))
      .thenRefused("ballotRoundUnknown");
    given(world)
      .when((w) => w.decide({ ...rollCall, sitting: null, round: "r9" }))
      .thenRefused("ballotRoundWithoutSitting");
    given(world)
      .when((w) => w.decide({ ...rollCall, sitting: null }))
      .thenRefused("ballotProposalNeedsSitting");
    given(world)
      .when((w) => w.decide({ ...rollCall, proposal: "8" }))
      .thenRefused("proposalUnknown");
  });

  it("stays quiet about the rest of the assembly: a prepared ballot leaves the text free", () => {
    expect(typesOf(new BallotWorld().decide(rollCall))).toEqual(["BallotPrepared"]);
  });
});

describe("opening a ballot", () => {
  it("seals the register with its hash and freezes the text (BAL-2, BAL-15)", () => {
    const world = openBallotWorld();
    const ballot = world.ballot("2026-1");
    if (ballot?.phase !== "open") throw new Error("not open");
    expect(ballot.register.map(({ number, weight }) => [number, weight]).slice(0, 3)).toEqual([
      [1, 900],
      [2, 900],
      [3, 1_200],
    ]);
    expect(ballot.registerHash).toBe(sha256(registerText(ballot.register)));
    expect(ballot).toMatchObject({ version: 1, textHash: world.proposalNow.versions[0]?.hash, totalVotes: 8, votedCount: 0 });
    expect(ballot.closesAt).toBe(thursdayAtTen + 5 * minute);
    expect(ballot.quorum).toMatchObject({ seats: 7, regions: 4 });
    expect(ballot.nations).toEqual(["E92000001", "W92000004"]);
    expect(world.proposalNow.frozen).toEqual({ ballot: "2026-1", version: 1 });
  });

  it("is refused without a quorum (BAL-1)", () => {
    const few = Object.fromEntries(Object.entries(ballotSitting.attendance).slice(0, 2));
    const world = new BallotWorld({ sitting: { ...ballotSitting, attendance: few } });
    world.perform(rollCall);
    const { values } = given(world)
      .when((w) => w.decide(open))
      .thenRefused("ballotNoQuorum");
    expect(values).toMatchObject({ seats: 2, seatsNeeded: 3 });
  });

  it("is refused outside an open sitting, without weights, and on a text that is not ready (BAL-1)", () => {
    const refused = (setting: ConstructorParameters<typeof BallotWorld>[0]) => {
      const world = new BallotWorld(setting);
      world.perform(rollCall);
      return given(world).when((w) => w.decide(open));
    };
    refused({ sitting: { ...ballotSitting, phase: { name: "scheduled" } } }).thenRefused("ballotSittingNotOpen");
    refused({ roll: { ...ballotRoll, weights: null } }).thenRefused("ballotNoWeights");
    refused({ proposal: { ...new BallotWorld().proposalNow, checks: {} } }).thenRefused("checkNotAnswered");
    refused({ proposal: { ...new BallotWorld().proposalNow, confirmations: [] } }).thenRefused("languagesNotConfirmed");
  });

  it("is refused on another version than the one it was prepared on (BAL-15)", () => {
    const world = new BallotWorld();
    world.perform({ ...rollCall, version: 2 });
    given(world)
      .when((w) => w.decide(open))
      .thenRefused("ballotVersionNotCurrent");
  });

  it("is refused while another ballot is open in the sitting, and a second time (BAL-1)", () => {
    const world = openBallotWorld();
    world.perform(showOfHands);
    given(world)
      .when((w) => w.decide({ type: "OpenBallot", ballot: "2026-2" }))
      .thenRefused("ballotAnotherOpen");
    given(world)
      .when((w) => w.decide(open))
      .thenRefused("ballotAlreadyOpened");
  });

  it("needs no weights for a show of hands, which goes by heads (BAL-12)", () => {
    const world = openBallotWorld({ roll: { ...ballotRoll, weights: null } }, showOfHands);
    const ballot = world.ballot("2026-1");
    expect(ballot?.phase === "open" && ballot.rule.keys.map(({ key, strict }) => [key, strict])).toEqual([["heads", true]]);
  });
});

describe("casting a vote", () => {
  it("records a commitment, keeps the choice aside and answers with the receipt (BAL-6)", () => {
    const world = openBallotWorld();
    const decision = expectDecision(world.vote(3, "for"));
    const [draft] = decision.events;
    const [kept] = world.kept("2026-1");
    const commitment = sha256(`${kept?.salt}:for`);
    expect(draft?.event).toEqual({ type: "VoteCast", index: 2, seat: "s-3", commitment });
    expect(decision.answer).toEqual({ ballot: "2026-1", seat: "s-3", receipt: receiptCode(commitment) });
    expect(JSON.stringify(draft)).not.toContain("for");
  });

  it("can be changed until closing, and counts as one seat (BAL-4)", () => {
    const world = openBallotWorld();
    world.vote(3, "for");
    world.vote(3, "against");
    expect(world.ballot("2026-1")).toMatchObject({ votedCount: 1 });
    expect(world.kept("2026-1").map(({ choice }) => choice)).toEqual(["against"]);
  });

  it("is refused from the closing time on, though the clock did not come (BAL-5)", () => {
    const world = openBallotWorld();
    expectDecision(world.vote(1, "for", thursdayAtTen + 5 * minute - 1));
    expectRefusal(world.vote(1, "for", thursdayAtTen + 5 * minute), "ballotTimeIsOver");
  });

  it("is refused before opening, after closing, after voiding, and on a ballot that is not there", () => {
    const world = new BallotWorld();
    world.perform(rollCall);
    expectRefusal(world.vote(1, "for"), "ballotNotOpenYet");
    world.perform(open);
    world.perform(close);
    expectRefusal(world.vote(1, "for"), "ballotIsClosed");
    expectRefusal(world.vote(1, "for", thursdayAtTen, "2026-9"), "ballotUnknown");
    const voided = openBallotWorld();
    voided.perform(makeVoid);
    expectRefusal(voided.vote(1, "for"), "ballotIsVoid");
  });

  it("is refused until the seat checks in, and taken when it does before closing (BAL-3)", () => {
    const world = openBallotWorld();
    expectRefusal(world.vote(8, "for"), "ballotSeatNotCheckedIn");
    world.checkIn(8);
    expectDecision(world.vote(8, "for"));
  });

  it("is refused to whoever does not act for the seat, and to a seat that is not on the register (BAL-3)", () => {
    const world = openBallotWorld();
    const cast = (seat: string, person: string) =>
      world.decide({ type: "CastVote", ballot: "2026-1", seat, choice: "for" }, actor(person, ["delegate"]));
    expectRefusal(cast("s-3", "p-4"), "ballotSeatNotYours");
    expectRefusal(cast("s-9", "p-4"), "ballotSeatNotListed");
    expectRefusal(cast("s-1", "p-cover"), "ballotSeatActedForByAnother");
    world.checkIn(1, "p-cover");
    expectDecision(cast("s-1", "p-cover"));
    expectRefusal(cast("s-1", "p-1"), "ballotSeatActedForByAnother");
  });

  it("is refused to a seat that declared an interest in the item (BAL-7)", () => {
    const world = openBallotWorld({ sitting: { ...ballotSitting, interests: [{ seat: "s-5", item: "i1", at: thursdayAtTen }] } });
    expectRefusal(world.vote(5, "for"), "ballotSeatHasInterest");
    expectDecision(world.vote(6, "for"));
  });
});

describe("closing a ballot", () => {
  it("reveals the last votes with their salts, says who was present, and destroys what was kept (BAL-6)", () => {
    const world = openBallotWorld();
    world.vote(1, "for");
    world.vote(4, "abstain");
    const decision = expectDecision(world.perform(close));
    expect(typesOf(decision)).toEqual(["BallotClosed", "VotesRevealed"]);
    expect(decision.keep).toEqual([{ kind: "destroy-votes", ballot: "2026-1" }]);
    expect(world.kept("2026-1")).toEqual([]);
    expect(world.ballot("2026-1")).toMatchObject({
      phase: "closed",
      present: [0, 1, 2, 3, 4, 5, 6],
      choices: ["for", null, null, "abstain", null, null, null, null],
    });
  });

  it("is refused to the clock before its time and taken at its time (BAL-5)", () => {
    const world = openBallotWorld();
    expectRefusal(world.decide(close, clock, thursdayAtTen + minute), "ballotNotDue");
    expectDecision(world.decide(close, clock, thursdayAtTen + 5 * minute));
  });

  it("stays quiet when the clock comes to a closed ballot; a person is told", () => {
    const world = openBallotWorld();
    world.perform(close);
    given(world)
      .when((w) => w.decide(close, clock, thursdayAtTen + 5 * minute))
      .thenNothing();
    given(world)
      .when((w) => w.decide(close, chair))
      .thenRefused("ballotIsClosed");
  });
});

describe("declaring the result", () => {
  it("carries the proposal on more than half of weight and heads (BAL-9)", () => {
    const world = openBallotWorld();
    for (const seat of [1, 2, 3]) world.vote(seat, "for");
    for (const seat of [4, 5]) world.vote(seat, "against");
    world.vote(6, "abstain");
    world.perform(close);
    const decision = expectDecision(world.perform(declare));
    expect(typesOf(decision)).toEqual(["ResultDeclared", "ProposalDecided"]);
    expect(world.ballot("2026-1")).toMatchObject({
      phase: "declared",
      outcome: "carried",
      stronglySupported: false,
      heads: { for: 3, against: 2, abstain: 1, present: 7, all: 8 },
      weight: { for: 3_000, against: 2_200, abstain: 1_000, present: 7_100, all: 8_000 },
      regionCount: { for: 1, against: 1, abstain: 1, present: 4, all: 4 },
    });
    expect(world.proposalNow.stage).toBe("adopted");
  });

  it("does not carry a tie, nor a ballot in which nobody voted (BAL-9)", () => {
    const tied = openBallotWorld();
    tied.vote(1, "for");
    tied.vote(2, "against");
    const silent = openBallotWorld();
    for (const world of [tied, silent]) {
      world.perform(close);
      world.perform(declare);
      expect(world.ballot("2026-1")).toMatchObject({ outcome: "not-carried" });
      expect(world.proposalNow.stage).toBe("rejected");
    }
  });

  it("is refused before closing and a second time", () => {
    const world = openBallotWorld();
    expectRefusal(world.decide(declare), "ballotNotClosed");
    world.perform(close);
    world.perform(declare);
    expectRefusal(world.decide(declare), "ballotAlreadyDeclared");
  });

  it("decides nothing outside a sitting without a quorum of votes (BAL-13)", () => {
    const world = openBallotWorld({}, outside);
    world.vote(1, "for");
    world.vote(2, "for");
    world.perform(close);
    world.perform(declare);
    expect(world.ballot("2026-1")).toMatchObject({ outcome: "not-quorate", quorumByVotes: { seats: 2, seatsNeeded: 3, regions: 1 } });
    const quorate = openBallotWorld({}, outside);
    for (const seat of [1, 3, 7, 8]) quorate.vote(seat, "for");
    quorate.perform(close);
    quorate.perform(declare);
    expect(quorate.ballot("2026-1")).toMatchObject({ outcome: "carried", stronglySupported: true });
  });
});

describe("voiding a ballot", () => {
  it("keeps the reason, destroys the votes and sets the text free (BAL-11)", () => {
    const world = openBallotWorld();
    world.vote(1, "for");
    expect(typesOf(world.perform(makeVoid))).toEqual(["BallotVoided", "ProposalUnfrozen"]);
    expect(world.ballot("2026-1")).toMatchObject({ phase: "voided", wasOpen: true });
    expect(world.kept("2026-1")).toEqual([]);
    expect(world.proposalNow.frozen).toBeNull();
  });

  it("is refused once votes are revealed, for then a total can be seen (BAL-11)", () => {
    const world = openBallotWorld();
    world.perform(close);
    expectRefusal(world.decide(makeVoid), "ballotTotalsSeen");
  });

  it("is refused a second time, and leaves a text alone that was not frozen", () => {
    const world = new BallotWorld();
    world.perform(rollCall);
    expect(typesOf(world.perform(makeVoid))).toEqual(["BallotVoided"]);
    expectRefusal(world.decide(makeVoid), "ballotIsVoid");
  });
});
