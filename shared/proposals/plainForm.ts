import type { Block, BlockKind, Run, TextDocument } from "./document.ts";
import { canonicalJson, cleanLines, documentLimits, emptyDocument, normaliseDocument } from "./document.ts";
import { inlineToRuns, runsToInline } from "./inlineForm.ts";

/**
 * The plain form of a document, for a textarea without JavaScript: an empty line separates paragraphs, `1.` begins
 * a numbered clause, `-` a point of a list, `#` a heading, `>` a quotation; marks within lines as in `inlineForm.ts`.
 */
const marker = /^(?:(#)|(-)|(>)|(\d{1,3}[.)]))(?:\s+|$)/;

/** A document as plain form. `plainToBlocks(blocksToPlain(d), d)` is `d` again. */
export function blocksToPlain(document: TextDocument): string {
  let text = "";
  let clause = 0;
  let before: BlockKind | null = null;
  for (const block of document.blocks) {
    if (block.kind === "clause") clause += 1;
    if (before !== null) text += before === block.kind && (block.kind === "clause" || block.kind === "list") ? "\n" : "\n\n";
    text += lineOf(block, clause);
    before = block.kind;
  }
  return text;
}

function lineOf(block: Block, clause: number): string {
  const line = runsToInline(block.runs);
  switch (block.kind) {
    case "heading":
      return `# ${line}`;
    case "list":
      return `- ${line}`;
    case "quotation":
      return `> ${line}`;
    case "clause":
      return `${clause}. ${line}`;
    case "paragraph":
      // What would begin another kind of block is an ordinary sign here.
      return line.replace(/^(\d{1,3})([.)])(?=\s|$)/, "$1\\$2").replace(/^([#>-])(?=\s|$)/, "\\$1");
  }
}

/**
 * Reads plain form. Blocks that say the same as in `previous` keep their ids, and so do changed ones that stand
 * between the same neighbours; new blocks get ids never given before (PRP-17). Total: everything typed is text of some block.
 */
export function plainToBlocks(text: string, previous: TextDocument = emptyDocument): TextDocument {
  const read = readLines(cleanLines(text).split("\n"))
    // Far too many: the limits refuse it, and nobody keeps the server busy with reading all of it.
    .slice(0, documentLimits.blocks * 2)
    .map(({ kind, line }) => ({ kind, runs: inlineToRuns(line) }))
    .filter((block) => block.runs.length > 0);
  return giveIds(read, previous);
}

interface ReadBlock {
  readonly kind: BlockKind;
  readonly line: string;
}

function readLines(lines: readonly string[]): readonly ReadBlock[] {
  const blocks: ReadBlock[] = [];
  /** The block that the next line may continue. */
  let open: BlockKind | null = null;
  for (const line of lines) {
    if (line === "") {
      open = null;
      continue;
    }
    const found = marker.exec(line);
    const kind: BlockKind = found ? kindOf(found) : (open ?? "paragraph");
    const words = found ? line.slice(found[0].length) : line;
    const last = blocks.at(-1);
    const goesOn = open !== null && last !== undefined && (found ? kind === "quotation" && open === "quotation" : true);
    if (goesOn && last) blocks[blocks.length - 1] = { kind: last.kind, line: `${last.line} ${words}` };
    else blocks.push({ kind, line: words });
    open = kind === "heading" ? null : kind;
  }
  return blocks;
}

function kindOf(found: RegExpExecArray): BlockKind {
  if (found[1]) return "heading";
  if (found[2]) return "list";
  return found[3] ? "quotation" : "clause";
}

/** A block before it has an id. */
export interface BlockWithoutId {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

/** Gives blocks their ids after an earlier document (see `plainToBlocks`). */
export function giveIds(read: readonly BlockWithoutId[], previous: TextDocument): TextDocument {
  const ids = keptIds(read, previous.blocks);
  let given = previous.given;
  const blocks = read.map((block, index) => {
    const kept = ids[index];
    if (kept !== undefined) return { id: kept, ...block };
    given += 1;
    return { id: `b${given}`, ...block };
  });
  return normaliseDocument({ blocks, given });
}

function keptIds(read: readonly BlockWithoutId[], old: readonly Block[]): readonly (string | undefined)[] {
  // Far too long: it will be refused, so nothing is lost by not comparing.
  if (read.length > documentLimits.blocks * 2) return [];
  const says = (block: BlockWithoutId) => canonicalJson({ kind: block.kind, runs: block.runs });
  const newTexts = read.map(says);
  const oldTexts = old.map(says);
  const ids: (string | undefined)[] = read.map(() => undefined);
  let fromNew = 0;
  let fromOld = 0;
  const closeGap = (toNew: number, toOld: number) => {
    // As many changed blocks as there were: they are the same blocks, rewritten.
    if (toNew - fromNew !== toOld - fromOld) return;
    for (let step = 0; fromNew + step < toNew; step += 1) {
      const before = old[fromOld + step];
      if (before && before.kind === read[fromNew + step]?.kind) ids[fromNew + step] = before.id;
    }
  };
  for (const [indexNew, indexOld] of longestCommon(newTexts, oldTexts)) {
    closeGap(indexNew, indexOld);
    ids[indexNew] = old[indexOld]?.id;
    fromNew = indexNew + 1;
    fromOld = indexOld + 1;
  }
  closeGap(read.length, old.length);
  return ids;
}

/** Beyond so many comparisons a long text is matched more simply: equal blocks in the order in which they come. */
const mostCells = 4_000_000;

/** Pairs of equal places in order, as many as can be; what is equal at the beginning and the end is not compared again. */
function longestCommon(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const least = Math.min(a.length, b.length);
  let before = 0;
  while (before < least && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < least - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1;
  const [restA, restB] = [a.slice(before, a.length - after), b.slice(before, b.length - after)];
  const within = restA.length * restB.length > mostCells ? inOrder(restA, restB) : longestWithin(restA, restB);
  return [
    ...Array.from({ length: before }, (_, i) => [i, i] as const),
    ...within.map(([i, j]) => [i + before, j + before] as const),
    ...Array.from({ length: after }, (_, i) => [a.length - after + i, b.length - after + i] as const),
  ];
}

/** Equal places in order, each matched with the next equal one. */
function inOrder(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const [index, text] of b.entries()) places.set(text, [...(places.get(text) ?? []).slice(-8), index]);
  const pairs: (readonly [number, number])[] = [];
  let next = 0;
  for (const [index, text] of a.entries()) {
    const found = places.get(text)?.find((place) => place >= next && place < next + 400);
    if (found === undefined) continue;
    pairs.push([index, found]);
    next = found + 1;
  }
  return pairs;
}

function longestWithin(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
