import { readFileSync } from "node:fs";
import { isRefusal } from "../../shared/journal.ts";
import { type Resolution, readResolution } from "../imports/resolution.ts";
import { sentence } from "./assembly.ts";
import { say, tell, type Verb } from "./verb.ts";

function linesOf({ proposal, periods, majority }: Resolution): readonly string[] {
  const { amendments, report } = proposal;
  return [
    `${proposal.name}: ${amendments.length + 1} options`,
    ...[proposal, ...amendments].map(
      (one) =>
        `  "${one.title}": ${one.text.clauses.blocks.length} passages, proposed by ${one.proposers.join(", ")}, seconds: ${one.seconds.length}`,
    ),
    ...periods.map(({ name, from, to }) => `${name}: ${from}${to ? ` to ${to}` : ""}`),
    `Majority: ${majority}`,
    `Not understood: ${report.length}`,
  ];
}

export const importResolution: Verb = {
  name: "import-resolution",
  does: "Reads a Debian general resolution (.wml): a proposal whose rival options are amendments. Changes nothing.",
  usage: "FILE --dry-run [--json]",
  options: [],
  flags: [
    ["dry-run", "say what would come in, change nothing; its people hold no seats here, so nothing else can be asked for"],
    ["json", "one JSON object instead of sentences"],
  ],
  examples: ["import-resolution vote_003.wml --dry-run"],
  words: [1, 1],
  run: ({ positionals: [file = ""], flags }) => {
    if (flags["dry-run"] !== true) {
      tell("import-resolution needs --dry-run: its people hold no seats here, so nobody could propose.");
      return 2;
    }
    let source: string;
    try {
      source = readFileSync(file, "utf8");
    } catch {
      tell(`The file ${file} could not be read.`);
      return 1;
    }
    const read = readResolution(source);
    if (isRefusal(read)) {
      tell(`${file}: ${sentence(read)}`);
      return 1;
    }
    if (flags["json"]) say(JSON.stringify({ ok: true, dryRun: true, ...read }));
    else say([...linesOf(read), "Dry run: nothing was changed."].join("\n"));
    return 0;
  },
};
