import type { Hash, Time } from "../journal.ts";

/** Where a sitting stands. */
export type SittingPhase =
  | { readonly name: "scheduled" }
  | { readonly name: "open"; readonly since: Time }
  | {
      readonly name: "adjourned";
      readonly since: Time;
      readonly reason: Hash;
      readonly until: Time | null;
      readonly withoutQuorum: boolean;
    }
  | {
      readonly name: "closed";
      readonly at: Time;
      readonly unreached: "carried-over" | "lapses";
      readonly unreachedItems: readonly string[];
    };

/** How the agenda was published: with how much notice, and why if it was late (AGD-1, AGD-2). */
export interface PublishedAgenda {
  readonly publishedAt: Time;
  /** Clear working days from publication to the sitting. */
  readonly clearDays: number;
  readonly late: boolean;
  /** Words. */
  readonly reason: Hash | null;
  /** Proposals that were lodged too late to circulate in time. */
  readonly lateProposals: readonly string[];
}
