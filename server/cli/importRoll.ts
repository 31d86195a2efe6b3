import { readFileSync } from "node:fs";
import type { PlannedChange } from "../../shared/roll/importChanged.ts";
import type { ImportPlan } from "../../shared/roll/importPlan.ts";
import { readCsv } from "../exports/csv.ts";
import { planRollImport } from "../rollImport.ts";
import { openAssembly, sentence } from "./assembly.ts";
import { counted, say, tell, type Verb } from "./verb.ts";

/** One change of a group; of addresses only that they change. */
function changeLine({ column, seat, from, to }: PlannedChange): string {
  const of = seat === null ? "" : ` of seat ${seat}`;
  if (from === null || to === null) return `    e-mail of the ${column.split(" ")[0]}${of}`;
  return `    ${column}${of}: ${from || "none"} → ${to || "none"}`;
}

/** What an import would do or did, in lines. */
function linesOf(plan: ImportPlan): string[] {
  const list = (title: string, groups: ImportPlan["added"]) => [
    `${title}: ${groups.length}`,
    ...groups.slice(0, 50).flatMap((g) => [`  ${g.name} (${g.region}, ${counted(g.seats, "seat")})`, ...g.changes.map(changeLine)]),
    ...(groups.length > 50 ? [`  … and ${groups.length - 50} more`] : []),
  ];
  return [
    ...list("Added", plan.added),
    ...list("Changed", plan.changed),
    ...list("Withdrawn", plan.withdrawn),
    `Unchanged: ${plan.unchanged}`,
    "By region afterwards:",
    ...plan.totals.map(
      (r) =>
        `  ${r.region.padEnd(12)} ${counted(r.groups, "group")}, ${counted(r.seats, "seat")}, ${r.filled} filled, ${counted(r.people, "person", "people")} represented`,
    ),
    ...(plan.newSeatsWeighNothing
      ? [`${counted(plan.newSeats, "new seat weighs", "new seats weigh")} nothing until weights are adopted again.`]
      : []),
  ];
}

export const importRoll: Verb = {
  name: "import-roll",
  does: "Imports the whole roll from a CSV file; lists every problem with line, column and mend. Any problem: nothing is applied.",
  usage: "FILE [--dry-run] [--json]",
  options: [],
  flags: [
    ["dry-run", "say what would happen, change nothing"],
    ["json", "one JSON object instead of sentences"],
  ],
  examples: ["import-roll roll.csv --dry-run", "import-roll roll.csv"],
  words: [1, 1],
  run: async ({ positionals: [file = ""], flags }) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch {
      tell(`The file ${file} could not be read.`);
      return 1;
    }
    const csv = readCsv(bytes);
    if ("problem" in csv) {
      tell(`${file}: ${sentence(csv.problem)}\nNothing was imported.`);
      return 1;
    }
    const assembly = openAssembly();
    try {
      const plan = planRollImport(assembly.record, assembly.personal, csv.rows);
      if ("refused" in plan) {
        tell(sentence(plan));
        return 1;
      }
      if (plan.problems.length > 0) {
        if (flags["json"])
          say(
            JSON.stringify({
              ok: false,
              problems: plan.problems.map((p) => ({
                line: p.line,
                column: p.column,
                problem: sentence(p.problem),
                mend: sentence(p.mend),
              })),
            }),
          );
        else
          for (const p of plan.problems)
            tell(`Line ${p.line}${p.column ? `, column ${p.column}` : ""}: ${sentence(p.problem)} ${sentence(p.mend)}`);
        tell(`${counted(plan.problems.length, "problem")}. Nothing was imported.`);
        return 1;
      }
      if (!flags["dry-run"]) {
        const answer = await assembly.ask({ type: "ImportRoll", rows: csv.rows, after: assembly.record.memory.roll.imports });
        if (!answer.ok) {
          tell(sentence(answer.refusal));
          return 1;
        }
      }
      const { added, changed, withdrawn, unchanged, totals } = plan;
      if (flags["json"]) say(JSON.stringify({ ok: true, dryRun: flags["dry-run"] ?? false, added, changed, withdrawn, unchanged, totals }));
      else say([...linesOf(plan), flags["dry-run"] ? "Dry run: nothing was changed." : "Imported."].join("\n"));
      return 0;
    } finally {
      assembly.close();
    }
  },
};
