import fc from "fast-check";
import { applyChanges } from "../../shared/amendments/apply.ts";
import { collisionsBetween } from "../../shared/amendments/collisions.ts";
import { changesBetween } from "../../shared/amendments/difference.ts";
import {
  type Block,
  type BlockKind,
  blockKinds,
  canonicalJson,
  normaliseDocument,
  plainOf,
  type TextDocument,
} from "../../shared/proposals/document.ts";
import { plainToBlocks } from "../../shared/proposals/plainForm.ts";
import type { ProposalText } from "../../shared/proposals/text.ts";
import { library } from "./proposalWorld.ts";

/** Six clauses of many words, so that passages can be rewritten in part. */
const clauses = plainToBlocks(
  [
    "1. Every town keeps a library within 30 minutes' walk for 90 % of residents.",
    "2. Each library is open on at least five days of every week, one evening included.",
    "3. Councils publish every year which libraries were closed and why they were closed.",
    "4. The department pays half of what a new room in a library costs to build.",
    "5. Groups may use rooms free of charge when they are open to everybody.",
    "6. After three years the assembly looks at what has come of these clauses.",
  ].join("\n"),
);
/** The version that everything is changed from. */
export const base: ProposalText = { ...library, clauses };

/** The version with these clauses. */
export const withBlocks = (blocks: readonly Block[], given = base.clauses.given): ProposalText => ({
  ...base,
  clauses: normaliseDocument({ blocks, given }),
});
/** Clause n as a block. */
export const block = (n: number): Block => {
  const found = base.clauses.blocks[n - 1];
  if (!found) throw new Error(`no clause ${n}`);
  return found;
};
const says = (n: number, from: string, to: string): Block => ({
  ...block(n),
  runs: [{ text: plainOf(block(n)).replace(from, to) }],
});
/** The version with words of clause n replaced. */
export const replacing = (n: number, from: string, to: string): ProposalText =>
  withBlocks(base.clauses.blocks.map((one) => (one.id === block(n).id ? says(n, from, to) : one)));
/** The version without these clauses. */
export const without = (...n: number[]): ProposalText => withBlocks(base.clauses.blocks.filter((_, i) => !n.includes(i + 1)));
/** The version with a clause inserted behind clause n. */
export const inserting = (n: number, text: string): ProposalText => {
  const blocks: Block[] = [...base.clauses.blocks];
  blocks.splice(n, 0, { id: `b${base.clauses.given + 1}`, kind: "clause", runs: [{ text }] });
  return withBlocks(blocks, base.clauses.given + 1);
};
/** The version with its clauses in this order. */
export const order = (...ns: number[]): ProposalText => withBlocks(ns.map(block));
/** What was changed in an edited copy of the version. */
export const changes = (text: ProposalText) => changesBetween(base, text);
/** How two edited copies collide. */
export const kinds = (a: ProposalText, b: ProposalText) => collisionsBetween(changes(a), changes(b)).map(({ kind }) => kind);

/** A text without its block ids: two texts that say the same in the same order. */
export const said = (text: ProposalText): string => {
  const plain = ({ blocks }: TextDocument) => blocks.map(({ kind, runs }) => ({ kind, runs }));
  return canonicalJson({ ...text, case: plain(text.case), clauses: plain(text.clauses) });
};
/** A text with changes applied in turn; fails the test where they cannot be. */
export const applied = (text: ProposalText, ...of: Parameters<typeof applyChanges>[1][]): ProposalText =>
  of.reduce((before, one) => {
    const result = applyChanges(before, one);
    if ("cannot" in result) throw new Error(JSON.stringify(result.cannot));
    return result.text;
  }, text);

/** Any editing of the clauses: each kept, rewritten or deleted, some moved, new ones put between. */
const words = fc.constantFrom("library", "room", "evening", "free", "every", "town", "pays", "half", "nobody", "always");
const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));
const editingOf = (kept: number, most: number) =>
  fc
    .record({
      each: fc.array(fc.oneof({ weight: kept, arbitrary: fc.constant("keep") }, fc.constant("delete"), sentence), {
        minLength: 6,
        maxLength: 6,
      }),
      some: fc.array(fc.record({ at: fc.nat(5), word: fc.nat(8), put: words }), { maxLength: most }),
      moves: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: most }),
      added: fc.array(fc.record({ at: fc.nat(8), text: sentence, kind: fc.constantFrom<BlockKind>(...blockKinds) }), { maxLength: most }),
      title: fc.oneof({ weight: 4, arbitrary: fc.constant(library.title.en) }, sentence),
    })
    .map(({ each, some, moves, added, title }): ProposalText => {
      let blocks = base.clauses.blocks.flatMap((one, i): Block[] => {
        const what = each[i] ?? "keep";
        const changed = some
          .filter(({ at }) => at === i)
          .reduce((text, { word, put }) => {
            const list = text.split(" ");
            list[word % list.length] = put;
            return list.join(" ");
          }, plainOf(one));
        if (what === "delete") return [];
        return [{ ...one, runs: what === "keep" ? [{ text: changed }] : [{ text: what }, { text: " for all", strong: true }] }];
      });
      for (const [from, to] of moves) {
        const [taken] = blocks.slice(from % Math.max(1, blocks.length), (from % Math.max(1, blocks.length)) + 1);
        if (!taken) continue;
        blocks = blocks.filter((one) => one !== taken);
        blocks.splice(to % (blocks.length + 1), 0, taken);
      }
      let given = base.clauses.given;
      for (const { at, text, kind } of added) {
        given += 1;
        blocks.splice(at % (blocks.length + 1), 0, { id: `b${given}`, kind, runs: [at % 2 === 0 ? { text } : { text, emphasis: true }] });
      }
      return { ...withBlocks(blocks, given), title: { ...library.title, en: title } };
    });
/** Any editing. */
export const editing = editingOf(5, 2);
/** One or two changes: amendments as most people write them. */
export const lightEditing = editingOf(30, 1);
/** How often a property is tried. */
export const runs = { numRuns: 1_000 };
