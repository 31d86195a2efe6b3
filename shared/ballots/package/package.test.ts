import { describe, expect, it } from "vitest";
import { type BallotSetting, BallotWorld, chair, rollCall, showOfHands } from "../../../tests/support/ballotWorld.ts";
import { actor, given, sha256, thursdayAtTen, typesOf } from "../../../tests/support/given.ts";
import { isRefusal } from "../../journal.ts";
import type { BallotCommand, CommandNamed } from "../commands.ts";
import type { Ballot } from "../state.ts";
import { verifyBallot } from "../verify.ts";

const question: CommandNamed<"PrepareBallot"> = { ...rollCall, proposal: null };
const among: CommandNamed<"PrepareBallot"> = {
  ...question,
  method: "choose-one",
  optionsEn: ["Halls", "Buses"],
  optionsCy: ["Neuaddau", "Bysiau"],
};
const put = (...ballots: string[]): BallotCommand => ({ type: "PreparePackage", ballots });
const [first, second, third] = ["2026-1", "2026-2", "2026-3"];
const open: BallotCommand = { type: "OpenBallot", ballot: second };
const close: BallotCommand = { type: "CloseBallot", ballot: first };

/** The world after these commands of the chair, none of them refused. */
function after(commands: readonly BallotCommand[], setting: BallotSetting = {}): BallotWorld {
  const world = new BallotWorld(setting);
  for (const command of commands) {
    const done = world.perform(command);
    if (isRefusal(done)) throw new Error(`${command.type} was refused: ${done.refused}`);
  }
  return world;
}
const three = [question, among, { ...question, lengthSeconds: 900 }];
const onPaper = [...three, put(first, second, third)];
const cast = (world: BallotWorld, seat: number, votes: { readonly [ballot: string]: string }, ballot = first) =>
  world.perform(
    { type: "CastPackage", ballot, seat: `s-${seat}`, votes: Object.entries(votes).map(([id, choice]) => ({ ballot: id, choice })) },
    actor(`p-${seat}`, ["delegate"]),
  );
const phases = (world: BallotWorld): readonly (Ballot["phase"] | undefined)[] =>
  [first, second, third].map((id) => world.ballot(id)?.phase);

describe("putting prepared ballots on one paper", () => {
  it("writes the paper on the stream of each question, in its order (PKG-1)", () => {
    const { events } = given(after(three))
      .when((w) => w.decide(put(second, first, third)))
      .thenEvents("PackagePrepared", "PackagePrepared", "PackagePrepared");
    expect(events.map(({ stream }) => stream)).toEqual([second, first, third].map((id) => `ballot/${id}`));
    expect(after(onPaper).ballot(second)?.package).toEqual([first, second, third]);
  });

  it("refuses fewer than two, one that is unknown, open, or on another paper (PKG-1)", () => {
    const refused = (world: BallotWorld, command: BallotCommand, key: string) =>
      given(world)
        .when((w) => w.decide(command))
        .thenRefused(key);
    refused(after(three), put(first), "packageTooFew");
    refused(after(three), put(first, first), "packageTooFew");
    refused(after(three), put(first, "2026-9"), "ballotUnknown");
    refused(after([...three, { type: "OpenBallot", ballot: first }]), put(first, second), "ballotAlreadyOpened");
    refused(after([...three, put(first, second)]), put(second, third), "packageAlready");
  });

  it("refuses what cannot share a paper: hands, an order or money, other sittings, other times, a text twice (PKG-2)", () => {
    const refused = (other: CommandNamed<"PrepareBallot">, key: string, one = question) =>
      given(after([one, other]))
        .when((w) => w.decide(put(first, second)))
        .thenRefused(key);
    refused(showOfHands, "packageElsewhere", rollCall);
    refused(showOfHands, "packageByRollCall");
    refused({ ...among, method: "schulze" }, "packageMethod");
    refused({ ...question, sitting: null }, "packageElsewhere");
    refused({ ...question, opensAt: thursdayAtTen + 60_000 }, "packageTimes");
    refused(rollCall, "packageTwice", rollCall);
  });

  it("is taken apart again until it opens (PKG-1)", () => {
    const apart: BallotCommand = { type: "TakePackageApart", ballot: second };
    expect(after([...onPaper, apart]).ballot(first)).not.toHaveProperty("package");
    given(after(three))
      .when((w) => w.decide(apart))
      .thenRefused("packageNone");
    given(after([...onPaper, open]))
      .when((w) => w.decide(apart))
      .thenRefused("ballotAlreadyOpened");
  });
});

describe("running a paper of several questions", () => {
  it("opens all of them at once, each with its own register, until the longest would close (PKG-4)", () => {
    const world = after([...onPaper, open]);
    expect(phases(world)).toEqual(["open", "open", "open"]);
    for (const id of [first, second, third]) expect(world.ballot(id)).toMatchObject({ closesAt: thursdayAtTen + 900_000, votedCount: 0 });
    expect(typesOf(after(onPaper).decide(open))).toEqual(["BallotOpened", "BallotOpened", "BallotOpened"]);
  });

  it("opens none where one cannot open, also by the clock, which says so of each (PKG-4, BAL-41)", () => {
    const planned = three.map((one) => ({ ...one, lengthSeconds: null, opensAt: thursdayAtTen + 60_000 }));
    const world = after([...planned, put(first, second, third)]);
    world.sittingNow = { ...world.sittingNow, phase: { name: "adjourned", since: thursdayAtTen } as typeof world.sittingNow.phase };
    given(world)
      .when((w) => w.decide(open))
      .thenRefused("ballotSittingNotOpen");
    const byClock = world.perform({ type: "OpenBallot", ballot: first }, actor("clock", ["clock"]), thursdayAtTen + 60_000);
    expect(typesOf(byClock)).toEqual(["OpeningMissed", "OpeningMissed", "OpeningMissed"]);
    expect(phases(world)).toEqual(["prepared", "prepared", "prepared"]);
  });

  it("sets times, extends and closes all of them together, by hand or by the clock (PKG-4)", () => {
    const planned = after([...onPaper, { type: "PlanBallot", ballot: third, opensAt: null, closesAt: thursdayAtTen + 600_000 }]);
    expect(planned.ballot(first)).toMatchObject({ planned: { closesAt: thursdayAtTen + 600_000 } });
    const extend: BallotCommand = {
      type: "ExtendBallot",
      ballot: second,
      closesAt: thursdayAtTen + 1_200_000,
      reason: "Late.",
      lang: "en",
    };
    const world = after([...onPaper, open, extend]);
    expect([first, third].map((id) => world.ballot(id))).toMatchObject([
      { closesAt: thursdayAtTen + 1_200_000 },
      { closesAt: thursdayAtTen + 1_200_000 },
    ]);
    const closed = world.perform({ type: "CloseBallot", ballot: third }, actor("clock", ["clock"]), thursdayAtTen + 1_200_000);
    expect(typesOf(closed)).toEqual(Array.from({ length: 3 }, () => ["BallotClosed", "VotesRevealed"]).flat());
    expect(phases(world)).toEqual(["closed", "closed", "closed"]);
  });

  it("keeps the others where one is made void, and puts that one again on a paper of its own (PKG-6)", () => {
    const world = after([...onPaper, open, { type: "VoidBallot", ballot: second, reason: "A slip.", lang: "en" }]);
    expect(phases(world)).toEqual(["open", "voided", "open"]);
    world.perform({ type: "RerunBallot", ballot: second });
    expect(world.ballot("2026-4")).not.toHaveProperty("package");
    world.perform(close);
    expect(phases(world)).toEqual(["closed", "voided", "closed"]);
  });
});

describe("voting on a paper of several questions", () => {
  it("casts each vote as an ordinary one, and leaves a question out without a vote (PKG-5)", () => {
    const world = after([...onPaper, open]);
    expect(typesOf(cast(world, 1, { [first]: "for", [second]: "2" }))).toEqual(["VoteCast", "VoteCast"]);
    expect(world.kept(first)).toMatchObject([{ choice: "for" }]);
    expect(world.kept(second)).toMatchObject([{ choice: "2" }]);
    expect(world.kept(third)).toEqual([]);
    cast(world, 1, { [first]: "against" }, third);
    expect(world.kept(first)).toMatchObject([{ choice: "against" }]);
    expect(world.kept(second)).toMatchObject([{ choice: "2" }]);
  });

  it("answers which receipt no longer holds on which ballot, and nothing where none was replaced (MND-2, PKG-5)", () => {
    const world = after([...onPaper, open]);
    const answerOf = (votes: { readonly [ballot: string]: string }) => {
      const done = cast(world, 1, votes);
      if (isRefusal(done)) throw new Error(done.refused);
      return done.answer;
    };
    expect(answerOf({ [first]: "for", [second]: "2" })).not.toHaveProperty("replaced");
    expect(answerOf({ [first]: "against", [third]: "for" })).toMatchObject({
      replaced: expect.stringMatching(/^2026-1\.[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/),
    });
    expect(answerOf({ [first]: "for", [third]: "for" })).toMatchObject({
      replaced: expect.stringMatching(/^2026-1\.[0-9a-f-]{14} 2026-3\.[0-9a-f-]{14}$/),
    });
  });

  it("casts none where one is refused, and names the question (PKG-5)", () => {
    const world = after([...onPaper, open]);
    const refused = (votes: { readonly [ballot: string]: string }, key: string, seat = 1) => {
      expect(cast(world, seat, votes)).toMatchObject({ refused: key });
      expect(world.kept(first)).toEqual([]);
    };
    refused({ [first]: "for", [second]: "9" }, "ballotOptionUnknown");
    expect(cast(world, 1, { [first]: "for", [second]: "9" })).toMatchObject({ field: second });
    refused({ [first]: "for", "2026-9": "for" }, "packageNotOnPaper");
    refused({ [first]: "for" }, "ballotSeatNotCheckedIn", 8);
    const twice = [first, first].map((ballot) => ({ ballot, choice: "for" }));
    expect(world.decide({ type: "CastPackage", ballot: first, seat: "s-1", votes: twice }, actor("p-1", ["delegate"]))).toMatchObject({
      refused: "packageVotedTwice",
    });
    const alone = after([question, { type: "OpenBallot", ballot: first }]);
    expect(cast(alone, 1, { [first]: "for" })).toMatchObject({ refused: "packageNone" });
  });

  it("is counted, declared and checked question by question (PKG-1)", () => {
    const world = after([...onPaper, open]);
    for (const seat of [1, 2, 3, 4, 5]) cast(world, seat, { [first]: "for", [second]: "1", [third]: seat < 3 ? "for" : "against" });
    world.perform(close);
    for (const ballot of [third, first, second]) world.perform({ type: "DeclareResult", ballot }, chair);
    expect([first, second, third].map((id) => world.ballot(id))).toMatchObject([
      { outcome: "carried" },
      { outcome: "chosen", winners: [0] },
      { outcome: "not-carried" },
    ]);
    for (const id of [first, second, third]) {
      const ballot = world.ballot(id);
      expect(ballot && verifyBallot(ballot, sha256)).toEqual([]);
    }
  });
});
