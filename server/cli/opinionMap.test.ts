import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { camp } from "../../tests/support/opinions.ts";
import { readPositions, readStatements } from "../imports/positions.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "tessera-opinion-"));
const at = (name: string): string => join(folder, name);
const program = process.env.TESSERA_BUILT === "1" ? ["build/cli.js"] : ["node_modules/tsx/dist/cli.mjs", "server/cli/index.ts"];

const map = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, "opinion-map", ...args], { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
};

const header = "timestamp,datetime,comment-id,voter-id,vote";
const code = { agree: 1, disagree: -1, pass: 0 } as const;
/** Two camps of one mind on 1, 2 and 9, of two minds on 3 to 8. */
const lines = [...camp("n", 30, "aaaaadddp"), ...camp("s", 20, "aadddaaap")].map(
  ({ person, statement, position }, i) => `${1000 + i},Sun,${statement},${person},${code[position]}`,
);
const bytes = (...rows: readonly string[]): Uint8Array => new TextEncoder().encode(rows.join("\r\n"));

beforeAll(() => {
  writeFileSync(at("votes.csv"), [header, ...lines].join("\n"));
  writeFileSync(at("backwards.csv"), [header, ...[...lines].reverse()].join("\n"));
  writeFileSync(at("comments.csv"), 'comment-id,moderated,comment-body\n1,1,"Open, warm rooms"\n2,-1,Rude words\n');
  writeFileSync(at("wrong.csv"), [header, "1000,Sun,1,n1,1", "1001,Sun,2,,2", "later,Sun,3,n1,-1"].join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("OPN-9 the opinion map at the command line", () => {
  test("says in sentences who is there, what every group agrees on and what divides", () => {
    const { status, stdout, stderr } = map(at("votes.csv"), "--statements", at("comments.csv"));
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("50 people in 2 groups.");
    expect(stdout).toContain("  A  30 people, 4 dots on the map");
    expect(stdout).toContain('Every group agrees (at least 34 of 50): 1 "Open, warm rooms"');
    expect(stdout).toContain("Divides group A, which agrees (at least 22 of 30), from group B, which disagrees (at least 12 of 20): 3");
    expect(stdout).not.toContain("Rude words");
  }, 120_000);

  test("OPN-8: --json is the same to the byte in whatever order the lines stand, and names nobody", () => {
    const { status, stdout } = map(at("votes.csv"), "--json");
    expect(status).toBe(0);
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({
      ok: true,
      published: {
        people: 50,
        agreed: ["1", "2"],
        groups: [
          { group: "A", size: 30 },
          { group: "B", size: 20 },
        ],
      },
    });
    expect(said.sentences[0]).toEqual({ says: "peopleInGroups", people: 50, groups: 2 });
    expect(stdout).not.toMatch(/"[ns][0-9]+"/);
    expect(map(at("backwards.csv"), "--json").stdout).toBe(stdout);
    const all = JSON.parse(map(at("votes.csv"), "--json", "--private").stdout);
    expect(all.private.people).toHaveLength(50);
  }, 120_000);

  test("names line and column of what is wrong, and makes no map", () => {
    const wrong = map(at("wrong.csv"), "--json");
    expect(wrong).toMatchObject({ status: 1, stdout: "" });
    expect(wrong.stderr).toContain("Line 3, column voter-id: The cell is empty. It must be an id");
    expect(wrong.stderr).toContain('Line 3, column vote: "2" cannot stand here. It must be 1 (agree), -1 (disagree) or 0 (pass).');
    expect(wrong.stderr).toContain("Line 4, column timestamp");
    expect(wrong.stderr).toContain("3 problems. No map was made.");
    expect(map(at("nowhere.csv"))).toMatchObject({ status: 1, stderr: expect.stringContaining("could not be read") });
    expect(map(at("votes.csv"), "--private")).toMatchObject({ status: 2, stderr: expect.stringContaining("--private goes with --json.") });
    expect(map("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("npm run --silent assembly -- opinion-map votes.csv"),
    });
    expect(map(at("votes.csv"), "--seed", "two words")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--seed cannot be "two words"'),
    });
  }, 120_000);
});

describe("OPN-1 reading positions", () => {
  test("in the order of time, whatever the order of lines; of one time, the later line is later", () => {
    const read = readPositions(bytes(header, "30,,1,ann,1", "10,,1,ann,-1", "30,,1,ann,0", ""));
    expect(read).toEqual({ rows: ["disagree", "agree", "pass"].map((position) => ({ person: "ann", statement: "1", position })) });
  });
  test("a byte order mark, other columns and another order of columns are no matter", () => {
    expect(readPositions(bytes("\uFEFFvote,xid,voter-id,comment-id,timestamp", "-1,,7,3,5"))).toEqual({
      rows: [{ person: "7", statement: "3", position: "disagree" }],
    });
  });
  test("refuses a table without its columns, and what is no table of commas", () => {
    expect(readPositions(bytes("timestamp,vote", "1,1"))).toMatchObject({
      problems: [
        { line: 1, column: "comment-id" },
        { line: 1, column: "voter-id" },
      ],
    });
    expect(readPositions(bytes("timestamp;vote", "1;1"))).toMatchObject({ problem: { refused: "csvNotCommas" } });
    expect(readPositions(bytes())).toMatchObject({ problems: [{ line: 1 }, {}, {}, {}] });
    expect(readPositions(bytes(header, "1,,__proto__,<b>,toString"))).toMatchObject({
      problems: [{ column: "voter-id" }, { column: "vote" }],
    });
  });
  test("statements: words, and which a moderator took out", () => {
    expect(readStatements(bytes("comment-id,moderated,comment-body", '10,-1,"a, b"', "9,0,c"))).toEqual({
      rows: [
        { statement: "9", words: "c", withdrawn: false },
        { statement: "10", words: "a, b", withdrawn: true },
      ],
    });
    expect(readStatements(bytes("comment-id,moderated,comment-body", "1,5,x"))).toMatchObject({
      problems: [{ line: 2, column: "moderated" }],
    });
  });
});
