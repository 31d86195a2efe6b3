import { readFileSync } from "node:fs";
import { isRefusal } from "../../shared/journal.ts";
import { type OpenslidesImport, readOpenslides } from "../imports/openslides.ts";
import { sentence } from "./assembly.ts";
import { say, tell, type Verb } from "./verb.ts";

const listed = (counts: { readonly [name: string]: number }): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");

function linesOf({ proposals, counts, notUnderstood, polls, remarks }: OpenslidesImport): readonly string[] {
  const amendments = proposals.flatMap((one) => one.amendments);
  const wrong = polls.filter(({ problems }) => problems.length > 0);
  return [
    `Motions: ${counts["motion"] ?? 0}, of which amendments: ${amendments.filter(({ kind }) => kind === "amendment").length}`,
    ...proposals.flatMap((one) => [
      `  ${one.name} "${one.title}": ${one.text.clauses.blocks.length} passages, proposed by ${one.proposers.join(", ") || "nobody named"}, supported by ${one.seconds.length}`,
      ...one.amendments.map(
        (a) =>
          `    ${a.kind === "amendment" ? "amendment" : "editorial"} ${a.name}${a.title ? ` "${a.title}"` : ""}: ${a.changes.clauses.length + a.changes.lines.length} changes`,
      ),
    ]),
    `Change recommendations: ${counts["motion_change_recommendation"] ?? 0}, placed: ${amendments.filter(({ kind }) => kind === "editorial").length}`,
    `Polls: ${polls.length}, whose figures contradict one another: ${wrong.length}`,
    ...wrong.flatMap(({ id, problems }) => problems.map((problem) => `  poll ${id} ${problem}`)),
    ...(remarks.length > 0 ? ["To be looked at:", ...remarks.map((remark) => `  ${remark}`)] : []),
    `Not brought in: ${listed(notUnderstood) || "nothing"}`,
  ];
}

export const importOpenslides: Verb = {
  name: "import-openslides",
  does: "Reads a meeting of OpenSlides (JSON): motions and amendments as proposals, with what was not understood. Changes nothing.",
  usage: "FILE --dry-run [--json]",
  options: [],
  flags: [
    ["dry-run", "say what would come in, change nothing; motions have no seats here, so nothing else can be asked for"],
    ["json", "one JSON object instead of sentences"],
  ],
  examples: ["import-openslides example-data.json --dry-run"],
  words: [1, 1],
  run: ({ positionals: [file = ""], flags }) => {
    if (flags["dry-run"] !== true) {
      tell(
        "import-openslides needs --dry-run: its people hold no seats here, so nobody could propose. Use import-proposal for single texts.",
      );
      return 2;
    }
    let source: string;
    try {
      source = readFileSync(file, "utf8");
    } catch {
      tell(`The file ${file} could not be read.`);
      return 1;
    }
    const read = readOpenslides(source);
    if (isRefusal(read)) {
      tell(`${file}: ${sentence(read)}`);
      return 1;
    }
    if (flags["json"]) say(JSON.stringify({ ok: true, dryRun: true, ...read }));
    else say([...linesOf(read), "Dry run: nothing was changed."].join("\n"));
    return 0;
  },
};
