import { plainOf } from "../proposals/document.ts";
import { lineNames, lineOf } from "../proposals/lines.ts";
import type { ProposalText } from "../proposals/text.ts";
import { type Changes, changesOf, documentNames } from "./changes.ts";
import type { Named } from "./preview.ts";
import { countChangedWords, countWords } from "./wordMerge.ts";

/**
 * How far an amendment departs from the text (AMD-8). Words count once when taken out and once when put in; words of a
 * passage that is only moved are counted apart.
 */
export interface Reach {
  /** No clause of the text would stand. */
  readonly whole: boolean;
  readonly changed: number;
  readonly moved: number;
  /** Words of the text it was measured against. */
  readonly of: number;
  /** Where in the text its first change stands, by the order of sections and blocks; smaller is earlier. */
  readonly first: number;
}

/** Why an amendment stands before the next one in the proposed order of voting. */
export type OrderReason = "whole" | "words" | "moved" | "place" | "number";

/** One line of the proposed order: what is put first, how far it reaches, and what set it before the next. */
export interface Placed {
  readonly id: string;
  readonly reach: Reach;
  /** Null for the last one. */
  readonly because: OrderReason | null;
}

/** Measures changes against the text that they were written for. */
export function reachOf(text: ProposalText, changes: Changes): Reach {
  const plain = (block: Parameters<typeof plainOf>[0]): string => plainOf(block);
  const places: number[] = changes.lines.map(({ section }) => lineNames.indexOf(section));
  let changed = changes.lines.reduce((sum, { was, now }) => sum + countChangedWords(was, now), 0);
  let moved = 0;
  let of = lineNames.reduce((sum, section) => sum + countWords(lineOf(text, section)), 0);
  for (const [index, name] of documentNames.entries()) {
    const { blocks } = text[name];
    const placeOf = (id: string | null): number => (index + 1) * 1_000 + blocks.findIndex((block) => block.id === id) + 1;
    of += blocks.reduce((sum, block) => sum + countWords(plain(block)), 0);
    for (const change of changes[name]) {
      places.push(placeOf(change.change === "insert" ? change.after : change.block));
      const before = blocks.find(({ id }) => id === change.block);
      if (change.change === "move") moved += before ? countWords(plain(before)) : 0;
      else {
        const was = "was" in change ? plain({ id: "", ...change.was }) : "";
        const now = "now" in change ? plain({ id: "", ...change.now }) : "";
        changed += countChangedWords(was, now);
      }
    }
  }
  const deleted = new Set(changesOf(changes.clauses, "delete").map(({ block }) => block));
  const clauses = text.clauses.blocks.filter(({ kind }) => kind === "clause");
  const whole = clauses.length > 0 && clauses.every(({ id }) => deleted.has(id));
  return { whole, changed, moved, of, first: Math.min(...places, 3_000) };
}

/**
 * The proposed order of voting: what reaches furthest first, so that a vote for a lesser change is not lost on those who
 * would rather have the greater (general practice of continental assemblies). Taking amendments in the order of the
 * text, as at Westminster (Erskine May), decides between equals. The facilitator may set another order (AMD-8).
 */
export function proposedOrder(text: ProposalText, amendments: readonly Named[]): readonly Placed[] {
  const measured = amendments.map(({ id, changes }) => ({ id, reach: reachOf(text, changes) }));
  measured.sort((a, b) => difference(a, b).by);
  return measured.map((one, i) => {
    const next = measured[i + 1];
    return { ...one, because: next ? difference(one, next).because : null };
  });
}

type Measured = Omit<Placed, "because">;

function difference(a: Measured, b: Measured): { readonly by: number; readonly because: OrderReason } {
  if (a.reach.whole !== b.reach.whole) return { by: a.reach.whole ? -1 : 1, because: "whole" };
  if (a.reach.changed !== b.reach.changed) return { by: b.reach.changed - a.reach.changed, because: "words" };
  if (a.reach.moved !== b.reach.moved) return { by: b.reach.moved - a.reach.moved, because: "moved" };
  if (a.reach.first !== b.reach.first) return { by: a.reach.first - b.reach.first, because: "place" };
  return { by: numberOf(a.id) - numberOf(b.id), because: "number" };
}

/** 3 for `7-3`. */
const numberOf = (id: string): number => Number(id.split("-")[1]?.replace(/\D/g, "") ?? 0);
