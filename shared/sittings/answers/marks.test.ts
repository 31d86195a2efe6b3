import { describe, expect, test } from "vitest";
import { expectRefusal, hashOf } from "../../../tests/support/given.ts";
import { delegateOf, openWith } from "../../../tests/support/sittingWorld.ts";
import { placesOf } from "./marks.ts";
import { reportedForMarks } from "./reported.ts";

const points = "Benches\nShade\n\nA library";
const place = (seat: number, marks: Record<string, number>) => ({ type: "PlaceMarks", seat: `s-${seat}`, marks });
const inMarks = (setting: Record<string, unknown> = {}) => {
  const world = openWith(["marks"]);
  world.do({ type: "SetMarks", round: "r2", each: 3, points, ...setting });
  world.do({ type: "OpenRound", round: "r2" });
  return world;
};

describe("SetMarks", () => {
  test("MRK-1, MRK-2: how many, whether several, and on what, until the round opens", () => {
    const world = openWith(["marks", "chair"]);
    expect(world.do({ type: "SetMarks", round: "r2", each: "4", several: "yes", points })).toEqual(["MarksSet"]);
    expect(world.do({ type: "OpenRound", round: "r2" })).toEqual(["MarksOpened", "RoundOpened"]);
    expect(world.first.rounds[0]?.marks).toEqual({
      each: 4,
      several: true,
      candidates: ["Benches", "Shade", "A library"].map((point, i) => ({
        ...{ id: `c${i + 1}`, proposal: null, version: null },
        point: hashOf(point),
      })),
    });
    expectRefusal(world.ask({ type: "SetMarks", round: "r2", each: 3, points }), "roundNotWaiting");
    expectRefusal(world.ask({ type: "SetMarks", round: "r3", each: 3, points }), "roundAsksOther");
    expectRefusal(world.ask({ type: "SetMarks", round: "r9", each: 3, points }), "roundUnknown");
  });

  test("MRK-2: a round of marks with nothing to choose between does not open", () => {
    const world = openWith(["marks"]);
    expectRefusal(world.ask({ type: "SetMarks", round: "r2", each: 3, points: "Only this" }), "marksNeedCandidates");
    expectRefusal(world.ask({ type: "OpenRound", round: "r2" }), "marksNeedCandidates");
  });
});

describe("PlaceMarks", () => {
  test("MRK-1: no more than each has, one on a candidate unless several are allowed, and placing again moves them", () => {
    const world = inMarks();
    expectRefusal(world.ask(place(1, { c1: 2 }), delegateOf(1)), "oneMarkEach");
    expectRefusal(world.ask(place(1, { c9: 1 }), delegateOf(1)), "candidateUnknown");
    expect(world.do(place(1, { c1: 1, c2: 1, c3: 1 }), delegateOf(1))).toEqual(["RoundAnswered"]);
    expect(world.do(place(1, { c2: 1 }), delegateOf(1))).toEqual([]);
    const several = inMarks({ several: true });
    expectRefusal(several.ask(place(1, { c1: 2, c2: 2 }), delegateOf(1)), "tooManyMarks");
    several.do(place(1, { c1: 3 }), delegateOf(1));
    several.do({ type: "CloseRound" });
    expect(several.first.answers?.["r2"]).toMatchObject({ placed: 1, totals: [{ marks: 3 }, { marks: 0 }, { marks: 0 }] });
  });

  test("MRK-3: hidden until the end; then totals, and lines under codes that add up to them and name nobody", () => {
    const world = inMarks();
    const codes = [1, 2, 3].map((seat) => {
      const command = place(seat, seat === 3 ? { c3: 1 } : { c1: 1, c2: 1 });
      const decision = world.ask(command, delegateOf(seat));
      if ("refused" in decision) throw new Error(decision.refused);
      world.take(decision, delegateOf(seat));
      return String(decision.told?.["code"]);
    });
    expect(world.first.answers).toEqual({ r2: { kind: "gathering", seats: ["s-1", "s-2", "s-3"] } });
    expect(world.do({ type: "CloseRound" })).toEqual(["MarksRevealed", "RoundClosed"]);
    const answers = world.first.answers?.["r2"];
    if (answers?.kind !== "marks") throw new Error("the marks were not revealed");
    expect(answers.totals.map(({ marks }) => marks)).toEqual([2, 2, 1]);
    expect(answers.lines.map(({ code }) => code)).toEqual(codes.toSorted());
    expect(answers.totals.map((_, i) => answers.lines.reduce((sum, line) => sum + (line.marks[i] ?? 0), 0))).toEqual([2, 2, 1]);
    expect(JSON.stringify(answers)).not.toMatch(/s-\d/);
    expect(world.answers.size).toBe(0);
  });

  test("INT-1: a seat with an interest places none; nobody places them for another, the desk neither", () => {
    const world = inMarks();
    world.do({ type: "DeclareInterest", seat: "s-1", item: "i1" }, delegateOf(1));
    expectRefusal(world.ask(place(1, { c1: 1 }), delegateOf(1)), "interestDeclared");
    expectRefusal(world.ask(place(2, { c1: 1 }), delegateOf(3)), "notYourSeat");
  });
});

test("MRK-4: equal marks share a place and are named; the next stands as many places lower", () => {
  const totals = [1, 4, 4, 0, 2].map((marks, i) => ({ candidate: `c${i + 1}`, marks }));
  expect(placesOf(totals).map(({ candidate, place: at, shared }) => `${at} ${candidate}${shared ? " =" : ""}`)).toEqual([
    "1 c2 =",
    "1 c3 =",
    "3 c5",
    "4 c1",
    "5 c4",
  ]);
});

describe("SetMarks on reports", () => {
  const set = { type: "SetMarks", round: "r3", each: 2, from: "reports" };
  const report = (w: ReturnType<typeof openWith>, point1: string, more: Record<string, string> = {}) =>
    w.do({ type: "ReportTable", round: "r2", seat: w.first.tables?.["r2"]?.tables[0]?.seats[0], point1, ...more });

  test("MRK-5: marks go on the points that small groups reported, as they stand when that is set", () => {
    const w = openWith(["small-groups", "marks"]);
    w.do({ type: "OpenRound", round: "r2" });
    expectRefusal(w.ask(set), "marksNeedReports");
    report(w, "Only this.");
    expectRefusal(w.ask(set), "marksNeedReports");
    report(w, "Open the hall.", { point2: "Heat it.", point3: "Open the hall." });
    w.do({ type: "CloseRound" });
    expect(w.do(set)).toEqual(["MarksSet"]);
    report(w, "Something else.");
    w.do({ type: "OpenRound", round: "r3" });
    const candidates = w.first.rounds.find(({ id }) => id === "r3")?.marks?.candidates;
    expect(candidates?.map(({ point }) => point)).toEqual([hashOf("Open the hall."), hashOf("Heat it.")]);
    expect(w.do({ type: "PlaceMarks", seat: "s-1", marks: { c2: 1 } }, delegateOf(1))).toEqual(["RoundAnswered"]);
  });

  test("MRK-5: more points than marks can be placed on are refused with their number", () => {
    const w = openWith(["small-groups", "marks"]);
    w.do({ type: "OpenRound", round: "r2" });
    const table = w.first.tables?.["r2"]?.tables[0];
    if (!table) throw new Error("no table");
    const tables = Array.from({ length: 34 }, (_, i) => ({
      ...table,
      number: i + 1,
      report: { points: [0, 1, 2].map((one) => hashOf(`Point ${i} ${one}`)), notAgreed: null, seat: "s-1", at: 0 },
    }));
    expect(reportedForMarks({ ...w.first, tables: { r2: { seed: "", pinned: 0, tables } } })).toMatchObject({
      refused: "tooManyReported",
      values: { count: 102, most: 99 },
    });
  });
});
