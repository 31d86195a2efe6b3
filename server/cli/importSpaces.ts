import { ukDay } from "../../shared/calendar/days.ts";
import { standingSpaces } from "../../shared/civic/decide.ts";
import { spaceOutcomes, spaceOwners, spaceUses } from "../../shared/civic/kinds.ts";
import { planSpaces } from "../../shared/civic/planSpaces.ts";
import { placesKnown } from "../../shared/evidence/within.ts";
import { openAssembly, sentence } from "./assembly.ts";
import { rowsOf, tellProblems } from "./importEvidence.ts";
import { counted, say, tell, type Verb } from "./verb.ts";

export const importSpaces: Verb = {
  name: "import-civic-spaces",
  does: "Adds civic spaces from a CSV file, such as a council's list of assets of community value. Any problem: nothing is imported.",
  usage: "FILE [--dry-run]",
  options: [],
  flags: [["dry-run", "say what would come in, change nothing"]],
  notes: [
    "Columns: name, address, area (a code of the register of areas), use, owner, source;",
    "and group, listed, notice, bid, outcome, outcome_day where there are such. Days are written 2026-03-31.",
    `use: ${spaceUses.join(", ")}`,
    `owner: ${spaceOwners.join(", ")}`,
    `outcome: ${spaceOutcomes.join(", ")}`,
    "Never name a person: of owners only the kind is kept, and groups are groups.",
  ],
  examples: ["import-civic-spaces assets-of-community-value.csv --dry-run"],
  words: [1, 1],
  run: async ({ positionals: [file = ""], flags }) => {
    const rows = rowsOf(file);
    if (rows === null) return 1;
    const assembly = openAssembly();
    try {
      const { memory, wordsOf } = assembly.record;
      const today = ukDay(Date.now());
      const { problems, spaces, known } = planSpaces(rows, placesKnown(memory, wordsOf), standingSpaces(memory, wordsOf), today);
      if (problems.length > 0) return tellProblems(problems);
      if (!flags["dry-run"] && spaces.length > 0) {
        const typed = spaces.map((space) => Object.fromEntries(Object.entries(space).map(([field, value]) => [field, value ?? ""])));
        const answer = await assembly.ask({ type: "ImportSpaces", spaces: typed });
        if (!answer.ok) {
          tell(sentence(answer.refusal));
          return 1;
        }
      }
      if (known > 0) say(`${counted(known, "space is", "spaces are")} on the register already and left as they are`);
      say(`${counted(spaces.length, "space")}\n${flags["dry-run"] ? "Dry run: nothing was changed." : "Imported."}`);
      return 0;
    } finally {
      assembly.close();
    }
  },
};
