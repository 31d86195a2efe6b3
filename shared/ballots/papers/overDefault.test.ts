import { describe, expect, it } from "vitest";
import { BallotWorld } from "../../../tests/support/ballotWorld.ts";
import { given, sha256 } from "../../../tests/support/given.ts";
import { choiceOfOne, declaredChoice, ranking } from "../../../tests/support/optionBallots.ts";
import { verifyBallot } from "../verify.ts";
import { optionsResult } from "./optionsView.ts";

const schulze = { ...ranking, method: "schulze", countedBy: "heads", noneOfAbove: true } as const;
const prepared = (command: typeof choiceOfOne) => given(new BallotWorld()).when((w) => w.decide(command));
const paperOf = (command: typeof choiceOfOne) => {
  const world = new BallotWorld();
  world.perform(command);
  return world.ballot("2026-1")?.paper;
};

describe("a default option (PAP-10)", () => {
  it("is none of the above, or the option whose line is named; a supermajority is for the lines named, or for all", () => {
    expect(paperOf({ ...schulze, defaultQuorum: 3 })?.overDefault).toEqual({ option: 4, quorum: 3 });
    const twice = { of: 2, in: 1 };
    expect(
      paperOf({ ...schulze, noneOfAbove: undefined, defaultOption: 2, supermajority: "2:1", supermajorityFor: [1, 4] })?.overDefault,
    ).toEqual({
      option: 1,
      supermajorities: [0, 3].map((option) => ({ option, times: twice })),
    });
    expect(paperOf({ ...schulze, supermajority: "2:1" })?.overDefault?.supermajorities?.map(({ option }) => option)).toEqual([0, 1, 2, 3]);
  });

  it("PAP-10: refuses what is asked for over nothing, over no line, by another method, or of the default option itself", () => {
    prepared({ ...schulze, noneOfAbove: undefined, defaultQuorum: 3 }).thenRefused("ballotDefaultMissing");
    prepared({ ...schulze, defaultOption: 9 }).thenRefused("ballotDefaultUnknown");
    prepared({ ...schulze, defaultOption: 4, defaultQuorum: 4 }).thenRefused("ballotDefaultNotNone");
    prepared({ ...choiceOfOne, defaultOption: 1 }).thenRefused("ballotDefaultOnlySchulze");
    prepared({ ...schulze, supermajorityFor: [1] }).thenRefused("ballotSupermajorityMissing");
    prepared({ ...schulze, supermajority: "2:1", supermajorityFor: [5] }).thenRefused("ballotSupermajorityUnknown");
  });

  it("stays quiet where nothing was asked for: the paper is written down as ever", () => {
    expect(paperOf(schulze)).not.toHaveProperty("overDefault");
  });

  it("drops what too few, or not enough more, put before it; the count can be repeated from the record", () => {
    // Halls before none: 3 to 2. Buses before none: 2 to 1; two votes have no opinion on it.
    const votes = ["1>2>5", "1>5", "1>5>2", "5>1", "2>5>1"];
    const won = (more: Partial<typeof choiceOfOne>) => {
      const ballot = declaredChoice({ ...schulze, ...more }, votes);
      expect(verifyBallot(ballot, sha256)).toEqual([]);
      return { winners: ballot.winners, dropped: optionsResult(ballot).counted.dropped?.filter(({ option }) => option < 2) };
    };
    expect(won({ defaultOption: 5 })).toEqual({ winners: [0], dropped: [] });
    expect(won({ defaultQuorum: 3 })).toEqual({ winners: [0], dropped: [{ option: 1, because: "quorum" }] });
    expect(won({ supermajority: "2:1" })).toMatchObject({ winners: [], dropped: [{ option: 0 }, { option: 1 }] });
    expect(won({ supermajority: "2:1", supermajorityFor: [2] })).toEqual({ winners: [0], dropped: [{ option: 1, because: "majority" }] });
  });

  it("counts its quorum in votes, also where votes carry weights", () => {
    const weighed = (defaultQuorum: number) =>
      declaredChoice({ ...schulze, countedBy: "weight", defaultQuorum }, ["1>5", "1>5", "1>5"]).winners;
    // Seats 1 to 3 weigh 900, 900 and 1,200 units: three votes.
    expect([weighed(3), weighed(4)]).toEqual([[0], []]);
  });
});
