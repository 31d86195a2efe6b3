import { parentPort } from "node:worker_threads";
import { mapOfRows } from "../../shared/opinion/mapOfRows.ts";
import type { MapAnswered, MapOrder } from "./makeMap.ts";

/** The thread in which the map of one round is made, so that votes and pages do not wait for it. */
const answer = (answered: MapAnswered): void => parentPort?.postMessage(answered);

parentPort?.on("message", ({ rows, seed }: MapOrder) => {
  const map = mapOfRows(rows, seed, (done) => answer({ done }));
  answer(map ? { map } : { problem: "the sealed positions could not be read" });
});
