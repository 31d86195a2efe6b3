import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readCsv } from "../../server/exports/csv.ts";
import { knownMeasures } from "../../shared/evidence/known/index.ts";
import { planAreas } from "../../shared/evidence/planAreas.ts";
import { planEvidence } from "../../shared/evidence/planImport.ts";
import { fits, plainShape } from "../../shared/evidence/shape.ts";
import { placesKnown } from "../../shared/evidence/within.ts";
import { readFoundingFile } from "../../shared/founding/foundingFile.ts";
import { addressOf } from "./people.ts";
import { openWorld, type World } from "./world.ts";

/** Published figures beside the project. */
export const ukData = resolve(import.meta.dirname, "../../../shared/data/uk");
/** What the name of a test says where they are missing. */
export const missingData = existsSync(ukData) ? "" : ` (not run: ${ukData} is missing)`;

/** The rows of a CSV file, or of its text. */
export function csvRows(from: string | Uint8Array) {
  const csv = readCsv(typeof from === "string" ? new TextEncoder().encode(from) : from);
  if ("problem" in csv) throw new Error(csv.problem.refused);
  return csv.rows;
}

/** An assembly of the twelve nations and regions, without groups. */
export async function nationalWorld(): Promise<World> {
  const read = readFoundingFile(readFileSync(join(import.meta.dirname, "../../shared/founding/samples/national.json"), "utf8"));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { name, regions, orders } = read.file;
  const w = openWorld();
  const founding = {
    nameEn: name.en,
    nameCy: name.cy,
    regions,
    orders,
    adminEmail: addressOf("administrator"),
    adminName: "Administrator",
  };
  await w.must("operator", { type: "FoundAssembly", ...founding });
  return w;
}

/** Imports a file of areas from beside the project, as the operator does. */
export async function importAreasOf(w: World, file: string): Promise<number> {
  const plan = planAreas(csvRows(readFileSync(join(ukData, file))));
  if (plan.problems.length > 0) throw new Error(JSON.stringify(plan.problems.slice(0, 3)));
  const after = w.record.memory.areas?.number ?? 0;
  await w.must("operator", { type: "ImportAreas", after, source: "Test", licence: "OGL", areas: plan.areas });
  return plan.areas.length;
}

/** Plans the import of a known measure from its source's own file, and does it. */
export async function importKnown(w: World, file: string, id: string) {
  const known = knownMeasures.find((one) => one.id === id);
  const rows = csvRows(readFileSync(join(ukData, file)));
  const shape = known?.shapes.find((one) => fits(one, rows[0])) ?? plainShape;
  const plan = planEvidence(rows, shape, placesKnown(w.record.memory, w.record.wordsOf));
  if (!known || plan.problems.length > 0) throw new Error(JSON.stringify(plan.problems.slice(0, 3)));
  const { shapes: _shapes, id: measure, ...about } = known;
  const after = w.record.memory.measure(id)?.revisions.length ?? 0;
  await w.must("operator", { type: "ImportEvidence", measure, after, ...about, figures: plan.figures });
  return plan;
}

/** Three invented areas of the sample assembly, and how many halls they have. */
export const hallAreas = [
  { code: "E99000001", name: "Quay", region: "HARBOUR", former: ["E99000009"] },
  { code: "E99000002", name: "Mole", region: "HARBOUR", former: [] },
  { code: "W99000001", name: "Upper Valley", region: "VALLEY", former: [] },
];
export const halls = {
  ...{ type: "ImportEvidence", measure: "halls", after: 0, titleEn: "Halls", titleCy: "Neuaddau", unit: "count", source: "Our own count" },
  ...{ licence: "CC0", day: "2026-01-31", sums: true, invented: true },
  figures: [
    { area: "E99000001", year: 2010, value: "10" },
    { area: "E99000001", year: 2025, value: "7" },
    { area: "E99000002", year: 2010, value: "4" },
    { area: "E99000002", year: 2025, value: "4" },
    { area: "W99000001", year: 2010, value: "6" },
    { area: "W99000001", year: 2025, value: "3" },
  ],
} as const;

/** Imports them into the example assembly. */
export async function withHalls(w: World): Promise<void> {
  await w.must("secretariat", {
    type: "ImportAreas",
    after: w.record.memory.areas?.number ?? 0,
    source: "Our own list",
    licence: "CC0",
    areas: hallAreas,
  });
  await w.must("secretariat", halls);
}
