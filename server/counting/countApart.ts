import type { Worker } from "node:worker_threads";
import type { OptionsCounted, OptionsRevealed } from "../../shared/ballots/papers/count.ts";
import { startThread } from "../startThread.ts";

/** What the thread answers: how many steps are done, then the count. */
export type CountAnswered = { readonly steps: number } | { readonly counted: OptionsCounted };

/** A count that goes on: `end` stops it. */
export interface CountGoing {
  readonly counted: Promise<OptionsCounted>;
  readonly end: () => void;
}

const startWorker = (): Worker => startThread("counts", new URL("./worker.ts", import.meta.url), 512);

/** Counts one ballot in a thread of its own, which ends with it (BAL-48). Fails where the thread dies. */
export function countApart(ballot: OptionsRevealed, onSteps: (steps: number) => void): CountGoing {
  const worker = startWorker();
  const counted = new Promise<OptionsCounted>((done, failed) => {
    worker.on("message", (answered: CountAnswered) => {
      if ("steps" in answered) onSteps(answered.steps);
      else done(answered.counted);
    });
    worker.on("error", (error) => failed(error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", () => failed(new Error("the thread that counts has ended")));
    worker.postMessage(ballot);
  }).finally(() => void worker.terminate());
  return { counted, end: () => void worker.terminate() };
}
