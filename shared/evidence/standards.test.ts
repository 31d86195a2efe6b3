import { describe, expect, test } from "vitest";
import { expectDecision, factsAt, foldDrafts, given, idNumber, secretary } from "../../tests/support/given.ts";
import type { PlanItem } from "../plan/state.ts";
import { initialRoll } from "../roll/state.ts";
import { type EvidenceCommand, evidenceCommands } from "./commands.ts";
import { decideEvidence } from "./decide.ts";
import { type MeasureEvent, measureEvents } from "./events.ts";
import { evolveMeasure } from "./evolve.ts";
import type { EvidenceKnow } from "./know.ts";
import type { Measure } from "./state.ts";
import { gapOf, measureView, standingStandards } from "./views.ts";

const region = (code: string) => ({ code, nameEn: "", nameCy: "", population: 1, year: 2024, regionalWeight: 1 });
const roll = { ...initialRoll, regions: [region("E12000001"), region("E12000002"), region("W92000004")] };
const clauses = [
  "Homes within 30 minutes' walk of a library: at least 90.5 % of residents, in every region.",
  "Every council publishes a list.",
];
const words = new Map(clauses.map((text, i) => [idNumber(i), text]));
const item = { id: "NCSP-0001", recommendations: clauses.map((_, i) => ({ number: i + 1, block: `b${i}`, text: idNumber(i) })) };
const facts = () => ({ ...factsAt(undefined, secretary), wordsOf: (hash: string) => words.get(hash) ?? factsAt().wordsOf(hash) });

const world = (measure: Measure | null = null): EvidenceKnow => ({
  ...{ roll, areas: null, measure: () => measure ?? undefined },
  planItem: (id) => (id === item.id ? (item as unknown as PlanItem) : undefined),
});
const ask = (input: Parameters<typeof evidenceCommands.parse>[0]) => (know: EvidenceKnow) =>
  decideEvidence(evidenceCommands.parse(input) as EvidenceCommand, know, facts());
const folded = (measure: Measure | null, input: Parameters<typeof evidenceCommands.parse>[0]): Measure => {
  const { events } = expectDecision(ask(input)(world(measure)));
  const after = foldDrafts<Measure | null, MeasureEvent>(measureEvents, evolveMeasure, measure, events);
  if (!after) throw new Error("no measure");
  return after;
};
const walk = folded(null, {
  ...{ type: "ImportEvidence", measure: "library-walk", after: 0, titleEn: "Walk", titleCy: "Cerdded", unit: "percent" },
  ...{ source: "ONS", licence: "OGL", day: "2024-05-15" },
  figures: [
    { area: "E12000001", year: 2023, value: "95" },
    { area: "E12000001", year: 2024, value: "79.25" },
    { area: "W92000004", year: 2024, value: "90.50" },
  ],
});
const libraries = {
  ...{ type: "ImportEvidence", measure: "libraries", after: 0, titleEn: "Libraries", titleCy: "Llyfrgelloedd", unit: "count", sums: true },
  ...{ source: "Our count", licence: "CC0", day: "2024-05-15" },
  figures: [{ area: "E12000001", year: 2023, value: "30" }],
} as const;
const set = { type: "SetStandard", measure: "library-walk", item: "NCSP-0001", recommendation: 1 } as const;

describe("standards (EVI-10, EVI-11)", () => {
  test("given a clause with a figure, when it is linked, then comparison and value are the clause's own", () => {
    const { events } = given(world(walk)).when(ask(set)).thenEvents("StandardSet");
    expect(events[0]?.event).toMatchObject({ number: 1, item: "NCSP-0001", recommendation: 1, comparison: "at-least", value: "90.5" });
  });
  test("given a clause without a figure, no such clause, or no such measure, then it is refused", () => {
    given(world(walk))
      .when(ask({ ...set, recommendation: 2 }))
      .thenRefused("clauseWithoutFigure");
    given(world(walk))
      .when(ask({ ...set, recommendation: 3 }))
      .thenRefused("clauseUnknown");
    given(world(walk))
      .when(ask({ ...set, item: "NCSP-0009" }))
      .thenRefused("clauseUnknown");
    given(world()).when(ask(set)).thenRefused("measureUnknown");
  });
  test("given a clause in another unit than the measure's, when it is linked, then it is refused (EVI-16)", () => {
    const rooms = folded(null, { ...libraries, measure: "library-walk", unit: "count" });
    given(world(rooms)).when(ask(set)).thenRefused("clauseOtherUnit");
  });
  test("given it stands, when it is linked again, then nothing; when it is ended, then it stays on the record", () => {
    const once = folded(walk, set);
    given(world(once)).when(ask(set)).thenNothing();
    const end = { type: "EndStandard", measure: "library-walk", standard: 1, reason: "Adopted anew." } as const;
    const ended = folded(once, end);
    given(world(ended)).when(ask(end)).thenNothing();
    given(world(ended))
      .when(ask({ ...end, standard: 2 }))
      .thenRefused("standardUnknown");
    expect([ended.standards.length, standingStandards(ended).length]).toEqual([1, 0]);
    expect(standingStandards(folded(ended, set))).toMatchObject([{ number: 2 }]);
  });
});

test("the gap table has the latest figure of every area and says exactly how much is missing (EVI-12)", () => {
  const measure = folded(walk, set);
  const view = measureView(measure, { roll, areas: null }, facts().wordsOf);
  const [standard] = measure.standards;
  const gap = standard ? gapOf(view, standard, []) : [];
  expect(gap.map(({ area, year, now, shortBy }) => [area.code, year, now, shortBy])).toEqual([
    ["E12000001", 2024, "79.25", "11.25"],
    ["W92000004", 2024, "90.50", null],
  ]);
  expect(view.unpublished).toEqual(["E12000002"]);
});

test("a standard is held against areas where its proposal extends to, and no others (EVI-16)", () => {
  const measure = folded(walk, set);
  const view = measureView(measure, { roll, areas: null }, facts().wordsOf);
  const [standard] = measure.standards;
  const codes = (extent: readonly string[]) => (standard ? gapOf(view, standard, extent).map(({ area }) => area.code) : []);
  expect(codes(["E92000001"])).toEqual(["E12000001"]);
  expect(codes(["W92000004"])).toEqual(["W92000004"]);
  expect(codes(["UK"])).toEqual(["E12000001", "W92000004"]);
});

describe("what is added up", () => {
  const [e1, e2, w1] = ["E06000001", "E06000002", "W06000001"];
  const named = (area: string, region: string) => ({ area, name: area, region });
  const viewOf = (figures: readonly { area: string; name?: string; region?: string; year: number; value: string }[]) =>
    measureView(folded(null, { ...libraries, figures }), { roll, areas: null }, facts().wordsOf);
  const values = (figures: Parameters<typeof viewOf>[0]) =>
    viewOf(figures)
      .rows.filter(({ level }) => level !== "authority")
      .map(({ code, figures: by }) => [code, Object.values(by).map(({ year, value, partial }) => [year, value, partial])]);
  test("a region's own figure stands in wider sums in place of its areas, England's in place of its regions (EVI-13)", () => {
    const areas = [
      { ...named(e1, "E12000001"), year: 2023, value: "10" },
      { ...named(e2, "E12000001"), year: 2023, value: "20" },
      { ...named(w1, "W92000004"), year: 2023, value: "5" },
      { area: "W92000004", year: 2023, value: "6" },
      { area: "E12000001", year: 2023, value: "33" },
    ];
    const sums = new Map(values(areas).map(([code, all]) => [code, all]));
    expect(sums.get("E92000001")).toEqual([[2023, "33", undefined]]);
    expect(sums.get("K04000001")).toEqual([[2023, "39", undefined]]);
    const own = new Map(values([...areas, { area: "E92000001", year: 2023, value: "40" }]).map(([code, all]) => [code, all]));
    expect(own.get("K04000001")).toEqual([[2023, "46", undefined]]);
  });
  test("a sum that lacks areas of another year says so and has no change; nations are those of the year (EVI-14)", () => {
    const lacking = [
      { ...named(e1, "E12000001"), year: 2010, value: "10" },
      { ...named(e2, "E12000001"), year: 2010, value: "20" },
      { ...named(e1, "E12000001"), year: 2023, value: "10" },
      { ...named(w1, "W92000004"), year: 2023, value: "5" },
    ];
    const sums = new Map(values(lacking).map(([code, all]) => [code, all]));
    const part = { with: 1, of: 2 };
    for (const code of ["E12000001", "E92000001"])
      expect(sums.get(code)).toEqual([
        [2010, "30", undefined],
        [2023, "10", part],
      ]);
    expect(sums.get("K04000001")).toEqual([[2023, "15", undefined]]);
    expect(viewOf(lacking).rows.find(({ code }) => code === "E12000001")?.change).toBeNull();
  });
  test("shares and rates are not added up (EVI-15)", () => {
    given(world())
      .when(ask({ ...libraries, unit: "percent" }))
      .thenRefused("sumsOfShares");
    given(world())
      .when(ask({ ...libraries, unit: "per-1000-people" }))
      .thenRefused("sumsOfShares");
    given(world())
      .when(ask({ ...libraries, unit: "people" }))
      .thenEvents("EvidenceImported");
  });
});
