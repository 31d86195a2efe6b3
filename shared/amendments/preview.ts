import type { ProposalText } from "../proposals/text.ts";
import { applyChanges, type CannotApply } from "./apply.ts";
import { type BlockChange, type Changes, changesOf, type DocumentName, documentNames } from "./changes.ts";
import { type Collision, collisionsBetween } from "./collisions.ts";
import { joinBlocks, joinLines } from "./wordMerge.ts";

/** An amendment's changes with its id, all of them to the same version. */
export interface Named {
  readonly id: string;
  readonly changes: Changes;
}

/** Two amendments that meet, and where. */
export interface Meeting {
  readonly first: string;
  readonly second: string;
  readonly collisions: readonly Collision[];
}

/** All pairs that meet, for the grid: each pair once, in the order given (AMD-6). */
export const meetings = (amendments: readonly Named[]): readonly Meeting[] =>
  amendments.flatMap((first, i) =>
    amendments.slice(i + 1).flatMap((second) => {
      const collisions = collisionsBetween(first.changes, second.changes);
      return collisions.length > 0 ? [{ first: first.id, second: second.id, collisions }] : [];
    }),
  );

/** The text with a set of amendments in it; or why there is no such text: which of them collide, or what cannot be applied. */
export type Preview =
  | { readonly text: ProposalText; readonly changes: Changes }
  | { readonly collide: readonly Meeting[] }
  | { readonly cannot: readonly CannotApply[] };

/** The text with any set of amendments accepted (AMD-7): the same in whatever order they are named. Colliding ones are refused by name. */
export function previewOf(text: ProposalText, amendments: readonly Named[]): Preview {
  const set = [...amendments].sort((a, b) => (a.id < b.id ? -1 : 1));
  const colliding = meetings(set).filter(({ collisions }) => collisions.some(({ joins }) => !joins));
  if (colliding.length > 0) return { collide: colliding };
  const changes = joinedChanges(set);
  if (changes === null) return { collide: meetings(set) };
  const applied = applyChanges(text, changes);
  return "text" in applied ? { text: applied.text, changes } : applied;
}

/** All changes of a set without collisions as one; null where three rewritings of a passage cannot be joined though each two could. */
function joinedChanges(set: readonly Named[]): Changes | null {
  const sections = [...new Set(set.flatMap(({ changes }) => changes.lines.map(({ section }) => section)))];
  const lines = sections.map((section) => {
    const all = set.flatMap(({ changes }) => changes.lines.filter((line) => line.section === section));
    const [first] = all;
    const now = first
      ? joinLines(
          first.was,
          all.map((line) => line.now),
        )
      : null;
    return first && now !== null ? { section, was: first.was, now } : null;
  });
  const [inCase, inClauses] = documentNames.map((name) => joinedDocument(set, name));
  if (!inCase || !inClauses || lines.includes(null)) return null;
  return { lines: lines.filter((line) => line !== null), case: inCase, clauses: inClauses };
}

function joinedDocument(set: readonly Named[], name: DocumentName): readonly BlockChange[] | null {
  const joined = new Map<string, BlockChange>();
  const placed: BlockChange[] = [];
  let inserted = 0;
  for (const { changes } of set) {
    const list = changes[name];
    const offset = inserted;
    const renamed = (block: string): string => (block.startsWith("n") ? `n${Number(block.slice(1)) + offset}` : block);
    for (const change of list) {
      if (change.change === "insert" || change.change === "move") {
        const again = change.change === "move" && placed.some((other) => other.change === "move" && other.block === change.block);
        const after = change.after === null ? null : renamed(change.after);
        if (!again) placed.push({ ...change, block: renamed(change.block), after });
      } else joined.set(change.block, joined.get(change.block) ?? change);
    }
    inserted += changesOf(list, "insert").length;
  }
  for (const [block, change] of joined) {
    if (change.change !== "replace") continue;
    const all = set.flatMap(({ changes }) => changesOf(changes[name], "replace").filter((one) => one.block === block));
    const now = joinBlocks(
      change.was,
      all.map((one) => one.now),
    );
    if (now === null) return null;
    joined.set(block, { ...change, now });
  }
  return [...joined.values(), ...placed];
}
