import { describe, expect, test } from "vitest";
import { clock, expectRefusal, hashOf, minute } from "../../../tests/support/given.ts";
import { delegateOf, inRound, openWith } from "../../../tests/support/sittingWorld.ts";
import { answersWaitMs, nextDue } from "../due.ts";
import { consentResult, mayAskAgain } from "./consent.ts";

const say = (seat: number, answer: string, reason?: string) => ({ type: "AnswerConsent", seat: `s-${seat}`, answer, reason });
const result = (world: ReturnType<typeof inRound>, round = "r2") => {
  const answers = world.first.answers?.[round];
  if (answers?.kind !== "consent") throw new Error("consent was not revealed");
  return consentResult(answers);
};

describe("AnswerConsent", () => {
  test("CON-1: an objection needs a reason, a concern may have one, and nobody abstains", () => {
    const world = inRound("consent");
    expectRefusal(world.ask(say(1, "objection"), delegateOf(1)), "objectionNeedsReason");
    expect(world.do(say(1, "concern"), delegateOf(1))).toEqual(["RoundAnswered"]);
    expect(world.do(say(2, "objection", "No money is named."), delegateOf(2))).toEqual(["RoundAnswered"]);
    expect(() => world.ask(say(3, "abstain"), delegateOf(3))).toThrow();
  });

  test("CON-2: it can be changed until the round closes, and nobody learns meanwhile what was said", () => {
    const world = inRound("consent");
    world.do(say(2, "objection", "No money is named."), delegateOf(2));
    expect(world.do(say(2, "consent"), delegateOf(2))).toEqual([]);
    world.do(say(1, "concern", "It is a lot."), delegateOf(1));
    expect(world.first.answers).toEqual({ r2: { kind: "gathering", seats: ["s-1", "s-2"] } });
    expect(JSON.stringify(world.entries)).not.toMatch(/concern|lot/);
    expect(world.do({ type: "CloseRound" })).toEqual(["ConsentRevealed", "RoundClosed"]);
    expect(world.first.answers?.["r2"]).toEqual({
      kind: "consent",
      present: 7,
      answers: [
        { seat: "s-1", answer: "concern", reason: hashOf("It is a lot.") },
        { seat: "s-2", answer: "consent", reason: null },
      ],
    });
    expect(world.answers.size).toBe(0);
    expectRefusal(world.ask(say(3, "consent"), delegateOf(3)), "noRoundOpen");
  });

  test("INT-1, ATT-1: a seat with an interest does not answer, nor one that is not here, nor anybody for another", () => {
    const world = inRound("consent", [1, 2, 3]);
    world.do(say(1, "consent"), delegateOf(1));
    for (const seat of [1, 2]) world.do({ type: "DeclareInterest", seat: `s-${seat}`, item: "i1" }, delegateOf(seat));
    expectRefusal(world.ask(say(2, "consent"), delegateOf(2)), "interestDeclared");
    expectRefusal(world.ask(say(5, "consent"), delegateOf(5)), "notCheckedIn");
    expectRefusal(world.ask(say(3, "consent"), delegateOf(4)), "notYourSeat");
    world.do(say(3, "consent"));
    world.do({ type: "CloseRound" });
    expect(result(world).consents.map(({ seat }) => seat)).toEqual(["s-3"]);
  });

  test("CON-5: adjourned, what was answered is deleted; those who come back are asked anew and counted as present", () => {
    const world = inRound("consent");
    for (const seat of [1, 2, 3]) world.do(say(seat, "objection", "No money is named."), delegateOf(seat));
    const until = world.now + 14 * 24 * 60 * minute;
    expect(world.do({ type: "AdjournSitting", until, reason: "The hall is closing." })).toEqual([
      "AnswersVoided",
      "RoundPaused",
      "SittingAdjourned",
    ]);
    expect([world.answers.size, world.first.answers]).toEqual([0, { r2: { kind: "gathering", seats: [] } }]);
    world.later(14 * 24 * 60 * minute).do({ type: "ResumeSitting" });
    for (const seat of [2, 4]) world.do({ type: "CheckIn", seat: `s-${seat}` }, delegateOf(seat));
    world.do({ type: "ResumeRound" });
    world.do(say(2, "consent"), delegateOf(2));
    world.do({ type: "CloseRound" });
    expect(result(world)).toMatchObject({ consents: [{ seat: "s-2" }], objections: [], silent: 1, reached: true });
  });

  test("CON-5: closed without going on, nobody has answered; a round that nobody has answered yet has nothing to void", () => {
    const world = inRound("consent");
    world.do(say(1, "consent"), delegateOf(1));
    world.do({ type: "AdjournSitting", reason: "The hall is closing." });
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expect(result(world)).toMatchObject({ consents: [], reached: false });
    const empty = inRound("consent");
    expect(empty.do({ type: "AdjournSitting", reason: "Lunch." })).toEqual(["RoundPaused", "SittingAdjourned"]);
  });

  test("RND-10: the clock closes it a day after it opened, paused or not, and a day after the sitting resumed", () => {
    const world = inRound("consent");
    world.do(say(1, "consent"), delegateOf(1));
    world.do({ type: "PauseRound" });
    expect(nextDue(world.first)).toEqual({ at: world.now + answersWaitMs, type: "CloseRound" });
    expect(world.later(answersWaitMs - 1).do({ type: "CloseRound" }, clock)).toEqual([]);
    world.do({ type: "AdjournSitting", reason: "The hall is closing." });
    world.later(minute).do({ type: "ResumeSitting" });
    expect(nextDue(world.first)).toEqual({ at: world.now + answersWaitMs, type: "CloseRound" });
    expect(world.later(answersWaitMs).do({ type: "CloseRound" }, clock)).toEqual(["ConsentRevealed", "RoundClosed"]);
    expect(nextDue(inRound("open-floor").first)).toBeNull();
  });

  test("RND-4: nothing is taken in a pause or in another round", () => {
    const world = inRound("consent");
    world.do({ type: "PauseRound" });
    expectRefusal(world.ask(say(1, "consent"), delegateOf(1)), "roundPaused");
    expectRefusal(inRound("open-floor").ask(say(1, "consent"), delegateOf(1)), "roundAsksOther");
  });
});

describe("how consent comes out", () => {
  test("CON-3: it is reached where somebody answered and nobody objected", () => {
    const world = inRound("consent");
    world.do(say(1, "consent"), delegateOf(1));
    world.do(say(2, "concern"), delegateOf(2));
    world.do({ type: "CloseRound" });
    expect(result(world)).toMatchObject({ reached: true, silent: 5, objections: [] });
    const silent = inRound("consent");
    silent.do({ type: "CloseRound" });
    expect(result(silent)).toMatchObject({ reached: false, silent: 7 });
  });
});

describe("AskConsentAgain", () => {
  test("CON-4: after objections it is asked again in a further round of the item, before those that wait", () => {
    const world = openWith(["consent", "chair"]);
    world.do({ type: "OpenRound", round: "r2" });
    expectRefusal(world.ask({ type: "AskConsentAgain", round: "r2" }), "consentNotAsked");
    world.do(say(1, "objection", "Not yet."), delegateOf(1));
    world.do({ type: "CloseRound" });
    expect(mayAskAgain(world.first, "i1")).toBe("r2");
    expect(world.do({ type: "AskConsentAgain", round: "r2" })).toEqual(["RoundsAdded", "RoundMoved"]);
    expect(world.first.rounds.map(({ id, format }) => `${id} ${format}`)).toEqual(["r2 consent", "r4 consent", "r3 chair"]);
    expect(world.do({ type: "AskConsentAgain", round: "r2" })).toEqual([]);
    world.do({ type: "OpenRound", round: "r4" });
    world.do(say(1, "consent"), delegateOf(1));
    world.do({ type: "CloseRound" });
    expect(mayAskAgain(world.first, "i1")).toBeNull();
    expectRefusal(world.ask({ type: "AskConsentAgain", round: "r3" }), "consentNotAsked");
  });
});
