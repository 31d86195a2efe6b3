import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PapersWorld, papersWorld } from "../../tests/support/papersWorld.ts";
import type { Paper } from "./paper.ts";
import { makingIn } from "./papersWords.ts";
import { etagOf, Press } from "./press.ts";
import { versionOf } from "./programVersion.ts";
import { versionPaper } from "./versionPaper.ts";

let world: PapersWorld;
let paper: Paper;
const folder = mkdtempSync(join(tmpdir(), "tessera-version-"));
beforeAll(async () => {
  world = await papersWorld();
  const made = versionPaper(makingIn(world.parts, "en"), world.proposal);
  if (!made) throw new Error("no paper");
  paper = made;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  world.w.close();
});

describe("OUT-1 a file's name for caches", () => {
  test("is another for another paper, another form, another program, and the same for the same", () => {
    const names = [
      etagOf(paper, "pdf"),
      etagOf(paper, "docx"),
      etagOf({ ...paper, title: "Another" }, "pdf"),
      etagOf(paper, "pdf", "another program"),
    ];
    expect(new Set(names).size).toBe(4);
    expect(etagOf(paper, "pdf")).toBe(names[0]);
  });

  test("the program is what its build was made from, else its own bytes", () => {
    mkdirSync(join(folder, "server"));
    const program = join(folder, "server", "main.js");
    const at = pathToFileURL(program).href;
    writeFileSync(program, "one");
    const own = versionOf(at);
    writeFileSync(program, "two");
    expect(versionOf(at)).not.toBe(own);
    writeFileSync(join(folder, ".programs"), "stamp");
    const built = versionOf(at);
    writeFileSync(program, "three");
    expect(versionOf(at)).toBe(built);
    expect(versionOf(import.meta.url)).toBe(versionOf(import.meta.url));
  });
});

test("OUT-1 a press that was warmed makes its first file from a thread that is ready", async () => {
  const press = new Press();
  try {
    await press.warm();
    const began = performance.now();
    const { bytes } = await press.make(paper, "pdf");
    const first = performance.now() - began;
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    const cold = new Press();
    const beganCold = performance.now();
    await cold.make(paper, "pdf");
    const unwarmed = performance.now() - beganCold;
    await cold.close();
    expect(first).toBeLessThan(unwarmed);
  } finally {
    await press.close();
  }
}, 60_000);
