import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { diskFull } from "./diskFull.ts";
import { hostileInput } from "./hostile.ts";
import { hostileWriting } from "./hostileWriting.ts";
import { killedUnderLoad } from "./killed.ts";
import { prepare } from "./prepared.ts";
import { sameVoteFiftyTimes } from "./sameVote.ts";
import { votesWhileProxyVotes } from "./sameVoteByProxy.ts";
import { type Row, run } from "./trial.ts";
import { voteFromTwoDevices } from "./twoDevices.ts";
import { writeError } from "./writeErrors.ts";

/** `npm run faults [-- --long] [--seed N] [NAME…]`: every fault is made for real, shown to have fired, and must have done no harm. */
const words = process.argv.slice(2);
const long = words.includes("--long");
const seed = words.includes("--seed") ? Number(words[words.indexOf("--seed") + 1]) : 20_260_312;
const asked = words.filter((word, at) => !word.startsWith("--") && words[at - 1] !== "--seed");
const prepared = await prepare();

/** The access matrix is a test of `npm test` as well; here it is run as one more row. */
function matrix(): Row {
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join("node_modules", "vitest", "vitest.mjs"),
      "run",
      "--config",
      "tests/vitest.config.ts",
      "tests/faults/accessMatrix.test.ts",
      "tests/faults/accessSockets.test.ts",
    ],
    { encoding: "utf8" },
  );
  const passed = Number(/Tests[^\n]*?(\d+) passed/.exec(stdout.replaceAll(/\u001b\[[0-9;]*m/g, ""))?.[1] ?? 0);
  return {
    fault: "every command, page, form and message by every role",
    trials: passed,
    fired: passed,
    what: `${passed} tests`,
    problems: status === 0 && passed > 0 ? [] : [stdout.slice(-2_000)],
  };
}

const faults: { readonly [name: string]: () => Promise<Row> | Row } = {
  kill: () =>
    run(
      "kill -9 under load, then restart",
      long ? 2_000 : 50,
      (n) => killedUnderLoad(prepared, (n * 37) % 250),
      (n) => `${n} votes acknowledged`,
    ),
  "disk-full": () =>
    run(
      "disk full at every n-th page",
      long ? 300 : 20,
      (n) => diskFull(prepared, n),
      (n) => `${n} commands refused`,
    ),
  "write-error": () =>
    run(
      "write refused by the system (EFBIG)",
      long ? 200 : 10,
      (n) => writeError(prepared, 100 + ((n * 61) % 600)),
      (n) => `${n} votes acknowledged`,
    ),
  "same-vote": () => run("the same vote 50 times, delegate and alternate", long ? 1_000 : 100, sameVoteFiftyTimes, (n) => `${n} commands`),
  "same-vote-by-proxy": () =>
    run("the same vote 50 times, by the seat and by its proxy", long ? 200 : 20, votesWhileProxyVotes, (n) => `${n} commands`),
  "two-devices": () =>
    run(
      "the same vote from two devices",
      long ? 20 : 1,
      () => voteFromTwoDevices(prepared),
      (n) => `${n} commands`,
    ),
  hostile: () => hostileInput(prepared, long ? 1_000_000 : 10_000, seed),
  writing: () => hostileWriting(prepared, long ? 100_000 : 2_000, seed),
  access: matrix,
};

const unknown = asked.filter((name) => !(name in faults));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no fault ${unknown.join(", ")}. Usage: npm run faults -- [${Object.keys(faults).join("|")}] [--long] [--seed N]\n`,
  );
  process.exit(2);
}
const rows: Row[] = [];
for (const [name, fault] of Object.entries(faults)) if (asked.length === 0 || asked.includes(name)) rows.push(await fault());
prepared.end();

const width = Math.max(...rows.map(({ fault }) => fault.length));
for (const { fault, trials, fired, what, problems } of rows) {
  const trialsText = `${fired} of ${trials} fired`.padEnd(22);
  process.stdout.write(`${problems.length === 0 ? "held  " : "FAILED"}  ${fault.padEnd(width)}  ${trialsText}  ${what}\n`);
  for (const problem of problems.slice(0, 10)) process.stdout.write(`          ${problem}\n`);
}
const failed = rows.filter(({ problems }) => problems.length > 0).length;
process.stdout.write(`${rows.length - failed} passed, ${failed} failed\n`);
process.exit(failed > 0 ? 1 : 0);
