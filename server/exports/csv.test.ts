import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectDecision } from "../../tests/support/given.ts";
import { askRoll, emptyRoll, rollWorld } from "../../tests/support/rollGiven.ts";
import { mostBytes, neutralised, readCsv, writeCsv } from "./csv.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsIn = (text: string) => {
  const read = readCsv(bytes(text));
  if ("problem" in read) throw new Error(read.problem.refused);
  return read.rows;
};
const refusedFor = (given: string | Uint8Array): string => {
  const read = readCsv(typeof given === "string" ? bytes(given) : given);
  return "problem" in read ? `${read.problem.refused} ${read.problem.values?.line ?? ""}`.trim() : "";
};

describe("reading a file of comma-separated values", () => {
  it("takes a byte order mark, Windows line ends, Welsh letters and cells with commas, quotation marks and line breaks", () => {
    expect(rowsIn('\ufeffgroup,note\r\n"Tŷ, ""Ŷd""","one\r\ntwo"\r\nŵ,x\r\n')).toEqual([
      { line: 1, cells: ["group", "note"] },
      { line: 2, cells: ['Tŷ, "Ŷd"', "one\r\ntwo"] },
      { line: 4, cells: ["ŵ", "x"] },
    ]);
  });

  it("keeps count of lines over blank lines, old line ends and lines of different lengths", () => {
    expect(rowsIn("a,b\n\n1\n2,3,4").map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(rowsIn("a,b\r1,2\r\n3,4\n5,6").map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(rowsIn("")).toEqual([]);
  });

  it("refuses what it cannot read, and names the line", () => {
    expect(refusedFor('a,b\n1,"2\n3,4\n')).toBe("csvQuoteOpen 2");
    expect(refusedFor(`a,b\n1,2\n"${"x".repeat(200_000)}`)).toBe("csvQuoteOpen 3");
    expect(refusedFor('"a,b')).toBe("csvQuoteOpen 1");
    expect(refusedFor('a,b\n1,2"3"\n')).toBe("csvQuoteWrong 2");
    expect(refusedFor('a,b\n1,"2"3\n')).toBe("csvQuoteWrong 2");
    expect(refusedFor(new Uint8Array([97, 10, 98, 0xff, 10]))).toBe("csvNotUtf8 2");
    expect(refusedFor(new Uint8Array([0xff, 0xfe, 97, 0]))).toBe("csvNotUtf8 1");
    expect(refusedFor(new Uint8Array([97, 10, 98, 0]))).toBe("csvHoldsZero 2");
    expect(refusedFor(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toBe("csvIsASpreadsheet");
    expect(refusedFor("a;b\n1;2\n")).toBe("csvNotCommas");
    expect(refusedFor('\ufeffa;b\r\n1;"2, and ""3"""\r\n')).toBe("csvNotCommas");
    expect(refusedFor("a\tb\n1\t2\n")).toBe("csvNotCommas");
    expect(refusedFor(new Uint8Array(mostBytes + 1))).toBe("csvTooBig");
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        readCsv(any);
      }),
    );
  });
});

describe("writing comma-separated values", () => {
  it("neutralises cells that a spreadsheet would run, and only those (ROL-11)", () => {
    expect(["=1+1", "+44", "-5+3", "@x", "\tx", "\rx", "-", "-1e9"].map(neutralised).every((cell) => cell.startsWith("'"))).toBe(true);
    expect(["-5", "-5.25", "5", "a=b", "", " =x"].map(neutralised)).toEqual(["-5", "-5.25", "5", "a=b", "", " =x"]);
  });

  it("writes what it can read again", () => {
    const cell = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0") && !text.startsWith("\ufeff"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(
          rowsIn(writeCsv(["first", "second"], rows))
            .slice(1)
            .map(({ cells }) => cells),
        ).toEqual(rows.map((row) => row.map(neutralised)));
      }),
    );
  });
});

describe("the sample roll of the small assembly", () => {
  it("can be imported as it is", () => {
    const rows = rowsIn(readFileSync(new URL("../../shared/roll/samples/small.csv", import.meta.url), "utf8"));
    const hill = {
      ...emptyRoll,
      regions: emptyRoll.regions.map((region) => (region.code === "W92000004" ? { ...region, code: "HILL" } : region)),
    };
    const decision = expectDecision(askRoll({ type: "ImportRoll", rows })(rollWorld({ roll: hill })));
    expect(decision.answer).toMatchObject({ added: 3, withdrawn: 0 });
  });
});
