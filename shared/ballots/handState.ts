import type { ActorId, Hash } from "../journal.ts";

/** A count of hands as a counter enters it, by heads. */
export interface HandFigures {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** The first of two counts: who entered it and a commitment to its figures, which nobody sees (HND-3). */
export interface SealedHandCount {
  readonly by: ActorId;
  readonly commitment: Hash;
}

/** A count that both counters have entered. */
export interface HandCount extends HandFigures {
  /** Who entered it first, and who confirmed it. */
  readonly by: readonly [ActorId, ActorId];
  /** What the first was committed to with, once revealed (HND-8); absent in older entries. */
  readonly sealed?: { readonly commitment: Hash; readonly salt: string };
}
