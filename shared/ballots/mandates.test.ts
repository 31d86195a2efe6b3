import { describe, expect, it } from "vitest";
import { BallotWorld, ballotOrders, ballotRoll, ballotSitting, openBallotWorld, rollCall } from "../../tests/support/ballotWorld.ts";
import { actor, expectDecision, given, sha256 } from "../../tests/support/given.ts";
import { countBallot } from "./count.ts";
import { registerText } from "./register.ts";
import { verifyBallot } from "./verify.ts";
import { ballotPaper, proxyPaper, resultView } from "./views.ts";

const ballot = "2026-1";
const steward = actor("p-steward", ["secretariat"]);
const person = (number: number) => actor(`p-${number}`, ["delegate"]);
const cover = actor("p-cover", ["alternate"]);
const vote = (seat: number, choice: "for" | "against" | "abstain" = "for") =>
  ({ type: "CastVote", ballot, seat: `s-${seat}`, choice }) as const;
const help = (seat: number, of: "delegate" | "alternate" = "delegate") =>
  ({ type: "CastWithHelp", ballot, seat: `s-${seat}`, choice: "for", of }) as const;
const byProxy = (seat: number, choice: "for" | "against" = "against") =>
  ({ type: "CastProxyVote", ballot, seat: `s-${seat}`, choice }) as const;
/** A ballot that runs for days, outside a sitting. */
const forDays = (setting: ConstructorParameters<typeof BallotWorld>[0] = {}) => {
  const world = new BallotWorld(setting);
  world.perform({ ...rollCall, sitting: null, proposal: null, lengthSeconds: 3 * 86_400 });
  expectDecision(world.perform({ type: "OpenBallot", ballot }));
  return world;
};
const openOf = (world: BallotWorld) => {
  const found = world.ballot(ballot);
  if (found?.phase !== "open") throw new Error("not open");
  return found;
};

describe("whose vote it is", () => {
  it("MND-1: whoever acts for two seats has a paper for each, and they may differ", () => {
    const roll = { ...ballotRoll, seats: ballotRoll.seats.map((seat) => (seat.id === "s-6" ? { ...seat, delegate: "p-5" } : seat)) };
    const world = forDays({ roll });
    expect(ballotPaper(openOf(world), null, roll, "p-5").map(({ number, voted }) => [number, voted])).toEqual([
      [5, false],
      [6, false],
    ]);
    world.perform(vote(5, "for"), person(5));
    world.perform(vote(6, "against"), person(5));
    world.perform({ type: "CloseBallot", ballot });
    expect(world.ballot(ballot)).toMatchObject({ choices: [null, null, null, null, "for", "against", null, null] });
  });

  it("MND-2: a later vote counts, says which receipt it replaces, and whoever may vote for the seat is to be told", () => {
    const world = openBallotWorld();
    const first = expectDecision(world.perform(vote(1), person(1)));
    expect(first.answer).not.toHaveProperty("replaced");
    expect(first.keep).toHaveLength(1);
    const second = expectDecision(world.perform(vote(1, "against"), person(1)));
    expect(second.answer).toMatchObject({ replaced: first.answer?.receipt });
    expect(second.keep?.[1]).toMatchObject({ kind: "vote-told", seat: "s-1", by: "seat", receipt: second.answer?.receipt });
    expect(JSON.stringify(second.keep?.[1])).not.toContain("against");
  });

  it("MND-3: in a ballot of days the alternate takes over until the seat has voted, then is refused", () => {
    const world = forDays();
    given(world)
      .when((w) => w.decide(vote(1), cover))
      .thenEvents("VoteCast");
    world.perform(vote(1), person(1));
    given(world)
      .when((w) => w.decide(vote(1), cover))
      .thenRefused("ballotDelegateVoted");
    given(world)
      .when((w) => w.decide(vote(1, "against"), person(1)))
      .thenEvents("VoteCast");
  });

  it("MND-3: once the alternate has voted the delegate is refused, and the paper says so beforehand", () => {
    const world = forDays();
    world.perform(vote(1), cover);
    given(world)
      .when((w) => w.decide(vote(1), person(1)))
      .thenRefused("ballotAlternateVoted");
    expect(ballotPaper(openOf(world), null, ballotRoll, "p-1")[0]?.cannot).toMatchObject({ refused: "ballotAlternateVoted" });
    given(world)
      .when((w) => w.decide(vote(1, "against"), cover))
      .thenEvents("VoteCast");
  });

  it("MND-3: in a sitting the one who is checked in votes, also after the other had", () => {
    const world = openBallotWorld();
    world.perform(vote(1), person(1));
    world.checkIn(1, "p-cover");
    given(world)
      .when((w) => w.decide(vote(1), person(1)))
      .thenRefused("ballotSeatActedForByAnother");
    given(world)
      .when((w) => w.decide(vote(1), cover))
      .thenEvents("VoteCast");
  });
});

describe("stewards", () => {
  it("MND-7: a steward's vote is told by mail to whoever took the seat over, once, though the one before was told already", () => {
    const world = openBallotWorld();
    world.knows("p-9@example.org", "p-9");
    world.perform({ type: "NameSteward", ballot, email: "p-9@example.org" });
    const cast = () => expectDecision(world.perform(help(1), actor("p-9", []))).keep?.at(-1);
    const told = { kind: "vote-told", by: "steward", seat: "s-1" };
    expect(cast()).not.toHaveProperty("again");
    expect(cast()).toMatchObject({ ...told, person: "p-1", again: true });
    world.checkIn(1, "p-cover");
    const taken = cast();
    expect(taken).toMatchObject({ ...told, person: "p-cover" });
    expect(taken).not.toHaveProperty("again");
    expect(cast()).toMatchObject({ ...told, person: "p-cover", again: true });
  });

  it("MND-4: are named and stand down, each once; nobody unknown, and nobody once the ballot is over", () => {
    const world = openBallotWorld();
    const name = { type: "NameSteward", ballot, email: "p-9@example.org" } as const;
    given(world)
      .when((w) => w.decide({ ...name, email: "nobody@example.org" }))
      .thenRefused("stewardUnknown");
    world.knows("p-9@example.org", "p-9");
    expectDecision(world.perform(name));
    expect(world.ballot(ballot)?.stewards).toEqual(["p-9"]);
    given(world)
      .when((w) => w.decide(name))
      .thenNothing();
    expectDecision(world.perform({ type: "StandDownSteward", ballot, person: "p-9" }));
    expect(world.ballot(ballot)?.stewards).toEqual([]);
    given(world)
      .when((w) => w.decide({ type: "StandDownSteward", ballot, person: "p-9" }))
      .thenNothing();
    world.perform({ type: "CloseBallot", ballot });
    given(world)
      .when((w) => w.decide(name))
      .thenRefused("stewardTooLate");
  });

  it("MND-4: cast for who is checked in; the mark follows the last vote into the result", () => {
    const world = openBallotWorld();
    const { keep, answer } = expectDecision(world.perform(help(2), steward));
    expect(keep?.[0]).toMatchObject({ kind: "vote", person: "p-2" });
    expect(keep?.[1]).toMatchObject({ kind: "vote-told", by: "steward", person: "p-2", receipt: answer?.receipt });
    expectDecision(world.perform(help(3), steward));
    expectDecision(world.perform(vote(3), person(3)));
    world.perform({ type: "CloseBallot", ballot });
    world.perform({ type: "DeclareResult", ballot });
    const declared = world.ballot(ballot);
    if (declared?.phase !== "declared" || declared.winners !== undefined) throw new Error("not declared");
    expect(resultView(declared, ballotRoll).names.map(({ how }) => how)).toEqual([undefined, "help", ...new Array(6).fill(undefined)]);
    expect(verifyBallot(declared, sha256)).toEqual([]);
  });

  it("MND-4: not for a seat of their own, not for a seat that is not here, not with nobody to cast for", () => {
    const world = openBallotWorld();
    given(world)
      .when((w) => w.decide(help(2), person(2)))
      .thenRefused("stewardOwnSeat");
    given(world)
      .when((w) => w.decide(help(8), steward))
      .thenRefused("stewardSeatNotHere");
    given(world)
      .when((w) => w.decide({ ...help(2), seat: "s-99" }, steward))
      .thenRefused("ballotSeatNotListed");
    const days = forDays();
    given(days)
      .when((w) => w.decide(help(2, "alternate"), steward))
      .thenRefused("stewardNobodyActs");
    expectDecision(days.perform(help(1, "alternate"), steward));
    given(days)
      .when((w) => w.decide(help(1), steward))
      .thenRefused("ballotAlternateVoted");
  });
});

describe("proxies in a ballot", () => {
  const orders = { ...ballotOrders, ballots: { ...ballotOrders.ballots, proxies: true } };
  const roll = {
    ...ballotRoll,
    proxies: { "s-8": { to: "s-7", instruction: sha256("for") }, "s-2": { to: "s-1", instruction: sha256("against") } },
  };
  const opened = (): BallotWorld => {
    const { "s-2": _away, ...here } = ballotSitting.attendance;
    const world = new BallotWorld({ orders, roll, sitting: { ...ballotSitting, attendance: here } });
    world.perform(rollCall);
    expectDecision(world.perform({ type: "OpenBallot", ballot }));
    return world;
  };

  it("PRX-1 PRX-4: the register holds them only where the standing orders have them, and stays as it was sealed", () => {
    const world = opened();
    const { register, registerHash } = openOf(world);
    expect(register.map(({ proxy }) => proxy ?? null)).toEqual([null, "s-1", null, null, null, null, null, "s-7"]);
    expect(registerText(register)).toContain("s-8 g-harbour-refuge S92000003 900 proxy s-7\n");
    expect(registerHash).toBe(sha256(registerText(register)));
    const without = new BallotWorld({ roll });
    without.perform(rollCall);
    without.perform({ type: "OpenBallot", ballot });
    expect(openOf(without).register.some((line) => "proxy" in line)).toBe(false);
    world.roll = { ...roll, proxies: {} };
    given(world)
      .when((w) => w.decide(byProxy(8), person(7)))
      .thenEvents("VoteCast");
  });

  it("PRX-5: cast by an act of its own by who acts for the holding seat and is checked in for it", () => {
    const world = opened();
    expect(proxyPaper(openOf(world), world.sittingNow, roll, "p-7").map(({ number, by, cannot }) => [number, by, cannot])).toEqual([
      [8, "s-7", null],
    ]);
    given(world)
      .when((w) => w.decide(byProxy(8), person(6)))
      .thenRefused("proxyNotYours");
    given(world)
      .when((w) => w.decide(byProxy(2), cover))
      .thenRefused("ballotSeatActedForByAnother");
    expectDecision(world.perform(byProxy(8), person(7)));
    expect(openOf(world).commitments[6]).toBeNull();
    world.perform({ type: "CloseBallot", ballot });
    world.perform({ type: "DeclareResult", ballot });
    const declared = world.ballot(ballot);
    if (declared?.phase !== "declared" || declared.winners !== undefined) throw new Error("not declared");
    expect(declared.heads).toMatchObject({ against: 1 });
    expect(declared.weight).toMatchObject({ against: 900 });
    expect(declared.present).not.toContain(7);
    expect(resultView(declared, roll).names[7]).toMatchObject({ choice: "against", how: "proxy" });
    expect(verifyBallot(declared, sha256)).toEqual([]);
  });

  it("PRX-7: not by a holder whose own seat declared an interest, nor for a seat that did", () => {
    for (const seat of ["s-7", "s-8"]) {
      const world = opened();
      world.sittingNow = { ...world.sittingNow, interests: [{ seat, item: "i1", at: 0 }] };
      given(world)
        .when((w) => w.decide(byProxy(8), person(7)))
        .thenRefused("ballotSeatHasInterest");
    }
  });

  it("PRX-5: never towards the quorum by votes cast", () => {
    const world = forDays({ orders, roll });
    for (const seat of [1, 3, 5, 7]) world.perform(vote(seat), person(seat));
    expectDecision(world.perform(byProxy(8), person(7)));
    world.perform({ type: "CloseBallot", ballot });
    const closed = world.ballot(ballot);
    if (closed?.phase !== "closed") throw new Error("not closed");
    expect(closed.quorumByVotes).toMatchObject({ seats: 4 });
    expect(countBallot(closed).tally.heads).toMatchObject({ for: 4, against: 1 });
  });

  it("PRX-6: the seat's own vote takes the proxy's place, and after it none by proxy is taken", () => {
    const world = opened();
    expectDecision(world.perform(byProxy(8), person(7)));
    given(world)
      .when((w) => w.decide(byProxy(8, "for"), person(7)))
      .thenEvents("VoteCast");
    world.checkIn(8);
    const { answer, keep } = expectDecision(world.perform(vote(8, "for"), person(8)));
    expect(answer).toHaveProperty("replaced");
    expect(keep?.[1]).toMatchObject({ kind: "vote-told", by: "seat", person: "p-8", holder: "s-7" });
    given(world)
      .when((w) => w.decide(byProxy(8), person(7)))
      .thenRefused("proxySeatVoted");
    world.perform({ type: "CloseBallot", ballot });
    expect(world.ballot(ballot)).toMatchObject({ choices: [null, null, null, null, null, null, null, "for"], casts: {} });
  });
});
