import { statSync } from "node:fs";
import { flood, harmDone } from "./flood.ts";
import { type Prepared, startVictim } from "./prepared.ts";
import type { Trial } from "./trial.ts";

/** The exit code that asks whoever watches over the server to start it again. */
const startAgain = 70;

/**
 * One trial: the system refuses every write beyond a file size (EFBIG, which SQLite takes for a broken disk) while votes flow.
 * The server must end, not try again on the same handle; what it acknowledged must be there when it is started again.
 */
export async function writeError(prepared: Prepared, roomKilobytes: number): Promise<Trial> {
  const database = prepared.copy();
  const limit = Math.ceil(statSync(database).size / 1_024) + roomKilobytes;
  const { child, origin, ended } = await startVictim(database, prepared.clock, limit);
  const votes = flood(origin, prepared);
  const late = setTimeout(() => child.kill("SIGKILL"), 20_000);
  await ended;
  clearTimeout(late);
  votes.stop();
  const fired = child.exitCode === startAgain && votes.acknowledged.length > 0;
  const problems = child.exitCode === startAgain ? [] : [`the server ended with ${child.exitCode ?? child.signalCode}, not ${startAgain}`];
  return { fired, count: votes.acknowledged.length, problems: [...problems, ...harmDone(database, prepared.ballot, votes)] };
}
