import type { ComparedBlock, ComparedDocument, RunOf } from "./blocks.ts";
import type { Comparison, Row } from "./compare.ts";
import { applyPieces } from "./pieces.ts";

/**
 * The second document from the first and their comparison, exactly: ids, order, runs (DIF-8). What stayed comes from the
 * first document, not from the comparison. Null where the comparison was not made from this document.
 */
export function applyComparison<B extends ComparedBlock>(a: ComparedDocument<B>, comparison: Comparison<B>): ComparedDocument<B> | null {
  const used = new Set<number>();
  const blocks: { readonly to: number; readonly block: B }[] = [];
  for (const row of comparison.rows) {
    if (row.is === "left") continue;
    if (row.is !== "inserted") used.add(row.from);
    if (row.is === "deleted") {
      if (a.blocks[row.from]?.id !== row.block.id) return null;
      continue;
    }
    const block = blockOf(a, row);
    if (!block) return null;
    blocks.push({ to: row.to, block });
  }
  if (used.size !== a.blocks.length) return null;
  return { blocks: blocks.sort((x, y) => x.to - y.to).map(({ block }) => block), given: comparison.given };
}

function blockOf<B extends ComparedBlock>(a: ComparedDocument<B>, row: Extract<Row<B>, { is: "same" | "changed" | "inserted" }>): B | null {
  if (row.is === "inserted") return row.block;
  const before = a.blocks[row.from];
  if (!before) return null;
  // A block that says the same may bear another id, as in two imports of one text.
  if (row.is === "same") return { ...before, id: row.block.id };
  const runs = applyPieces<RunOf<B>>(before.runs, row.pieces);
  return runs && { ...row.block, runs };
}
