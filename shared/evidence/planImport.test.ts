import { describe, expect, test } from "vitest";
import { readCsv } from "../../server/exports/csv.ts";
import { csvRows, hallAreas } from "../../tests/support/evidenceWorld.ts";
import { initialRoll } from "../roll/state.ts";
import { placesOf } from "./places.ts";
import { planAreas } from "./planAreas.ts";
import { planEvidence } from "./planImport.ts";
import { plainShape } from "./shape.ts";

const places = placesOf(initialRoll, hallAreas);
const plan = (text: string, shape = plainShape) => planEvidence(csvRows(text), shape, places);
const told = (text: string) => plan(text).problems.map(({ line, column, problem }) => [line, column, problem.refused]);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);

describe("reading a file of figures (EVI-3, EVI-4)", () => {
  test("takes areas by their code or one they had before, years out of days, and counts what is not published", () => {
    const { problems, figures, without, years } = plan("area,year,value\nE99000009,2024-05-15,7.50\nE99000002,2023-04-01/P1Y,..\n");
    expect([problems, figures, without, years]).toEqual([[], [{ area: "E99000001", year: 2024, value: "7.50" }], 1, [2024]]);
  });
  test("names every problem with line and column, and brings in nothing", () => {
    const text = "area,year,value\nE99000001,2010,7\nX1,2010,7\nE99000001,soon,7\nE99000002,2010,many\nE99000002,2010\nE99000001,2010,8\n";
    expect(told(text)).toEqual([
      [6, "", "evidenceCells"],
      [3, "area", "evidenceAreaUnknown"],
      [4, "year", "evidenceYearWrong"],
      [5, "value", "evidenceNoNumber"],
      [7, "value", "evidenceTwice"],
    ]);
    expect(plan(text).figures).toEqual([]);
  });
  test("takes a line that says the same again once; refuses missing and doubled columns, and a file without figures", () => {
    expect(plan("area,year,value\nE99000001,2010,7\nE99000001,2010,7.0\n")).toMatchObject({ repeated: 1, figures: [{ value: "7" }] });
    expect(told("area,value\n")).toEqual([[1, "year", "evidenceColumnMissing"]]);
    expect(told("area,year,value,year\nE99000001,2010,7,2011\n")).toEqual([[1, "year", "evidenceColumnTwice"]]);
    expect(told("area,year,value\n")).toEqual([[1, "", "evidenceEmpty"]]);
    expect(told("")).toHaveLength(3);
  });
  test("takes an area of former days only where the file brings its name", () => {
    const text = "area,year,value,name\nE07000004,2017,1.2,Aylesbury Vale\n";
    expect(told(text)).toEqual([[2, "area", "evidenceAreaUnknown"]]);
    expect(plan(text, { ...plainShape, name: "name" })).toMatchObject({ unregistered: 1, figures: [{ name: "Aylesbury Vale" }] });
  });
  test("knows councils by the names that sources give them", () => {
    const shape = { area: "council", by: "name", where: [], says: { kind: "counted", counts: [{ year: 2025, where: [] }] } } as const;
    expect(plan("council\nQuay Borough Council\nThe City of Quay\nMole\n", shape).figures).toMatchObject([{ value: "2" }, { value: "1" }]);
  });
  test.each([
    ["UTF-16", utf16("area,year,value\n"), "csvNotUtf8"],
    ["Latin-1", Uint8Array.from(Buffer.from("area,year,value\nMôn,2010,1\n", "latin1")), "csvNotUtf8"],
    ["an open quotation mark", new TextEncoder().encode('area,year,value\n"E99000001,2010,7\n'), "csvQuoteOpen"],
    ["more than 8 MB", new Uint8Array(9 * 1024 * 1024), "csvTooBig"],
  ])("refuses %s before a line is read", (_name, bytes, refused) => {
    expect(readCsv(bytes)).toMatchObject({ problem: { refused } });
  });
});

describe("reading a file of areas (EVI-1, EVI-4)", () => {
  test("takes code, name, region and former codes; a second name of one area is counted", () => {
    const { areas, repeated } = planAreas(
      csvRows("gss,former_gss,name,region_gss\nE08000038,E08000016,Barnsley,E12000003\nE08000038,,Barnsley Town,E12000003\n"),
    );
    expect([areas, repeated]).toEqual([[{ code: "E08000038", name: "Barnsley", region: "E12000003", former: ["E08000016"] }], 1]);
  });
  test("names every problem with its line", () => {
    const { problems, areas } = planAreas(
      csvRows("gss,name,region\nE1,One,\nE08000038,,\nE08000039,Two,E12000003\nE08000039,Two,E12000004\n"),
    );
    expect(problems.map(({ line, problem }) => [line, problem.refused])).toEqual([
      [2, "evidenceNoCode"],
      [3, "evidenceNoName"],
      [5, "evidenceAreaTwice"],
    ]);
    expect(areas).toEqual([]);
  });
});
