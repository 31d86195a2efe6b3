import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "tessera-import-"));
const at = (name: string): string => join(folder, name);
const program = process.env.TESSERA_BUILT === "1" ? ["build/cli.js"] : ["node_modules/tsx/dist/cli.mjs", "server/cli/index.ts"];
const openslides = resolve(root, "../shared/data/openslides-example/example-data.json");

const assembly = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TESSERA_DATABASE: at("assembly.db"), TESSERA_ORIGIN: "http://localhost:3000" },
  });
  return { status, stdout, stderr };
};

beforeAll(() => {
  expect(
    assembly("found", "--orders", "shared/founding/samples/small.json", "--admin", "ann@example.org", "--name", "Ann Archer").status,
  ).toBe(0);
  expect(assembly("import-roll", "shared/roll/samples/small.csv").status).toBe(0);
  writeFileSync(at("rooms.md"), "# Warm rooms\n\n## The case\n\nPeople are cold. ![queue](q.jpg)\n\n## Clauses\n\n1. Open rooms.\n");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("OUT-3 texts at the command line", () => {
  test("a proposal is read without a change, then becomes a delegate's draft", () => {
    const dry = JSON.parse(assembly("import-proposal", at("rooms.md"), "--dry-run", "--json").stdout);
    expect(dry).toMatchObject({ ok: true, dryRun: true, draft: null, report: [{ what: "picture", place: 5, sample: "queue" }] });
    expect(dry.text.title.en).toBe("Warm rooms");
    expect(assembly("import-proposal", at("rooms.md"), "--dry-run").stdout).toContain("line 5: A picture was left out.");
    const made = JSON.parse(assembly("import-proposal", at("rooms.md"), "--as", "ada@example.org", "--json").stdout);
    expect(made).toMatchObject({ ok: true, dryRun: false, draft: expect.stringMatching(/^d-/) });
  }, 60_000);

  test("wrong usage, wrong people and wrong files are refused in words", () => {
    expect(assembly("import-proposal", at("rooms.md"))).toMatchObject({ status: 2, stderr: expect.stringContaining("--dry-run or --as") });
    expect(assembly("import-proposal", at("rooms.md"), "--as", "nobody@example.org")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Nobody here"),
    });
    // The administrator is no delegate.
    expect(assembly("import-proposal", at("rooms.md"), "--as", "ann@example.org").status).toBe(1);
    writeFileSync(at("wrong.docx"), Buffer.from([0xff, 0xfe, 0, 1]));
    expect(assembly("import-proposal", at("wrong.docx"), "--dry-run")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("neither a Word file"),
    });
    expect(assembly("import-openslides", at("rooms.md"), "--dry-run").status).toBe(1);
    expect(assembly("import-openslides", at("rooms.md")).status).toBe(2);
  }, 60_000);

  test.skipIf(!existsSync(openslides))(
    `OUT-5 a meeting of OpenSlides is told in figures${existsSync(openslides) ? "" : " (not run: the data is missing)"}`,
    () => {
      const { status, stdout } = assembly("import-openslides", openslides, "--dry-run");
      expect(status).toBe(0);
      expect(stdout).toContain("Motions: 4, of which amendments: 1");
      expect(stdout).toContain("poll 1 prints 2 valid votes, but its options hold 7");
      expect(stdout).toContain("Dry run: nothing was changed.");
    },
    60_000,
  );
});
