import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { knownMeasures } from "../../../shared/evidence/known/index.ts";
import { planAreas } from "../../../shared/evidence/planAreas.ts";
import { planEvidence } from "../../../shared/evidence/planImport.ts";
import { fits } from "../../../shared/evidence/shape.ts";
import { placesKnown } from "../../../shared/evidence/within.ts";
import { sentence } from "../../cli/assembly.ts";
import { readCsv } from "../../exports/csv.ts";
import type { Story } from "./story.ts";

/** Halls for every 10,000 people, invented: by region, in 2015, 2020 and 2025. Nobody counts them in Northern Ireland. */
const halls: { readonly [region: string]: readonly [string, string, string] } = {
  K03000001: ["4.6", "4.3", "4.0"],
  E12000001: ["4.1", "3.6", "3.2"],
  E12000002: ["3.9", "3.5", "3.3"],
  E12000003: ["4.4", "4.0", "3.5"],
  E12000004: ["5.2", "4.4", "3.7"],
  E12000005: ["4.0", "3.8", "3.4"],
  E12000006: ["5.6", "5.5", "5.4"],
  E12000007: ["2.1", "1.9", "1.8"],
  E12000008: ["5.0", "4.8", "4.6"],
  E12000009: ["6.3", "6.1", "5.7"],
  W92000004: ["6.0", "5.4", "5.1"],
  S92000003: ["5.8", "5.7", "5.7"],
};
/** Residents within a walk of a library, in percent, invented: neither Scotland nor Northern Ireland publishes it. */
const walks: readonly (readonly [string, string])[] = [
  ["K04000001", "77"],
  ["E92000001", "77"],
  ["E12000001", "80"],
  ["E12000002", "84"],
  ["E12000003", "76"],
  ["E12000004", "71"],
  ["E12000005", "79"],
  ["E12000006", "66"],
  ["E12000007", "97"],
  ["E12000008", "72"],
  ["E12000009", "63"],
  ["W92000004", "68"],
];
const inventedSource = { source: "Invented for this demonstration", licence: "CC0", day: "", invented: true };
const hallFigures = Object.entries(halls).flatMap(([area, values]) => values.map((value, i) => ({ area, year: 2015 + 5 * i, value })));

/** Which published file says what: areas first, so that the most exact list comes last. */
const areaFiles = ["libraries/libraries-england-by-authority.csv", "local-authorities/local-authorities.csv"];
const fileOf = (id: string): string => {
  const files: { readonly [id: string]: string } = {
    population: "local-authorities/local-authorities.csv",
    "statutory-libraries": "libraries/libraries-england-by-authority.csv",
    "libraries-listed": "libraries/libraries-uk-2025.csv",
    charities: "charities/charities-by-la-2017-18.csv",
  };
  return files[id] ?? "amenities/ons-amenity-indicators.csv";
};

/** The rows of a published file; throws with its name where it is not there or cannot be read. */
function rowsOf(data: string, file: string) {
  const path = [join(data, "uk", file), join(data, file)].find(existsSync);
  if (path === undefined) throw new Error(`${data} holds no ${file}`);
  const csv = readCsv(readFileSync(path));
  if ("problem" in csv) throw new Error(`${path}: ${sentence(csv.problem)}`);
  return csv.rows;
}

/** Published figures of the United Kingdom, each measure with its own source. */
async function publishedFigures({ world, desk }: Story, data: string): Promise<void> {
  const { memory, wordsOf } = world.record;
  for (const file of areaFiles) {
    const { areas } = planAreas(rowsOf(data, file));
    const from = { source: "Office for National Statistics and LibrariesHacked", licence: "Open Government Licence v3.0" };
    await world.must(desk.simulatedSecretariat, { type: "ImportAreas", after: memory.areas?.number ?? 0, ...from, areas });
  }
  for (const { id, shapes, ...about } of knownMeasures) {
    const rows = rowsOf(data, fileOf(id));
    const shape = shapes.find((one) => fits(one, rows[0]));
    if (!shape) throw new Error(`${fileOf(id)} has not the columns of ${id}`);
    const { figures, problems } = planEvidence(rows, shape, placesKnown(memory, wordsOf));
    const [first] = problems;
    if (first) throw new Error(`${fileOf(id)}, line ${first.line}: ${sentence(first.problem)}`);
    await world.must(desk.simulatedSecretariat, { type: "ImportEvidence", measure: id, after: 0, ...about, figures });
  }
}

/** Evidence: invented figures, marked so, or with `data` the published ones beside them; corrections of groups; a standard. */
export function evidenceSoFar(story: Story, data: string | null): void {
  const { world } = story;
  const desk = () => story.desk.simulatedSecretariat;
  story.on(290, 12, "Figures are imported", async () => {
    const imported = { type: "ImportEvidence", after: 0, ...inventedSource };
    const named = { measure: "community-halls", titleEn: "Community halls", titleCy: "Neuaddau cymunedol", unit: "per-10000-people" };
    await world.must(desk(), { ...imported, ...named, figures: hallFigures });
    if (data !== null) return publishedFigures(story, data);
    const walk = knownMeasures.find(({ id }) => id === "library-walk");
    const { titleEn, titleCy, unit } = walk ?? { titleEn: "", titleCy: "", unit: "percent" };
    const figures = walks.map(([area, value]) => ({ area, year: 2024, value }));
    await world.must(desk(), { ...imported, measure: "library-walk", titleEn, titleCy, unit, figures });
  });
  const correct = (daysAgo: number, region: string, value: string, source: string, reason: string | null): void =>
    story.on(daysAgo, 16, "A group asks for a figure to be corrected", async () => {
      const member = story.members().find((one) => one.region === region);
      if (!member) return;
      const asked = { type: "AskFigureCorrection", measure: "community-halls", area: region, year: 2025, seat: member.seat, value, source };
      const { correction } = await world.must(member.delegate, asked);
      if (reason === null) return;
      await world.must(desk(), { type: "AcceptFigureCorrection", measure: "community-halls", correction, reason });
    });
  correct(
    80,
    "E12000003",
    "3.6",
    "Survey of halls by the rural councils of the region, table 4",
    "The survey was sent to us. Two halls were missing.",
  );
  correct(6, "W92000004", "5.3", "Count of village halls by county voluntary councils, spring", null);
  story.on(40, 12, "A clause becomes a standard", async () => {
    const item = world.record.memory.ids("plan").find((id) => {
      const proposal = world.record.memory.outcome(world.record.memory.planItem(id)?.outcome ?? "")?.proposal;
      return proposal === story.number("libraries");
    });
    if (item) await world.must(desk(), { type: "SetStandard", measure: "library-walk", item, recommendation: 4 });
  });
}
