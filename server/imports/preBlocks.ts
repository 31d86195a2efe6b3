import type { BlockKind } from "../../shared/proposals/document.ts";
import { normaliseRuns } from "../../shared/proposals/document.ts";
import type { ReadBlock } from "./report.ts";

interface Line {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * Text that was laid out by hand: empty lines between paragraphs, `*` before points, numbers before clauses. A number is left
 * out only where ours would be the same one; any other (`0.`, `2a.`, a second `1.`) stays as words, so that nothing is lost.
 */
export function preBlocks(text: string, firstPlace: number): readonly ReadBlock[] {
  const blocks: Line[] = [];
  let clause = 0;
  for (const paragraph of text.replaceAll("\t", "  ").split(/\n[ ]*\n/)) {
    let open: Line | null = null;
    const close = (): void => {
      if (open) blocks.push(open);
      open = null;
    };
    for (const line of paragraph.split("\n")) {
      const words = line.trim();
      if (words === "") continue;
      const point = /^\*\s+(.*)$/.exec(words);
      const numbered = /^(\d{1,3}[a-z]?)[.)]\s+(.*)$/.exec(words);
      const isNext = numbered?.[1] === String(clause + 1);
      if (point || numbered) close();
      if (isNext) clause += 1;
      const last: Line | null = open;
      if (point) open = { kind: "list", text: point[1] ?? "" };
      else if (numbered && isNext) open = { kind: "clause", text: numbered[2] ?? "" };
      else if (numbered || !last) open = { kind: "paragraph", text: words };
      else open = joined(last, words);
    }
    close();
  }
  return blocks.map(({ kind, text: words }, i) => ({ kind, runs: normaliseRuns([{ text: words }]), place: firstPlace + i }));
}

const joined = (line: Line, words: string): Line => ({ kind: line.kind, text: `${line.text} ${words}` });
