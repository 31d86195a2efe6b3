import { publicWords } from "../../server/loadContext.ts";
import type { World } from "./world.ts";

/** What a public page reads, around a world. */
export const readingOf = (w: World) => ({
  assembly: w.record.memory,
  words: (hash: string) => publicWords(w.record, hash),
  langOf: () => "en" as const,
  now: () => w.clock,
  origin: "https://assembly.example",
});
