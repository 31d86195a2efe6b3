import { describe, expect, test } from "vitest";
import { ballotProposal } from "../../tests/support/ballotWorld.ts";
import { day, expectRefusal, hashOf, minute, thursdayAtTen } from "../../tests/support/given.ts";
import { openWith, SittingWorld, scheduledWith } from "../../tests/support/sittingWorld.ts";
import { carriedOver, waitingBusiness } from "./carriedOver.ts";
import { runningOrder } from "./runningOrder.ts";

const sitting = { type: "ScheduleSitting", titleEn: "March", titleCy: "Mawrth", startsAt: thursdayAtTen, hall: "Swansea" };
const order = (world: SittingWorld) => world.first.items.map(({ id, number }) => `${number}:${id}`).join(" ");
const rounds = (world: SittingWorld) => world.first.rounds.map(({ id, minutes }) => `${id}=${minutes}`).join(" ");
/** Opening (r1), a roundtable (r2 to r8), any other business (r9). */
const roundtable = () => {
  const world = new SittingWorld();
  world.do({ ...sitting, template: "roundtable" });
  return world;
};

describe("ChangeRoundMinutes", () => {
  test("RUN-4: a round that waits gets another length, and its item with it", () => {
    const world = roundtable();
    expect(world.do({ type: "ChangeRoundMinutes", round: "r5", minutes: 5 })).toEqual(["MinutesChanged"]);
    expect(world.first.rounds[4]?.minutes).toBe(5);
    expect(world.first.items[1]?.minutes).toBe(50);
    expect(world.first.items[0]?.minutes).toBe(10);
  });

  test("RUN-4: what has begun keeps its length: it is given more time instead", () => {
    const world = openWith(["chair", "open-floor"]);
    world.do({ type: "OpenRound", round: "r2" });
    expectRefusal(world.ask({ type: "ChangeRoundMinutes", round: "r2", minutes: 5 }), "roundNotWaiting");
    expectRefusal(world.ask({ type: "ChangeRoundMinutes", round: "r9", minutes: 5 }), "roundNotWaiting");
    expectRefusal(world.ask({ type: "ChangeRoundMinutes", round: "r3", minutes: 5, sitting: "9" }), "sittingUnknown");
  });

  test("the same length again writes nothing", () => {
    expect(roundtable().do({ type: "ChangeRoundMinutes", round: "r5", minutes: 15 })).toEqual([]);
  });
});

describe("ChangeItemMinutes", () => {
  test("RUN-4: the new length is spread over the rounds that wait, at least a minute each", () => {
    const world = roundtable();
    expect(world.do({ type: "ChangeItemMinutes", item: "i2", minutes: 45 })).toEqual(["MinutesChanged"]);
    expect(world.first.items[1]?.minutes).toBe(45);
    expect(rounds(world)).toBe("r1=10 r2=4 r3=4 r4=22 r5=11 r6=4 r7=5");
  });

  test("RUN-4: a vote keeps its minutes while the rest can give", () => {
    const world = new SittingWorld();
    world.do({ ...sitting, template: "motion-debate" });
    world.do({ type: "ChangeItemMinutes", item: "i2", minutes: 30 });
    expect(world.first.rounds.find(({ step }) => step === "division")?.minutes).toBe(5);
  });

  test("refuses fewer minutes than rounds, an item that is over, one that is not there", () => {
    const world = openWith(["chair", "open-floor"]);
    expectRefusal(world.ask({ type: "ChangeItemMinutes", item: "i1", minutes: 1 }), "tooShortForRounds");
    expectRefusal(world.ask({ type: "ChangeItemMinutes", item: "i9", minutes: 10 }), "itemUnknown");
    for (const round of ["r2", "r3"]) {
      world.do({ type: "OpenRound", round });
      world.do({ type: "CloseRound" });
    }
    expectRefusal(world.ask({ type: "ChangeItemMinutes", item: "i1", minutes: 10 }), "itemBegun");
  });

  test("the same length again writes nothing", () => {
    expect(roundtable().do({ type: "ChangeItemMinutes", item: "i2", minutes: 60 })).toEqual([]);
  });
});

describe("MoveItem", () => {
  test("RUN-5: an item goes with its rounds; before the agenda is published the numbers follow", () => {
    const world = roundtable();
    expect(world.do({ type: "MoveItem", item: "i3", before: "i2" })).toEqual(["ItemMoved"]);
    expect(order(world)).toBe("1:i1 2:i3 3:i2");
    expect(world.first.rounds.map(({ id }) => id).slice(0, 3)).toEqual(["r1", "r7", "r2"]);
    world.do({ type: "MoveItem", item: "i1" });
    expect(order(world)).toBe("1:i3 2:i2 3:i1");
  });

  test("RUN-5: once it is published the numbers stay, and what has begun stays where it is", () => {
    const world = roundtable();
    world.do({ type: "PublishAgenda" });
    world.do({ type: "MoveItem", item: "i3", before: "i2" });
    expect(order(world)).toBe("1:i1 3:i3 2:i2");
    world.do({ type: "OpenSitting" });
    world.do({ type: "OpenRound", round: "r1" });
    expectRefusal(world.ask({ type: "MoveItem", item: "i1" }), "itemBegun");
    expectRefusal(world.ask({ type: "MoveItem", item: "i2", before: "i1" }), "itemBegun");
    expectRefusal(world.ask({ type: "MoveItem", item: "i2", before: "i9" }), "itemUnknown");
  });

  test("moving an item to where it is changes nothing", () => {
    expect(roundtable().do({ type: "MoveItem", item: "i1", before: "i2" })).toEqual([]);
    expect(roundtable().do({ type: "MoveItem", item: "i1", before: "i1" })).toEqual([]);
    expect(roundtable().do({ type: "MoveItem", item: "i3" })).toEqual([]);
  });
});

describe("RemoveItem", () => {
  test("RUN-5: before publication it goes without a word, afterwards with a published reason", () => {
    const world = roundtable();
    expect(world.do({ type: "RemoveItem", item: "i1" })).toEqual(["ItemRemoved"]);
    expect(order(world)).toBe("1:i2 2:i3");
    world.do({ type: "PublishAgenda" });
    expectRefusal(world.ask({ type: "RemoveItem", item: "i3" }), "removalNeedsReason");
    world.do({ type: "RemoveItem", item: "i3", reason: "Nothing was asked for" });
    expect(world.first.removed?.at(-1)).toMatchObject({ id: "i3", number: 2, reason: hashOf("Nothing was asked for") });
    expect(world.first.rounds.some(({ item }) => item === "i3")).toBe(false);
  });

  test("RUN-5: its proposal waits for another agenda", () => {
    const world = new SittingWorld();
    world.proposals.set("7", { ...ballotProposal, stage: "admitted", frozen: null, agenda: [] });
    world.do({
      ...sitting,
      items: [
        { kind: "opening", minutes: 5 },
        { kind: "proposal", minutes: 0, proposal: "7" },
      ],
    });
    expect(world.proposal("7")?.stage).toBe("on-the-agenda");
    expect(world.do({ type: "RemoveItem", item: "i2" })).toEqual(["ItemRemoved", "ProposalTakenOffAgenda"]);
    expect(world.proposal("7")).toMatchObject({ stage: "admitted", agenda: [] });
  });

  test("refuses an item that has begun, and the last one", () => {
    const world = openWith(["chair"]);
    expectRefusal(world.ask({ type: "RemoveItem", item: "i1", reason: "x" }), "agendaEmpty");
    world.do({ type: "AddItem", item: { kind: "any-other-business", minutes: 5 }, reason: "x" });
    world.do({ type: "OpenRound", round: "r2" });
    expectRefusal(world.ask({ type: "RemoveItem", item: "i1", reason: "x" }), "itemBegun");
    expectRefusal(world.ask({ type: "RemoveItem", item: "i1", sitting: "7" }), "sittingUnknown");
  });

  test("RUN-5: the number of an item taken off after publication is given to no other", () => {
    const world = roundtable();
    world.do({ type: "PublishAgenda" });
    world.do({ type: "RemoveItem", item: "i3", reason: "x" });
    world.do({ type: "AddItem", item: { kind: "any-other-business", minutes: 5 }, reason: "y" });
    expect(order(world)).toBe("1:i1 2:i2 4:i4");
  });
});

describe("the running order", () => {
  test("RUN-1, RUN-3: what is changed after opening changes what is expected, not what was planned", () => {
    const world = openWith(["chair", "open-floor", "written"]);
    const start = world.now;
    world.do({ type: "OpenRound", round: "r2" });
    world.later(22 * minute).do({ type: "CloseRound" });
    expect(runningOrder(world.first, world.now).lateMs).toBe(12 * minute);
    world.do({ type: "ChangeRoundMinutes", round: "r4", minutes: 3 });
    world.do({ type: "AddRound", item: "i1", format: "break", minutes: 2, before: "r3" });
    const now = runningOrder(world.first, world.now);
    expect(now.items[0]?.rounds.map(({ round, planned }) => [round.id, planned && planned.start - start])).toEqual([
      ["r2", 0],
      ["r5", null],
      ["r3", 10 * minute],
      ["r4", 20 * minute],
    ]);
    expect(now.plannedEnd).toBe(start + 30 * minute);
    expect(now.projectedEnd).toBe(start + (22 + 2 + 10 + 3) * minute);
    expect(now.lateMs).toBe(7 * minute);
    expect(now.items[0]).toMatchObject({ actual: { start, end: null }, planned: { start, end: start + 30 * minute } });
  });

  test("RUN-3: a pause makes everything later by its length", () => {
    const world = openWith(["chair", "open-floor"]);
    world.do({ type: "OpenRound", round: "r2" });
    world.later(4 * minute).do({ type: "PauseRound" });
    world.later(6 * minute);
    expect(runningOrder(world.first, world.now).lateMs).toBe(6 * minute);
    world.do({ type: "ResumeRound" });
    world.later(minute);
    expect(runningOrder(world.first, world.now).lateMs).toBe(6 * minute);
  });

  test("RUN-2: time adjourned does not count as late, neither while it lasts nor afterwards", () => {
    const world = openWith(["chair", "open-floor"]);
    const start = world.now;
    world.do({ type: "OpenRound", round: "r2" });
    world.later(10 * minute).do({ type: "CloseRound" });
    world.later(5 * minute).do({ type: "AdjournSitting", reason: "Lunch", until: world.now + 45 * minute });
    expect(runningOrder(world.first, world.now).lateMs).toBe(5 * minute);
    world.later(50 * minute);
    expect(runningOrder(world.first, world.now).lateMs).toBe(5 * minute);
    world.do({ type: "ResumeSitting" });
    expect(world.first.breaks).toEqual([{ at: world.now, ms: 50 * minute }]);
    const now = runningOrder(world.first, world.now);
    expect(now.lateMs).toBe(5 * minute);
    expect(now.items[0]?.rounds[0]?.planned).toEqual({ start, end: start + 10 * minute });
    expect(now.items[0]?.rounds[1]?.planned).toEqual({ start: start + 60 * minute, end: start + 70 * minute });
  });

  test("RUN-3: before it begins it is late only once its time has come; closed, it ended when it did", () => {
    const world = scheduledWith(["chair"]).later(-20 * minute);
    expect(runningOrder(world.first, world.now).lateMs).toBe(0);
    world.later(25 * minute);
    expect(runningOrder(world.first, world.now).lateMs).toBe(5 * minute);
    world.do({ type: "OpenSitting" });
    world.do({ type: "CloseSitting", unreached: "carried-over" });
    expect(runningOrder(world.first, world.now + day)).toMatchObject({ lateMs: -5 * minute, projectedEnd: world.now });
  });
});

describe("business carried over", () => {
  /** A sitting that closed before it came to proposal 7 and to a talk with a name of its own. */
  const closedEarly = (unreached: string) => {
    const world = new SittingWorld();
    world.proposals.set("7", { ...ballotProposal, stage: "admitted", frozen: null });
    const talk = { kind: "evidence", titleEn: "Warm rooms", titleCy: "Ystafelloedd cynnes", minutes: 20 };
    const items = [{ kind: "opening", minutes: 10 }, { kind: "proposal", minutes: 0, proposal: "7" }, talk];
    world.do({ ...sitting, items });
    world.do({ type: "ChangeRoundMinutes", round: "r6", minutes: 9 });
    world.do({ type: "PublishAgenda" });
    world.do({ type: "OpenSitting" });
    world.do({ type: "OpenRound", round: "r1" });
    world.do({ type: "CloseSitting", unreached });
    return world;
  };
  const next = (...carried: readonly string[]) => ({
    ...sitting,
    items: carried.map((one) => ({ kind: "evidence", minutes: 0, carried: one })),
  });

  test("RUN-6: it is offered, and taken up with its name, proposal and rounds; both items name each other", () => {
    const world = closedEarly("carried-over");
    expect(waitingBusiness(world).map(({ sitting: from, item }) => `${from}.${item.id}`)).toEqual(["1.i2", "1.i3"]);
    expect(world.do(next("1.i2", "1.i3"))).toEqual(["SittingScheduled", "ProposalPutOnAgenda"]);
    const later = world.sitting("2");
    expect(later?.items.map(({ kind, proposal, titleEn, carriedFrom }) => [kind, proposal, titleEn, carriedFrom])).toEqual([
      ["proposal", "7", null, { sitting: "1", item: "i2" }],
      ["evidence", null, hashOf("Warm rooms"), { sitting: "1", item: "i3" }],
    ]);
    expect(later?.rounds.find(({ step }) => step === "debate")?.minutes).toBe(9);
    expect(later?.rounds.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, i) => `r${i + 1}`));
    expect(waitingBusiness(world)).toEqual([]);
    expect(carriedOver(world)[0]?.takenUp).toEqual({ sitting: "2", item: "i1" });
  });

  test("RUN-6: it is taken up once, and only where it was carried over", () => {
    const world = closedEarly("carried-over");
    expectRefusal(world.ask(next("1.i1")), "businessUnknown");
    expectRefusal(world.ask(next("8.i1")), "businessUnknown");
    expectRefusal(world.ask(next("1.i3", "1.i3")), "businessTwice");
    world.do(next("1.i3"));
    expectRefusal(world.ask(next("1.i3")), "businessTakenUp");
    world.do({ type: "AddItem", sitting: "2", item: { kind: "evidence", minutes: 0, carried: "1.i2" } });
    expect(world.sitting("2")?.items.at(-1)?.proposal).toBe("7");
    expectRefusal(closedEarly("lapses").ask(next("1.i3")), "businessUnknown");
  });

  test("RUN-6: what is taken off again waits once more", () => {
    const world = closedEarly("carried-over");
    world.do(next("1.i2", "1.i3"));
    world.do({ type: "RemoveItem", sitting: "2", item: "i2" });
    expect(waitingBusiness(world).map(({ item }) => item.id)).toEqual(["i3"]);
    world.do({ type: "AddItem", sitting: "2", item: { kind: "any-other-business", minutes: 5 } });
    world.do({ type: "RemoveItem", sitting: "2", item: "i1" });
    expect(waitingBusiness(world).map(({ item }) => item.id)).toEqual(["i2", "i3"]);
    expect(world.proposal("7")?.stage).toBe("on-the-agenda");
  });
});
