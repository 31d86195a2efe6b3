import { describe, expect, it } from "vitest";
import { BallotWorld, openBallotWorld, rollCall } from "../../tests/support/ballotWorld.ts";
import { actor, day, expectDecision, given, minute, thursdayAtTen } from "../../tests/support/given.ts";
import type { BallotCommand } from "./commands.ts";

const remind: BallotCommand = { type: "RemindVoters", ballot: "2026-1" };
const lasting: BallotCommand = { ...rollCall, sitting: null, proposal: null, closesAt: thursdayAtTen + 3 * day };
const desk = actor("p-facilitator", ["facilitator"]);

describe("reminding who has not voted", () => {
  it("names the seats on the record and writes to each delegate once (BAL-43)", () => {
    const world = openBallotWorld({}, lasting);
    world.vote(1, "for");
    const decision = expectDecision(world.perform(remind, desk, thursdayAtTen + day));
    expect(decision.events.map(({ event }) => event)).toEqual([{ type: "VotersReminded", indices: [1, 2, 3, 4, 5, 6, 7] }]);
    const [mails] = decision.keep ?? [];
    expect(mails?.kind === "vote-letters" && mails.tell.map(({ person, seats }) => [person, seats])).toContainEqual(["p-2", ["s-2"]]);
    expect(JSON.stringify(mails)).not.toContain('p-1"');
  });

  it("in a sitting's long vote names only seats that are checked in (BAL-43)", () => {
    const world = openBallotWorld({}, { ...rollCall, closesAt: thursdayAtTen + 3 * day });
    const here = Object.values(world.sitting("12")?.attendance ?? {}).filter((one) => one.here).length;
    const decision = expectDecision(world.decide(remind, desk, thursdayAtTen + day));
    expect(decision.answer?.reminded).toBe(here);
    const gone = openBallotWorld({}, { ...rollCall, closesAt: thursdayAtTen + 3 * day });
    gone.sittingNow = { ...gone.sittingNow, attendance: {} };
    given(gone)
      .when((w) => w.decide(remind, desk, thursdayAtTen + day))
      .thenRefused("ballotNobodyToRemind");
  });

  it("passes over a seat that declared an interest: it does not vote (BAL-43, BAL-7)", () => {
    const world = openBallotWorld({}, { ...rollCall, closesAt: thursdayAtTen + 3 * day });
    world.sittingNow = { ...world.sittingNow, interests: [{ seat: "s-2", item: "i1", at: 0 }] };
    const { events } = expectDecision(world.decide(remind, desk, thursdayAtTen + day));
    expect(events[0]?.event).toMatchObject({ indices: [0, 2, 3, 4, 5, 6] });
  });

  it("is refused once everybody was reminded or has voted: one reminder a seat and ballot (BAL-43)", () => {
    const world = openBallotWorld({}, lasting);
    world.perform(remind, desk, thursdayAtTen + day);
    given(world)
      .when((w) => w.decide(remind, desk, thursdayAtTen + day + minute))
      .thenRefused("ballotNobodyToRemind");
  });

  it("reminds of a paper of several questions once, and nobody who voted on one of them (BAL-43, PKG-5)", () => {
    const world = new BallotWorld();
    for (const command of [lasting, lasting]) world.perform(command);
    world.perform({ type: "PreparePackage", ballots: ["2026-1", "2026-2"] });
    world.perform({ type: "OpenBallot", ballot: "2026-1" });
    world.perform(
      { type: "CastPackage", ballot: "2026-1", seat: "s-1", votes: [{ ballot: "2026-2", choice: "for" }] },
      actor("p-1", ["delegate"]),
    );
    const { events } = expectDecision(world.perform(remind, desk, thursdayAtTen + day));
    expect(events.map(({ event }) => event)).toEqual([{ type: "VotersReminded", indices: [1, 2, 3, 4, 5, 6, 7] }]);
    given(world)
      .when((w) => w.decide({ ...remind, ballot: "2026-2" }, desk, thursdayAtTen + day))
      .thenRefused("ballotNobodyToRemind");
  });

  it("is refused in a ballot of minutes, and once it is over (BAL-43)", () => {
    given(openBallotWorld())
      .when((w) => w.decide(remind, desk))
      .thenRefused("ballotTooShortToRemind");
    given(openBallotWorld({}, lasting))
      .when((w) => w.decide(remind, desk, thursdayAtTen + 3 * day))
      .thenRefused("ballotTimeIsOver");
  });
});
