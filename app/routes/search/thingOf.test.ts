import { expect, test } from "vitest";
import { searchPassages } from "../../../db/queries/search.ts";
import { publicWords } from "../../../server/loadContext.ts";
import { askedIn } from "../../../shared/search/asked.ts";
import { makeWorld } from "../../../tests/support/world.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import { tOf } from "../../locales/words.tsx";
import { thingOf } from "./thingOf.ts";

test("a group found on the roll stands by its own name with its region below, a region by its name (SEA-7)", async () => {
  const w = await makeWorld();
  const { memory } = w.record;
  const reading = { assembly: memory, words: (hash: string) => publicWords(w.record, hash), langOf: () => "en" as const };
  const first = (q: string) => {
    const [hit] = searchPassages(w.db, askedIn(new URLSearchParams({ q, kind: "roll" })), { offset: 0, limit: 1 }).hits;
    return hit && thingOf(reading, hit, tOf("en", catalogues.en), "en");
  };
  expect(first("cafe repa")).toEqual({ numbered: "Valley", title: expect.objectContaining({ text: expect.stringMatching(/Café/) }) });
  expect(first("valley")).toEqual({ numbered: "The roll", title: { text: "Valley" } });
  w.close();
});
