import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { journalEnd, journalLines, readJournalFile } from "../server/exports/journalFile.ts";
import { verifyEntries } from "../server/verify.ts";
import { knownMeasures } from "../shared/evidence/known/index.ts";
import { measureView } from "../shared/evidence/views.ts";
import { csvRows, importAreasOf, importKnown, missingData, nationalWorld, ukData } from "./support/evidenceWorld.ts";
import type { World } from "./support/world.ts";

/** Published figures of the United Kingdom through the real door. Data beside the project; without it these are "not run". */
const there = missingData === "";
let w: World;
const view = (id: string) => {
  const measure = w.record.memory.measure(id);
  if (!measure) throw new Error(`${id} was not imported`);
  return measureView(measure, w.record.memory, w.record.wordsOf);
};
const row = (id: string, code: string) => view(id).rows.find((one) => one.code === code);
const value = (id: string, code: string, year: number) => row(id, code)?.figures[year]?.value;

beforeAll(async () => {
  if (!there) return;
  w = await nationalWorld();
  await importAreasOf(w, "libraries/libraries-england-by-authority.csv");
  await importAreasOf(w, "local-authorities/local-authorities.csv");
}, 60_000);
afterAll(() => w?.close());

describe(`the figures of the United Kingdom${missingData}`, () => {
  test.runIf(there)("361 authorities add up to the population of every region and of the whole (EVI-1, EVI-7)", async () => {
    const plan = await importKnown(w, "local-authorities/local-authorities.csv", "population");
    expect(plan.areas).toBe(361);
    expect(value("population", "K02000001", 2024)).toBe("69281437");
    // The published list puts North and North East Lincolnshire into the East Midlands, the published totals into Yorkshire.
    const moved = ["E12000003", "E12000004"];
    const { regions } = w.record.memory.roll;
    for (const { code, population } of regions.filter((one) => !moved.includes(one.code)))
      expect(value("population", code, 2024)).toBe(String(population));
    const together = regions.filter((one) => moved.includes(one.code)).reduce((sum, { population }) => sum + population, 0);
    expect(moved.reduce((sum, code) => sum + Number(value("population", code, 2024)), 0)).toBe(together);
    expect(view("population").unpublished).toEqual([]);
  });

  test.runIf(there)(
    "statutory static libraries are 2,939 and 2,589, in the East Midlands 30 percent fewer, by authority and row by row",
    async () => {
      for (const file of ["libraries/libraries-england-by-authority.csv", "libraries/libraries-england-2010-2023.csv"]) {
        await importKnown(w, file, "statutory-libraries");
        expect(value("statutory-libraries", "E92000001", 2010)).toBe("2939");
        expect(value("statutory-libraries", "E92000001", 2023)).toBe("2589");
        expect(Math.round((row("statutory-libraries", "E12000004")?.change ?? 0) / 100)).toBe(-30);
        expect(Math.round((row("statutory-libraries", "E12000006")?.change ?? 0) / 100)).toBe(2);
      }
      expect(view("statutory-libraries").unpublished).toEqual(
        ["W92000004", "S92000003", "N92000002"].toSorted((a, b) => place(a) - place(b)),
      );
    },
  );

  test.runIf(there)("every amenity indicator comes in, and what is not published for a nation is said (EVI-5)", async () => {
    const file = "amenities/ons-amenity-indicators.csv";
    let figures = 0;
    let repeated = 0;
    for (const { id, source } of knownMeasures.filter(({ shapes }) => shapes.some((shape) => shape.where[0]?.column === "indicator"))) {
      const plan = await importKnown(w, file, id);
      expect(source).toContain("Office for National Statistics");
      figures += plan.figures.length;
      repeated += plan.repeated;
    }
    // Six lines stand twice in the published file, with the same figure.
    expect([figures, repeated]).toEqual([csvRows(readFileSync(join(ukData, file))).length - 1 - repeated, repeated]);
    expect(repeated).toBe(6);
    expect(view("library-walk").unpublished.toSorted()).toEqual(["N92000002", "S92000003"]);
    expect(view("museums").unpublished).toEqual([]);
    expect(value("library-walk", "E92000001", 2024)).toBe("78");
  });

  test.runIf(there)("charities come in by the districts of their year, and libraries listed by the names of councils (EVI-3)", async () => {
    // Thirty codes of that year are gone: two areas only got another one.
    const charities = await importKnown(w, "charities/charities-by-la-2017-18.csv", "charities");
    expect([charities.areas, charities.unregistered]).toEqual([339, 28]);
    expect(value("charities", "E06000009", 2017)).toMatch(/^0\.84/);
    const listed = await importKnown(w, "libraries/libraries-uk-2025.csv", "libraries-listed");
    expect(listed.areas).toBe(208);
    expect(value("libraries-listed", "K02000001", 2025)).toBe(String(4231 - 478));
  });

  test.runIf(there)("and the exported record of all of it verifies, tables and all (EVI-2)", async () => {
    expect(w.troubles).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), "tessera-evidence-"));
    const file = join(folder, "journal.jsonl");
    writeFileSync(file, [...journalLines(w.record, 0, w.record.memory.seq), journalEnd(w.record), ""].join("\n"));
    expect(readFileSync(file, "utf8")).toContain("E12000004");
    expect(verifyEntries(await readJournalFile(file)).problems).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
});

const place = (code: string): number => w.record.memory.roll.regions.findIndex((one) => one.code === code);
