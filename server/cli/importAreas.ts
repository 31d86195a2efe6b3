import { planAreas } from "../../shared/evidence/planAreas.ts";
import { openAssembly, sentence, wrongUsage } from "./assembly.ts";
import { rowsOf, tellProblems } from "./importEvidence.ts";
import { counted, say, tell, type Verb } from "./verb.ts";

export const importAreas: Verb = {
  name: "import-areas",
  does: "Adds areas (GSS code, name, region) from a CSV file to the register that figures are about. Any problem: nothing is imported.",
  usage: "FILE --source TEXT --licence TEXT [--dry-run]",
  options: [
    ["source", "who published the list, where"],
    ["licence", "under which licence"],
    ["date", "the day of the list, such as 2025-04-01"],
  ],
  flags: [["dry-run", "say what would come in, change nothing"]],
  notes: ["Columns: gss, name; and region_gss, former_gss (codes that the area had before) where there are such."],
  examples: ['import-areas local-authorities.csv --source "Office for National Statistics" --licence "Open Government Licence v3.0"'],
  words: [1, 1],
  run: async ({ positionals: [file = ""], values, flags }) => {
    const about = { type: "ImportAreas", source: values["source"], licence: values["licence"], day: values["date"] ?? "" };
    const usage = {
      source: { word: "--source", given: values["source"], must: "who published the list" },
      licence: { word: "--licence", given: values["licence"], must: "the licence it is published under" },
      day: { word: "--date", given: values["date"], must: "a day that exists, such as 2025-04-01" },
    };
    if (wrongUsage({ ...about, after: 0, areas: [{ code: "any", name: "any", region: "" }] }, usage)) return 2;
    const rows = rowsOf(file);
    if (rows === null) return 1;
    const { problems, areas, repeated } = planAreas(rows);
    if (problems.length > 0) return tellProblems(problems);
    const assembly = openAssembly();
    try {
      if (!flags["dry-run"]) {
        const answer = await assembly.ask({ ...about, after: assembly.record.memory.areas?.number ?? 0, areas });
        if (!answer.ok) {
          tell(sentence(answer.refusal));
          return 1;
        }
      }
      if (repeated > 0) say(`${counted(repeated, "line stands", "lines stand")} again under another name; taken once`);
      say(`${counted(areas.length, "area")}\n${flags["dry-run"] ? "Dry run: nothing was changed." : "Imported."}`);
      return 0;
    } finally {
      assembly.close();
    }
  },
};
