import type { Refusal } from "../../../shared/journal.ts";

/** What has been chosen so far, by seat, written down as `shared/ballots/papers/choice.ts` does. */
export type Chosen = { readonly [seat: string]: string };

/** What stands in the fields of the paper, as it was marked. Travels in the form, never in an address: addresses are kept in histories and logs. */
export type Marked = { readonly [field: string]: string };

/**
 * What the page shows after a form was sent: the check, or the paper again with what was marked and what is wrong. `cast`: what the
 * receipts of a practice ballot are shown from, because nothing else has kept it (REH-7). `late`: what came when voting was over.
 */
export interface StepShown {
  readonly step: "choose" | "check" | "cast" | "late";
  readonly marked: Marked;
  readonly chosen: Chosen;
  /** Seats whose numbers had gaps: the check says that the order was closed up. */
  readonly closedUp: readonly string[];
  readonly refusal: Refusal | null;
  /** Of a paper that came too late: seats whose vote from before still counts. */
  readonly stands?: readonly string[];
}
