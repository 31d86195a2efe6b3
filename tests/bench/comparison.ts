import { applyComparison } from "../../shared/diff/apply.ts";
import { compareDocuments } from "../../shared/diff/compare.ts";
import { type Found, findings } from "./gates.ts";

const blocks = 4_000;

/** Numbers that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

type Text = ReturnType<typeof textOf>;

const vocabulary = Array.from({ length: 3_000 }, (_, n) => `w${n.toString(36)}${"aeiou"[n % 5]}${"lt".repeat(n % 3)}`);

/** A text of 4,000 clauses, about 620,000 characters; words as unlike one another in number as in a language. */
function textOf(next: (below: number) => number) {
  const word = (): string => vocabulary[Math.floor((next(3_000) * next(3_000)) / 3_000)] ?? "";
  const clause = (n: number) => ({ id: `b${n + 1}`, kind: "clause", runs: [{ text: Array.from({ length: 22 }, word).join(" ") }] });
  return { blocks: Array.from({ length: blocks }, (_, n) => clause(n)), given: blocks };
}

/** Rewrites so many of a hundred words in every n-th clause. */
const rewritten = (text: Text, every: number, hundredths: number, next: (below: number) => number): Text => ({
  ...text,
  blocks: text.blocks.map((block, n) => {
    const words = (block.runs[0]?.text ?? "").split(" ");
    const changed = words.map((word) => (n % every === 0 && next(100) < hundredths ? (vocabulary[next(3_000)] ?? word) : word));
    return { ...block, runs: [{ text: changed.join(" ") }] };
  }),
});

const withOtherIds = (text: Text): Text => ({ ...text, blocks: text.blocks.map((block, n) => ({ ...block, id: `b${50_000 + n}` })) });

const inDisorder = (text: Text, next: (below: number) => number): Text => ({
  ...text,
  blocks: text.blocks
    .map((block) => ({ block, at: next(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ block }) => block),
});

/** Milliseconds to compare two long texts; what applied does not give the second text is a bug. */
function milliseconds(a: Text, b: Text): number {
  const times = [0, 1, 2].map(() => {
    const began = performance.now();
    const comparison = compareDocuments(a, b);
    const took = performance.now() - began;
    if (JSON.stringify(applyComparison(a, comparison)) !== JSON.stringify(b)) throw new Error("a comparison is not exact");
    return took;
  });
  return Math.min(...times);
}

/** Comparing two texts of 4,000 clauses, the best of three times each. Figures to look at, no gates. */
export function comparison(): Promise<Found> {
  const found = findings("comparison");
  const next = numbers(7);
  const text = textOf(next);
  found.line("every 50th clause changed", milliseconds(text, rewritten(text, 50, 10, next)), "ms");
  found.line("every clause changed, a tenth of its words", milliseconds(text, rewritten(text, 1, 10, next)), "ms");
  found.line("every clause changed, half of its words", milliseconds(text, rewritten(text, 1, 50, next)), "ms");
  found.line("the same, imported anew (no ids in common)", milliseconds(text, withOtherIds(rewritten(text, 1, 10, next))), "ms");
  found.line("all clauses in another order", milliseconds(text, inDisorder(text, next)), "ms");
  found.line("two unlike texts", milliseconds(text, textOf(numbers(11))), "ms");
  return Promise.resolve(found.all());
}
