import { describe, expect, test } from "vitest";
import { expectRefusal, hashOf, minute } from "../../tests/support/given.ts";
import { delegateOf, inRound, openWith, sittingOrders } from "../../tests/support/sittingWorld.ts";
import { countWords } from "./decideWriting.ts";
import { stepsTooShort } from "./fit.ts";
import { currentItem, currentRound, nextRound, timeLeft } from "./questions.ts";
import { runningOrder } from "./runningOrder.ts";
import { sittingTemplates, stepTitles, templateIds } from "./templates.ts";
import { floorView } from "./views.ts";

const write = (seat: number, text: string) => ({ type: "WriteContribution", seat: `s-${seat}`, text });

describe("OpenRound, CloseRound", () => {
  test("RND-1: one round at a time, each once", () => {
    const world = openWith(["chair", "open-floor"]);
    expect(nextRound(world.first)?.id).toBe("r2");
    world.do({ type: "OpenRound", round: "r2" });
    expect(world.do({ type: "OpenRound", round: "r2" })).toEqual([]);
    expectRefusal(world.ask({ type: "OpenRound", round: "r3" }), "roundStillOpen");
    expect(currentItem(world.first)?.id).toBe("i1");
    world.do({ type: "CloseRound" });
    expect(currentRound(world.first)).toBeNull();
    expectRefusal(world.ask({ type: "OpenRound", round: "r2" }), "roundWasClosed");
    expectRefusal(world.ask({ type: "OpenRound", round: "r9" }), "roundUnknown");
    expectRefusal(world.ask({ type: "CloseRound" }), "noRoundOpen");
  });

  test("RND-2: a ballot is closed by itself, never by moving on", () => {
    const world = inRound("ballot");
    world.ballotOpen = true;
    expectRefusal(world.ask({ type: "CloseRound" }), "ballotStillOpen");
    world.ballotOpen = false;
    expect(world.do({ type: "CloseRound" })).toEqual(["RoundClosed"]);
  });

  test("closing ends whoever speaks and empties the list", () => {
    const world = inRound("open-floor");
    for (const seat of [1, 2]) world.do({ type: "JoinList", seat: `s-${seat}` }, delegateOf(seat));
    world.do({ type: "GiveFloor" });
    expect(world.later(4_000).do({ type: "CloseRound" })).toEqual(["TurnEnded", "RoundClosed"]);
    expect(world.first.floor).toMatchObject({ speaking: null, held: null, waiting: [], listOpen: true });
  });
});

describe("a round's time", () => {
  test("RND-3, RND-4: it is the server's; pauses stop it, added time lengthens it, and being over only shows", () => {
    const world = inRound("open-floor");
    const left = () => floorView(world.first, world.now).roundLeftMs;
    world.later(4 * minute).do({ type: "PauseRound" });
    expect(world.do({ type: "PauseRound" })).toEqual([]);
    expect(world.later(minute).now && left()).toBe(6 * minute);
    world.do({ type: "ResumeRound" });
    expect(world.do({ type: "ResumeRound" })).toEqual([]);
    world.do({ type: "AddTime", seconds: 120 });
    expect(left()).toBe(8 * minute);
    world.later(9 * minute);
    expect(left()).toBe(-minute);
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
  });
});

describe("WriteContribution", () => {
  test("WRT-1, WRT-2: one a seat, replaceable, sealed until the round closes, then revealed together", () => {
    const world = inRound("written");
    world.do(write(3, "More benches."), delegateOf(3));
    world.do(write(1, "Open the hall on Sundays."), delegateOf(1));
    world.do(write(3, "More benches, and shade."), delegateOf(3));
    expect(world.first.contributions.map((one) => [one.seat, one.wordCount, one.revealed])).toEqual([
      ["s-1", 5, false],
      ["s-3", 4, false],
    ]);
    const decision = world.ask({ type: "CloseRound" });
    const texts = [hashOf("Open the hall on Sundays."), hashOf("More benches, and shade.")];
    expect(decision).toMatchObject({ keep: [{ kind: "reveal-words", hashes: texts }] });
    expect(world.do({ type: "CloseRound" })).toEqual(["ContributionsRevealed", "RoundClosed"]);
    expect(world.first.contributions.every((one) => one.revealed)).toBe(true);
  });

  test("WRT-1: only its author may read it before", () => {
    const decision = inRound("written").ask(write(1, "Secret for now"), delegateOf(1));
    expect(decision).toMatchObject({ events: [{ event: { text: { words: "Secret for now", show: "reveal" } } }] });
  });

  test("WRT-3: refused once the time is up, while paused, in other rounds, and for others' seats", () => {
    const world = inRound("written");
    expectRefusal(world.ask(write(1, "x"), delegateOf(2)), "notYourSeat");
    world.do({ type: "PauseRound" });
    expectRefusal(world.ask(write(1, "x"), delegateOf(1)), "roundPaused");
    world.do({ type: "ResumeRound" });
    world.later(10 * minute);
    expectRefusal(world.ask(write(1, "x"), delegateOf(1)), "writingOver");
    world.do({ type: "AddTime", seconds: 60 });
    world.do(write(1, "x"), delegateOf(1));
    world.do({ type: "DeclareInterest", seat: "s-2", item: "i1" }, delegateOf(2));
    expectRefusal(world.ask(write(2, "x"), delegateOf(2)), "interestDeclared");
    expectRefusal(inRound("open-floor").ask(write(1, "x"), delegateOf(1)), "notAWrittenRound");
  });
});

describe("RecordWords", () => {
  test("WRT-4: whoever spoke may put down what they said, and mend it, until the sitting is closed", () => {
    const world = inRound("open-floor");
    world.do({ type: "JoinList", seat: "s-1" }, delegateOf(1));
    world.do({ type: "GiveFloor" });
    const record = { type: "RecordWords", turn: "e1", text: "Diolch yn fawr iawn", lang: "cy" };
    expectRefusal(world.ask(record, delegateOf(1)), "turnNotOver");
    world.do({ type: "EndTurn" });
    world.do(record, delegateOf(1));
    world.do({ ...record, text: "Diolch yn fawr" }, delegateOf(1));
    expect(world.first.turns[0]).toMatchObject({ text: hashOf("Diolch yn fawr"), wordCount: 3 });
    expectRefusal(world.ask(record, delegateOf(2)), "notYourSeat");
    world.do({ type: "CloseSitting", unreached: "lapses" });
    expectRefusal(world.ask(record, delegateOf(1)), "sittingClosed");
  });

  test("words are counted as people count them", () => {
    expect(countWords("It's a well-kept library — isn't it?")).toBe(6);
    expect(countWords("Tŷ'r gymuned, 30 munud.")).toBe(4);
    expect(countWords("…")).toBe(1);
  });
});

describe("templates", () => {
  test("eight, and the steps of each add up to its minutes", () => {
    expect(templateIds).toHaveLength(8);
    for (const id of templateIds) {
      const { steps, minutes } = sittingTemplates[id];
      expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
      for (const step of steps) expect(stepTitles[step.code]).toBe(`templates.${step.code}`);
    }
  });

  test("TPL-6: 21 tables with two minutes each are 42 minutes, not 15", () => {
    const short = stepsTooShort(sittingTemplates.roundtable.steps, 147, sittingOrders);
    expect(short).toEqual([{ index: 3, code: "groupsReportBack", minutes: 15, needed: 42, turns: 21 }]);
    expect(stepsTooShort(sittingTemplates.roundtable.steps, 49, sittingOrders)).toEqual([]);
    expect(stepsTooShort(sittingTemplates["consent-round"].steps, 9, sittingOrders).map((step) => step.code)).toEqual([
      "checkInRound",
      "quickReactions",
    ]);
    const written = sittingTemplates.roundtable.steps.map((step) => ({ ...step, format: "written" as const }));
    expect(stepsTooShort(written, 147, sittingOrders)).toEqual([]);
    expect(stepsTooShort([{ code: null, format: "go-round", minutes: 3, secondsEach: 20 }], 9, sittingOrders)).toEqual([]);
  });
});

describe("the running order", () => {
  test("shows what was planned, what was, and what is to be expected", () => {
    const world = openWith(["chair", "open-floor", "written"]);
    const start = world.now;
    world.do({ type: "OpenRound", round: "r2" });
    world.later(15 * minute).do({ type: "CloseRound" });
    world.do({ type: "OpenRound", round: "r3" });
    world.later(2 * minute);
    const { items, lateMs } = runningOrder(world.first, world.now);
    const [chair, floor, written] = items[0]?.rounds ?? [];
    expect(chair).toMatchObject({
      planned: { start, end: start + 10 * minute },
      actual: { start, end: start + 15 * minute },
      projected: null,
    });
    expect(floor).toMatchObject({ actual: { start: start + 15 * minute, end: null }, projected: { end: start + 25 * minute } });
    expect(written).toMatchObject({
      planned: { start: start + 20 * minute },
      actual: null,
      projected: { start: start + 25 * minute, end: start + 35 * minute },
    });
    expect(lateMs).toBe(5 * minute);
    const round = world.first.rounds[1];
    expect(round && timeLeft(round, world.now)).toBe(8 * minute);
  });
});
