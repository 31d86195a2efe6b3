import { describe, expect, it } from "vitest";
import { BallotWorld, openBallotWorld, rollCall } from "../../../tests/support/ballotWorld.ts";
import { expectDecision, expectRefusal, given, sha256, typesOf } from "../../../tests/support/given.ts";
import { budgeted, choiceOfOne, declaredChoice, election, openChoice, ranking } from "../../../tests/support/optionBallots.ts";
import { verifyBallot } from "../verify.ts";
import { lotSeed } from "./count.ts";
import { optionsResult } from "./optionsView.ts";

const prepared = (command: typeof choiceOfOne) => given(new BallotWorld()).when((w) => w.decide(command));

describe("laying out a paper with options (PAP-3, PAP-4)", () => {
  it("writes down method, options in both languages, places and how votes count", () => {
    const world = new BallotWorld();
    world.perform(election);
    expect(world.ballot("2026-1")).toMatchObject({
      phase: "prepared",
      paper: { method: "stv-scotland", places: 2, countedBy: "heads", options: [{}, {}, {}, {}] },
    });
  });

  it("PAP-3: refuses options that are too few, the same, in one language, or no more than the places", () => {
    prepared({ ...choiceOfOne, optionsEn: ["Halls"], optionsCy: ["Neuaddau"] }).thenRefused("ballotOptionsFew");
    prepared({ ...choiceOfOne, optionsEn: ["Halls", "Halls"], optionsCy: ["A", "B"] }).thenRefused("ballotOptionsSame");
    prepared({ ...choiceOfOne, optionsCy: ["Neuaddau"] }).thenRefused("ballotOptionsWelsh");
    prepared({ ...election, places: 4 }).thenRefused("ballotPlacesMany");
  });

  it("PAP-3: refuses a budget without an amount, without every cost, or with a cost above it", () => {
    const { budget: _budget, ...withoutBudget } = budgeted;
    prepared(withoutBudget).thenRefused("ballotBudgetMissing");
    prepared({ ...budgeted, costs: [60] }).thenRefused("ballotCostsMissing");
    prepared({ ...budgeted, costs: [60, 101, 40, 30] }).thenRefused("ballotCostOverBudget");
  });

  it("PAP-4: refuses options for a proposal and for a show of hands", () => {
    prepared({ ...choiceOfOne, proposal: "7" }).thenRefused("ballotProposalForOrAgainst");
    prepared({ ...choiceOfOne, visibility: "show-of-hands" }).thenRefused("ballotOptionsByRollCall");
  });

  it("stays quiet where the question is for or against: no paper is written down", () => {
    const world = new BallotWorld();
    world.perform({ ...rollCall, method: "for-against-abstain" });
    expect(world.ballot("2026-1")).not.toHaveProperty("paper");
  });
});

describe("voting on a paper with options (PAP-1, PAP-2)", () => {
  it("takes the one text of a choice", () => {
    expect(typesOf(openChoice(ranking).vote(1, "3>1"))).toEqual(["VoteCast"]);
  });

  it("PAP-1: refuses what is not on the paper, and for and against", () => {
    for (const [command, choice, refused] of [
      [choiceOfOne, "for", "ballotChoiceUnreadable"],
      [choiceOfOne, "1 2", "ballotOnlyOne"],
      [ranking, "9", "ballotOptionUnknown"],
      [ranking, "1>2=3", "ballotSamePlace"],
      [ranking, "2>1>2", "ballotOptionTwice"],
      [{ ...choiceOfOne, method: "approval" }, "3 1", "ballotChoiceUnreadable"],
    ] as const)
      expectRefusal(openChoice(command).vote(1, choice), refused);
    expectRefusal(openBallotWorld().vote(1, "2"), "ballotChoiceUnreadable");
  });

  it("PAP-2: refuses what costs more than there is to spend", () => {
    expect(expectRefusal(openChoice(budgeted).vote(1, "1 2"), "ballotOverBudget").values).toEqual({ cost: 110, budget: 100, over: 10 });
    expectDecision(openChoice(budgeted).vote(1, "1 3"));
  });
});

describe("declaring a choice among options", () => {
  it("counts by weight or by heads as laid out", () => {
    const votes = ["1", "1", "1", "2", "2", "2", null, null];
    // Seats 1 to 3 weigh 900, 900, 1,200; seats 4 to 6 weigh 1,200, 1,000, 1,000.
    expect(declaredChoice(choiceOfOne, votes)).toMatchObject({ winners: [1], outcome: "chosen" });
    const byHeads = declaredChoice({ ...choiceOfOne, countedBy: "heads" }, [...votes.slice(0, 5), "1", null, null]);
    expect(byHeads).toMatchObject({ winners: [0], outcome: "chosen" });
  });

  it("declares nobody where everybody abstained", () => {
    expect(declaredChoice(choiceOfOne, ["abstain", "abstain"])).toMatchObject({ winners: [], outcome: "none-chosen" });
  });

  it("PAP-5: what has not won before none of the above wins nothing", () => {
    const ballot = declaredChoice({ ...choiceOfOne, method: "approval", places: 3, noneOfAbove: true, countedBy: "heads" }, [
      ...["1 5", "1 5", "1 5", "1 2", "5"],
    ]);
    expect(ballot.paper.lastIsNone).toBe(true);
    expect(ballot.winners.every((winner) => winner === 0)).toBe(true);
  });

  it("PAP-6: settles a tie by a lot from the salts, the same whenever it is counted", () => {
    const ballot = declaredChoice({ ...choiceOfOne, countedBy: "heads" }, ["1", "2"]);
    expect(ballot.ties).toEqual([2]);
    expect(ballot.winners).toHaveLength(1);
    expect(lotSeed(ballot)).toContain(ballot.salts[0]);
    expect(optionsResult(ballot)).toMatchObject({ winners: ballot.winners, turnout: { cast: 2, abstained: 0, didNotVote: 6 } });
  });

  it("fills places by single transferable vote and funds within a budget", () => {
    expect(declaredChoice(election, ["1>2", "1>2", "1>2", "2", "3", "3>1"]).winners).toEqual([0, 2]);
    const funded = declaredChoice(budgeted, ["1 4", "1 4", "1", "2 4", "2 4", "3"]);
    const cost = funded.winners.reduce((sum, option) => sum + (funded.paper.options[option]?.cost ?? 0), 0);
    expect(cost).toBeLessThanOrEqual(100);
    expect(funded.winners).toContain(3);
  });

  it("is checked from its stream alone (BAL-14), and a winner that was not one is found", () => {
    const fair = declaredChoice(ranking, ["1>2", "2", "2>3", "3>2", "1"]);
    expect(verifyBallot(fair, sha256)).toEqual([]);
    expect(verifyBallot({ ...fair, winners: [3] }, sha256).map(({ problem }) => problem)).toEqual(["count-differs"]);
    expect(verifyBallot({ ...fair, outcome: "none-chosen" }, sha256).map(({ problem }) => problem)).toEqual(["outcome-differs"]);
  });
});
