import { setTimeout as wait } from "node:timers/promises";
import { flood, harmDone } from "./flood.ts";
import { type Prepared, startVictim } from "./prepared.ts";
import type { Trial } from "./trial.ts";

/** One trial: votes as fast as they are answered, `kill -9`, then the database is opened again and looked at. */
export async function killedUnderLoad(prepared: Prepared, afterMs: number): Promise<Trial> {
  const database = prepared.copy();
  const { child, origin, ended } = await startVictim(database, prepared.clock);
  const votes = flood(origin, prepared);
  // The kill comes when votes are flowing, not before.
  for (let tries = 0; votes.acknowledged.length === 0 && tries < 500; tries += 1) await wait(5);
  await wait(afterMs);
  const underWay = (): number => votes.sent.size - votes.acknowledged.length - votes.refused.length;
  // Between an answer and the next vote there is a moment with nothing under way: a kill then would prove nothing.
  for (let tries = 0; underWay() === 0 && tries < 500; tries += 1) await wait(1);
  const lost = underWay();
  child.kill("SIGKILL");
  await ended;
  votes.stop();
  const fired = child.signalCode === "SIGKILL" && votes.acknowledged.length > 0 && lost > 0;
  return { fired, count: votes.acknowledged.length, problems: harmDone(database, prepared.ballot, votes) };
}
