import { type ComparedBlock, type ComparedDocument, type RunOf, sameFrame, sameRuns } from "./blocks.ts";
import { dividedAndJoined } from "./divided.ts";
import { type MatchedPair, matchBlocks } from "./match.ts";
import { compareRuns, type Piece } from "./pieces.ts";

/**
 * One row of a comparison. Places count from 0: `from` in the first document, `to` in the second.
 * `left` stands where a block was that moved; the block itself stands at `to`, `moved`.
 */
export type Row<B extends ComparedBlock = ComparedBlock> =
  | { readonly is: "same"; readonly from: number; readonly to: number; readonly moved: boolean; readonly block: B }
  | {
      readonly is: "changed";
      readonly from: number;
      readonly to: number;
      readonly moved: boolean;
      readonly before: B;
      readonly block: B;
      readonly pieces: readonly Piece<RunOf<B>>[];
    }
  /** `dividedFrom`: the place in the second document of the block from which these words were taken. */
  | { readonly is: "inserted"; readonly to: number; readonly block: B; readonly dividedFrom: number | null }
  /** `joinedInto`: the place in the second document of the block that took these words in. */
  | { readonly is: "deleted"; readonly from: number; readonly block: B; readonly joinedInto: number | null }
  | { readonly is: "left"; readonly from: number; readonly to: number };

/** What changed between two documents: plain JSON, in the reading order of the second, what was deleted at its old place (DIF-4). */
export interface Comparison<B extends ComparedBlock = ComparedBlock> {
  readonly rows: readonly Row<B>[];
  /** How many ids the second document has given out. */
  readonly given: number;
}

/** How many blocks changed, were inserted, deleted, moved. A block that moved and changed counts as both. */
export interface Counts {
  readonly changed: number;
  readonly inserted: number;
  readonly deleted: number;
  readonly moved: number;
}

/** Compares two documents. Both must be in their canonical form (neighbouring runs of the same marks joined, ids unlike one another). */
export function compareDocuments<B extends ComparedBlock>(a: ComparedDocument<B>, b: ComparedDocument<B>): Comparison<B> {
  const pairs = matchBlocks(a.blocks, b.blocks);
  const of = new Map(pairs.map((pair) => [pair.to, pair]));
  const isPaired = new Map(pairs.map((pair) => [pair.from, pair]));
  const { dividedFrom, joinedInto } = dividedAndJoined(a.blocks, b.blocks, pairs);
  const rows: Row<B>[] = [];
  let nextA = 0;
  const goneBefore = (end: number): void => {
    for (; nextA < end; nextA += 1) {
      const block = a.blocks[nextA];
      const pair = isPaired.get(nextA);
      if (pair) rows.push({ is: "left", from: nextA, to: pair.to });
      else if (block) rows.push({ is: "deleted", from: nextA, block, joinedInto: joinedInto.get(nextA) ?? null });
    }
  };
  /** Rows of the second document since the last block that kept its place: what was deleted there is said first. */
  let waiting: Row<B>[] = [];
  b.blocks.forEach((block, to) => {
    const pair = of.get(to);
    if (!pair) waiting.push({ is: "inserted", to, block, dividedFrom: dividedFrom.get(to) ?? null });
    else if (pair.moved) waiting.push(keptRow(a.blocks[pair.from], block, pair));
    else {
      goneBefore(pair.from);
      rows.push(...waiting, keptRow(a.blocks[pair.from], block, pair));
      waiting = [];
      nextA = pair.from + 1;
    }
  });
  goneBefore(a.blocks.length);
  return { rows: [...rows, ...waiting], given: b.given };
}

function keptRow<B extends ComparedBlock>(before: B | undefined, block: B, { from, to, moved }: MatchedPair): Row<B> {
  if (!before || (sameFrame(before, block) && sameRuns(before.runs, block.runs))) return { is: "same", from, to, moved, block };
  return { is: "changed", from, to, moved, before, block, pieces: compareRuns<RunOf<B>>(before.runs, block.runs) };
}

/** How much changed. */
export function countsOf(rows: readonly Row[]): Counts {
  const count = (holds: (row: Row) => boolean): number => rows.filter(holds).length;
  return {
    changed: count((row) => row.is === "changed"),
    inserted: count((row) => row.is === "inserted"),
    deleted: count((row) => row.is === "deleted"),
    moved: count((row) => row.is === "left"),
  };
}
