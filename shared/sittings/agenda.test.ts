import { describe, expect, test } from "vitest";
import { ballotProposal } from "../../tests/support/ballotWorld.ts";
import { day, expectDecision, expectRefusal, minute, thursdayAtTen } from "../../tests/support/given.ts";
import { SittingWorld, scheduledWith, sittingOrders } from "../../tests/support/sittingWorld.ts";
import { commandRules } from "../assembly/commands.ts";

const sitting = {
  type: "ScheduleSitting",
  titleEn: "March",
  titleCy: "Mawrth",
  startsAt: thursdayAtTen + 20 * day,
  hall: "Swansea",
  link: "https://meet.example/1",
};
const national = { ...sittingOrders, notice: { proposalDays: 28, amendmentDays: 10, agendaClearWorkingDays: 5 } };

describe("ScheduleSitting", () => {
  test("makes a sitting with its items, numbers and rounds from a template, and puts the proposal on its agenda", () => {
    const world = new SittingWorld();
    world.proposals.set("7", { ...ballotProposal, stage: "admitted" });
    const types = world.do({
      ...sitting,
      items: [
        { kind: "opening", minutes: 10 },
        { kind: "proposal", minutes: 0, proposal: "7" },
        { kind: "any-other-business", minutes: 5 },
      ],
    });
    expect(types).toEqual(["SittingScheduled", "ProposalPutOnAgenda"]);
    expect(world.first.items.map((item) => [item.id, item.number, item.minutes])).toEqual([
      ["i1", 1, 10],
      ["i2", 2, 40],
      ["i3", 3, 5],
    ]);
    expect(world.first.rounds).toHaveLength(11);
    expect(world.first.rounds.at(-1)).toMatchObject({ id: "r11", item: "i3", format: "open-floor", phase: { name: "waiting" } });
    expect(world.first.rounds.find((round) => round.step === "debate")).toMatchObject({ format: "debate", secondsEach: null });
    expect(world.proposal("7")?.stage).toBe("on-the-agenda");
  });

  test("from a template alone makes opening, main item and any other business", () => {
    const world = new SittingWorld();
    world.do({ ...sitting, template: "response-hearing" });
    expect(world.first.items.map((item) => item.kind)).toEqual(["opening", "reply-hearing", "any-other-business"]);
    expect(world.first.items[1]?.minutes).toBe(75);
  });

  test("PLN-16 a reply hearing names the item of the plan whose replies are heard; no other item does, and none that is not there", () => {
    const on = (kind: string, planItem: string) => ({ ...sitting, items: [{ kind, planItem, minutes: 0 }] });
    const world = new SittingWorld();
    expectRefusal(world.ask(on("evidence", "NCSP-0001")), "itemNotAHearing");
    expectRefusal(world.ask(on("reply-hearing", "NCSP-0002")), "planItemUnknown");
    world.do(on("reply-hearing", "NCSP-0001"));
    expect(world.first.items[0]).toMatchObject({ kind: "reply-hearing", planItem: "NCSP-0001", proposal: null, minutes: 75 });
  });

  test("keeps the conference link for the desk and the roll", () => {
    const decision = expectDecision(new SittingWorld().ask({ ...sitting, template: "roundtable" }));
    expect(decision.events[0]?.event).toMatchObject({ link: { words: "https://meet.example/1", show: "desk" }, hall: { show: "now" } });
    expect(decision.answer).toEqual({ sitting: "1" });
  });

  test("takes only a web address for the conference, and names the field otherwise", () => {
    const scheduled = { ...sitting, template: "roundtable" };
    for (const link of ["javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "meet.example/1", "https://a@b.example", "http:"])
      expect(commandRules.read({ ...scheduled, link }), link).toMatchObject({ refused: "fieldNotWebAddress", field: "link" });
    for (const link of ["https://meet.example/1?pwd=x_y", "http://meet.example", " https://meet.example/a(b) ", ""])
      expect(commandRules.read({ ...scheduled, link }), link).toMatchObject({ type: "ScheduleSitting" });
  });

  test("refuses the past, no place, no items, and proposals that are not admitted or stand twice (AGD-3)", () => {
    const world = new SittingWorld();
    expectRefusal(world.ask({ ...sitting, template: "roundtable", startsAt: thursdayAtTen - 2 * 60 * minute }), "sittingInThePast");
    expectRefusal(world.ask({ ...sitting, template: "roundtable", hall: "", link: "" }), "sittingNeedsPlace");
    expectRefusal(world.ask(sitting), "agendaEmpty");
    expectRefusal(world.ask({ ...sitting, items: [{ kind: "proposal", minutes: 40 }] }), "itemNeedsProposal");
    expectRefusal(world.ask({ ...sitting, items: [{ kind: "proposal", minutes: 40, proposal: "9" }] }), "proposalUnknown");
    world.proposals.set("7", { ...ballotProposal, stage: "lodged" });
    const on = { kind: "proposal", minutes: 40, proposal: "7" };
    expectRefusal(world.ask({ ...sitting, items: [on] }), "proposalNotAdmitted");
    world.proposals.set("7", { ...ballotProposal, stage: "admitted" });
    expectRefusal(world.ask({ ...sitting, items: [on, on] }), "proposalOnAgendaTwice");
  });
});

describe("PublishAgenda", () => {
  const published = (publishAt: number, more = {}) => {
    const world = new SittingWorld(national);
    world.proposals.set("7", { ...ballotProposal, stage: "admitted", lodgedAt: thursdayAtTen - 30 * day });
    world.do({ ...sitting, items: [{ kind: "proposal", minutes: 40, proposal: "7" }] });
    world.now = publishAt;
    return { world, ask: () => world.ask({ type: "PublishAgenda", ...more }) };
  };

  test("AGD-1: five clear working days ahead needs no reason", () => {
    // The sitting is on Wednesday 1 April 2026; five clear working days before it is Tuesday 24 March.
    const { world } = published(thursdayAtTen + 12 * day);
    expect(world.do({ type: "PublishAgenda" })).toEqual(["AgendaPublished"]);
    expect(world.first.agenda).toMatchObject({ clearDays: 5, late: false, lateProposals: [] });
  });

  test("AGD-1: a day later it is late, and taken only with a reason that is published", () => {
    expectRefusal(published(thursdayAtTen + 13 * day).ask(), "agendaLateNeedsReason");
    const { world } = published(thursdayAtTen + 13 * day);
    world.do({ type: "PublishAgenda", reason: "The hall was changed" });
    expect(world.first.agenda).toMatchObject({ clearDays: 4, late: true });
    expect(world.first.agenda?.reason).not.toBeNull();
  });

  test("AGD-2: a proposal lodged fewer than 28 days ahead is late too", () => {
    const { world } = published(thursdayAtTen);
    world.proposals.set("7", { ...ballotProposal, lodgedAt: thursdayAtTen - 7 * day });
    expectRefusal(world.ask({ type: "PublishAgenda" }), "papersLateNeedReason");
    world.do({ type: "PublishAgenda", reason: "The floods came after the deadline" });
    expect(world.first.agenda).toMatchObject({ late: true, lateProposals: ["7"] });
  });

  test("a published agenda stays as it was published", () => {
    const world = scheduledWith(["chair"]);
    expect(world.do({ type: "PublishAgenda" })).toEqual([]);
  });
});

describe("AddItem", () => {
  const item = { kind: "any-other-business", titleEn: "Thanks", titleCy: "Diolch", minutes: 5 };

  test("adds an item with its round before the agenda is published", () => {
    const world = new SittingWorld();
    world.do({ ...sitting, template: "roundtable" });
    expect(world.do({ type: "AddItem", item })).toEqual(["ItemAdded"]);
    expect(world.first.items.at(-1)).toMatchObject({ id: "i4", number: 4, lateReason: null });
    expect(world.first.rounds.at(-1)).toMatchObject({ id: "r8", item: "i4" });
  });

  test("AGD-4: afterwards it is late and needs a reason", () => {
    const world = scheduledWith(["chair"]);
    expectRefusal(world.ask({ type: "AddItem", item }), "lateItemNeedsReason");
    world.do({ type: "AddItem", item, reason: "A guest can come after all" });
    expect(world.first.items.at(-1)?.lateReason).not.toBeNull();
  });
});

describe("AddRound, AddTemplate, MoveRound, RemoveRound", () => {
  const order = (world: SittingWorld) => world.first.rounds.map((round) => round.id).join(" ");

  test("AGD-5: rounds that wait can be added, moved and removed", () => {
    const world = scheduledWith(["chair", "open-floor"]);
    expect(order(world)).toBe("r2 r3");
    world.do({ type: "AddRound", item: "i1", format: "written", minutes: 5, prompt: "What is missing?", before: "r3" });
    expect(order(world)).toBe("r2 r4 r3");
    world.do({ type: "MoveRound", round: "r2" });
    expect(order(world)).toBe("r4 r3 r2");
    world.do({ type: "RemoveRound", round: "r3" });
    expect(order(world)).toBe("r4 r2");
    world.do({ type: "AddTemplate", item: "i1", template: "roundtable" });
    expect(world.first.rounds).toHaveLength(7);
    expect(world.first.next.round).toBe(10);
  });

  test("AGD-5: what has begun stays where it was", () => {
    const world = scheduledWith(["chair", "open-floor"]);
    world.do({ type: "OpenSitting" });
    world.do({ type: "OpenRound", round: "r2" });
    expectRefusal(world.ask({ type: "MoveRound", round: "r2" }), "roundNotWaiting");
    expectRefusal(world.ask({ type: "RemoveRound", round: "r2" }), "roundNotWaiting");
    expectRefusal(world.ask({ type: "MoveRound", round: "r3", before: "r2" }), "roundNotWaiting");
    expectRefusal(world.ask({ type: "AddRound", item: "i9", format: "chair", minutes: 5 }), "itemUnknown");
  });

  test("moving a round before itself changes nothing", () => {
    const world = scheduledWith(["chair", "open-floor"]);
    expect(world.do({ type: "MoveRound", round: "r3", before: "r3" })).toEqual([]);
  });
});
