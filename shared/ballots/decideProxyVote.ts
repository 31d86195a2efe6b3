import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal } from "../journal.ts";
import { removedRefusal } from "../sittings/moderation.ts";
import type { CommandNamed } from "./commands.ts";
import { castFor } from "./decideVote.ts";
import type { BallotKnow } from "./know.ts";
import { whyNoProxyVote } from "./mayCast.ts";
import { openBallotOf } from "./questions.ts";
import { registerIndex } from "./register.ts";

/** The vote of a seat that gave its proxy, by its own act (PRX-5). It counts as a head and with its weight, never towards the quorum. */
export const decideProxyVote = (command: CommandNamed<"CastProxyVote">, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const ballot = openBallotOf(know, command.ballot, facts.at);
  if (isRefusal(ballot)) return ballot;
  const sitting = ballot.sitting === null ? null : (know.sitting(ballot.sitting) ?? null);
  const cannot = whyNoProxyVote(ballot, sitting, know.roll, facts.actor.id, command.seat);
  if (cannot) return (sitting && removedRefusal(sitting, facts.actor.id, "anything", facts)) ?? cannot;
  const index = registerIndex(ballot.register, command.seat);
  return castFor(ballot, index, command.choice, facts, facts.actor.id, { proxy: facts.actor.id });
};
