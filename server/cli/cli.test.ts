import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "tessera-cli-"));
const at = (name: string): string => join(folder, name);

/** The built command line where `npm test` has just built it, its sources otherwise: the same program, sooner. */
const program = process.env.TESSERA_BUILT === "1" ? ["build/cli.js"] : ["node_modules/tsx/dist/cli.mjs", "server/cli/index.ts"];

/** Runs one verb as a person would, in a process of its own. */
const assembly = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TESSERA_DATABASE: at("assembly.db"), TESSERA_ORIGIN: "http://localhost:3000" },
  });
  return { status, stdout, stderr };
};

beforeAll(() => {
  const founded = assembly("found", "--orders", "shared/founding/samples/small.json", "--admin", "ann@example.org", "--name", "Ann Archer");
  expect(founded.stderr).toBe("");
  expect(founded.status).toBe(0);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the command line", () => {
  test("says what it can do, and 2 for wrong usage", () => {
    expect(assembly("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("import-roll") });
    expect(assembly().status).toBe(2);
    expect(assembly("bogus")).toMatchObject({ status: 2, stderr: expect.stringContaining('no verb "bogus"') });
    expect(assembly("verify", "--bogus")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("verify has no option --bogus. It has --json, --help."),
    });
    expect(assembly("verify", "--json=yes")).toMatchObject({ status: 2, stderr: expect.stringContaining("--json takes no value.") });
    expect(assembly("grant", "facilitator", "--email")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--email needs a value"),
    });
    expect(assembly("import-roll")).toMatchObject({ status: 2, stderr: expect.stringContaining("FILE") });
    expect(assembly("found", "--admin", "x@example.org").status).toBe(2);
    const founding = assembly("found", "--orders", "shared/founding/samples/small.json", "--admin", "nobody");
    expect(founding).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--admin cannot be "nobody": it must be an e-mail address'),
    });
  }, 60_000);

  test("every verb has help with an example", () => {
    for (const verb of [
      "import-proposal",
      "import-openslides",
      "import-resolution",
      "found",
      "import-roll",
      "weights",
      "grant",
      "sign-in-link",
      "verify",
      "export-journal",
      "export",
      "import-archive",
    ]) {
      const { status, stdout } = assembly(verb, "--help");
      expect(status).toBe(0);
      expect(stdout).toContain(`npm run --silent assembly -- ${verb}`);
    }
  }, 60_000);

  test("a roll is planned, imported, and changes nothing the second time", () => {
    expect(assembly("import-roll", "shared/roll/samples/small.csv", "--dry-run")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("nothing was changed"),
    });
    const first = JSON.parse(assembly("import-roll", "shared/roll/samples/small.csv", "--json").stdout);
    expect(first).toMatchObject({ ok: true, dryRun: false });
    expect(first.added.length).toBeGreaterThan(0);
    expect(JSON.parse(assembly("import-roll", "shared/roll/samples/small.csv", "--json").stdout)).toMatchObject({
      ok: true,
      added: [],
      changed: [],
      withdrawn: [],
    });
  }, 60_000);

  test("a dry run says what would change, from what to what, in the right number", () => {
    const csv = readFileSync(join(root, "shared/roll/samples/small.csv"), "utf8");
    writeFileSync(at("changed.csv"), csv.replace(",140,", ",150,").replace("bryn@example.org", "bryn.m@example.org"));
    const { status, stdout } = assembly("import-roll", at("changed.csv"), "--dry-run");
    expect(status).toBe(0);
    expect(stdout).toContain("Changed: 2\n  Quayside Library Friends (HARBOUR, 2 seats)\n    people represented: 140 → 150\n");
    expect(stdout).toContain("  Cyfeillion y Dyffryn (VALLEY, 1 seat)\n    e-mail of the delegate of seat 3\n");
    expect(stdout).toContain(" 1 group, 2 seats, 2 filled, 150 people represented");
    expect(stdout).not.toContain("@");
  }, 60_000);

  test("a wrong roll is refused with line, column and mend, and nothing is applied", () => {
    const csv = readFileSync(join(root, "shared/roll/samples/small.csv"), "utf8").replace(/HARBOUR/g, "HARBUOR");
    writeFileSync(at("wrong.csv"), csv);
    const { status, stderr } = assembly("import-roll", at("wrong.csv"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/Line 2, column region: .*HARBOUR/);
    expect(stderr).toContain("Nothing was imported");
    expect(assembly("import-roll", at("missing.csv"))).toMatchObject({ status: 1, stderr: expect.stringContaining("could not be read") });
  }, 60_000);

  test("weights are shown side by side and adopted", () => {
    const preview = JSON.parse(assembly("weights", "--json", "--seed", "a").stdout);
    expect(preview.schemes.map((s: { scheme: string }) => s.scheme)).toEqual([
      "one-seat-one-vote",
      "people-represented",
      "square-root",
      "base-plus-proportional",
    ]);
    expect(assembly("weights", "--adopt", "base-plus-proportional", "--seed", "a").status).toBe(0);
    const guessed = assembly("weights", "--adopt", "guesswork");
    expect(guessed.status).toBe(2);
    expect(guessed.stderr).toMatch(/--adopt cannot be "guesswork": it must be one of one-seat-one-vote, .*base-plus-proportional/);
  }, 60_000);

  test("the record verifies in the database and in an exported file; one byte altered is named", () => {
    expect(JSON.parse(assembly("verify", "--json").stdout)).toMatchObject({ ok: true, problems: [] });
    expect(assembly("export-journal", "--out", at("journal.jsonl")).status).toBe(0);
    const whole = readFileSync(at("journal.jsonl"), "utf8");
    expect(assembly("export-journal").stdout).toBe(whole);
    expect(JSON.parse(assembly("verify", at("journal.jsonl"), "--json").stdout)).toMatchObject({ ok: true });
    const lines = whole.trimEnd().split("\n");
    const alter = (text: string, at: number): string => `${text.slice(0, at)}${text[at] === "a" ? "b" : "a"}${text.slice(at + 1)}`;
    const third = lines[2] ?? "";
    for (const place of [12, Math.floor(third.length / 2), third.length - 4]) {
      writeFileSync(at("altered.jsonl"), `${lines.with(2, alter(third, place)).join("\n")}\n`);
      expect(assembly("verify", at("altered.jsonl")), `byte ${place}`).toMatchObject({
        status: 1,
        stdout: expect.stringContaining("Broken at line 3"),
      });
    }
    writeFileSync(at("short.jsonl"), `${lines.slice(0, -2).join("\n")}\n`);
    expect(assembly("verify", at("short.jsonl"))).toMatchObject({ status: 1, stdout: expect.stringContaining("ends before") });
    writeFileSync(at("order.jsonl"), `${[lines[1], lines[0], ...lines.slice(2)].join("\n")}\n`);
    expect(assembly("verify", at("order.jsonl"))).toMatchObject({ status: 1, stdout: expect.stringContaining("Broken at line 1") });
    expect(assembly("verify", at("nothing.jsonl"))).toMatchObject({ status: 1, stdout: expect.stringContaining("no such file") });
  }, 120_000);

  test("somebody is appointed, and gets a sign-in link", () => {
    expect(assembly("grant", "facilitator", "--email", "finn@example.org", "--name", "Finn Fair").status).toBe(0);
    const emperor = assembly("grant", "emperor", "--email", "finn", "--name", "Finn Fair");
    expect(emperor.status).toBe(2);
    expect(emperor.stderr).toMatch(/^ROLE cannot be "emperor": it must be one of facilitator, .*administrator\.$/m);
    expect(emperor.stderr).toMatch(/^--email cannot be "finn": it must be an e-mail address/m);
    expect(emperor.stderr).not.toContain("form");
    const words = assembly("withdraw-words", "zzz");
    expect(words.status).toBe(2);
    expect(words.stderr).toMatch(/HASH cannot be "zzz".*\n--reason is missing: it must be/);
    expect(assembly("sign-in-link", "finn@example.org").stdout).toMatch(/^http:\/\/localhost:3000\/sign-in\/[\w-]+\n$/);
    expect(assembly("sign-in-link", "nobody@example.org").status).toBe(1);
  }, 60_000);

  test("founding twice is refused", () => {
    expect(assembly("found", "--orders", "shared/founding/samples/small.json", "--admin", "bo@example.org").status).toBe(1);
  }, 60_000);
});
