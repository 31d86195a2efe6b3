import type { Comparison, Row } from "../../shared/diff/compare.ts";
import type { Piece } from "../../shared/diff/pieces.ts";
import type { Block, BlockKind, Run } from "../../shared/proposals/document.ts";

/** A block by what it is and the how manieth of its kind: clause 3, heading 1. */
export interface BlockName {
  readonly kind: BlockKind;
  readonly number: number;
}

/** Blocks between two changes that a page leaves out. */
export interface GapShown {
  readonly is: "gap";
  readonly key: string;
  readonly first: BlockName;
  readonly last: BlockName;
}

/** One block of a comparison, ready to show. */
export interface RowShown {
  readonly is: Row["is"];
  readonly key: string;
  /** Its number among the changes of the page; null where nothing changed. */
  readonly change: number | null;
  /** What it is called in the first text; null where it was inserted. */
  readonly before: BlockName | null;
  /** What it is called in the second text; null where it was deleted. */
  readonly after: BlockName | null;
  readonly kind: BlockKind;
  readonly moved: boolean;
  /** The change at the other place of a block that moved. */
  readonly other: number | null;
  /** The block it was taken out of, or went into: its name in the second text. */
  readonly dividedFrom: BlockName | null;
  readonly joinedInto: BlockName | null;
  /** The whole text of the block; empty where it only left. */
  readonly pieces: readonly Piece<Run>[];
}

/** The names of blocks by their places. */
export function blockNames(blocks: readonly Block[]): readonly BlockName[] {
  const counted = new Map<BlockKind, number>();
  return blocks.map(({ kind }) => {
    const number = (counted.get(kind) ?? 0) + 1;
    counted.set(kind, number);
    return { kind, number };
  });
}

const hasMoved = (row: Row): boolean => (row.is === "same" || row.is === "changed") && row.moved;

/** Whether a row tells of a change. A block that only moved is one, where it stands and where it stood. */
export const isChange = (row: Row): boolean => row.is !== "same" || row.moved;

/** The rows of a comparison with the numbers of its changes, of which the first gets `firstChange`. */
export function rowsShown(
  { rows }: Comparison<Block>,
  before: readonly Block[],
  after: readonly Block[],
  firstChange: number,
): readonly RowShown[] {
  const namesBefore = blockNames(before);
  const namesAfter = blockNames(after);
  let next = firstChange;
  const changes = rows.map((row) => {
    if (!isChange(row)) return null;
    next += 1;
    return next - 1;
  });
  const changeAt = (found: number): number | null => changes[found] ?? null;
  return rows.map((row, i) => {
    const from = "from" in row ? row.from : null;
    const to = "to" in row ? row.to : null;
    const nameBefore = from === null ? null : (namesBefore[from] ?? null);
    const nameAfter = to === null ? null : (namesAfter[to] ?? null);
    const other =
      row.is === "left"
        ? changeAt(rows.findIndex((one) => one.is !== "left" && "to" in one && one.to === row.to))
        : hasMoved(row)
          ? changeAt(rows.findIndex((one) => one.is === "left" && one.from === from))
          : null;
    return {
      is: row.is,
      key: `${row.is}-${from ?? "x"}-${to ?? "x"}`,
      change: changes[i] ?? null,
      before: nameBefore,
      after: nameAfter,
      kind: (nameAfter ?? nameBefore)?.kind ?? "paragraph",
      moved: hasMoved(row),
      other,
      dividedFrom: row.is === "inserted" && row.dividedFrom !== null ? (namesAfter[row.dividedFrom] ?? null) : null,
      joinedInto: row.is === "deleted" && row.joinedInto !== null ? (namesAfter[row.joinedInto] ?? null) : null,
      pieces: piecesOf(row),
    };
  });
}

function piecesOf(row: Row<Block>): readonly Piece<Run>[] {
  switch (row.is) {
    case "changed":
      return row.pieces;
    case "left":
      return [];
    case "same":
    case "inserted":
    case "deleted":
      return [{ is: row.is, runs: row.block.runs }];
  }
}

/** Rows with what did not change left out, and how much that is said. */
export function onlyChanges(rows: readonly RowShown[]): readonly (RowShown | GapShown)[] {
  const shown: (RowShown | GapShown)[] = [];
  for (const row of rows) {
    const last = shown.at(-1);
    if (row.change !== null || row.after === null) shown.push(row);
    else if (last?.is === "gap") shown[shown.length - 1] = { ...last, last: row.after };
    else shown.push({ is: "gap", key: `gap-${row.key}`, first: row.after, last: row.after });
  }
  return shown;
}
