import type { DeclaredBallot } from "../ballots/state.ts";
import { ukDay } from "../calendar/days.ts";
import type { StandingOrders } from "../founding/standingOrders.ts";
import { type Draft, type Facts, type Words, words } from "../journal.ts";
import { clocksFrom } from "../plan/clocks.ts";
import { planItemId } from "../plan/questions.ts";
import { plainOf } from "../proposals/document.ts";
import type { Proposal } from "../proposals/state.ts";
import { parseProposal } from "../proposals/text.ts";

/** What the rule reads of the assembly. */
export interface OutcomeKnow {
  proposal(id: string): Proposal | null | undefined;
  outcomesCount(): number;
  planItemsCount(): number;
}

/**
 * The body that is asked where a proposal names none: the communities department (domain.md §1, "Leadership").
 */
const leadDepartment = "mhclg";

/**
 * Records an outcome for each decision on a proposal, and makes a plan item of each that was carried (MIN-3, PLN-1 to
 * PLN-4). Numbers go on from those given so far and are never reused. Clocks start on the day of confirmation.
 */
export const recordOutcomes = (
  ballots: readonly DeclaredBallot[],
  sitting: string,
  orders: StandingOrders,
  know: OutcomeKnow,
  facts: Facts,
): { readonly events: readonly Draft[]; readonly outcomes: readonly string[]; readonly planItems: readonly string[] } => {
  const events: Draft[] = [];
  const outcomes: string[] = [];
  const planItems: string[] = [];
  for (const ballot of ballots) {
    const proposal = ballot.proposal === null ? null : know.proposal(ballot.proposal);
    // A vote outside the quorum decides nothing, so it is no outcome (MIN-5).
    if (!proposal || ballot.version === null || ballot.textHash === null || ballot.outcome === "not-quorate") continue;
    // A vote on an amendment changes the text; the outcome is that of the vote on the proposal (AMD-11).
    if (ballot.amendment !== undefined) continue;
    const carried = ballot.outcome === "carried";
    const number = String(know.outcomesCount() + outcomes.length + 1);
    const item = carried ? planItemId(know.planItemsCount() + planItems.length + 1) : null;
    outcomes.push(number);
    events.push({
      stream: `outcome/${number}`,
      event: {
        type: "OutcomeRecorded",
        number,
        ballot: ballot.id,
        proposal: proposal.id,
        version: ballot.version,
        textHash: ballot.textHash,
        sitting,
        carried,
        stronglySupported: carried && ballot.stronglySupported,
        planItem: item,
      },
    });
    if (item === null) continue;
    planItems.push(item);
    events.push(planItemMade(item, number, proposal, ballot.version, orders, facts));
  }
  return { events, outcomes, planItems };
};

const planItemMade = (item: string, outcome: string, proposal: Proposal, version: number, orders: StandingOrders, facts: Facts): Draft => {
  const day = ukDay(facts.at);
  const addressees = [...new Set<string>(proposal.addressees.map((one) => one.department))];
  return {
    stream: `plan/${item}`,
    event: {
      type: "PlanItemMade",
      item,
      outcome,
      chapter: proposal.chapter,
      addressees: addressees.length > 0 ? addressees : [leadDepartment],
      recommendations: recommendationsOf(proposal, version, facts),
      day,
      ...clocksFrom(day, orders.plan),
    },
  };
};

/**
 * What is asked for (PLN-3): the clauses of the adopted text, numbered in their order. A text without clauses, or one
 * whose words were withdrawn, is one recommendation: the proposal as a whole.
 */
const recommendationsOf = (
  proposal: Proposal,
  version: number,
  facts: Facts,
): readonly { readonly number: number; readonly block: string | null; readonly text: Words | null }[] => {
  const stored = proposal.versions.find((one) => one.number === version);
  const text = stored ? parseProposal(facts.wordsOf(stored.text)) : undefined;
  const clauses = text?.clauses.blocks.filter((block) => block.kind === "clause") ?? [];
  if (!text || clauses.length === 0) return [{ number: 1, block: null, text: null }];
  return clauses.map((block, i) => ({ number: i + 1, block: block.id, text: words(plainOf(block), text.language) }));
};
