import type { Worker } from "node:worker_threads";
import type { RecordedMap } from "../../shared/opinion/recorded.ts";
import { startThread } from "../startThread.ts";

/** What the thread is given: the sealed positions and the published seed. */
export interface MapOrder {
  readonly rows: string;
  readonly seed: string;
}
/** What it answers: a step done, then the map or what was wrong. */
export type MapAnswered = { readonly done: number } | { readonly map: RecordedMap } | { readonly problem: string };

/** Making a map: `end` stops it. */
export interface Making {
  readonly map: Promise<RecordedMap>;
  readonly end: () => void;
}

const longestMs = 120_000;
const startWorker = (): Worker => startThread("opinionMaps", new URL("./worker.ts", import.meta.url), 256);

/** Makes one map in a thread of its own, which ends with it (OPN-16). Fails where the thread dies or takes longer than two minutes. */
export function makeMap(order: MapOrder, onStep: (done: number) => void): Making {
  const worker = startWorker();
  const map = new Promise<RecordedMap>((made, failed) => {
    const late = setTimeout(() => failed(new Error("the map took too long")), longestMs);
    worker.on("message", (answered: MapAnswered) => {
      if ("done" in answered) onStep(answered.done);
      else if ("map" in answered) made(answered.map);
      else failed(new Error(answered.problem));
    });
    worker.on("error", (error) => failed(error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", () => {
      clearTimeout(late);
      failed(new Error("the thread that makes maps ended"));
    });
    worker.postMessage(order);
  }).finally(() => void worker.terminate());
  return { map, end: () => void worker.terminate() };
}
