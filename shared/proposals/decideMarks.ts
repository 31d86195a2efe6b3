import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import type { ProposalCommand } from "./commands.ts";
import type { ProposalsKnow } from "./know.ts";
import { proposingSeats } from "./questions.ts";
import { changeableProposal, onRecord } from "./within.ts";

/**
 * A delegate marks the check of the latest version "adequate" or "concerns" for a seat (PRP-18): never a veto. A concern
 * says why; the proposing seat does not mark its own. The same mark again changes nothing.
 */
export function decideMark(
  command: Extract<ProposalCommand, { type: "MarkCheck" }>,
  know: ProposalsKnow,
  facts: Facts,
): Decision | Refusal {
  const proposal = changeableProposal(command.proposal, know);
  if (isRefusal(proposal)) return proposal;
  if (actsFor(know.roll, facts.actor.id, command.seat) === null) return refuse("seatNotYours", undefined, "seat");
  const latest = proposal.versions.length;
  if (command.version !== latest) return refuse("versionNotLatest", { version: command.version, latest });
  if (!proposal.checks[latest]) return refuse("checkNotAnswered", { number: proposal.id, version: latest });
  if (proposingSeats(proposal).includes(command.seat)) return refuse("checkMarkOwn", undefined, "seat");
  if (command.mark === "concerns" && command.reason === "") return refuse("reasonMissing", undefined, "reason");
  const before = proposal.marks?.find((one) => one.version === latest && one.seat === command.seat);
  const said = before?.reason ? (facts.wordsOf(before.reason) ?? "") : "";
  if (before?.mark === command.mark && said === command.reason) return { events: [] };
  const { version, seat, mark } = command;
  const reason = command.reason === "" ? null : words(command.reason, command.lang);
  return { events: onRecord(proposal.id, { type: "CheckMarked", version, seat, mark, reason }) };
}
