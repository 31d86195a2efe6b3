import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedMinutes } from "../../tests/support/minutesStory.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { minutesFormats } from "../exports/minutesFormats.ts";
import { paperToMarkdown } from "./markdown.ts";
import { minutesPaper } from "./minutesPaper.ts";
import { makingIn } from "./papersWords.ts";

let w: World;
let sitting = "";
beforeAll(async () => {
  w = await makeWorld();
  sitting = await publishedMinutes(w);
});
afterAll(() => w.close());

/** The text without hashes, which are salted anew each time. */
const reviewed = (lang: "en" | "cy", version: string): string => {
  const paper = minutesPaper(makingIn(partsAround(w), lang), "2026-03-12", version);
  if (!paper) throw new Error(`there is no ${version}`);
  return paperToMarkdown(paper).replaceAll(/[0-9a-f]{64}/g, "(hash)");
};

describe("MIN-8 the minutes of a sitting in which everything happens", () => {
  const golden = (name: string): string => join(import.meta.dirname, "../../tests/golden", name);
  test("read in English as they were reviewed", () => expect(reviewed("en", "full")).toMatchFileSnapshot(golden("minutes.en.md")));
  test("read in Welsh as they were reviewed", () => expect(reviewed("cy", "full")).toMatchFileSnapshot(golden("minutes.cy.md")));
  test("hold no withdrawn words, no times of arrival and no private link", () => {
    const text =
      reviewed("en", "full") +
      JSON.stringify(minutesFormats.map(({ json }) => json(partsAround(w), { date: "2026-03-12", version: "full" })));
    expect(text).toContain("These words were withdrawn.");
    for (const never of ["caretaker", "meet.example", "p-"]) expect(text.includes(never) && never).toBe(false);
  });
});

describe("MIN-9 versions", () => {
  const json = (version: string) => minutesFormats[0]?.json(partsAround(w), { date: "2026-03-12", version });
  test("stay readable, each as it was; paragraphs keep their numbers", () => {
    const [first, second] = [json("v1"), json("v2")] as { version: number; paragraphs: { id: string; kind: string; changed: unknown }[] }[];
    expect([first?.version, second?.version]).toEqual([1, 2]);
    expect(first?.paragraphs.map(({ id, kind }) => [id, kind])).toEqual(second?.paragraphs.map(({ id, kind }) => [id, kind]));
    expect([first, second].map((one) => one?.paragraphs[0]?.changed !== null)).toEqual([false, true]);
    expect(json("full")).toMatchObject({ version: 2, stage: "published", sitting, approval: { version: 2 } });
    expect([json("v3"), json("full.x"), json("v0")]).toEqual([null, null, null]);
  });
  test("tell their attendees' corrections and what was answered", () => {
    expect(json("full")).toMatchObject({
      corrections: [
        { number: 1, paragraph: "p1", answer: { accepted: true } },
        { number: 2, answer: { accepted: false, reason: "It was taken in the order that was published." } },
      ],
      actions: [{ id: "t1", owner: "The secretariat", day: "2026-04-30", standing: "to-do" }],
    });
  });
});
