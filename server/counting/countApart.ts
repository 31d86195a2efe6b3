import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { OptionsCounted, OptionsRevealed } from "../../shared/ballots/papers/count.ts";

/** What the thread answers: how many steps are done, then the count. */
export type CountAnswered = { readonly steps: number } | { readonly counted: OptionsCounted };

/** A count that goes on: `end` stops it. */
export interface CountGoing {
  readonly counted: Promise<OptionsCounted>;
  readonly end: () => void;
}

const limits = { resourceLimits: { maxOldGenerationSizeMb: 512 } };

/** The built thread stands beside the built server; from the sources (development, tests) tsx reads it. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith(".ts")) {
    const built = ["./counts.js", "./server/counts.js"].map((path) => new URL(path, import.meta.url));
    return new Worker(built.find((path) => existsSync(path)) ?? new URL("./counts.js", import.meta.url), limits);
  }
  const file = new URL("./worker.ts", import.meta.url).href;
  const start = `import("tsx/esm/api").then(({ tsImport }) => tsImport(${JSON.stringify(file)}, ${JSON.stringify(import.meta.url)}))`;
  return new Worker(start, { ...limits, eval: true });
}

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
