import { type Block, canonicalJson, normaliseDocument, type TextDocument } from "./document.ts";
import type { ProposalText } from "./text.ts";

/**
 * What a draft says when it takes over what changed from one version to the next: where the draft was not changed it follows
 * the new version, where both were changed the draft keeps what it says. Nothing typed is lost.
 */
export function takeOver(from: ProposalText, to: ProposalText, mine: ProposalText): ProposalText {
  const three = <T>(a: T, b: T, c: T): T => (canonicalJson(a) === canonicalJson(c) ? b : c);
  const both = (part: "title" | "question" | "summary") => ({
    en: three(from[part].en, to[part].en, mine[part].en),
    cy: three(from[part].cy, to[part].cy, mine[part].cy),
  });
  const machine = three(from.machine ?? null, to.machine ?? null, mine.machine ?? null);
  return {
    ...(machine ? { machine } : {}),
    language: three(from.language, to.language, mine.language),
    title: both("title"),
    question: both("question"),
    summary: both("summary"),
    case: takeOverBlocks(from.case, to.case, mine.case),
    clauses: takeOverBlocks(from.clauses, to.clauses, mine.clauses),
    cost: three(from.cost, to.cost, mine.cost),
    chapter: three(from.chapter, to.chapter, mine.chapter),
    extent: three(from.extent, to.extent, mine.extent),
    addressees: three(from.addressees, to.addressees, mine.addressees),
  };
}

/** Blocks by their ids: the new version's order; the draft's own new blocks stay behind the block they followed. */
function takeOverBlocks(from: TextDocument, to: TextDocument, mine: TextDocument): TextDocument {
  if (canonicalJson(from.blocks) === canonicalJson(mine.blocks)) return { ...to, given: Math.max(to.given, mine.given) };
  const byId = (document: TextDocument) => new Map(document.blocks.map((block) => [block.id, block]));
  const [before, mineById, toById] = [byId(from), byId(mine), byId(to)];
  const saysSame = (a: Block | undefined, b: Block | undefined): boolean =>
    a !== undefined && b !== undefined && a.kind === b.kind && canonicalJson(a.runs) === canonicalJson(b.runs);
  let given = Math.max(to.given, mine.given);
  /** An id that both sides gave out since the version they come from names two blocks: the draft's gets a new one. */
  const own = (block: Block): Block => {
    if (before.has(block.id) || !toById.has(block.id)) return block;
    given += 1;
    return { ...block, id: `b${given}` };
  };
  const blocks: Block[] = [];
  const follow = new Map<string, Block[]>();
  let last = "";
  for (const block of mine.blocks) {
    const stays = before.has(block.id) && toById.has(block.id);
    // A block that the new version took away goes, unless the draft changed it.
    const gone = before.has(block.id) && !toById.has(block.id) && saysSame(before.get(block.id), block);
    if (!stays && !gone) follow.set(last, [...(follow.get(last) ?? []), own(block)]);
    if (stays) last = block.id;
  }
  blocks.push(...(follow.get("") ?? []));
  for (const block of to.blocks) {
    const known = before.get(block.id);
    const here = known ? mineById.get(block.id) : undefined;
    // New in the version; or the draft did not touch it; or both changed it and the draft's words stay.
    if (!known) blocks.push(block);
    else if (here) blocks.push(saysSame(known, here) ? block : here);
    else if (!saysSame(known, block)) blocks.push(block);
    blocks.push(...(follow.get(block.id) ?? []));
  }
  return normaliseDocument({ blocks, given });
}
