import { describe, expect, test } from "vitest";
import { applyComparison } from "./apply.ts";
import { compareDocuments, countsOf, type Row } from "./compare.ts";

interface Plain {
  readonly id: string;
  readonly kind: string;
  readonly runs: readonly { readonly text: string }[];
}

/** A document of clauses, written `b1 Its words.` */
const documentOf = (...lines: readonly string[]) => ({
  blocks: lines.map((line): Plain => {
    const [id = "", ...words] = line.split(" ");
    return { id, kind: "clause", runs: [{ text: words.join(" ") }] };
  }),
  given: lines.length,
});

/** Rows in short: `same 0→1`, with `moved` where it moved. */
const short = (row: Row): string => {
  if (row.is === "inserted") return `inserted ${row.to}${row.dividedFrom === null ? "" : ` from ${row.dividedFrom}`}`;
  if (row.is === "deleted") return `deleted ${row.from}${row.joinedInto === null ? "" : ` into ${row.joinedInto}`}`;
  const moved = row.is !== "left" && row.moved ? " moved" : "";
  return `${row.is} ${row.from}→${row.to}${moved}`;
};

const rowsOf = (a: ReturnType<typeof documentOf>, b: ReturnType<typeof documentOf>): readonly string[] => {
  const comparison = compareDocuments(a, b);
  expect(applyComparison(a, comparison)).toEqual(b);
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  return comparison.rows.map(short);
};

const warm = "Each council keeps one warm room in every static library.";
const pays = "The department pays for heating and staff.";
const tells = "Ministers report to the assembly once a year on progress.";
const opens = "Rooms stay open from October to April, ten hours a day.";

describe("blocks", () => {
  test("DIF-1 a block with the same id is the same block, changed or not, also of another kind", () => {
    const a = documentOf(`b1 ${warm}`, `b2 ${pays}`);
    expect(rowsOf(a, documentOf(`b1 ${warm}`, "b2 The department pays for heating."))).toEqual(["same 0→0", "changed 1→1"]);
    const heading = { ...a, blocks: a.blocks.map((block) => ({ ...block, kind: "heading" })) };
    expect(rowsOf(a, heading)).toEqual(["changed 0→0", "changed 1→1"]);
  });

  test("DIF-1 the same id with nothing in common is another block", () => {
    expect(rowsOf(documentOf(`b1 ${warm}`, `b2 ${pays}`), documentOf(`b1 ${warm}`, "b2 Nobody knows why."))).toEqual([
      "same 0→0",
      "deleted 1",
      "inserted 1",
    ]);
  });

  test("DIF-1 an id given anew, as in imports, does not keep a block from the text it came from", () => {
    const a = documentOf("b1 The scheme.", `b2 ${opens}`, `b3 ${warm} ${pays}`);
    const b = documentOf("b1 The scheme.", `b2 ${warm} ${pays} It pays for books too.`, "b3 A warm welcome to everybody.");
    expect(rowsOf(a, b)).toEqual(["same 0→0", "deleted 1", "changed 2→1", "inserted 2"]);
  });

  test("DIF-2 without ids that hold, as in two imports, words decide", () => {
    const a = documentOf(`b1 ${warm}`, `b2 ${pays}`, `b3 ${tells}`);
    const b = documentOf(`b1 ${opens}`, `b2 ${warm}`, "b3 The department pays for heating, staff and books.", `b4 ${tells}`);
    expect(rowsOf(a, b)).toEqual(["inserted 0", "same 0→1", "changed 1→2", "same 2→3"]);
  });

  test("DIF-2 one text imported twice is the same text, whatever its ids", () => {
    expect(rowsOf(documentOf("b1 One thing.", "b2 One thing."), documentOf("b7 One thing.", "b8 One thing."))).toEqual([
      "same 0→0",
      "same 1→1",
    ]);
  });

  test("DIF-3 the fewest words are said to have moved, and the old place says where they went", () => {
    const a = documentOf(`b1 ${warm}`, `b2 ${pays}`, `b3 ${tells}`, `b4 ${opens}`);
    const b = documentOf(`b4 ${opens}`, `b1 ${warm}`, `b2 ${pays}`, `b3 ${tells}`);
    expect(rowsOf(a, b)).toEqual(["same 3→0 moved", "same 0→1", "same 1→2", "same 2→3", "left 3→0"]);
  });

  test("DIF-3 a block can move and change", () => {
    const a = documentOf(`b1 ${warm}`, `b2 ${pays}`, `b3 ${tells}`);
    const b = documentOf(`b1 ${warm}`, `b3 ${tells}`, "b2 The department pays for heating.");
    expect(rowsOf(a, b)).toEqual(["same 0→0", "left 1→2", "same 2→1", "changed 1→2 moved"]);
    expect(countsOf(compareDocuments(a, b).rows)).toEqual({ changed: 1, inserted: 0, deleted: 0, moved: 1 });
  });

  test("DIF-4 what was deleted stands at its old place, before what was inserted there", () => {
    const a = documentOf(`b1 ${warm}`, `b2 ${pays}`, `b3 ${tells}`);
    const b = documentOf(`b1 ${warm}`, `b4 ${opens}`, `b3 ${tells}`);
    expect(rowsOf(a, b)).toEqual(["same 0→0", "deleted 1", "inserted 1", "same 2→2"]);
  });

  test("DIF-9 a divided block and a joined one are told", () => {
    const whole = documentOf(`b1 ${warm} ${pays}`, `b2 ${tells}`);
    const parts = documentOf(`b1 ${warm}`, `b3 ${pays}`, `b2 ${tells}`);
    expect(rowsOf(whole, parts)).toEqual(["changed 0→0", "inserted 1 from 0", "same 1→2"]);
    expect(rowsOf(parts, whole)).toEqual(["changed 0→0", "deleted 1 into 0", "same 2→1"]);
  });

  test("DIF-8 a comparison made from another text is not applied", () => {
    const a = documentOf(`b1 ${warm}`, `b2 ${pays}`);
    const comparison = compareDocuments(a, documentOf(`b1 ${warm}`, `b2 ${pays} ${opens}`));
    expect(applyComparison(documentOf(`b1 ${warm}`, `b2 ${tells}`), comparison)).toBeNull();
    expect(applyComparison(documentOf(`b1 ${warm}`), comparison)).toBeNull();
    expect(applyComparison(documentOf(`b1 ${warm}`, `b2 ${pays}`, `b3 ${tells}`), comparison)).toBeNull();
  });

  test("empty documents compare", () => {
    expect(rowsOf(documentOf(), documentOf())).toEqual([]);
    expect(rowsOf(documentOf(), documentOf(`b1 ${warm}`))).toEqual(["inserted 0"]);
    expect(rowsOf(documentOf(`b1 ${warm}`), documentOf())).toEqual(["deleted 0"]);
  });
});
