import { type Block, normaliseDocument, type TextDocument } from "./document.ts";

/** The second document with ids that the first has never given (PRP-17), so that no block of one is taken for one of the other. */
export function withIdsAfter(first: TextDocument, second: TextDocument): TextDocument {
  const blocks = second.blocks.map((block, i): Block => ({ ...block, id: `b${first.given + i + 1}` }));
  return normaliseDocument({ blocks, given: first.given + blocks.length });
}
