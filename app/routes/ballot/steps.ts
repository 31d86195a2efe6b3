import type { Choice } from "../../../shared/ballots/state.ts";
import type { Refusal } from "../../../shared/journal.ts";

export const choices = ["for", "against", "abstain"] as const satisfies readonly Choice[];

/** What has been chosen so far, by seat. Travels in the form, never in an address: addresses are kept in histories and logs. */
export type Chosen = { readonly [seat: string]: Choice };

/** The name of the field in which a seat's choice is sent. */
export const choiceField = (seat: string): string => `choice.${seat}`;

/** The choices a form sent for these seats; what is no choice counts as none. */
export function chosenIn(fields: { readonly [name: string]: string }, seats: readonly string[]): Chosen {
  const chosen: { [seat: string]: Choice } = {};
  for (const seat of seats) {
    const choice = choices.find((one) => one === fields[choiceField(seat)]);
    if (choice) chosen[seat] = choice;
  }
  return chosen;
}

/**
 * What the page shows after a form was sent: the check, or the paper again with what was chosen and what is wrong. `cast`: what the
 * receipts of a practice ballot are shown from, because nothing else has kept it (REH-7).
 */
export interface StepShown {
  readonly step: "choose" | "check" | "cast";
  readonly chosen: Chosen;
  readonly refusal: Refusal | null;
}
