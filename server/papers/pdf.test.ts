import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PapersWorld, papersWorld } from "../../tests/support/papersWorld.ts";
import { type Paper, plainPassage } from "./paper.ts";
import { makingIn } from "./papersWords.ts";
import { paperToPdf } from "./pdf.ts";
import { Press } from "./press.ts";
import { versionPaper } from "./versionPaper.ts";

let world: PapersWorld;
let paper: Paper;
const press = new Press();
beforeAll(async () => {
  world = await papersWorld("Ŵ ŷ library rooms");
  const made = versionPaper(makingIn(world.parts, "cy"), world.proposal);
  if (!made) throw new Error("no paper");
  paper = made;
});
afterAll(async () => {
  await press.close();
  world.w.close();
});

/** Streams of a PDF, unpacked. */
const streamsOf = (bytes: Buffer): readonly string[] => {
  const text = bytes.toString("latin1");
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: sign }) => {
    const from = index + sign.length;
    const to = text.indexOf("endstream", from);
    try {
      return [inflateSync(bytes.subarray(from, to)).toString("latin1")];
    } catch {
      return [];
    }
  });
};

/** The words of a PDF: glyphs through the font's own table of what they mean (ToUnicode). */
function wordsOf(bytes: Buffer): string {
  const streams = streamsOf(bytes);
  const meaning = new Map<string, Set<string>>();
  const maps = streams.filter((stream) => stream.includes("beginbfrange"));
  for (const map of maps)
    for (const [, start = "", , list = ""] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi))
      [...list.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, code = ""], i) => {
        const glyph = (Number.parseInt(start, 16) + i).toString(16).padStart(4, "0");
        const char = String.fromCharCode(...code.split(" ").map((one) => Number.parseInt(one, 16)));
        meaning.set(glyph, (meaning.get(glyph) ?? new Set()).add(char));
      });
  return [...meaning.values()].flatMap((set) => [...set]).join("");
}

const pagesIn = (bytes: Buffer): number =>
  Number(
    /\/Type \/Pages[\s\S]{0,400}?\/Count (\d+)|\/Count (\d+)[\s\S]{0,200}?\/Type \/Pages/
      .exec(bytes.toString("latin1"))
      ?.slice(1)
      .find(Boolean) ?? 0,
  );

describe("OUT-1 a PDF", () => {
  test("holds its words with every Welsh letter, its title and language, and its pages", async () => {
    const bytes = await paperToPdf(paper);
    const raw = bytes.toString("latin1");
    expect(raw.startsWith("%PDF-1.7")).toBe(true);
    expect(raw).toContain("/Lang (cy-GB)");
    expect(raw).toContain("/DisplayDocTitle true");
    expect(raw).toContain("/Outlines");
    expect(raw).toContain(Buffer.from("\ufeffŴ ŷ library rooms", "utf16le").swap16().toString("latin1").slice(0, 12));
    for (const letter of "Ŵŷlibray") expect(wordsOf(bytes)).toContain(letter);
    expect(pagesIn(bytes)).toBeGreaterThanOrEqual(1);
    expect(raw).not.toMatch(/\/JavaScript|\/JS |\/Launch/);
  });

  test("of two hundred passages has more pages, and the same bytes when it is made again", async () => {
    const passage = plainPassage(
      { kind: "clause", runs: [{ text: "Every town keeps a library within thirty minutes' walk. ".repeat(6) }] },
      1,
      "en",
    );
    const long = { ...paper, parts: Array.from({ length: 200 }, () => passage) };
    const [first, second] = [await paperToPdf(long), await paperToPdf(long)];
    expect(pagesIn(first)).toBeGreaterThan(10);
    expect(first.equals(second)).toBe(true);
  }, 60_000);

  test("is made in another thread while this one goes on, and kept", async () => {
    const passage = plainPassage(
      { kind: "clause", runs: [{ text: "Every town keeps a library within thirty minutes' walk. ".repeat(6) }] },
      1,
      "en",
    );
    const long = { ...paper, parts: Array.from({ length: 200 }, () => passage) };
    let longestGap = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longestGap = Math.max(longestGap, performance.now() - last);
      last = performance.now();
    }, 2);
    const began = performance.now();
    const made = await press.make(long, "pdf-lines");
    const took = performance.now() - began;
    clearInterval(watch);
    expect(made.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    process.stdout.write(
      `\n200 passages as PDF with line numbers: ${Math.round(took)} ms, longest pause of this thread ${Math.round(longestGap)} ms\n`,
    );
    expect(longestGap).toBeLessThan(Math.max(50, took / 3));
    const again = performance.now();
    expect((await press.make(long, "pdf-lines")).bytes).toBe(made.bytes);
    expect(performance.now() - again).toBeLessThan(20);
    expect((await press.make(paper, "docx")).bytes.subarray(0, 2).toString()).toBe("PK");
  }, 60_000);
});
