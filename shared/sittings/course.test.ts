import { describe, expect, test } from "vitest";
import { ballotProposal } from "../../tests/support/ballotWorld.ts";
import { day, expectRefusal, minute, thursdayAtTen } from "../../tests/support/given.ts";
import { delegateOf, inRound, openWith, SittingWorld, scheduledWith, sittingOrders } from "../../tests/support/sittingWorld.ts";
import { presentSeats, timeLeft } from "./questions.ts";
import { mayGiveUpAt, reconveneFrom } from "./quorumWait.ts";

/** A sitting on proposal 7 with the rounds presentation (r2), open floor (r3) and ballot (r4). */
const onProposal = () => {
  const world = new SittingWorld();
  world.proposals.set("7", { ...ballotProposal, stage: "admitted", frozen: null });
  world.do({
    type: "ScheduleSitting",
    titleEn: "a",
    titleCy: "b",
    startsAt: world.now,
    hall: "Leith",
    items: [{ kind: "proposal", minutes: 40, proposal: "7" }],
  });
  const planned = world.first.rounds.map((round) => round.id);
  for (const format of ["presentation", "open-floor", "ballot"]) world.do({ type: "AddRound", item: "i1", format, minutes: 10 });
  for (const round of planned) world.do({ type: "RemoveRound", round });
  world.do({ type: "PublishAgenda" });
  world.do({ type: "OpenSitting" });
  return world;
};

describe("OpenSitting", () => {
  test("opens at its time, and once", () => {
    const world = scheduledWith(["chair"]);
    expect(world.do({ type: "OpenSitting" })).toEqual(["SittingOpened"]);
    expect(world.first.phase).toEqual({ name: "open", since: thursdayAtTen });
    expect(world.do({ type: "OpenSitting" })).toEqual([]);
  });

  test("SIT-1: refuses without a published agenda", () => {
    const world = new SittingWorld();
    world.do({ type: "ScheduleSitting", titleEn: "a", titleCy: "b", startsAt: world.now, hall: "x", template: "roundtable" });
    expectRefusal(world.ask({ type: "OpenSitting" }), "agendaNotPublished");
  });

  test("SIT-2: refuses more than half an hour before its time", () => {
    const world = scheduledWith(["chair"]).later(-31 * minute);
    expectRefusal(world.ask({ type: "OpenSitting" }), "tooEarlyToOpen");
    expectRefusal(world.ask({ type: "OpenSitting", sitting: "9" }), "sittingUnknown");
  });
});

describe("AdjournSitting and ResumeSitting", () => {
  test("a short break ends the turn, pauses the round and keeps everybody present", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    const types = world.later(30_000).do({ type: "AdjournSitting", reason: "Fire alarm" });
    expect(types).toEqual(["TurnEnded", "RoundPaused", "SittingAdjourned"]);
    expect(presentSeats(world.first)).toHaveLength(7);
    world.later(20 * minute).do({ type: "ResumeSitting" });
    world.do({ type: "ResumeRound" });
    const round = world.first.rounds[0];
    expect(round && timeLeft(round, world.now)).toBe(10 * minute - 30_000);
  });

  test("SIT-5: until another day, presence ends", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "AdjournSitting", reason: "Late", until: thursdayAtTen + day });
    expect(presentSeats(world.first)).toEqual([]);
    expect(world.first.floor.waiting).toEqual([]);
    expect(world.do({ type: "AdjournSitting", reason: "Late" })).toEqual([]);
  });

  test("SIT-4: not while a ballot is open, nor into the past", () => {
    const world = inRound("ballot");
    expectRefusal(world.ask({ type: "AdjournSitting", reason: "x", until: thursdayAtTen - 1 }), "adjournedIntoThePast");
    world.ballotOpen = true;
    expectRefusal(world.ask({ type: "AdjournSitting", reason: "x" }), "ballotStillOpen");
  });

  test("QUO-4: without a quorum after thirty minutes, for five clear days; a fifth suffices then", () => {
    const world = openWith(["chair"], [1, 2]);
    const adjourn = { type: "AdjournSitting", reason: "No quorum", withoutQuorum: true };
    expectRefusal(world.ask({ ...adjourn, until: thursdayAtTen + 9 * day }), "waitForQuorum");
    world.later(30 * minute);
    expectRefusal(world.ask({ ...adjourn, until: thursdayAtTen + 5 * day }), "reconveneTooSoon");
    expectRefusal(world.ask(adjourn), "reconveneTooSoon");
    world.do({ ...adjourn, until: thursdayAtTen + 6 * day });
    expectRefusal(world.ask({ type: "ResumeSitting" }), "tooEarlyToOpen");
    world.now = thursdayAtTen + 6 * day;
    world.do({ type: "ResumeSitting" });
    expect(world.first.reconvened).toBe(true);
    expect(world.do({ type: "ResumeSitting" })).toEqual([]);
  });

  test("QUO-4: the desk knows from when it may give up, and the first day it may meet again", () => {
    const world = openWith(["chair"], [1, 2]);
    expect(mayGiveUpAt(world.first, sittingOrders)).toBe(thursdayAtTen + 30 * minute);
    world.later(31 * minute);
    const again = reconveneFrom(world.first, world.now);
    expect(again).toBe(thursdayAtTen + 6 * day);
    expectRefusal(world.ask({ type: "AdjournSitting", reason: "x", withoutQuorum: true, until: again - day }), "reconveneTooSoon");
    world.do({ type: "AdjournSitting", reason: "x", withoutQuorum: true, until: again });
    expect(mayGiveUpAt(world.first, sittingOrders)).toBeNull();
    world.now = again;
    world.do({ type: "ResumeSitting" });
    expect(mayGiveUpAt(world.first, sittingOrders)).toBe(again + 30 * minute);
  });

  test("QUO-4: with a quorum it cannot adjourn for want of one", () => {
    const world = openWith(["chair"]).later(31 * minute);
    expectRefusal(world.ask({ type: "AdjournSitting", reason: "x", withoutQuorum: true, until: thursdayAtTen + 9 * day }), "quorumIsMet");
  });
});

describe("CloseSitting", () => {
  test("SIT-6: closes the round in hand and names what was not reached", () => {
    const world = openWith(["chair"]);
    world.do({ type: "AddItem", item: { kind: "any-other-business", minutes: 5 }, reason: "Asked for today" });
    world.do({ type: "OpenRound", round: "r2" });
    expect(world.do({ type: "CloseSitting", unreached: "carried-over" })).toEqual(["RoundClosed", "SittingClosed"]);
    expect(world.first.phase).toMatchObject({ name: "closed", unreached: "carried-over", unreachedItems: ["i2"] });
    expect(world.do({ type: "CloseSitting", unreached: "carried-over" })).toEqual([]);
  });

  test("SIT-6: a proposal not reached lapses if that is said, and stays on the agenda if it is carried over", () => {
    const lapses = onProposal();
    expect(lapses.do({ type: "CloseSitting", unreached: "lapses" })).toEqual(["SittingClosed", "ProposalLapsed"]);
    expect(lapses.proposal("7")?.stage).toBe("lapsed");
    const carried = onProposal();
    carried.do({ type: "CloseSitting", unreached: "carried-over" });
    expect(carried.proposal("7")?.stage).toBe("on-the-agenda");
  });

  test("refuses with a ballot open, before opening, and everything after closing (SIT-3)", () => {
    expectRefusal(scheduledWith(["chair"]).ask({ type: "CloseSitting", unreached: "lapses" }), "sittingNotOpen");
    const world = openWith(["ballot"]);
    world.ballotOpen = true;
    expectRefusal(world.ask({ type: "CloseSitting", unreached: "lapses" }), "ballotStillOpen");
    world.ballotOpen = false;
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expectRefusal(world.ask({ type: "CheckIn", seat: "s-8" }), "sittingClosed");
    expectRefusal(world.ask({ type: "OpenRound", round: "r2" }), "sittingClosed");
    expectRefusal(world.ask({ type: "AddTemplate", item: "i1", template: "roundtable" }), "sittingClosed");
  });
});

describe("ReferBack and RND-5", () => {
  test("a proposal is debated once the last discussion round of its item is closed", () => {
    const world = onProposal();
    const [first, second, third] = world.first.rounds.map((round) => round.id);
    world.do({ type: "OpenRound", round: first });
    expect(world.do({ type: "CloseRound" })).toEqual(["RoundClosed"]);
    world.do({ type: "OpenRound", round: second });
    expect(world.do({ type: "CloseRound" })).toEqual(["RoundClosed", "ProposalDebated"]);
    world.do({ type: "OpenRound", round: third });
    expect(world.do({ type: "CloseRound" })).toEqual(["RoundClosed"]);
  });

  test("SIT-7: the assembly sends it back, once; not while a ballot holds its text", () => {
    const world = onProposal();
    const now = world.proposal("7");
    if (now) world.proposals.set("7", { ...now, frozen: { ballot: "2026-1", version: 1 } });
    expectRefusal(world.ask({ type: "ReferBack", item: "i1" }), "proposalFrozen");
    if (now) world.proposals.set("7", now);
    expect(world.do({ type: "ReferBack", item: "i1" })).toEqual(["ProposalReferredBack"]);
    expect(world.do({ type: "ReferBack", item: "i1" })).toEqual([]);
  });
});
