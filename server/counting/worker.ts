import { parentPort } from "node:worker_threads";
import { countOptions, type OptionsRevealed } from "../../shared/ballots/papers/count.ts";
import type { CountAnswered } from "./countApart.ts";

/** How often it is told how far a count is, in milliseconds: some counts take thousands of steps. */
const tellEvery = 100;

/** The thread in which a heavy ballot is counted, so that votes and pages do not wait for it (BAL-48). */
const answer = (answered: CountAnswered): void => parentPort?.postMessage(answered);

parentPort?.on("message", (ballot: OptionsRevealed) => {
  let told = 0;
  const counted = countOptions(ballot, (steps) => {
    const now = performance.now();
    if (told > 0 && now - told < tellEvery) return;
    told = now;
    answer({ steps });
  });
  answer({ counted });
});
