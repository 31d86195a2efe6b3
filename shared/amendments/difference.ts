import type { Block, TextDocument } from "../proposals/document.ts";
import { lineNames, lineOf } from "../proposals/lines.ts";
import type { ProposalText } from "../proposals/text.ts";
import { type BlockChange, type BlockWords, type Changes, saysTheSame } from "./changes.ts";

/**
 * What was changed in an edited copy (AMD-1): ids are stable, so a block with the same id is the same passage. Blocks
 * that kept their order among themselves stay (as many as possible); the others were moved.
 * `applyChanges(a, changesBetween(a, b))` is b again, but for the ids of inserted blocks.
 */
export const changesBetween = (before: ProposalText, edited: ProposalText): Changes => ({
  lines: lineNames.flatMap((section) => {
    const [was, now] = [lineOf(before, section), lineOf(edited, section)];
    return was === now ? [] : [{ section, was, now }];
  }),
  case: blockChangesBetween(before.case, edited.case),
  clauses: blockChangesBetween(before.clauses, edited.clauses),
});

const wordsOfBlock = ({ kind, runs }: Block): BlockWords => ({ kind, runs });

/** What was changed in one document (see `changesBetween`). */
export function blockChangesBetween(before: TextDocument, edited: TextDocument): readonly BlockChange[] {
  const standsAt = new Map(before.blocks.map((block, at) => [block.id, at]));
  const kept = new Map(edited.blocks.filter((block) => standsAt.has(block.id)).map((block) => [block.id, block]));
  const stay = longestRising([...kept.keys()].map((id) => ({ id, at: standsAt.get(id) ?? 0 })));

  const changed = before.blocks.flatMap((block): readonly BlockChange[] => {
    const now = kept.get(block.id);
    if (!now) return [{ change: "delete", block: block.id, was: wordsOfBlock(block) }];
    if (saysTheSame(block, now)) return [];
    return [{ change: "replace", block: block.id, was: wordsOfBlock(block), now: wordsOfBlock(now) }];
  });

  const placed: BlockChange[] = [];
  let after: string | null = null;
  let inserted = 0;
  for (const block of edited.blocks) {
    let name = block.id;
    if (!kept.has(block.id)) {
      inserted += 1;
      name = `n${inserted}`;
      placed.push({ change: "insert", block: name, after, now: wordsOfBlock(block) });
    } else if (!stay.has(block.id)) placed.push({ change: "move", block: name, after });
    after = name;
  }
  return [...changed, ...placed];
}

/** The ids of a longest rising subsequence: the blocks that kept their order. Of several equally long ones always the same. */
function longestRising(places: readonly { readonly id: string; readonly at: number }[]): ReadonlySet<string> {
  const length: number[] = [];
  const from: number[] = [];
  let best = -1;
  places.forEach((place, i) => {
    length[i] = 1;
    from[i] = -1;
    for (let j = 0; j < i; j += 1) {
      if ((places[j]?.at ?? 0) < place.at && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        from[i] = j;
      }
    }
    if (best < 0 || (length[i] ?? 0) > (length[best] ?? 0)) best = i;
  });
  const rising = new Set<string>();
  for (let i = best; i >= 0; i = from[i] ?? -1) rising.add(places[i]?.id ?? "");
  return rising;
}
