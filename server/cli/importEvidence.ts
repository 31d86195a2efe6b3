import { readFileSync } from "node:fs";
import { knownMeasures } from "../../shared/evidence/known/index.ts";
import { type EvidencePlan, planEvidence } from "../../shared/evidence/planImport.ts";
import { fits, plainShape, type Shape } from "../../shared/evidence/shape.ts";
import { units } from "../../shared/evidence/units.ts";
import { placesKnown } from "../../shared/evidence/within.ts";
import type { RollRow } from "../../shared/roll/commands.ts";
import { readCsv } from "../exports/csv.ts";
import { openAssembly, sentence, wrongUsage } from "./assembly.ts";
import { counted, type Given, type Status, say, tell, type Verb } from "./verb.ts";

/** Reads a file of comma-separated values, or says what is wrong with it. */
export function rowsOf(file: string): readonly RollRow[] | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    tell(`The file ${file} could not be read.`);
    return null;
  }
  const csv = readCsv(bytes);
  if (!("problem" in csv)) return csv.rows;
  tell(`${file}: ${sentence(csv.problem)}\nNothing was imported.`);
  return null;
}

/** Says every problem with its line, and that nothing was imported. */
export function tellProblems(problems: EvidencePlan["problems"]): Status {
  for (const { line, column, problem } of problems.slice(0, 200))
    tell(`Line ${line}${column === "" ? "" : `, column ${column}`}: ${sentence(problem)}`);
  if (problems.length > 200) tell(`… and ${problems.length - 200} more`);
  tell(`${counted(problems.length, "problem")}. Nothing was imported.`);
  return 1;
}

/** How the file is read: as its source publishes it, or by the columns that were named. */
function shapeOf({ values }: Given, rows: readonly RollRow[]): Shape {
  const known = knownMeasures.find(({ id }) => id === values["measure"])?.shapes.find((shape) => fits(shape, rows[0]));
  if (known) return known;
  const { area = "area", year = "year", value = "value", name, region, where } = values;
  const [column, is] = (where ?? "").split(/=(.*)/s);
  return {
    ...plainShape,
    ...{ area, ...(name === undefined ? {} : { name }), ...(region === undefined ? {} : { region }) },
    where: column && is !== undefined ? [{ column, is: [is] }] : [],
    says: { kind: "long", year, value },
  };
}

const summary = (plan: EvidencePlan): string =>
  [
    `${counted(plan.figures.length, "figure")} of ${counted(plan.areas, "area")}, ${plan.years.join(", ")}`,
    ...(plan.without > 0 ? [`${counted(plan.without, "line")} where the source publishes no figure`] : []),
    ...(plan.repeated > 0 ? [`${counted(plan.repeated, "line says", "lines say")} the same figure again; taken once`] : []),
    ...(plan.unregistered > 0
      ? [
          `${counted(plan.unregistered, "area is", "areas are")} not in the register of areas and ${plan.unregistered === 1 ? "comes" : "come"} with the file’s name`,
        ]
      : []),
  ].join("\n");

export const importEvidence: Verb = {
  name: "import-evidence",
  does: "Imports the figures of one measure by area and year from a CSV file. Any problem: nothing is imported.",
  usage: "FILE --measure ID [--dry-run] [--json]",
  options: [
    ["measure", "the measure's name in addresses, such as library-walk"],
    ["title", "what it measures, in English"],
    ["title-cy", "the same in Welsh"],
    ["unit", `what the figures are: ${units.join(", ")}`],
    ["source", "who published them, where"],
    ["licence", "under which licence"],
    ["date", "the day of the source, such as 2026-03-31"],
    ["area", "the column with the area's code (area)"],
    ["year", "the column with the year or day (year)"],
    ["value", "the column with the figure (value)"],
    ["name", "the column with names of areas that the register does not know"],
    ["region", "the column with the regions of such areas"],
    ["where", "COLUMN=VALUE: only lines in which the column holds the value"],
  ],
  flags: [
    ["sums", "regions and nations are the sums of their areas"],
    ["invented", "the figures are made up, for a demonstration"],
    ["dry-run", "say what would come in, change nothing"],
    ["json", "one JSON object instead of sentences"],
  ],
  notes: [
    "Measures whose files are known need --measure alone:",
    ...knownMeasures.map(({ id, titleEn }) => `  ${id.padEnd(20)} ${titleEn}`),
  ],
  examples: [
    "import-evidence ons-amenity-indicators.csv --measure library-walk --dry-run",
    'import-evidence halls.csv --measure halls --title "Village halls" --title-cy "Neuaddau pentref" --unit count --source "Our own count" --licence CC0 --sums',
  ],
  words: [1, 1],
  run: async (given) => {
    const { positionals, values, flags } = given;
    const known = knownMeasures.find(({ id }) => id === values["measure"]);
    const said = {
      measure: values["measure"],
      titleEn: values["title"] ?? known?.titleEn,
      titleCy: values["title-cy"] ?? known?.titleCy,
      unit: values["unit"] ?? known?.unit,
      source: values["source"] ?? known?.source,
      licence: values["licence"] ?? known?.licence,
      day: values["date"] ?? known?.day ?? "",
    };
    const about = { type: "ImportEvidence", ...said, sums: flags["sums"] ?? known?.sums ?? false, invented: flags["invented"] ?? false };
    const usage = {
      measure: {
        word: "--measure",
        given: values["measure"],
        must: "a short name of small letters, figures and hyphens, such as library-walk",
      },
      titleEn: { word: "--title", given: values["title"], must: "what is measured, in at most 150 characters" },
      titleCy: { word: "--title-cy", given: values["title-cy"], must: "the same in Welsh" },
      unit: { word: "--unit", given: values["unit"], must: `one of ${units.join(", ")}` },
      source: { word: "--source", given: values["source"], must: "who published the figures" },
      licence: { word: "--licence", given: values["licence"], must: "the licence they are published under" },
      day: { word: "--date", given: values["date"], must: "a day that exists, such as 2026-03-31" },
    };
    if (wrongUsage({ ...about, after: 0, figures: [{ area: "any", year: 2000, value: "0" }] }, usage)) return 2;
    const rows = rowsOf(positionals[0] ?? "");
    if (rows === null) return 1;
    const assembly = openAssembly();
    try {
      const { memory, wordsOf } = assembly.record;
      const plan = planEvidence(rows, shapeOf(given, rows), placesKnown(memory, wordsOf));
      const { problems, figures, areas, years, without, repeated, unregistered } = plan;
      if (problems.length > 0) {
        if (flags["json"])
          say(JSON.stringify({ ok: false, problems: problems.map((one) => ({ ...one, problem: sentence(one.problem) })) }));
        return tellProblems(problems);
      }
      if (!flags["dry-run"]) {
        const after = memory.measure(said.measure ?? "")?.revisions.length ?? 0;
        const answer = await assembly.ask({ ...about, after, figures });
        if (!answer.ok) {
          tell(sentence(answer.refusal));
          return 1;
        }
      }
      const report = { figures: figures.length, areas, years, without, repeated, unregistered };
      if (flags["json"]) say(JSON.stringify({ ok: true, dryRun: flags["dry-run"] ?? false, ...report }));
      else say(`${summary(plan)}\n${flags["dry-run"] ? "Dry run: nothing was changed." : "Imported."}`);
      return 0;
    } finally {
      assembly.close();
    }
  },
};
