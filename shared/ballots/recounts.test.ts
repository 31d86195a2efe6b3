import { describe, expect, it } from "vitest";
import { type BallotSetting, BallotWorld, ballotOrders, openBallotWorld, showOfHands } from "../../tests/support/ballotWorld.ts";
import { actor, clock, day, entriesOf, expectDecision, factsAt, given, sha256, thursdayAtTen, typesOf } from "../../tests/support/given.ts";
import { closedAmong } from "../../tests/support/heavyBallot.ts";
import { choiceOfOne, declaredChoice } from "../../tests/support/optionBallots.ts";
import type { BallotCommand } from "./commands.ts";
import { decideBallot } from "./decide.ts";
import { ballotEvents } from "./events.ts";
import { evolveBallot } from "./evolve.ts";
import type { BallotKnow } from "./know.ts";
import { countOptions, keepCount } from "./papers/count.ts";
import { countedText } from "./papers/heavy.ts";
import { isRecountOwed, provisionalUntil, recountUntil } from "./provisional.ts";
import { recount } from "./recounts.ts";
import type { DeclaredBallot } from "./state.ts";
import { verifyBallot } from "./verify.ts";

const ask = (seat: number): BallotCommand => ({ type: "RequestRecount", ballot: "2026-1", seat: `s-${seat}` });
const by = (seat: number) => actor(`p-${seat}`, ["delegate"]);
/** Declared on Thursday 12 March 2026 at ten; the second working day after it is Monday 16 March. */
const declaredWorld = (prepared?: Parameters<typeof openBallotWorld>[1], setting: BallotSetting = {}): BallotWorld => {
  const world = openBallotWorld(setting, prepared);
  for (const seat of [1, 2, 3, 4]) world.vote(seat, "for");
  world.vote(5, "against");
  world.perform({ type: "CloseBallot", ballot: "2026-1" });
  world.perform({ type: "DeclareResult", ballot: "2026-1" });
  return world;
};
const declared = (world: BallotWorld) => {
  const ballot = world.ballot("2026-1");
  if (ballot?.phase !== "declared") throw new Error("not declared");
  return ballot;
};

describe("asking for a recount", () => {
  it("is open until the end of the second working day, and the result is provisional until then (BAL-44)", () => {
    const world = declaredWorld();
    const until = recountUntil(declared(world));
    expect(new Date(until).toISOString()).toBe("2026-03-17T00:00:00.000Z");
    expect(provisionalUntil(declared(world), until - 1)).toBe(until);
    expect(provisionalUntil(declared(world), until)).toBeNull();
    given(world)
      .when((w) => w.decide(ask(1), by(1), until))
      .thenRefused("recountTooLate");
  });

  it("counts again with the fifth delegate, from the record, and confirms what is the same (BAL-44, BAL-45)", () => {
    const world = declaredWorld();
    for (const seat of [1, 2, 3, 4]) expect(typesOf(world.perform(ask(seat), by(seat), thursdayAtTen + day))).toEqual(["RecountRequested"]);
    const { answer } = expectDecision(world.perform(ask(5), by(5), thursdayAtTen + day));
    expect(answer).toEqual({ ballot: "2026-1", same: true });
    expect(declared(world)).toMatchObject({ recounts: [{ at: thursdayAtTen + day, same: true }] });
    expect(declared(world)).not.toHaveProperty("earlier");
    expect(provisionalUntil(declared(world), thursdayAtTen + day)).toBeNull();
    given(world)
      .when((w) => w.decide(ask(6), by(6), thursdayAtTen + day))
      .thenRefused("recountDone");
  });

  it("takes as many delegates and days as the standing orders had when it opened (BAL-44)", () => {
    const ballots = { ...ballotOrders.ballots, recountDemand: 2, provisionalWorkingDays: 4 };
    const world = declaredWorld(undefined, { orders: { ...ballotOrders, ballots } });
    expect(declaredWorld().ballot("2026-1")).not.toHaveProperty("recounting");
    expect(new Date(recountUntil(declared(world))).toISOString()).toBe("2026-03-19T00:00:00.000Z");
    world.perform(ask(1), by(1), thursdayAtTen + 5 * day);
    expect(typesOf(world.perform(ask(2), by(2), thursdayAtTen + 5 * day))).toEqual(["RecountRequested", "BallotRecounted"]);
    given(world)
      .when((w) => w.decide(ask(3), by(3)))
      .thenRefused("recountDone");
  });

  it("counts a delegate once, and is refused to others than who acts for the seat (BAL-44)", () => {
    const world = declaredWorld();
    world.perform(ask(1), by(1));
    given(world)
      .when((w) => w.decide(ask(1), by(1)))
      .thenNothing();
    given(world)
      .when((w) => w.decide(ask(2), by(3)))
      .thenRefused("ballotSeatNotYours");
  });

  it("is refused to a seat that declared an interest in what was voted on (BAL-44, INT-1)", () => {
    const world = declaredWorld();
    const know = Object.assign(Object.create(world), {
      ...{ ballot: () => ({ ...declared(world), interests: [0] }), roll: world.roll },
    }) as BallotWorld;
    given(know)
      .when((w) => w.decide(ask(1), by(1)))
      .thenRefused("ballotSeatHasInterest");
  });

  it("is refused before declaring and of a show of hands, which is on no record (BAL-44)", () => {
    given(openBallotWorld())
      .when((w) => w.decide(ask(1), by(1)))
      .thenRefused("recountNotDeclared");
    given(declaredWorld(showOfHands))
      .when((w) => w.decide(ask(1), by(1)))
      .thenRefused("recountHandsGone");
  });
});

describe("a recount of a choice among options", () => {
  it("counts the votes, and takes nothing that was counted before for it (BAL-45)", () => {
    const ballot = declaredChoice(choiceOfOne, ["1", "1", "2"]);
    keepCount(ballot, { ...countOptions(ballot), winners: [3] });
    expect(countOptions(ballot).winners).toEqual([3]);
    expect(recount(ballot)).toMatchObject({ same: true, winners: [0] });
    expect(verifyBallot(ballot, sha256)).toEqual([]);
  });

  it("is brought in by the clock where its count takes a while: the fifth request stands, the result stays provisional (BAL-44)", () => {
    const heavy = closedAmong(600, 40);
    const { winners, outcome, ties } = countOptions(heavy);
    const declaration = { winners, outcome, ties, declaredAt: thursdayAtTen, phase: "declared" as const };
    const asked = [1, 2, 3, 4].map((seat) => ({ at: thursdayAtTen, seat: `s-${seat}`, person: `p-${seat}` }));
    const four: DeclaredBallot = { ...heavy, ...declaration, recountRequests: asked };
    const world = new BallotWorld();
    const knowing = (ballot: DeclaredBallot) =>
      Object.assign(Object.create(world), { ballot: () => ballot, roll: world.roll }) as BallotKnow;
    const request = { ...ask(5), ballot: heavy.id };
    const counting = { ...factsAt(thursdayAtTen + day, by(5)), counted: () => undefined };
    expect(typesOf(decideBallot(request, knowing(four), counting))).toEqual(["RecountRequested"]);

    const five: DeclaredBallot = { ...four, recountRequests: [...asked, { at: thursdayAtTen + day, seat: "s-5", person: "p-5" }] };
    expect([isRecountOwed(four), isRecountOwed(five)]).toEqual([false, true]);
    expect(provisionalUntil(five, thursdayAtTen + day)).toBe(recountUntil(five));
    const again = { type: "RecountBallot", ballot: heavy.id } as const;
    const byClock = { ...counting, actor: clock };
    expect(decideBallot(again, knowing(five), byClock)).toMatchObject({ refused: "ballotStillCounting" });
    const wanted: unknown[] = [];
    const counted = (id: string, anew?: boolean) => {
      wanted.push([id, anew]);
      return { of: sha256(countedText(five)), winners, outcome, ties };
    };
    expect(typesOf(decideBallot(again, knowing(five), { ...byClock, counted }))).toEqual(["WinnersRecounted"]);
    expect(wanted).toEqual([[heavy.id, true]]);
    const done: DeclaredBallot = { ...five, recounts: [{ at: thursdayAtTen + day, same: true }] };
    expect(provisionalUntil(done, thursdayAtTen + day)).toBeNull();
    expect(typesOf(decideBallot(again, knowing(done), { ...byClock, counted }))).toEqual([]);
  });
});

describe("a recount that gives something else", () => {
  it("puts the new figures in the place of the old, keeps those visible, and tells every delegate (BAL-46)", () => {
    const world = declaredWorld();
    const whole = declared(world);
    if (whole.winners !== undefined) throw new Error("not for or against");
    const wrong = { ...whole, outcome: "not-carried" as const, heads: { ...whole.heads, for: 0 } };
    expect(recount(wrong)).toMatchObject({ same: false, outcome: whole.outcome, heads: whole.heads });
    const know = Object.assign(Object.create(world), { ballot: () => wrong, roll: world.roll }) as BallotWorld;
    const decision = expectDecision(know.decide({ type: "RecountBallot", ballot: "2026-1" }));
    const [letters] = decision.keep ?? [];
    expect(letters?.kind === "vote-letters" && [letters.letter, letters.tell.length]).toEqual(["corrected", 8]);
    const corrected = entriesOf(ballotEvents, decision.events, { at: thursdayAtTen + day }).reduce(
      (ballot: ReturnType<typeof evolveBallot>, entry) => evolveBallot(ballot, entry),
      wrong,
    );
    expect(corrected).toMatchObject({ outcome: whole.outcome, heads: whole.heads, recounts: [{ same: false }] });
    expect(corrected).toMatchObject({ earlier: [{ declaredAt: thursdayAtTen, outcome: "not-carried", heads: { for: 0 } }] });
    expect(corrected && verifyBallot(corrected, sha256)).toEqual([]);
  });

  it("decides the proposal anew where it was carried or not, and leaves it alone where that is the same (BAL-49)", () => {
    const world = declaredWorld();
    const whole = declared(world);
    const proposal = world.proposal(whole.proposal ?? "");
    if (whole.winners !== undefined || !proposal) throw new Error("not on a proposal");
    const after = (outcome: "carried" | "not-carried") => {
      const wrong = { ...whole, outcome, heads: { ...whole.heads, for: 0 } };
      const decided = { ballot: whole.id, version: 1, carried: outcome === "carried", at: thursdayAtTen };
      const know = Object.assign(Object.create(world), {
        ...{ ballot: () => wrong, roll: world.roll },
        proposal: () => ({ ...proposal, decided }),
      }) as BallotWorld;
      return expectDecision(know.decide({ type: "RecountBallot", ballot: "2026-1" })).events;
    };
    expect(after("not-carried")).toMatchObject([
      { event: { type: "BallotRecounted", outcome: "carried" } },
      { stream: `proposal/${whole.proposal}`, event: { type: "ProposalDecided", ballot: whole.id, carried: true } },
    ]);
    expect(after("carried").map(({ event }) => event.type)).toEqual(["BallotRecounted"]);
  });

  it("stays quiet where the desk counts again and it is the same (BAL-45)", () => {
    const decision = expectDecision(declaredWorld().decide({ type: "RecountBallot", ballot: "2026-1" }));
    expect(decision.events.map(({ event }) => event)).toMatchObject([{ type: "BallotRecounted", same: true }]);
    expect(decision.keep).toBeUndefined();
  });
});
