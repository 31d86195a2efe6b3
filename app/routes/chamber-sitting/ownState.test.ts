import { describe, expect, it } from "vitest";
import type { OpenedBallot } from "../../../shared/ballots/state.ts";
import { openBallotWorld, rollCall } from "../../../tests/support/ballotWorld.ts";
import { minute } from "../../../tests/support/given.ts";
import { roomOf } from "../../../tests/support/liveRoom.ts";
import { delegateOf, inRound, openWith, type SittingWorld, scheduledWith } from "../../../tests/support/sittingWorld.ts";
import { ownState, readyFor } from "./ownState.ts";

const kind = (world: SittingWorld, seat = 1, person = `p-${seat}`): string => {
  const state = ownState(roomOf(world.first), `s-${seat}`, person, world.now);
  return state.kind === "nothing" ? `nothing ${state.why}` : state.kind;
};

describe("the one thing a seat can do", () => {
  it("ATT-5 is nothing until check-in opens, then to check in", () => {
    const world = scheduledWith(["open-floor"]);
    world.now -= 61 * minute;
    expect(kind(world)).toBe("not-yet");
    expect(readyFor(roomOf(world.first), "s-1", "p-1", world.now)).toBe("not-yet");
    world.later(2 * minute);
    expect(kind(world)).toBe("check-in");
    expect(readyFor(roomOf(world.first), "s-1", "p-1", world.now)).toBe("not-checked-in");
  });

  it("ATT-3 says so where the other person of the seat acts for it", () => {
    expect(kind(openWith(["open-floor"]), 1, "p-cover")).toBe("taken");
  });

  it("QUO-5 is to say I am here while a quorum is counted, once", () => {
    const world = inRound("open-floor");
    world.do({ type: "StartQuorumCount" });
    expect(kind(world)).toBe("count");
    world.do({ type: "SayIAmHere", seat: "s-1" }, delegateOf(1));
    expect(kind(world)).toBe("join");
  });

  it("is to join, to wait, to speak, and to join again", () => {
    const world = inRound("open-floor");
    expect(kind(world)).toBe("join");
    world.do({ type: "JoinList", seat: "s-1", side: "for" }, delegateOf(1));
    expect(ownState(roomOf(world.first), "s-1", "p-1", world.now)).toMatchObject({
      kind: "waiting",
      place: 1,
      mayPass: true,
      mayLeave: true,
    });
    world.do({ type: "GiveFloor" });
    expect(kind(world)).toBe("turn");
    world.do({ type: "EndTurn" });
    expect(kind(world)).toBe("join");
  });

  it("FLR-2 is to listen once the list is closed, and in rounds without one", () => {
    const world = inRound("open-floor");
    world.do({ type: "CloseList" });
    expect(kind(world)).toBe("nothing list-closed");
    expect(kind(inRound("presentation"))).toBe("nothing listen");
  });

  it("FLR-8 in a go-round is to wait or pass, and nothing after having spoken", () => {
    const world = inRound("go-round", [1, 2]);
    expect(ownState(roomOf(world.first), "s-1", "p-1", world.now)).toMatchObject({ kind: "waiting", mayPass: true, mayLeave: false });
    world.do({ type: "GiveFloor" });
    world.do({ type: "EndTurn" });
    expect(kind(world)).toBe("nothing spoken");
  });

  it("WRT-3 is to write until the time is up", () => {
    const world = inRound("written");
    expect(kind(world)).toBe("write");
    world.later(10 * minute);
    expect(kind(world)).toBe("nothing writing-over");
  });

  it("CON-1, MRK-1, EXF-1 is to answer what the round asks, also again, until a round that ends by its time is over (RND-6)", () => {
    for (const asks of ["consent", "exit-form"]) {
      const world = openWith([asks]);
      world.do({ type: "SetRoundEnds", round: "r2", ends: "time" });
      world.do({ type: "OpenRound", round: "r2" });
      expect(ownState(roomOf(world.first), "s-1", "p-1", world.now)).toMatchObject({ kind: "answer", asks });
      if (asks === "consent") world.do({ type: "AnswerConsent", seat: "s-1", answer: "consent" }, delegateOf(1));
      expect(kind(world)).toBe("answer");
      world.do({ type: "DeclareInterest", seat: "s-2", item: "i1" }, delegateOf(2));
      expect(kind(world, 2, "p-2")).toBe("nothing interest");
      world.later(10 * minute);
      expect(kind(world)).toBe("nothing answering-over");
    }
  });

  it("INT-1 leaves questions to a seat with an interest, and shows that it cannot vote", () => {
    const world = inRound("open-floor");
    world.do({ type: "DeclareInterest", seat: "s-1", item: "i1" }, delegateOf(1));
    expect(ownState(roomOf(world.first), "s-1", "p-1", world.now)).toMatchObject({ kind: "join", kinds: ["question"] });
    expect(readyFor(roomOf(world.first), "s-1", "p-1", world.now)).toBe("interest");
  });

  it("is over when the sitting is", () => {
    const world = openWith(["open-floor"]);
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expect(kind(world)).toBe("closed");
  });
});

describe("a vote that is open", () => {
  const room = (voted: readonly number[] = []) => {
    const world = openBallotWorld({}, rollCall);
    for (const seat of voted) world.vote(seat, "for");
    const ballot = world.ballot("2026-1");
    if (ballot?.phase !== "open") throw new Error("the ballot is not open");
    return { ballot: ballot satisfies OpenedBallot, room: roomOf(world.sittingNow, [ballot]) };
  };

  it("comes before everything else for a seat that has not voted", () => {
    const { ballot, room: now } = room();
    expect(ownState(now, "s-1", "p-1", ballot.opensAt)).toMatchObject({ kind: "vote" });
  });

  it("is no longer asked for once the seat has voted or the time has run out (BAL-5)", () => {
    const { ballot, room: now } = room([1]);
    expect(ownState(now, "s-1", "p-1", ballot.opensAt).kind).not.toBe("vote");
    expect(ownState(now, "s-2", "p-2", ballot.closesAt).kind).not.toBe("vote");
  });

  it("BAL-3 is not asked of a seat that is not checked in", () => {
    const { ballot, room: now } = room();
    expect(ownState(now, "s-8", "p-8", ballot.opensAt)).toMatchObject({ kind: "check-in" });
  });
});
