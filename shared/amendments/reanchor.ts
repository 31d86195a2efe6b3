import type { LineName } from "../proposals/lines.ts";
import type { ProposalText } from "../proposals/text.ts";
import { applyChanges } from "./apply.ts";
import { type BlockChange, type Changes, changesOf, type DocumentName, isNothing, saysTheSame } from "./changes.ts";
import { type Collision, type CollisionKind, collisionsBetween, obstaclesTo } from "./collisions.ts";
import { joinBlocks, joinLines } from "./wordMerge.ts";

/** A change that could not follow its passage into the new version: where, and why. */
export interface Stuck {
  readonly where: DocumentName | LineName;
  readonly block: string | null;
  readonly kind: CollisionKind;
}

/**
 * What became of changes under a new version (AMD-9). `anchored`: they stand in the new text (`joined`: words of a passage
 * that was rewritten meanwhile were joined with it); `met`: the new text already says all they ask for; `stuck`: not one is applied.
 */
export type Reanchored =
  | { readonly outcome: "anchored"; readonly changes: Changes; readonly joined: boolean }
  | { readonly outcome: "met" }
  | { readonly outcome: "stuck"; readonly stuck: readonly Stuck[] };

/**
 * Carries changes over from the version they were written against to a newer one (AMD-9). `happened`: what made the one
 * into the other, the changes of a carried amendment or `changesBetween`. Where it stands in the way, nothing is carried
 * over silently. Only where both rewrote other words of the same passage are they joined; what was done already drops out.
 */
export function reanchor(changes: Changes, happened: Changes, now: ProposalText): Reanchored {
  const stuck = obstaclesTo(changes, happened);
  if (stuck.length > 0) return { outcome: "stuck", stuck: stuck.map(stuckAt) };
  const carried: Changes = {
    lines: changes.lines.flatMap((line) => {
      const meanwhile = happened.lines.find(({ section }) => section === line.section);
      if (!meanwhile) return [line];
      const joined = joinLines(line.was, [line.now, meanwhile.now]);
      return joined === null || joined === meanwhile.now ? [] : [{ ...line, was: meanwhile.now, now: joined }];
    }),
    case: carriedBlocks(changes.case, happened.case),
    clauses: carriedBlocks(changes.clauses, happened.clauses),
  };
  if (isNothing(carried)) return { outcome: "met" };
  // What cannot be applied after all is reported, never forced.
  const applied = applyChanges(now, carried);
  if ("cannot" in applied) {
    return { outcome: "stuck", stuck: applied.cannot.map(({ where, block }) => ({ where, block, kind: "place-gone" })) };
  }
  return { outcome: "anchored", changes: carried, joined: collisionsBetween(changes, happened).some(({ joins }) => joins) };
}

const stuckAt = ({ where, block, kind }: Collision): Stuck => ({ where, block, kind });

function carriedBlocks(changes: readonly BlockChange[], happened: readonly BlockChange[]): readonly BlockChange[] {
  return changes.flatMap((change) => carriedBlock(change, happened) ?? []);
}

/** A change as it stands after others have happened; null where it was done already. */
function carriedBlock(change: BlockChange, happened: readonly BlockChange[]): BlockChange | null {
  switch (change.change) {
    case "replace": {
      const meanwhile = changesOf(happened, "replace").find(({ block }) => block === change.block)?.now;
      if (!meanwhile) return change;
      const now = joinBlocks(change.was, [change.now, meanwhile]);
      return now === null || saysTheSame(now, meanwhile) ? null : { ...change, was: meanwhile, now };
    }
    case "delete":
      return changesOf(happened, "delete").some(({ block }) => block === change.block) ? null : change;
    case "move":
      return changesOf(happened, "move").some(({ block, after }) => block === change.block && after === change.after) ? null : change;
    case "insert":
      return change;
  }
}
