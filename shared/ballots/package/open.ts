import { type Decision, type Facts, isRefusal, type Refusal } from "../../journal.ts";
import type { CommandNamed } from "../commands.ts";
import { closesAtOf, decideOpen } from "../decideOpen.ts";
import type { BallotKnow } from "../know.ts";
import { amendmentsBefore, standingWith } from "./questions.ts";
import { together } from "./together.ts";

/** Opens a ballot, and with it every question of its paper, until the same moment: that of the longest (PKG-4). None opens where one cannot. */
export function openTogether(command: CommandNamed<"OpenBallot">, know: BallotKnow, facts: Facts): Decision | Refusal {
  const asked = know.ballot(command.ballot);
  if (!asked?.package || asked.phase !== "prepared") return decideOpen(command, know, facts);
  const questions = standingWith(asked, know).flatMap((one) => (one.phase === "prepared" ? [one] : []));
  const closesAt = Math.max(...questions.map((one) => closesAtOf(one, facts.at)));
  const opened = together(command.ballot, know, (id) => {
    const one = know.ballot(id);
    return decideOpen({ ...command, ballot: id }, know, facts, { closesAt, before: one ? amendmentsBefore(one, know) : [] });
  });
  return isRefusal(opened) ? opened : { ...opened, answer: { ballot: asked.id, closesAt } };
}
