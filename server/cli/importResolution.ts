import { type Resolution, readResolution } from "../imports/resolution.ts";
import { readOnly } from "./dryRun.ts";

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

/** See `does`. */
export const importResolution = readOnly({
  name: "import-resolution",
  does: "Reads a Debian general resolution (.wml): a proposal whose rival options are amendments. Changes nothing.",
  examples: ["import-resolution vote_003.wml --dry-run"],
  read: readResolution,
  linesOf,
});
