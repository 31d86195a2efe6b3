import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { hostileInput } from "./hostile.ts";
import { killedUnderLoad } from "./killed.ts";
import { prepare } from "./prepared.ts";
import { sameVoteFiftyTimes } from "./sameVote.ts";

const long = process.argv.includes("--long");
const tell = (text: string): void => void process.stderr.write(`${text}\n`);
const rows: { readonly fault: string; readonly trials: number; readonly fired: string; readonly problems: readonly string[] }[] = [];

const prepared = await prepare();

const kills = long ? 2_000 : 50;
let acknowledged = 0;
const lost: string[] = [];
for (let n = 1; n <= kills; n += 1) {
  const trial = await killedUnderLoad(prepared, (n * 37) % 250);
  acknowledged += trial.acknowledged;
  lost.push(...trial.problems);
  if (n % 10 === 0) tell(`kill -9 under load: ${n} of ${kills}`);
}
rows.push({
  fault: "kill -9 under load, then restart",
  trials: kills,
  fired: `${kills} kills, ${acknowledged} votes acknowledged before them`,
  problems: lost,
});

const ballots = long ? 1_000 : 100;
let asked = 0;
const doubled: string[] = [];
for (let n = 1; n <= ballots; n += 1) {
  const trial = await sameVoteFiftyTimes();
  asked += trial.asked;
  doubled.push(...trial.problems);
  if (n % 20 === 0) tell(`the same vote fifty times: ${n} of ${ballots} ballots`);
}
rows.push({
  fault: "the same vote 50 times, two devices, delegate and alternate",
  trials: ballots,
  fired: `${asked} commands`,
  problems: doubled,
});

tell("hostile frames and forms …");
const hostile = await hostileInput(prepared, long ? 1_000_000 : 10_000);
rows.push({
  fault: "hostile frames and forms",
  trials: hostile.frames + hostile.forms,
  fired: `${hostile.frames} frames, ${hostile.forms} forms`,
  problems: hostile.problems,
});

tell("access matrix …");
const matrix = spawnSync(
  process.execPath,
  [join("node_modules", "vitest", "vitest.mjs"), "run", "--config", "tests/vitest.config.ts", "tests/faults/accessMatrix.test.ts"],
  { encoding: "utf8" },
);
rows.push({
  fault: "every command, page, form and message by every role",
  trials: 1,
  fired: /Tests .*?(\d+) passed/.exec(matrix.stdout.replace(/\u001b\[[0-9;]*m/g, ""))?.[0]?.trim() ?? "nothing ran",
  problems: matrix.status === 0 ? [] : [matrix.stdout.slice(-2_000)],
});
prepared.end();

for (const { fault, trials, fired, problems } of rows) {
  process.stdout.write(`${problems.length === 0 ? "held  " : "FAILED"}  ${fault}: ${trials} trials (${fired})\n`);
  for (const problem of problems.slice(0, 10)) process.stdout.write(`          ${problem}\n`);
}
const failed = rows.filter(({ problems }) => problems.length > 0).length;
process.stdout.write(`${rows.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
