import { mkdirSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { boot } from "./boot.ts";
import { comparison } from "./comparison.ts";
import { counting } from "./counting.ts";
import { drafting } from "./drafting.ts";
import { fanOut } from "./fanOut.ts";
import { type Found, say, tableOf } from "./gates.ts";
import { groups } from "./groups.ts";
import { journal } from "./journal.ts";
import { likeness } from "./likeness.ts";
import { pages } from "./pages.ts";
import { rollImport } from "./rollImport.ts";
import { search } from "./search.ts";
import { sitting } from "./sitting.ts";
import { voteStorm } from "./voteStorm.ts";

/** Every bench by its name; each gets a folder of its own for databases. */
const benches: { readonly [name: string]: (folder: string) => Promise<Found> } = {
  "vote-storm": voteStorm,
  "fan-out": fanOut,
  pages,
  journal,
  boot,
  import: rollImport,
  comparison,
  likeness,
  search,
  groups,
  drafting,
  counting,
  sitting,
};

const asked = process.argv.slice(2);
const json = asked.includes("--json");
const names = asked.filter((word) => word !== "--json");
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  say(`There is no bench ${unknown.join(", ")}. Usage: npm run bench -- [${Object.keys(benches).join("|")}] [--json]`);
  process.exit(2);
}

const began = Date.now();
const found: Found[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const folder = join(process.cwd(), ".cache", "bench-data", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  found.push(await bench(folder));
  rmSync(folder, { recursive: true, force: true });
}
const all: Found = { gates: found.flatMap((f) => f.gates), lines: found.flatMap((f) => f.lines) };
const missed = all.gates.filter((gate) => !gate.met);
const seconds = Math.round((Date.now() - began) / 1_000);
const table = `${tableOf(all)}\n\n${all.gates.length - missed.length} of ${all.gates.length} gates met in ${seconds} s.\n`;
if (json) {
  process.stderr.write(table);
  process.stdout.write(`${JSON.stringify({ ...all, node: process.version, cores: cpus().length, seconds })}\n`);
} else process.stdout.write(table);
process.exit(missed.length === 0 ? 0 : 1);
