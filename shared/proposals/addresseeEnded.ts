import { ukDay } from "../calendar/days.ts";
import { type Facts, type Refusal, refuse } from "../journal.ts";
import { successionOf } from "./departments.ts";
import type { ProposalText } from "./text.ts";

/** Refuses a new version that asks a body which has ended (PLN-21); older versions that ask it stay readable. */
export function addresseeEnded(text: ProposalText, facts: Facts): Refusal | null {
  for (const { department } of text.addressees) {
    const succession = successionOf(department, ukDay(facts.at));
    if (succession) return refuse("addresseeEnded", { day: succession.day }, "addressees");
  }
  return null;
}
