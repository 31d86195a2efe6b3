import { plainOf } from "../proposals/document.ts";
import type { LineName } from "../proposals/lines.ts";
import {
  type BlockChange,
  type BlockWords,
  type Changes,
  changesOf,
  type DocumentName,
  documentNames,
  placementsOf,
  saysTheSame,
} from "./changes.ts";
import { isRecognisable, joinBlocks, joinLines } from "./wordMerge.ts";

/**
 * Why two amendments meet at a passage. `replaced-differently`: both rewrite it; `replaced-and-deleted`; `deleted-by-both`;
 * `inserted-at-the-same-place`; `moved-differently`; `moved-and-deleted`; `place-gone`: one puts something behind a
 * passage that the other deletes or moves; `place-rewritten`: … that the other rewrites beyond recognition.
 */
export type CollisionKind =
  | "replaced-differently"
  | "replaced-and-deleted"
  | "deleted-by-both"
  | "inserted-at-the-same-place"
  | "moved-differently"
  | "moved-and-deleted"
  | "place-gone"
  | "place-rewritten";

/** Two amendments meeting at one passage. */
export interface Collision {
  readonly kind: CollisionKind;
  readonly where: DocumentName | LineName;
  /** The block's id; null for a section without blocks, and for the start of a document. */
  readonly block: string | null;
  /** Both change other words of the passage, so the two can be joined (AMD-9): shown, but one need not fall with the other. */
  readonly joins: boolean;
}

/** Every passage at which two sets of changes to the same version meet (AMD-6). The same whichever is named first. */
export const collisionsBetween = (a: Changes, b: Changes): readonly Collision[] => [
  ...a.lines.flatMap((one): readonly Collision[] => {
    const other = b.lines.find(({ section }) => section === one.section);
    if (!other || other.now === one.now) return [];
    const joins = joinLines(one.was, [one.now, other.now]) !== null;
    return [{ kind: "replaced-differently", where: one.section, block: null, joins }];
  }),
  ...documentNames.flatMap((where) => blockCollisions(a[where], b[where]).map((one) => ({ ...one, where }))),
];

/**
 * What stands in the way of changes after others have happened (AMD-9). Fewer things than collisions: a passage that was
 * moved, or behind which something was put, still stands as it was, so it can be rewritten or deleted where it is now.
 */
export const obstaclesTo = (changes: Changes, happened: Changes): readonly Collision[] =>
  collisionsBetween(changes, happened).filter(({ where, block, kind, joins }) => {
    if (joins || kind === "deleted-by-both") return false;
    if (where !== "case" && where !== "clauses") return true;
    const own = changes[where].filter((one) => one.block === block).map(({ change }) => change);
    const placesHere = placementsOf(changes[where]).some(({ after }) => after === block);
    switch (kind) {
      case "moved-and-deleted":
        return own.includes("move");
      case "place-gone":
        return placesHere;
      case "place-rewritten":
        return placesHere || own.includes("move");
      default:
        return true;
    }
  });

/** Whether two sets of changes cannot both be carried as they are (AMD-6). */
export const collide = (a: Changes, b: Changes): boolean => collisionsBetween(a, b).some(({ joins }) => !joins);

type AtBlock = Omit<Collision, "where">;

function blockCollisions(a: readonly BlockChange[], b: readonly BlockChange[]): readonly AtBlock[] {
  const found: AtBlock[] = [...sameBlock(a, b), ...placesTaken(a, b), ...placesGone(a, b), ...placesGone(b, a)];
  return found.filter((one, i) => found.findIndex((other) => other.kind === one.kind && other.block === one.block) === i);
}

/** Behind the same passage; `n1` of one amendment is not `n1` of another. */
const samePlace = (a: string | null, b: string | null): boolean => a === b && !a?.startsWith("n");
const at = (kind: CollisionKind, block: string | null, joins = false): AtBlock => ({ kind, block, joins });

/** Both change, delete or move the same block. */
function sameBlock(a: readonly BlockChange[], b: readonly BlockChange[]): readonly AtBlock[] {
  return a.flatMap((one) =>
    b.filter((other) => other.block === one.block && other.change !== "insert").flatMap((other) => meeting(one, other) ?? []),
  );
}

function meeting(one: BlockChange, other: BlockChange): AtBlock | null {
  const both = [one.change, other.change].sort().join(" ");
  switch (both) {
    case "delete delete":
      return at("deleted-by-both", one.block);
    case "delete replace":
      return at("replaced-and-deleted", one.block);
    case "delete move":
      return at("moved-and-deleted", one.block);
    case "move move":
      return one.change === "move" && other.change === "move" && samePlace(one.after, other.after)
        ? null
        : at("moved-differently", one.block);
    case "replace replace":
      if (one.change !== "replace" || other.change !== "replace" || saysTheSame(one.now, other.now)) return null;
      return at("replaced-differently", one.block, joinBlocks(one.was, [one.now, other.now]) !== null);
    case "move replace": {
      // Whoever moves a passage meant what it said; a rewriting beyond recognition is another passage.
      const replaced = one.change === "replace" ? one : other;
      return replaced.change === "replace" && !stillThatPassage(replaced.was, replaced.now) ? at("place-rewritten", one.block) : null;
    }
    default:
      return null;
  }
}

/** Both put something behind the same block, other than the same move. */
function placesTaken(a: readonly BlockChange[], b: readonly BlockChange[]): readonly AtBlock[] {
  const others = placementsOf(b);
  return placementsOf(a).flatMap((one) => {
    // Behind a block of its own making: nobody else can put anything there.
    if (one.after?.startsWith("n")) return [];
    const taken = others.some(
      (other) => other.after === one.after && !(one.change === "move" && other.change === "move" && one.block === other.block),
    );
    return taken ? [at("inserted-at-the-same-place", one.after)] : [];
  });
}

/** One puts something behind a block that the other deletes, moves or rewrites beyond recognition. */
function placesGone(a: readonly BlockChange[], b: readonly BlockChange[]): readonly AtBlock[] {
  const movedByA = changesOf(a, "move");
  return placementsOf(a).flatMap(({ after }): readonly AtBlock[] => {
    if (after === null || after.startsWith("n")) return [];
    if (changesOf(b, "delete").some(({ block }) => block === after)) return [at("place-gone", after)];
    const moved = changesOf(b, "move").find(({ block }) => block === after);
    if (moved && !movedByA.some((own) => own.block === after && samePlace(own.after, moved.after))) return [at("place-gone", after)];
    const replaced = changesOf(b, "replace").find(({ block }) => block === after);
    return replaced && !stillThatPassage(replaced.was, replaced.now) ? [at("place-rewritten", after)] : [];
  });
}

const plain = (words: BlockWords): string => plainOf({ id: "", ...words });
const stillThatPassage = (was: BlockWords, now: BlockWords): boolean => isRecognisable(plain(was), plain(now));
