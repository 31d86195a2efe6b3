import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { countingMethods } from "../../shared/counting/result.ts";
import { count } from "./count.ts";
import { countingCommands } from "./counting/methods.ts";
import { countKeys } from "./counting/shownCount.ts";
import { majority } from "./majority.ts";
import { helpOf, readGiven } from "./verb.ts";

const root = resolve(import.meta.dirname, "../..");
/** The built command line where `npm test` has just built it, its sources otherwise: the same program, sooner. */
const program = process.env.TESSERA_BUILT === "1" ? ["build/cli.js"] : ["node_modules/tsx/dist/cli.mjs", "server/cli/index.ts"];
const folder = mkdtempSync(join(tmpdir(), "tessera-count-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one of the two verbs as the command line does, with what it printed. */
const assembly = async (name: "count" | "majority", ...args: string[]) => {
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      printed[stream] += text.toString();
      return true;
    });
  const verb = name === "count" ? count : majority;
  const given = readGiven(verb, args);
  const status = typeof given === "string" ? given : await verb.run(given);
  vi.restoreAllMocks();
  return { status, ...printed };
};
const written = (name: string, ...lines: string[]): string => {
  writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  return join(folder, name);
};
const json = async (name: "count" | "majority", ...args: string[]) => {
  const { status, stdout } = await assembly(name, ...args, "--json");
  return { status, ...JSON.parse(stdout) };
};

const ranks = written("ranks.csv", "weight,Ash,Birch,Cherry", "3,1,2,", "2,,1,2", "5,2,,1");
const budget = written(
  "city.pb",
  ...["META", "key;value", "budget;100", "vote_type;approval", "PROJECTS", "project_id;cost;name", "A;60;Hall", "B;40;Garden", "C;50;Path"],
  ...["VOTES", "voter_id;vote", "ann;A,B", "bea;A", "cai;C", ""],
);

describe("the counting command", () => {
  test("has every method, each with help and an example", async () => {
    expect(countingCommands.map(({ method }) => method).sort()).toEqual([...countingMethods].sort());
    const { status, stdout } = spawnSync(process.execPath, [...program, "count", "--help"], { cwd: root, encoding: "utf8" });
    expect(status).toBe(0);
    for (const method of countingMethods) expect(stdout).toMatch(new RegExp(`assembly -- count \\S+ --method ${method}`));
    for (const key of countKeys) expect(stdout).toContain(`\n  ${key.padEnd(8)} `);
  }, 60_000);

  test("writes the fixed keys, options by their names, for rankings, marks and budgets", async () => {
    const wins: { readonly [method: string]: readonly [file: string, winners: readonly string[], ...more: string[]] } = {
      "choose-one": [ranks, ["Cherry"]],
      approval: [written("marks.csv", "weight,Ash,Birch", "3,1,0", "4,,1"), ["Birch"]],
      score: [written("scores.csv", "weight,Ash,Birch", "1,9,6", "1,,7", "1,,7"), ["Ash"]],
      points: [written("points.csv", "weight,Ash,Birch", "2,4,6", "1,10,0"), ["Ash"], "--rule", "points=10"],
      "instant-runoff": [ranks, ["Cherry"], "--rule", "skips=1,doubled=skip"],
      schulze: [ranks, ["Cherry"], "--rule", "default=Ash,quorum=1.5,supermajority=Cherry:1/1"],
      "stv-scotland": [
        written("ward.csv", "count,ranking", "3,Ash > Birch", "3,Birch", "1,Cherry > Birch"),
        ["Ash", "Birch"],
        "--seats",
        "2",
      ],
      "sequential-pav": [
        written("committee.csv", "count,ranking", "3,Ash = Birch", "2,Cherry"),
        ["Ash", "Cherry"],
        "--seats",
        "2",
        "--seed",
        "s1",
      ],
      phragmen: [written("loads.csv", "count,ranking", "3,Ash", "2,Cherry", "1,Ash = Birch"), ["Ash", "Cherry"], "--seats", "2"],
      "equal-shares": [budget, ["A", "B"], "--rule", "completion=greedy,worth=one"],
      greedy: [budget, ["A", "B"]],
    };
    expect(Object.keys(wins).sort()).toEqual([...countingMethods].sort());
    for (const [method, [file, winners, ...more]] of Object.entries(wins)) {
      const counted = await json("count", file, "--method", method, ...more);
      expect(Object.keys(counted), method).toEqual(expect.arrayContaining([...countKeys]));
      if (method === "sequential-pav") expect(counted.winners, method).toEqual(expect.arrayContaining(["Cherry"]));
      else expect([...counted.winners].sort(), method).toEqual(winners);
      expect(counted, method).toMatchObject({ status: 0, method, refused: [] });
    }
    const compared = await json("count", ranks, "--method", "schulze", "--rule", "default=Ash,quorum=3");
    expect(compared).toMatchObject({
      matrix: { Ash: { Birch: 3 }, Cherry: { Ash: 5 } },
      condorcetWinner: "Cherry",
      dropped: [{ option: "Birch", because: "quorum" }],
    });
  }, 120_000);

  test("takes weights of a file of their own, by the voter's name or in order", async () => {
    const byName = written("weights.csv", "voter,weight", "cai,9", "ann,1", "bea,1");
    expect((await json("count", budget, "--method", "greedy", "--weights", byName)).winners).toEqual(["C", "B"]);
    const inOrder = written("in-order.csv", "weight", "10", "1", "1");
    expect((await json("count", ranks, "--method", "choose-one", "--weights", inOrder)).winners).toEqual(["Ash"]);
    const wrong = written("wrong.csv", "voter,weight", "dan,1", "ann,x");
    expect(await assembly("count", budget, "--method", "greedy", "--weights", wrong)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/Line 2: There is no vote of “dan”[\s\S]*Line 3: A weight is a whole number/),
    });
  }, 60_000);

  test("counts nothing where a line cannot be counted, and names it: over the sum, several chosen, no figure, an unknown project (CNT-26)", async () => {
    const over = written("over.csv", "weight,Ash,Birch", "1,5,5", "1,6,5", "1,-1,2");
    expect(await json("count", over, "--method", "points", "--rule", "points=10")).toMatchObject({
      status: 1,
      winners: [],
      refused: [
        { line: 3, problem: "11 points are given, and there are only 10." },
        { line: 4, problem: "Points cannot be less than nothing." },
      ],
    });
    const two = written("two.csv", "weight,Ash,Birch", "1,1,0", "1,1,1");
    expect((await json("count", two, "--method", "choose-one")).refused).toEqual([
      { line: 3, problem: "One option is to be chosen, and this names “Ash” and “Birch”." },
    ]);
    expect((await json("count", over, "--method", "approval")).refused.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4]);
    const broken = written(
      "broken.pb",
      "META",
      "key;value",
      "budget;9",
      "vote_type;approval",
      "PROJECTS",
      "project_id;cost",
      "A;5",
      "VOTES",
      "voter_id;vote",
      "1;Z",
    );
    expect((await json("count", broken, "--method", "greedy")).refused).toEqual([{ line: 10, problem: "There is no project “Z”." }]);
  }, 60_000);

  test("says what is wrong with what was asked: 2 for wrong usage", async () => {
    const wrong: readonly (readonly [string[], string])[] = [
      [[ranks], "--method is missing"],
      [[ranks, "--method", "borda"], 'no method "borda"'],
      [[ranks, "--method", "approval", "--seats", "0"], "--seats cannot be"],
      [[ranks, "--method", "score", "--rule", "opinions=3/2"], "cannot be above 1"],
      [[ranks, "--method", "schulze", "--rule", "default=Elm"], 'no option "Elm"'],
      [[ranks, "--method", "schulze", "--rule", "quorum=3"], "need default=NAME"],
      [[ranks, "--method", "points"], "needs --rule points=N"],
      [[ranks, "--method", "greedy", "--rule", "by=sum"], "no rules to choose"],
      [[ranks, "--method", "stv-scotland", "--weights", ranks], "takes no weights"],
    ];
    for (const [args, sentence] of wrong)
      expect(await assembly("count", ...args), args.join(" ")).toMatchObject({ status: 2, stderr: expect.stringContaining(sentence) });
  }, 60_000);
});

describe("the command for majorities", () => {
  const register = written(
    "register.csv",
    "seat,region,weight,vote",
    "1,North,3,for",
    "2,North,1,against",
    "3,South,1,against",
    "4,South,1,",
    "5,South,1,present",
  );

  test("has help with an example for a preset and for a rule in full", () => {
    expect(helpOf(majority)).toContain("assembly -- majority vote.csv --rule weight-and-heads --json");
    expect(helpOf(majority)).toContain('--rule \'{"keys":[');
  });

  test("holds a vote against a preset or a rule in full", async () => {
    expect(await json("majority", register, "--rule", "simple")).toMatchObject({
      status: 0,
      met: true,
      weight: { for: 3, against: 2, present: 6, all: 7 },
    });
    expect(await json("majority", register, "--rule", "weight-and-heads")).toMatchObject({
      met: false,
      keys: [
        { key: "weight", met: true },
        { key: "heads", for: 1, of: 3, needed: 2, met: false },
      ],
    });
    const rule = '{"keys":[{"key":"regions","fraction":{"of":1,"in":2},"strict":false,"base":"all-seats"}]}';
    expect(await json("majority", register, "--rule", rule)).toMatchObject({ met: true, regions: { for: 1, against: 1, all: 2 } });
    expect((await assembly("majority", register, "--rule", "simple")).stdout).toContain(
      "weight: 3 for, 2 against, 0 abstained; more than 1/2",
    );
  }, 60_000);

  test("refuses impossible rules and unreadable lines with a sentence", async () => {
    const key = (of: number) => `{"keys":[{"key":"heads","fraction":{"of":${of},"in":2},"strict":true,"base":"all-cast"}]}`;
    expect(await assembly("majority", register, "--rule", key(3))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("may not be above 1"),
    });
    expect(await assembly("majority", register, "--rule", '{"keys":[]}')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("at least one"),
    });
    expect(await assembly("majority", register, "--rule", "most")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no rule "most"'),
    });
    const broken = written("broken.csv", "seat,region,weight,vote", "1,North,1,for", "1,North,x,maybe");
    expect(await json("majority", broken, "--rule", "simple")).toMatchObject({
      status: 1,
      refused: [
        { line: 3, problem: "The seat 1 stands twice." },
        { line: 3, problem: "A weight is a whole number, and this is “x”." },
        { line: 3, problem: "A vote is for, against, abstain, present or nothing, not “maybe”." },
      ],
    });
  }, 60_000);
});
