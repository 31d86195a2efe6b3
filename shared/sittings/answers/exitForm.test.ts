import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectRefusal, hashOf } from "../../../tests/support/given.ts";
import { delegateOf, inRound } from "../../../tests/support/sittingWorld.ts";
import { fewestShown, groupsOf, questionsOf } from "./exitForm.ts";

const form = (seat: number, heard: number, balanced: number, comment?: string) => ({
  ...{ type: "ReturnForm", seat: `s-${seat}`, comment },
  ratings: { heard: String(heard), balanced },
});

describe("ReturnForm", () => {
  test("EXF-1: every question is answered, until the round closes the last answer counts, and none is kept by seat", () => {
    const world = inRound("exit-form");
    expectRefusal(world.ask({ type: "ReturnForm", seat: "s-1", ratings: { heard: 3 } }, delegateOf(1)), "formNotComplete");
    expect(world.do(form(1, 1, 1), delegateOf(1))).toEqual(["RoundAnswered"]);
    expect(world.do(form(1, 5, 4), delegateOf(1))).toEqual([]);
    for (const seat of [2, 3, 4, 5]) world.do(form(seat, 5, 4), delegateOf(seat));
    expect(world.do({ type: "CloseRound" })).toEqual(["FormsRevealed", "RoundClosed"]);
    expect(world.first.answers?.["r2"]).toEqual({
      ...{ kind: "exit-form", answered: 5, comments: [] },
      questions: [
        { question: "heard", groups: [{ from: 1, to: 5, count: 5 }] },
        { question: "balanced", groups: [{ from: 1, to: 5, count: 5 }] },
      ],
    });
    expect(world.answers.size).toBe(0);
  });

  test("EXF-1: the step of the template says what is asked; one that asks only for words needs some", () => {
    expect(questionsOf({ step: "evaluation" })).toEqual(["heard", "balanced"]);
    expect(questionsOf({ step: "rateAnswers" })).toEqual(["answered", "useful"]);
    expect(questionsOf({ step: "anythingElse" })).toEqual([]);
    const world = inRound("exit-form");
    expectRefusal(world.ask(form(2, 3, 3), delegateOf(3)), "notYourSeat");
    expectRefusal(inRound("chair").ask(form(1, 3, 3), delegateOf(1)), "roundAsksOther");
  });

  test("EXF-2: fewer than five answers are not shown", () => {
    const world = inRound("exit-form");
    for (const seat of [1, 2, 3, 4]) world.do(form(seat, 1, 2), delegateOf(seat));
    world.do({ type: "CloseRound" });
    expect(world.first.answers?.["r2"]).toMatchObject({ answered: 4, questions: [{ groups: [] }, { groups: [] }] });
  });
});

describe("what is published of ratings", () => {
  test("EXF-2: neighbours are put together until each group holds five", () => {
    const ratings = (...counts: number[]) => counts.flatMap((count, i) => Array.from({ length: count }, () => i + 1));
    expect(groupsOf(ratings(5, 0, 0, 1, 6))).toEqual([
      { from: 1, to: 1, count: 5 },
      { from: 2, to: 5, count: 7 },
    ]);
    expect(groupsOf(ratings(1, 1, 3, 2, 2))).toEqual([{ from: 1, to: 5, count: 9 }]);
    expect(groupsOf(ratings(5, 5, 5, 5, 5)).map(({ count }) => count)).toEqual([5, 5, 5, 5, 5]);
  });

  test("EXF-2: whatever is answered, every figure is at least five, they cover the scale once and add up", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }), (ratings) => {
        const groups = groupsOf(ratings);
        if (ratings.length < fewestShown) {
          expect(groups).toEqual([]);
          return;
        }
        expect(groups.every(({ count }) => count >= fewestShown)).toBe(true);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(ratings.length);
        expect(groups.flatMap(({ from, to }) => [1, 2, 3, 4, 5].filter((n) => from <= n && n <= to))).toEqual([1, 2, 3, 4, 5]);
      }),
    );
  });
});

describe("PublishComment", () => {
  test("EXF-3: comments come without a seat and are public only once the desk publishes them", () => {
    const world = inRound("exit-form");
    world.do(form(1, 3, 3, "The sound was bad."), delegateOf(1));
    world.do(form(2, 3, 3, "More time for questions."), delegateOf(2));
    const closing = world.ask({ type: "CloseRound" });
    expect(JSON.stringify(closing)).toMatch(/"words":"The sound was bad\.","lang":"en","show":"reveal"/);
    world.do({ type: "CloseRound" });
    const comment = hashOf("The sound was bad.");
    expect(world.first.answers?.["r2"]).toMatchObject({ comments: expect.arrayContaining([{ text: comment, published: false }]) });
    const publish = { type: "PublishComment", round: "r2", comment };
    expect(world.ask(publish)).toMatchObject({ keep: [{ kind: "reveal-words", hashes: [comment] }] });
    expect(world.do(publish)).toEqual(["CommentPublished"]);
    expect(world.do(publish)).toEqual([]);
    expectRefusal(world.ask({ ...publish, comment: hashOf("Never said") }), "commentUnknown");
  });
});
