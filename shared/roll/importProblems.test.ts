import { describe, expect, it } from "vitest";
import { factsAt } from "../../tests/support/given.ts";
import { type Cells, emptyRoll, type RollWorld, rollWorld, rowsOf, smallFounding } from "../../tests/support/rollGiven.ts";
import type { RollRow } from "./commands.ts";
import { planImport } from "./importRoll.ts";

/** Who may act, by e-mail: `ada@example.org` and so on. */
const sits = (name: string, as: "delegate" | "alternate" = "delegate"): Cells =>
  as === "delegate"
    ? { delegate: name, "delegate e-mail": `${name.toLowerCase()}@example.org` }
    : { alternate: name, "alternate e-mail": `${name.toLowerCase()}@example.org` };
const problemsOf = (rows: readonly RollRow[], world: RollWorld = rollWorld()): string[] =>
  planImport(rows, world.roll, smallFounding, factsAt()).problems.map(
    ({ line, column, problem, mend }) =>
      `${line} ${column}: ${problem.refused}${mend.refused === `${problem.refused}Mend` ? "" : " without a mend"}`,
  );
const withHeader = (...header: string[]): RollRow[] => [
  { line: 1, cells: header },
  { line: 2, cells: header.map(() => "") },
  ...rowsOf({ group: "A" }).slice(1),
];

describe("problems of a file (ROL-3)", () => {
  it("name every missing, unknown, doubled and nameless column", () => {
    expect(
      problemsOf(
        withHeader(
          "group",
          "Region",
          "LOCAL_AUTHORITY",
          "kind",
          "people",
          "seats",
          "seats",
          "delegate",
          "Delegate Email",
          "delegate language",
        ),
      ),
    ).toEqual(["1 people: importColumnUnknown", "1 seats: importColumnDoubled", "1 people represented: importColumnMissing"]);
    const nameless = rowsOf({ group: "A" }).map((row) => ({ ...row, cells: [...row.cells, row.line === 1 ? " " : "stray"] }));
    expect(problemsOf(nameless)).toContain("1 : importColumnNameless");
  });

  it("name an empty file and one that would withdraw everybody", () => {
    expect(problemsOf([])).toEqual(["1 : importEmpty"]);
    expect(problemsOf([{ line: 3, cells: ["", " "] }])).toEqual(["1 : importEmpty"]);
    expect(problemsOf(rowsOf())).toEqual(["1 : importNoLines"]);
  });

  it.each([
    ["region", { region: "Harbor" }, "importRegionUnknown"],
    ["region", { region: "" }, "importCellEmpty"],
    ["local authority", { "local authority": "W0600001" }, "importAuthorityShape"],
    ["local authority", { region: "Cymru", "local authority": "E06000001" }, "importAuthorityElsewhere"],
    ["kind", { kind: "yuoth" }, "importKindUnknown"],
    ["people represented", { "people represented": "-5" }, "importNotWhole"],
    ["people represented", { "people represented": "12.5" }, "importNotWhole"],
    ["people represented", { "people represented": "1e3" }, "importNotWhole"],
    ["people represented", { "people represented": "٣" }, "importNotWhole"],
    ["people represented", { "people represented": "100,000,001" }, "importOutOfRange"],
    ["people represented", { "people represented": "9".repeat(400) }, "importOutOfRange"],
    ["people represented", { "people represented": "" }, "importCellEmpty"],
    ["seats", { seats: "5" }, "importOutOfRange"],
    ["seats", { seats: "0" }, "importOutOfRange"],
    ["group", { group: "   " }, "importCellEmpty"],
    ["group", { group: "x".repeat(121) }, "importNameLong"],
    ["group", { group: "Quay\u202eside" }, "importNameDisguised"],
    ["delegate e-mail", { delegate: "Ada", "delegate e-mail": "ada at example.org" }, "importEmailWrong"],
    ["delegate e-mail", { delegate: "Ada" }, "importPersonHalf"],
    ["delegate", { "delegate e-mail": "ada@example.org" }, "importPersonHalf"],
    ["delegate language", { ...sits("Ada"), "delegate language": "fr" }, "importLanguageUnknown"],
    ["alternate", sits("Abe", "alternate"), "importAlternateAlone"],
    ["alternate e-mail", { ...sits("Ada"), alternate: "Abe", "alternate e-mail": "ADA@example.org" }, "importAlternateSame"],
    ["protected", { protected: "perhaps" }, "importYesNo"],
    ["need", { need: "3/2" }, "importNeedWrong"],
    ["need", { need: "1/0" }, "importNeedWrong"],
    ["need", { need: "101%" }, "importNeedWrong"],
    ["need", { need: "lots" }, "importNeedWrong"],
  ])("name the line and the column (ROL-1, ROL-3, ROL-4): %s %j", (column, cells: Cells, problem) => {
    expect(problemsOf(rowsOf({ group: "Before" }, { group: "Quayside", ...cells }))).toEqual([`3 ${column}: ${problem}`]);
  });

  it("suggest what was probably meant", () => {
    const { problems } = planImport(rowsOf({ group: "A", region: "Harbuor", kind: "environmental" }), emptyRoll, smallFounding, factsAt());
    expect(problems.map(({ mend }) => mend.values)).toMatchObject([{ nearest: "HARBOUR", code: "HARBOUR" }, { nearest: "environment" }]);
  });

  it("find a doubled group, lines that disagree and a wrong number of lines (ROL-5)", () => {
    expect(problemsOf(rowsOf({ group: "Quayside" }, { group: "B" }, { group: "QUAYSIDE" }))).toEqual(["4 group: importGroupDoubled"]);
    expect(problemsOf(rowsOf({ group: "Q", seats: "2" }, { group: "Q", seats: "2", region: "VALLEY" }))).toEqual([
      "3 region: importGroupDisagrees",
    ]);
    expect(problemsOf(rowsOf({ group: "Q", seats: "3" }, { group: "Q", seats: "3" }))).toEqual(["3 seats: importSeatsLines"]);
    const twice = rowsOf({ group: "Q", seats: "2", ...sits("Ada") }, { group: "Q", seats: "2", ...sits("Ada") });
    expect(problemsOf(twice)).toEqual(["3 group: importLineRepeated"]);
    expect(problemsOf(rowsOf({ group: "Q", seats: "2", ...sits("Ada") }, { group: "Q", seats: "2", ...sits("Bo") }))).toEqual([]);
  });

  it("find a doubled group also where something else is wrong with one of its lines (ROL-5)", () => {
    expect(problemsOf(rowsOf({ group: "Quayside" }, { group: "Quayside", kind: "x" }))).toEqual([
      "3 kind: importKindUnknown",
      "3 group: importGroupDoubled",
    ]);
    expect(problemsOf(rowsOf({ group: "Q", seats: "2", ...sits("Ada") }, { group: "Q", seats: "2", kind: "x" }))).toEqual([
      "3 kind: importKindUnknown",
    ]);
  });

  it("find an address that two groups or two names share (ROL-6)", () => {
    expect(problemsOf(rowsOf({ group: "A", ...sits("Ada") }, { group: "B", ...sits("Bo"), ...sits("Ada", "alternate") }))).toEqual([
      "3 alternate e-mail: importEmailTwoGroups",
    ]);
    const twoNames = rowsOf({ group: "A", seats: "2", ...sits("Ada") }, { group: "A", seats: "2", ...sits("Ada"), delegate: "Adam" });
    expect(problemsOf(twoNames)).toEqual(["3 delegate: importEmailTwoNames"]);
  });

  it("are all listed, in the order of their lines", () => {
    const rows = rowsOf({ group: "", kind: "x", seats: "9" }, { group: "B", ...sits("Bo") }, { group: "C", ...sits("Bo"), region: "?" });
    expect(problemsOf(rows)).toEqual([
      "2 group: importCellEmpty",
      "2 kind: importKindUnknown",
      "2 seats: importOutOfRange",
      "4 region: importRegionUnknown",
    ]);
  });

  it("stop at a line with more or fewer cells than columns and at a file that is too long", () => {
    const long = rowsOf({ group: "A" }).map((row) => (row.line === 2 ? { ...row, cells: [...row.cells, "extra"] } : row));
    expect(problemsOf(long)).toContain("2 : importLineLong");
    const short = rowsOf({ group: "A" }, { group: "B" }).map((row) => (row.line === 3 ? { ...row, cells: row.cells.slice(0, 13) } : row));
    expect(problemsOf(short)).toEqual(["3 : importLineShort"]);
    const endless = [...rowsOf(), ...Array.from({ length: 20_001 }, (_, i) => ({ line: i + 2, cells: ["x"] }))];
    expect(problemsOf(endless)).toEqual(["20002 : importTooLong"]);
  });
});
