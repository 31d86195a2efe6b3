import { type Decision, isRefusal, type Refusal } from "../../journal.ts";
import type { BallotKnow } from "../know.ts";
import { standingWith } from "./questions.ts";

/**
 * PKG-4: what is asked of one question is done for all that stand with it on its paper, or for none: to each the same command, as
 * `one` decides it. The answer is that of the question that was asked about.
 */
export function together(
  ballot: string,
  know: Pick<BallotKnow, "ballot">,
  one: (ballot: string) => Decision | Refusal,
): Decision | Refusal {
  const asked = know.ballot(ballot);
  const ids = asked ? standingWith(asked, know).map(({ id }) => id) : [ballot];
  const decisions = new Map<string, Decision>();
  for (const id of ids) {
    const decision = one(id);
    if (isRefusal(decision)) return decision;
    decisions.set(id, decision);
  }
  const keep = [...decisions.values()].flatMap((decision) => decision.keep ?? []);
  const answer = decisions.get(ballot)?.answer;
  return {
    events: [...decisions.values()].flatMap(({ events }) => events),
    ...(keep.length > 0 ? { keep } : {}),
    ...(answer ? { answer } : {}),
  };
}
