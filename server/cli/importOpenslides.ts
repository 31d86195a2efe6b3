import { type OpenslidesImport, readOpenslides } from "../imports/openslides.ts";
import { readOnly } from "./dryRun.ts";

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

/** See `does`. */
export const importOpenslides = readOnly({
  name: "import-openslides",
  does: "Reads a meeting of OpenSlides (JSON): motions and amendments as proposals, with what was not understood. Changes nothing.",
  examples: ["import-openslides example-data.json --dry-run"],
  instead: "Use import-proposal for single texts.",
  read: readOpenslides,
  linesOf,
});
