import type { Decision, Draft, Facts, PrivateChange, Refusal } from "../../journal.ts";
import { isRefusal, refuse } from "../../journal.ts";
import type { CommandNamed } from "../commands.ts";
import { decideVote } from "../decideVote.ts";
import type { BallotKnow } from "../know.ts";

/**
 * A seat votes on the questions of one paper: each an ordinary vote, all of them or none (PKG-5). A question that is left out has no
 * vote. The answer says which receipt no longer holds on which ballot, `2026-1.0123-4567-89ab` (MND-2). Refuses a ballot with a paper of its own, a question of another paper or named twice, and what refuses a vote anywhere.
 */
export function decideCastPackage(command: CommandNamed<"CastPackage">, know: BallotKnow, facts: Facts): Decision | Refusal {
  const { ballot: id, seat, votes } = command;
  const paper = know.ballot(id);
  if (!paper) return refuse("ballotUnknown", { ballot: id });
  if (!paper.package) return refuse("packageNone", { ballot: id });
  const events: Draft[] = [];
  const keep: PrivateChange[] = [];
  const replaced: string[] = [];
  for (const [i, { ballot, choice }] of votes.entries()) {
    if (!paper.package.includes(ballot)) return refuse("packageNotOnPaper", { ballot });
    if (votes.findIndex((one) => one.ballot === ballot) !== i) return refuse("packageVotedTwice", { ballot });
    const cast = decideVote({ type: "CastVote", ballot, seat, choice }, know, facts);
    if (isRefusal(cast)) return { ...cast, field: ballot };
    events.push(...cast.events);
    keep.push(...(cast.keep ?? []));
    if (cast.answer?.["replaced"] !== undefined) replaced.push(`${ballot}.${cast.answer["replaced"]}`);
  }
  return {
    events,
    keep,
    answer: { ballot: id, seat, votes: votes.length, ...(replaced.length === 0 ? {} : { replaced: replaced.join(" ") }) },
  };
}
