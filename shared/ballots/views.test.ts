import { describe, expect, it } from "vitest";
import { ballotRoll, openBallotWorld, rollCall, showOfHands } from "../../tests/support/ballotWorld.ts";
import { expectDecision } from "../../tests/support/given.ts";
import { ballotCommands } from "./commands.ts";
import { ballotLive, ballotPaper, findReceipt, hundredthsOfPercent, hundredthsOfVote, resultView } from "./views.ts";

const declared = (command = rollCall) => {
  const world = openBallotWorld({}, command);
  world.checkIn(8);
  const receipt = expectDecision(world.vote(1, "for")).answer?.receipt;
  for (const seat of [2, 3, 8]) world.vote(seat, "for");
  for (const seat of [4, 5]) world.vote(seat, "against");
  world.perform({ type: "CloseBallot", ballot: "2026-1" });
  world.perform({ type: "DeclareResult", ballot: "2026-1" });
  const ballot = world.ballot("2026-1");
  if (ballot?.phase !== "declared" || ballot.winners !== undefined) throw new Error("not declared");
  return { ballot, receipt: `${receipt}` };
};

describe("the page of a declared vote", () => {
  const { ballot, receipt } = declared();
  const view = resultView(ballot, ballotRoll);

  it("shows each key with its base, what was needed and where the threshold line stands", () => {
    expect(view.keys).toMatchObject([
      { key: "weight", for: 3_900, of: 6_100, needed: 3_051, met: true, forShare: 6393, againstShare: 3607, thresholdShare: 5000 },
      { key: "heads", for: 4, of: 6, needed: 4, met: true, forShare: 6667, againstShare: 3333 },
    ]);
    expect(view.heads).toEqual({ for: 4, against: 2, abstain: 0, present: 8, all: 8, cast: 6, didNotVote: 2 });
  });

  it("shows the regions, and the nations that the proposal extends to", () => {
    expect(view.byRegion.map(({ code, side, heads }) => [code, side, heads.didNotVote])).toEqual([
      ["E12000001", "for", 0],
      ["E12000007", "neither", 0],
      ["W92000004", "against", 1],
      ["S92000003", "for", 1],
    ]);
    expect(view.byNation.map(({ code, heads }) => [code, heads.for, heads.against])).toEqual([
      ["E92000001", 3, 1],
      ["W92000004", 0, 1],
    ]);
  });

  it("names every seat, a protected one by number and region only (ROL-7)", () => {
    expect(view.names[0]).toMatchObject({ number: 1, region: "E12000001", group: "g-river-kitchen", choice: "for", receipt });
    expect(view.names[6]).toMatchObject({ choice: "none", receipt: null });
    expect(view.names[7]).toMatchObject({ number: 8, region: "S92000003", group: null, choice: "for" });
  });

  it("finds a vote by its receipt code, however it is typed", () => {
    expect(findReceipt(ballot, receipt)).toEqual({ seatNumber: 1, choice: "for" });
    expect(findReceipt(ballot, ` ${receipt.replaceAll("-", "").toUpperCase()} `)).toEqual({ seatNumber: 1, choice: "for" });
    expect([findReceipt(ballot, "0000-0000-0000"), findReceipt(ballot, "nonsense")]).toEqual([null, null]);
  });

  it("names nobody after a show of hands", () => {
    expect(resultView(declared(showOfHands).ballot, ballotRoll)).toMatchObject({ names: [], keys: [{ key: "heads", for: 4, of: 6 }] });
  });
});

describe("a ballot under way", () => {
  it("shows how many have voted by region, and never how (BAL-6)", () => {
    const world = openBallotWorld();
    world.vote(5, "against");
    const ballot = world.ballot("2026-1");
    if (ballot?.phase !== "open") throw new Error("not open");
    const live = ballotLive(ballot);
    expect(live).toMatchObject({
      seats: 8,
      voted: 1,
      byRegion: [{ voted: 0 }, { voted: 0 }, { code: "W92000004", seats: 2, voted: 1 }, { voted: 0 }],
    });
    expect(JSON.stringify(live)).not.toContain("against");
  });

  it("gives a delegate the paper of each seat, with what its vote counts as", () => {
    const world = openBallotWorld();
    const receipt = expectDecision(world.vote(3, "for")).answer?.receipt;
    const ballot = world.ballot("2026-1");
    if (ballot?.phase !== "open") throw new Error("not open");
    expect(ballotPaper(ballot, world.sittingNow, world.roll, "p-3")).toEqual([
      { seat: "s-3", number: 3, worth: 120, voted: true, receipt, cannot: null, mark: null },
    ]);
    expect(ballotPaper(ballot, world.sittingNow, world.roll, "p-8")).toMatchObject([{ cannot: { refused: "ballotSeatNotCheckedIn" } }]);
    expect(ballotPaper(ballot, world.sittingNow, world.roll, "p-nobody")).toEqual([]);
  });

  it("rounds shares for showing only, to the nearest", () => {
    expect([hundredthsOfPercent(5, 8), hundredthsOfPercent(2, 3), hundredthsOfPercent(1, 0)]).toEqual([6250, 6667, 0]);
    expect([hundredthsOfVote(1_080, 1_000), hundredthsOfVote(1_075, 1_000)]).toEqual([108, 108]);
  });
});

describe("commands at the door", () => {
  it("read a form's empty fields as none and trim the question", () => {
    const form = {
      type: "PrepareBallot",
      sitting: "12",
      round: "",
      proposal: "",
      visibility: "show-of-hands",
      questionEn: "  Close the list?  ",
      lengthSeconds: "60",
    };
    expect(ballotCommands.parse(form)).toMatchObject({
      round: null,
      proposal: null,
      questionEn: "Close the list?",
      questionCy: null,
      lengthSeconds: 60,
      majority: "as-ordered",
    });
  });

  it("turn away choices, seats and ballots that cannot be", () => {
    const vote = { type: "CastVote", ballot: "2026-1", seat: "s-1", choice: "for" };
    expect(ballotCommands.safeParse(vote).success).toBe(true);
    for (const wrong of [{ choice: "maybe" }, { seat: "1" }, { ballot: "../1" }, { choice: ["for", "against"] }]) {
      expect(ballotCommands.safeParse({ ...vote, ...wrong }).success).toBe(false);
    }
  });
});
