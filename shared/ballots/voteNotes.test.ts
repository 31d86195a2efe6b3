import { describe, expect, it } from "vitest";
import { BallotWorld, ballotRoll, openBallotWorld, rollCall } from "../../tests/support/ballotWorld.ts";
import { actor, expectDecision, expectRefusal } from "../../tests/support/given.ts";
import { actsForItsGroup } from "./voteNotes.ts";

const ballot = "2026-1";
const delegate = actor("p-5", ["delegate"]);
const steer = (text: string, seat = "s-5") => ({ type: "WriteSteer", ballot, seat, text, lang: "en" }) as const;
const why = (text: string, seat = "s-5") => ({ type: "WriteWhy", ballot, seat, text, lang: "en" }) as const;
const declared = () => {
  const world = openBallotWorld();
  world.perform({ type: "CastVote", ballot, seat: "s-5", choice: "for" }, delegate);
  world.perform({ type: "CloseBallot", ballot });
  expectDecision(world.perform({ type: "DeclareResult", ballot }));
  return world;
};

describe("what a group notes about its votes", () => {
  it("SHR-1: nothing of it goes into the record; it is kept aside for the seat, with who wrote it", () => {
    const decision = expectDecision(openBallotWorld().decide(steer("For, if the buses run."), delegate));
    expect(decision).toEqual({
      events: [],
      keep: [
        {
          ...{ kind: "vote-note", ballot, seat: "s-5", about: "steer", person: "p-5" },
          written: { text: "For, if the buses run.", lang: "en" },
        },
      ],
    });
  });

  it("SHR-1: who acts for a seat of the group is of it, for its other seats too; nobody of another group is", () => {
    expect(["s-5", "s-6"].map((seat) => actsForItsGroup(ballotRoll, "p-5", seat))).toEqual([true, true]);
    expect(actsForItsGroup(ballotRoll, "p-cover", "s-1")).toBe(true);
    expect(["p-1", "p-7", "p-nobody"].map((person) => actsForItsGroup(ballotRoll, person, "s-5"))).toEqual([false, false, false]);
    expect(actsForItsGroup(ballotRoll, "p-5", "s-99")).toBe(false);
  });

  it("SHR-2: what is asked is noted while the ballot is prepared or open, and refused once voting is over", () => {
    const world = new BallotWorld();
    world.perform({ ...rollCall, sitting: null, proposal: null, lengthSeconds: 3 * 86_400 });
    expectDecision(world.decide(steer("For."), delegate));
    expectRefusal(declared().decide(steer("For."), delegate), "steerTooLate");
  });

  it("SHR-2: why is noted once the result is declared, and refused before", () => {
    expectRefusal(openBallotWorld().decide(why("The hall leaks."), delegate), "whyTooEarly");
    expect(expectDecision(declared().decide(why("The hall leaks."), delegate)).keep).toMatchObject([{ about: "why" }]);
  });

  it("SHR-2: either is taken away at any time", () => {
    expect(expectDecision(declared().decide(steer(""), delegate)).keep).toMatchObject([{ about: "steer", written: null }]);
    expect(expectDecision(openBallotWorld().decide(why(""), delegate)).keep).toMatchObject([{ about: "why", written: null }]);
  });

  it("refuses a seat that is not on the register, and a ballot that is not there", () => {
    expectRefusal(openBallotWorld().decide(steer("For.", "s-99"), delegate), "ballotSeatNotListed");
    expectRefusal(openBallotWorld().decide({ ...steer("For."), ballot: "2026-9" }, delegate), "ballotUnknown");
  });
});
