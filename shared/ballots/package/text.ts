import type { Draft } from "../../journal.ts";
import { onBallot } from "../decidePrepare.ts";
import type { BallotKnow } from "../know.ts";
import type { Ballot } from "../state.ts";
import { holdingBeside } from "./questions.ts";

/**
 * The proposal's text is let go by this ballot, and taken up at once by the next question of its paper that is on it (PKG-7).
 * `version`: the one that stands then.
 */
export function textTakenUp(ballot: Ballot, version: number | null, know: BallotKnow): readonly Draft[] {
  const [next] = holdingBeside(ballot, know);
  if (!next?.proposal) return [];
  const held = version ?? next.version ?? know.proposal(next.proposal)?.versions.length ?? 1;
  return [{ stream: `proposal/${next.proposal}`, event: { type: "ProposalFrozen", ballot: next.id, version: held } }];
}

/** What an amendment's fate is called on the record where it cannot be voted on any more. */
const endings: readonly string[] = ["AmendmentFell", "AmendmentStuck", "AmendmentMet"];

/**
 * PKG-8: questions of the paper whose amendments cannot stand once this one is carried: it falls, does not fit into the new text,
 * or is in it already. Read off what the result leads to.
 */
export const questionsFallen = (ballot: Ballot, leadsTo: readonly Draft[], know: BallotKnow): readonly Draft[] =>
  holdingBeside(ballot, know)
    .filter((one) => leadsTo.some(({ stream, event }) => stream === `amendment/${one.amendment}` && endings.includes(event.type)))
    .map(({ id }) => onBallot(id, { type: "QuestionFell", by: ballot.id }));
