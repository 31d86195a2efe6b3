import { describe, expect, test } from "vitest";
import { facilitator, given, hashOf } from "../../../tests/support/given.ts";
import { delegateOf, inRound, openWith, type SittingWorld } from "../../../tests/support/sittingWorld.ts";
import { isRefusal } from "../../journal.ts";
import { sittingTemplates } from "../templates.ts";
import { partsOf } from "./parts.ts";
import { lastGroupRound, progressOf, tableOfSeat, tablesOf, tableTimeLeft } from "./questions.ts";

/** Seven delegates in one round of small groups that is open. */
const inGroups = (): SittingWorld => inRound("small-groups");

/** The first table, and its first two seats. */
function firstTable(w: SittingWorld) {
  const table = tablesOf(w.first, "r2")?.tables[0];
  const [a = "", b = "", c = ""] = table?.seats ?? [];
  if (!table) throw new Error("no tables");
  return { table, a, b, c };
}

/** Eight delegates whose pairs are drawn, in the first of two drafting workshops. */
function inPairs(): { readonly w: SittingWorld; readonly round: string } {
  const w = openWith(["chair"], [1, 2, 3, 4, 5, 6, 7, 8]);
  for (const _ of [1, 2]) w.do({ type: "AddTemplate", item: "i1", template: "drafting-workshop" });
  const round = w.first.rounds.find(({ step }) => step === "mergeInPairs")?.id ?? "";
  w.do({ type: "DrawTables", round });
  return { w, round };
}

const of = (seat: string) => delegateOf(Number(seat.slice(2)));
const asks = (w: SittingWorld, command: Record<string, unknown>, by = facilitator) => given(w).when(() => w.ask(command, by));

describe("GRP-1 drawing", () => {
  test("opening a round in small groups places everybody who is here", () => {
    const w = openWith(["small-groups"]);
    asks(w, { type: "OpenRound", round: "r2" }).thenEvents("TablesDrawn", "RoundOpened");
    w.do({ type: "OpenRound", round: "r2" });
    expect(tablesOf(w.first, "r2")?.tables.flatMap(({ seats }) => seats)).toHaveLength(7);
  });
  test("the desk draws before, looks, and draws again; the one that stands is opened", () => {
    const w = openWith(["small-groups"]);
    w.do({ type: "DrawTables", round: "r2" });
    w.do({ type: "DrawTables", round: "r2" });
    const drawn = tablesOf(w.first, "r2");
    asks(w, { type: "OpenRound", round: "r2" }).thenEvents("RoundOpened");
    w.do({ type: "OpenRound", round: "r2" });
    expect(tablesOf(w.first, "r2")?.seed).toBe(drawn?.seed);
  });
  test("nothing is drawn for an empty room, for another format, or once the round is open", () => {
    asks(openWith(["small-groups"], []), { type: "OpenRound", round: "r2" }).thenRefused("nobodyForTables");
    asks(openWith(["written"]), { type: "DrawTables", round: "r2" }).thenRefused("notInSmallGroups");
    asks(inGroups(), { type: "DrawTables", round: "r2" }).thenRefused("tablesBegun");
    asks(openWith(["small-groups"]), { type: "DrawTables", round: "r9" }).thenRefused("roundUnknown");
  });
  test("who declared an interest in the item sits at no table", () => {
    const w = openWith(["small-groups"]);
    w.do({ type: "DeclareInterest", seat: "s-3", item: "i1" }, delegateOf(3));
    w.do({ type: "OpenRound", round: "r2" });
    expect(tableOfSeat(w.first, "r2", "s-3")).toBeNull();
    asks(w, { type: "CallForHelp", seat: "s-3" }, delegateOf(3)).thenRefused("seatAtNoTable");
  });
});

describe("GRP-4 wishes, late arrivals, moves", () => {
  const wish = (kind: string, seat: number, number: number) => ({ type: "DrawTables", round: "r2", pins: [{ kind, seat, number }] });
  test("the desk's wishes are kept, and how many is recorded, not which", () => {
    const w = openWith(["small-groups"], [1, 2, 3, 4, 5, 6, 7, 8]);
    const { events } = asks(w, wish("at", 4, 1)).thenEvents("TablesDrawn");
    expect(events[0]?.event).toMatchObject({ pinned: 1 });
    expect(JSON.stringify(events)).not.toContain("at");
  });
  test("wishes that cannot be kept together, and people who are not here, are refused", () => {
    const w = openWith(["small-groups"]);
    asks(w, wish("at", 1, 9)).thenRefused("wishesCollide");
    asks(w, wish("apart", 1, 2)).thenRefused("wishesCollide");
    asks(w, wish("together", 1, 8)).thenRefused("notCheckedIn");
    asks(w, wish("together", 1, 999)).thenRefused("seatUnknown");
  });
  test("who comes late is put at a table, who comes back finds theirs", () => {
    const w = inGroups();
    asks(w, { type: "CheckIn", seat: "s-8" }, delegateOf(8)).thenEvents("CheckedIn", "SeatedAtTable");
    w.do({ type: "CheckIn", seat: "s-8" }, delegateOf(8));
    expect(tableOfSeat(w.first, "r2", "s-8")?.number).toBe(1);
    w.do({ type: "Leave", seat: "s-8" }, delegateOf(8));
    asks(w, { type: "CheckIn", seat: "s-8" }, delegateOf(8)).thenEvents("CheckedIn");
  });
  test("who came after the draw and before the opening is placed at the opening", () => {
    const w = openWith(["small-groups"], [1, 2, 3]);
    w.do({ type: "DrawTables", round: "r2" });
    w.do({ type: "CheckIn", seat: "s-4" }, delegateOf(4));
    asks(w, { type: "OpenRound", round: "r2" }).thenEvents("SeatedAtTable", "RoundOpened");
  });
  test("the desk moves somebody, who leaves their role behind; there already is nothing new; a table that is not there is refused", () => {
    const w = openWith(["small-groups"], [1, 2, 3, 4, 5, 6, 7, 8]);
    w.do({ type: "OpenRound", round: "r2" });
    const { a } = firstTable(w);
    w.do({ type: "TakeTableRole", seat: a, role: "facilitator" }, of(a));
    asks(w, { type: "MoveToTable", round: "r2", seat: a, table: 1 }).thenNothing();
    asks(w, { type: "MoveToTable", round: "r2", seat: a, table: 9 }).thenRefused("tableUnknown");
    asks(openWith(["small-groups"]), { type: "MoveToTable", round: "r2", seat: "s-1", table: 1 }).thenRefused("tablesNotDrawn");
  });
  test("moved between two tables, somebody takes their seat along and leaves their role behind", () => {
    const { w, round } = inPairs();
    const [one, two] = tablesOf(w.first, round)?.tables ?? [];
    const [a = "", b = ""] = one?.seats ?? [];
    w.do({ type: "OpenRound", round });
    w.do({ type: "TakeTableRole", seat: a, role: "facilitator" }, of(a));
    asks(w, { type: "MoveToTable", round, seat: a, table: two?.number }).thenEvents("SeatedAtTable");
    w.do({ type: "MoveToTable", round, seat: a, table: two?.number });
    expect(tablesOf(w.first, round)?.tables[0]).toMatchObject({ seats: [b], facilitator: null });
    expect(tableOfSeat(w.first, round, a)).toMatchObject({ number: 2, facilitator: null });
  });
});

describe("MOD-2 at a table", () => {
  const removed = (kind = "floor") => {
    const w = inGroups();
    const { a, b, c } = firstTable(w);
    w.do({ type: "TakeTableRole", seat: a, role: "note-taker" }, of(a));
    w.do({ type: "TakeMeasure", seat: a, kind, reason: "Shouted." });
    return { w, a, b, c };
  };
  test("removed from the floor, the role is free for others, and whoever was removed takes, draws or is handed none", () => {
    const { w, a, b } = removed();
    expect(firstTable(w).table.noteTaker).toBeNull();
    for (const by of [of(a), facilitator])
      asks(w, { type: "TakeTableRole", seat: a, role: "facilitator" }, by).thenRefused("removedFromFloor");
    asks(w, { type: "DrawTableRole", seat: a, role: "facilitator" }, of(a)).thenRefused("removedFromFloor");
    asks(w, { type: "TakeTableRole", seat: b, role: "note-taker" }, of(b)).thenEvents("TableRoleTaken");
    w.do({ type: "TakeTableRole", seat: b, role: "note-taker" }, of(b));
    asks(w, { type: "HandTableRole", seat: b, role: "note-taker", to: a }, of(b)).thenRefused("removedFromFloor");
  });
  test("a draw never falls on somebody removed", () => {
    const { w, a, b } = removed();
    for (const seat of firstTable(w).table.seats) if (seat !== a && seat !== b) w.do({ type: "Leave", seat }, of(seat));
    w.do({ type: "TakeTableRole", seat: b, role: "facilitator" }, of(b));
    w.do({ type: "DrawTableRole", seat: b, role: "note-taker" }, of(b));
    expect(firstTable(w).table.noteTaker).toBe(b);
  });
  test("whoever was removed from the floor or the sitting does not report for the table; the desk does", () => {
    for (const [kind, refusal] of [
      ["floor", "removedFromFloor"],
      ["sitting", "removedFromSitting"],
    ] as const) {
      const { w, a, b } = removed(kind);
      const report = { type: "ReportTable", round: "r2", point1: "More evenings." };
      asks(w, { ...report, seat: a }, of(a)).thenRefused(refusal);
      asks(w, { ...report, seat: b }).thenEvents("TableReported");
    }
  });
  test("they still say when they are ready and call for help", () => {
    const { w, a } = removed();
    asks(w, { type: "SayTableReady", seat: a, part: 0 }, of(a)).thenEvents("TableReady");
  });
});

describe("GRP-3 the next round mixes anew", () => {
  test("eight people in pairs twice: nobody meets the same person again", () => {
    const { w, round } = inPairs();
    w.do({ type: "OpenRound", round });
    w.do({ type: "CloseRound" });
    const next = w.first.rounds.findLast(({ step }) => step === "mergeInPairs")?.id ?? "";
    w.do({ type: "DrawTables", round: next });
    const pairs = (id: string) => tablesOf(w.first, id)?.tables.map(({ seats }) => seats.join()) ?? [];
    expect(pairs(round)).toHaveLength(4);
    expect(pairs(next).filter((pair) => pairs(round).includes(pair))).toEqual([]);
  });
});

describe("GRP-5 a table runs itself", () => {
  test("a role belongs to whoever takes it first; it is handed on, and free again once its holder has left", () => {
    const w = inGroups();
    const { a, b } = firstTable(w);
    asks(w, { type: "TakeTableRole", seat: a, role: "note-taker" }, of(a)).thenEvents("TableRoleTaken");
    w.do({ type: "TakeTableRole", seat: a, role: "note-taker" }, of(a));
    asks(w, { type: "TakeTableRole", seat: a, role: "note-taker" }, of(a)).thenNothing();
    asks(w, { type: "TakeTableRole", seat: b, role: "note-taker" }, of(b)).thenRefused("roleTaken");
    asks(w, { type: "HandTableRole", seat: b, role: "note-taker", to: a }, of(b)).thenNothing();
    asks(w, { type: "HandTableRole", seat: b, role: "facilitator", to: a }, of(b)).thenRefused("roleNotYours");
    asks(w, { type: "HandTableRole", seat: a, role: "note-taker", to: "s-8" }, of(a)).thenRefused("notAtYourTable");
    w.do({ type: "HandTableRole", seat: a, role: "note-taker", to: b }, of(a));
    expect(firstTable(w).table.noteTaker).toBe(b);
    w.do({ type: "Leave", seat: b }, of(b));
    w.do({ type: "TakeTableRole", seat: a, role: "note-taker" }, of(a));
    expect(firstTable(w).table.noteTaker).toBe(a);
  });
  test("a role can be drawn: it falls on somebody at the table who has no other", () => {
    const w = inGroups();
    const { a } = firstTable(w);
    w.do({ type: "TakeTableRole", seat: a, role: "facilitator" }, of(a));
    w.do({ type: "DrawTableRole", seat: a, role: "note-taker" }, of(a));
    const { noteTaker, seats } = firstTable(w).table;
    expect(noteTaker).not.toBe(a);
    expect(seats).toContain(noteTaker);
    asks(w, { type: "DrawTableRole", seat: a, role: "note-taker" }, of(a)).thenRefused("roleTaken");
  });
  test("it goes on when half of those there are ready, and a late press for what is over counts for nothing", () => {
    const w = inGroups();
    const { table } = firstTable(w);
    expect(table.seats).toHaveLength(7);
    const [one = "", two = "", three = "", four = ""] = table.seats;
    for (const seat of [one, two, three]) asks(w, { type: "SayTableReady", seat, part: 0 }, of(seat)).thenEvents("TableReady");
    for (const seat of [one, two, three]) w.do({ type: "SayTableReady", seat, part: 0 }, of(seat));
    asks(w, { type: "SayTableReady", seat: three, part: 0 }, of(three)).thenNothing();
    asks(w, { type: "SayTableReady", seat: four, part: 0 }, of(four)).thenEvents("TableReady", "TableWentOn");
    w.later(60_000).do({ type: "SayTableReady", seat: four, part: 0 }, of(four));
    expect(firstTable(w).table).toMatchObject({ part: 1, ready: [] });
    asks(w, { type: "SayTableReady", seat: one, part: 0 }, of(one)).thenNothing();
    asks(w, { type: "SayTableReady", seat: one, part: 2 }, of(one)).thenRefused("tableDone");
  });
  test("each table has its own clock, which stands still while the round is paused", () => {
    const w = inGroups();
    const round = () => w.first.rounds.find(({ id }) => id === "r2") ?? expect.fail("no round");
    const left = () => tableTimeLeft(round(), firstTable(w).table, w.now);
    const [first, second] = partsOf(round());
    expect(left()).toBe(first?.ms);
    w.later(30_000).do({ type: "PauseRound" });
    asks(w, { type: "SayTableReady", seat: "s-1", part: 0 }, of("s-1")).thenRefused("roundPaused");
    w.later(500_000).do({ type: "ResumeRound" });
    expect(left()).toBe((first?.ms ?? 0) - 30_000);
    for (const seat of firstTable(w).table.seats.slice(0, 4)) w.do({ type: "SayTableReady", seat, part: 0 }, of(seat));
    expect(left()).toBe(second?.ms);
    expect(w.later(1_000) && left()).toBe((second?.ms ?? 0) - 1_000);
  });
  test("the parts of a round add up to it, in the template's proportions", () => {
    expect(partsOf({ step: "workInGroups", minutes: 30 }).map(({ ms }) => ms / 60_000)).toEqual([8, 15, 7]);
    for (const minutes of [1, 7, 35, 599])
      expect(partsOf({ step: null, minutes }).reduce((sum, { ms }) => sum + ms, 0)).toBe(minutes * 60_000);
    expect(partsOf({ step: "lastCheckInGroups", minutes: 20 })).toEqual([{ step: "lastCheckInGroups", ms: 1_200_000 }]);
    expect(sittingTemplates.roundtable.steps.map(({ format }) => format)).toContain("small-groups");
  });
});

describe("GRP-7 help", () => {
  test("a table calls, the desk answers, the table needs none any more: told to them alone, and nothing is recorded", () => {
    const w = inGroups();
    const call = asks(w, { type: "CallForHelp", seat: "s-1" }, delegateOf(1)).thenEvents();
    expect(call.keep).toEqual([{ kind: "help", sitting: "1", round: "r2", table: 1, call: "asked" }]);
    expect(asks(w, { type: "AnswerHelp", table: 1 }).thenEvents().keep).toMatchObject([{ call: "coming" }]);
    expect(asks(w, { type: "CallForHelp", seat: "s-1", over: "yes" }, delegateOf(1)).thenEvents().keep).toMatchObject([{ call: "over" }]);
  });
  test("nobody calls for a table that is not there, nor outside small groups, nor for a seat that is not theirs", () => {
    asks(inGroups(), { type: "AnswerHelp", table: 9 }).thenRefused("tableUnknown");
    asks(inRound("open-floor"), { type: "CallForHelp", seat: "s-1" }, delegateOf(1)).thenRefused("notInSmallGroups");
    asks(inGroups(), { type: "CallForHelp", seat: "s-1" }, delegateOf(2)).thenRefused("notYourSeat");
  });
});

describe("GRP-8 reports", () => {
  const report = (seat: string) => ({
    type: "ReportTable",
    round: "r2",
    seat,
    point1: "Open the hall in the evening.",
    notAgreed: "Who pays.",
  });
  test("the note-taker reports up to three points and what was not agreed; the last one counts", () => {
    const w = inGroups();
    const { a } = firstTable(w);
    w.do({ type: "TakeTableRole", seat: a, role: "note-taker" }, of(a));
    asks(w, report(a), of(a)).thenEvents("TableReported");
    w.do(report(a), of(a));
    w.do({ ...report(a), point3: "Keep the heating on." }, of(a));
    expect(firstTable(w).table.report).toMatchObject({
      points: [hashOf("Open the hall in the evening."), hashOf("Keep the heating on.")],
      notAgreed: hashOf("Who pays."),
      seat: a,
    });
    const round = lastGroupRound(w.first);
    expect(round && progressOf(w.first, round)).toEqual({ tables: 1, people: 7, done: 0, reported: 1 });
  });
  test("nobody else does, nothing empty is taken, and nothing once the sitting is closed", () => {
    const w = inGroups();
    const { a, b } = firstTable(w);
    asks(w, report(a), of(a)).thenRefused("noNoteTaker");
    w.do({ type: "TakeTableRole", seat: a, role: "note-taker" }, of(a));
    asks(w, report(b), of(b)).thenRefused("notNoteTaker");
    asks(w, { ...report(a), point1: "", notAgreed: "" }, of(a)).thenRefused("reportEmpty");
    w.do({ type: "CloseRound" });
    asks(w, report(a), of(a)).thenEvents("TableReported");
    w.do({ type: "CloseSitting", unreached: "lapses" });
    asks(w, report(a), of(a)).thenRefused("sittingClosed");
  });
  test("the desk reports for a table without a device", () => {
    const w = inGroups();
    const { b } = firstTable(w);
    expect(isRefusal(w.ask(report(b)))).toBe(false);
  });
});
