import { writeFileSync } from "node:fs";
import { journalEnd, journalLines } from "../../server/exports/journalFile.ts";
import { tellStory } from "../support/story.ts";
import { makeWorld } from "../support/world.ts";
import { foldHash } from "./fold.ts";

/** `npx tsx tests/journals/write.ts 0.2`: keeps a journal of a release, once, when it is made. */
const release = process.argv[2] ?? "";
if (!/^\d+\.\d+$/.test(release)) throw new Error("Name the release, for example 0.2.");
const w = await makeWorld();
await tellStory(w);
writeFileSync(`${import.meta.dirname}/${release}.jsonl`, `${[...journalLines(w.record), journalEnd(w.record)].join("\n")}\n`);
writeFileSync(`${import.meta.dirname}/${release}.fold`, `${foldHash(w.record.memory)}\n`);
w.close();
