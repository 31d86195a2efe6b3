import { resolve } from "node:path";
import { circles, zodInEvolve } from "./circles.ts";
import { readSources, type Source } from "./imports.ts";
import { impureRules } from "./purity.ts";
import { type Broken, brokenImports } from "./rules.ts";

/** Every broken border among these files: wrong arrows, circles, impure rules, zod behind an `evolve`. */
export const brokenBorders = (sources: readonly Source[]): readonly Broken[] =>
  [brokenImports, circles, zodInEvolve, impureRules].flatMap((look) => look(sources));

const root = resolve(import.meta.dirname, "../../..");

if (process.argv[1] === import.meta.filename) {
  const sources = readSources(root);
  const broken = brokenBorders(sources);
  for (const { path, line, rule } of broken) process.stdout.write(`${path}:${line} ${rule}\n`);
  process.stdout.write(broken.length === 0 ? `Borders of ${sources.length} files: none broken.\n` : `Borders: ${broken.length} broken.\n`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
