import type { Hash, Time } from "../journal.ts";

/** `open` until a proposer refuses, whoever offered withdraws, both agree to one text, or one of the two ends otherwise. */
export type CompositeStage = "open" | "refused" | "withdrawn" | "joined" | "lapsed";

/** A proposer's agreement to the text with this hash; a text changed since is not agreed to. */
export interface Consent {
  readonly hash: Hash;
  readonly by: string;
  readonly at: Time;
}

/** An offer to join two admitted proposals into one, as the record has it. */
export interface Composite {
  readonly id: string;
  /** The two, in the order in which they were named. */
  readonly proposals: readonly string[];
  /** The draft in which the joined text is written. */
  readonly draft: string;
  /** The seat that offered; null: the committee, or the secretariat for it. */
  readonly seat: string | null;
  readonly by: string;
  readonly at: Time;
  readonly stage: CompositeStage;
  readonly consents: { readonly [proposal: string]: Consent };
  /**
   * How it ended. `proposal`: whose proposer refused, which one's way ended, or the one that the two were joined into;
   * `reason` is words.
   */
  readonly ended: { readonly at: Time; readonly by: string; readonly proposal: string | null; readonly reason: Hash | null } | null;
}
