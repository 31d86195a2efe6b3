import type { Hash, Time } from "../journal.ts";
import type { SpaceOutcome, SpaceOwner, SpaceUse } from "./kinds.ts";

/** The days on which the law counts, each null where there is none. */
export interface SpaceDays {
  readonly listed: string | null;
  readonly notice: string | null;
  readonly bid: string | null;
  readonly outcome: SpaceOutcome | null;
  readonly outcomeDay: string | null;
}

/** What the register says of a space. */
export interface SpaceAbout extends SpaceDays {
  /** Words. */
  readonly name: Hash;
  readonly address: Hash;
  readonly area: string;
  /** Words; null where it is not known who asked for the listing. */
  readonly group: Hash | null;
  readonly use: SpaceUse;
  readonly owner: SpaceOwner;
  /** Words. */
  readonly source: Hash;
}

/** A civic space as the record has it. */
export interface Space {
  readonly id: string;
  /** `nominated` until it is accepted or refused. */
  readonly stage: "nominated" | "refused" | "registered";
  /** The seat that nominated it; null where the desk registered it. */
  readonly seat: string | null;
  readonly at: Time;
  readonly about: SpaceAbout;
  /** The answer to the nomination. */
  readonly answered: { readonly reason: Hash; readonly at: Time } | null;
  /** Every change with its reason, oldest first. */
  readonly changes: readonly { readonly reason: Hash; readonly at: Time }[];
}
