import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withHalls } from "../../tests/support/evidenceWorld.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { evidenceFormats } from "./evidenceFormats.ts";

let w: World;
let parts: Parts;
const at = (path: string) => evidenceFormats.find((format) => format.path === path);

beforeAll(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  await withHalls(w);
  const asked = { type: "AskFigureCorrection", measure: "halls", area: "E99000002", year: 2025, value: "5", source: "A list" };
  await w.must("Eve Ebb", { ...asked, seat: w.seats("Eve Ebb")[0] });
  await w.must("secretariat", { type: "AcceptFigureCorrection", measure: "halls", correction: 1, reason: "Seen." });
});
afterAll(() => w.close());

describe("evidence as files (EVI-5, EVI-8, EVI-9)", () => {
  it("gives every figure with its source, and marks what was corrected and what was added up", () => {
    const halls = at("/evidence/:measure")?.json(parts, { measure: "halls" });
    expect(halls).toMatchObject({ id: "halls", source: "Our own count", licence: "CC0", invented: true, notPublishedFor: ["HILL"] });
    expect(halls).toMatchObject({
      figures: expect.arrayContaining([
        expect.objectContaining({ area: "E99000002", year: 2025, value: "5", correction: 1, valueBefore: "4", summed: false }),
        expect.objectContaining({ area: "HARBOUR", year: 2025, value: "12", summed: true }),
      ]),
    });
  });
  it("names of a protected group only its seat and region (ROL-7)", () => {
    const text = JSON.stringify(at("/evidence/:measure")?.json(parts, { measure: "halls" }));
    expect(text).not.toContain("Quayside Refuge");
    expect(text).not.toContain("Eve Ebb");
  });
  it("stands in tables with as many cells as their heads, and there is nothing where there is no measure", () => {
    for (const path of ["/evidence", "/evidence/gap", "/evidence/:measure"]) {
      const table = at(path)?.csv?.(parts, { measure: "halls" });
      expect(table?.rows.every((row) => row.length === table.header.length)).toBe(true);
    }
    expect(at("/evidence")?.csv?.(parts, {})?.rows).toHaveLength(1);
    expect(at("/evidence/:measure")?.json(parts, { measure: "none" })).toBeNull();
    expect(at("/evidence/:measure")?.csv?.(parts, { measure: "none" })).toBeNull();
  });
});
