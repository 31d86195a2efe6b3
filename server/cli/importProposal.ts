import { readFileSync } from "node:fs";
import { isRefusal } from "../../shared/journal.ts";
import type { Imported } from "../../shared/proposals/imported.ts";
import { missingIn } from "../../shared/proposals/text.ts";
import { readImport } from "../imports/readFile.ts";
import { openAssembly, sentence, t } from "./assembly.ts";
import { say, tell, type Verb } from "./verb.ts";

/** What was read, in lines. */
function linesOf({ text, report, from }: Imported): readonly string[] {
  return [
    `Title: ${text.title.en || text.title.cy || "none found"}`,
    `Clauses: ${text.clauses.blocks.filter(({ kind }) => kind === "clause").length}, in ${text.clauses.blocks.length} passages`,
    `Case: ${text.case.blocks.length} passages`,
    `Still missing: ${missingIn(text).join(", ") || "nothing"}`,
    report.length === 0 ? "Everything was understood." : `Not understood: ${report.length}`,
    ...report.map(
      ({ what, place, sample }) =>
        `  ${place === null ? "whole file" : `${from === "word" ? "paragraph" : "line"} ${place}`}: ${t(`imports.${what}`)}${sample ? ` (${sample})` : ""}`,
    ),
  ];
}

export const importProposal: Verb = {
  name: "import-proposal",
  does: "Reads a proposal from a Word file or Markdown, says what was not understood, and makes a draft of it for a delegate.",
  usage: "FILE --dry-run|--as EMAIL [--language en|cy] [--json]",
  options: [
    ["as", "the delegate or alternate whose draft it becomes, by e-mail address"],
    ["language", "the language of the text: en (default) or cy"],
  ],
  flags: [
    ["dry-run", "say what would come in, change nothing"],
    ["json", "one JSON object instead of sentences"],
  ],
  examples: ["import-proposal rooms.docx --dry-run", "import-proposal rooms.md --as ada@example.org"],
  words: [1, 1],
  run: async ({ positionals: [file = ""], values, flags }) => {
    const { as, language = "en" } = values;
    if ((as === undefined) === (flags["dry-run"] !== true) || (language !== "en" && language !== "cy")) {
      tell("import-proposal needs either --dry-run or --as EMAIL; --language is en or cy.");
      return 2;
    }
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch {
      tell(`The file ${file} could not be read.`);
      return 1;
    }
    const imported = await readImport(bytes, language);
    if (isRefusal(imported)) {
      tell(`${file}: ${sentence(imported)}\nNothing was imported.`);
      return 1;
    }
    let draft: string | null = null;
    if (as !== undefined) {
      const assembly = openAssembly();
      try {
        const answer = await assembly.askAs(as, { type: "SaveDraft", text: imported.text });
        if (!answer?.ok) {
          tell(answer ? sentence(answer.refusal) : `Nobody here has the address ${as}.`);
          return 1;
        }
        draft = String(answer.answer["draft"]);
      } finally {
        assembly.close();
      }
    }
    if (flags["json"]) say(JSON.stringify({ ok: true, dryRun: draft === null, draft, missing: missingIn(imported.text), ...imported }));
    else say([...linesOf(imported), draft === null ? "Dry run: nothing was changed." : `Draft made: /drafts/${draft}`].join("\n"));
    return 0;
  },
};
