import { type BlockChange, type Changes, changesOf, documentNames } from "../../../shared/amendments/changes.ts";
import type { AmendmentsKnow } from "../../../shared/amendments/know.ts";
import { type GridCell, standing } from "../../../shared/amendments/listViews.ts";
import { textOfVersion, type WordsOf } from "../../../shared/amendments/questions.ts";
import { type PassageName, passageName } from "../../../shared/amendments/views.ts";
import type { Proposal } from "../../../shared/proposals/state.ts";

/** A passage of the latest version that open amendments change. */
export interface PassageAmended {
  /** `clauses-b3`, `title.en`: its address on the page of amendments. */
  readonly key: string;
  readonly passage: PassageName;
  readonly amendments: readonly string[];
  /** Those of them that collide there with another; empty where none does. */
  readonly colliding: readonly string[];
}

/** The key of a passage. */
export const passageKey = ({ where, block }: Pick<PassageName, "where" | "block">): string =>
  block === null ? where : `${where}-${block}`;

/** The passages that changes touch: what comes behind a passage counts with it, what comes first with the start. */
const touched = (changes: Changes): readonly Pick<PassageName, "where" | "block">[] => [
  ...changes.lines.map(({ section }) => ({ where: section, block: null })),
  ...documentNames.flatMap((where) =>
    changes[where].map((one) => ({ where, block: one.change === "insert" ? standsBehind(one.after, changes[where]) : one.block })),
  ),
];

/** The passage of the text that something inserted comes behind, however many other insertions stand between. */
function standsBehind(after: string | null, changes: readonly BlockChange[]): string | null {
  const before = changesOf(changes, "insert").find(({ block }) => block === after);
  return before ? standsBehind(before.after, changes) : after;
}

/** Which passages of the latest version open amendments change, in the order of the text (for the margin and the index by passage). */
export function passagesAmended(
  proposal: Proposal,
  know: AmendmentsKnow,
  wordsOf: WordsOf,
  cells: readonly GridCell[],
): readonly PassageAmended[] {
  const text = textOfVersion(proposal, proposal.versions.length, wordsOf);
  if (!text) return [];
  const found = new Map<string, { readonly passage: PassageName; readonly amendments: Set<string> }>();
  for (const { id, changes } of standing(proposal, know, wordsOf))
    for (const one of touched(changes)) {
      const key = passageKey(one);
      const known = found.get(key) ?? { passage: passageName(text, one.where, one.block), amendments: new Set<string>() };
      known.amendments.add(id);
      found.set(key, known);
    }
  const collidingAt = (key: string): ReadonlySet<string> =>
    new Set(
      cells
        .filter(({ at }) => at.some(({ passage, joins }) => !joins && passageKey(passage) === key))
        .flatMap(({ first, second }) => [first, second]),
    );
  return [...found]
    .map(([key, { passage, amendments }]) => {
      const colliding = collidingAt(key);
      return { key, passage, amendments: [...amendments], colliding: [...amendments].filter((id) => colliding.has(id)) };
    })
    .sort((a, b) => placeOf(a.passage) - placeOf(b.passage));
}

/** Clauses first, then the case, then the other sections, as on the page of the proposal. */
function placeOf({ where, place }: PassageName): number {
  if (where === "clauses") return place ?? 0;
  return where === "case" ? 1_000 + (place ?? 0) : 2_000;
}
