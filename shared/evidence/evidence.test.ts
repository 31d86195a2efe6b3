import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hallAreas, halls, withHalls } from "../../tests/support/evidenceWorld.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { figuresTable, readFigures } from "./tables.ts";
import { measureView } from "./views.ts";

let w: World;
beforeEach(async () => {
  w = await makeWorld();
});
afterEach(() => w.close());

const view = () => {
  const measure = w.record.memory.measure("halls");
  if (!measure) throw new Error("no halls");
  return measureView(measure, w.record.memory, w.record.wordsOf);
};
const now = (code: string, year: number) => view().rows.find((row) => row.code === code)?.figures[year];

describe("the register of areas (EVI-1)", () => {
  const importing = { type: "ImportAreas", after: 0, source: "Our own list", licence: "CC0", areas: hallAreas };
  test("given none, when areas are imported, then they stand with source and hash", async () => {
    expect(await w.must("secretariat", importing)).toEqual({ areas: 3 });
    expect(w.record.memory.areas).toMatchObject({ number: 1, areas: 3, day: null });
  });
  test("given some, when others are imported, then both stand; when somebody else was first, it is refused", async () => {
    await w.must("secretariat", importing);
    expect(await w.ask("secretariat", importing)).toMatchObject({ refusal: { refused: "evidenceChanged" } });
    const more = [{ code: "W99000002", name: "Lower Valley\twith a tab", region: "VALLEY" }];
    expect(await w.must("operator", { ...importing, after: 1, areas: more })).toEqual({ areas: 4 });
    expect(w.record.wordsOf(w.record.memory.areas?.table ?? "")).toContain("W99000002\tLower Valley with a tab\tVALLEY\t\n");
  });
  test("given them, when the same come again, then nothing is written", async () => {
    await w.must("secretariat", importing);
    const { seq } = w.record.memory;
    await w.must("secretariat", { ...importing, after: 1 });
    expect(w.record.memory.seq).toBe(seq);
  });
});

describe("importing a measure (EVI-2, EVI-6)", () => {
  test("given its areas, when it is imported, then its table stands by hash and reads back the same", async () => {
    await withHalls(w);
    const latest = w.record.memory.measure("halls")?.revisions.at(-1);
    expect(latest).toMatchObject({ number: 1, figures: 6, areas: 3, years: [2010, 2025], invented: true });
    const table = w.record.wordsOf(latest?.table ?? "") ?? "";
    expect(figuresTable(readFigures(table))).toBe(table);
    expect(figuresTable([...readFigures(table)].toReversed())).toBe(table);
  });
  test("given an unknown area or a figure twice, when it is imported, then nothing is (EVI-3, EVI-4)", async () => {
    const { seq } = w.record.memory;
    expect(await w.ask("secretariat", halls)).toMatchObject({ refusal: { refused: "evidenceAreaUnknown" } });
    const twice = [...halls.figures, ...halls.figures];
    await w.must("secretariat", { type: "ImportAreas", after: 0, source: "a", licence: "b", areas: hallAreas });
    expect(await w.ask("secretariat", { ...halls, figures: twice })).toMatchObject({ refusal: { refused: "evidenceTwice" } });
    expect(w.record.memory.measure("halls")).toBeUndefined();
    expect(w.record.memory.seq).toBe(seq + 1);
  });
  test("given it, when the same comes again, then nothing is written; when other figures come, then they take its place", async () => {
    await withHalls(w);
    const { seq } = w.record.memory;
    expect(await w.must("secretariat", { ...halls, after: 1 })).toEqual({ revision: 1 });
    expect(w.record.memory.seq).toBe(seq);
    expect(await w.ask("secretariat", halls)).toMatchObject({ refusal: { refused: "evidenceChanged" } });
    await w.must("secretariat", { ...halls, after: 1, figures: [{ area: "E99000001", year: 2026, value: "8" }] });
    expect(view().years).toEqual([2026]);
    expect(w.record.memory.measure("halls")?.revisions.map(({ figures }) => figures)).toEqual([6, 1]);
  });
});

describe("what counts now", () => {
  test("regions are the sums of their areas, exactly, and what is not published is named (EVI-5, EVI-7)", async () => {
    await withHalls(w);
    expect([now("HARBOUR", 2010)?.value, now("HARBOUR", 2025)?.value, now("VALLEY", 2025)?.value]).toEqual(["14", "11", "3"]);
    expect(view().unpublished).toEqual(["HILL"]);
    expect(view().rows.find(({ code }) => code === "VALLEY")?.change).toBe(-5000);
  });
});

describe("corrections (EVI-8, EVI-9)", () => {
  const asking = (more: object = {}) => ({
    ...{ type: "AskFigureCorrection", measure: "halls", seat: w.seats("Ada Anchor")[0], area: "E99000001", year: 2025, value: "8" },
    ...{ source: "The parish counted again in May", ...more },
  });
  beforeEach(() => withHalls(w));

  test("given a figure, when a seat asks, then it waits in the log and nothing counts yet", async () => {
    expect(await w.must("Ada Anchor", asking())).toEqual({ correction: 1 });
    expect(w.record.memory.measure("halls")?.corrections).toMatchObject([{ number: 1, was: "7", value: "8", stage: "waiting" }]);
    expect(now("E99000001", 2025)?.value).toBe("7");
  });
  test("given one that waits, when it is asked again, then nothing; a sum, the same figure, none or another value are refused", async () => {
    await w.must("Ada Anchor", asking());
    const { seq } = w.record.memory;
    await w.must("Ada Anchor", asking());
    expect(w.record.memory.seq).toBe(seq);
    const refusedFor = async (more: object) => await w.ask("Ada Anchor", asking(more));
    expect(await refusedFor({ value: "9" })).toMatchObject({ refusal: { refused: "correctionWaits" } });
    expect(await refusedFor({ area: "E99000002", value: "4.0" })).toMatchObject({ refusal: { refused: "figureSame" } });
    expect(await refusedFor({ area: "HARBOUR" })).toMatchObject({ refusal: { refused: "figureSummed" } });
    expect(await refusedFor({ year: 2011 })).toMatchObject({ refusal: { refused: "figureUnknown" } });
    expect(await w.ask("Cai Caulk", asking())).toMatchObject({ refusal: { refused: "notAllowed" } });
  });
  test("given one that waits, when it is accepted, then figure and sum follow, marked, until the next import", async () => {
    await w.must("Ada Anchor", asking());
    const accept = { type: "AcceptFigureCorrection", measure: "halls", correction: 1, reason: "The count was shown to us." };
    expect(await w.ask("Ada Anchor", accept)).toMatchObject({ refusal: { refused: "notAllowed" } });
    await w.must("secretariat", accept);
    expect(now("E99000001", 2025)).toMatchObject({ value: "8", corrected: { number: 1, was: "7" } });
    expect(now("HARBOUR", 2025)?.value).toBe("12");
    await w.must("secretariat", accept);
    expect(await w.ask("secretariat", { ...accept, type: "RefuseFigureCorrection" })).toMatchObject({
      refusal: { refused: "correctionDecided" },
    });
    await w.must("secretariat", { ...halls, after: 1, day: "2026-02-28" });
    expect(now("E99000001", 2025)?.value).toBe("7");
  });
  test("given one that waits, when it is refused, then nothing counts and its reason stands; of replaced figures none is accepted", async () => {
    await w.must("Ada Anchor", asking());
    await w.must("secretariat", { type: "RefuseFigureCorrection", measure: "halls", correction: 1, reason: "No source." });
    expect(now("E99000001", 2025)?.value).toBe("7");
    const { correction } = await w.must("Ada Anchor", asking());
    await w.must("secretariat", { ...halls, after: 1, day: "2026-02-28" });
    const accept = { type: "AcceptFigureCorrection", measure: "halls", correction, reason: "Late." };
    expect(await w.ask("secretariat", accept)).toMatchObject({ refusal: { refused: "correctionOfEarlier" } });
  });
});
