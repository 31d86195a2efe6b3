import { type Decision, type Draft, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import { closedNow } from "../sittings/care/closed.ts";
import type { Sitting } from "../sittings/state.ts";
import { onRecord } from "../sittings/within.ts";
import type { MotionCommandOf } from "./commands.ts";
import type { MotionsKnow } from "./know.ts";
import { putToVote } from "./vote.ts";

/** CLO-1: by a show of hands of sixty seconds, by heads, with a quorum; one at a time, with a reason and who is invited. */
export function putClosing(command: MotionCommandOf<"PutClosing">, sitting: Sitting, know: MotionsKnow, facts: Facts): Decision | Refusal {
  const { item, reason, invited, lang } = command;
  if (!sitting.items.some(({ id }) => id === item)) return refuse("itemUnknown", { item }, "item");
  if (closedNow(sitting, item)) return refuse("itemClosedAlready", undefined, "item");
  const runs = sitting.closings?.some(({ stage, ballot }) => stage === "put" && know.ballot(ballot)?.phase !== "voided");
  if (runs) return refuse("closingPutAlready");
  // INT-1: who has an interest in that item stands outside this base, whatever is in hand.
  const rounds = sitting.rounds.filter((one) => one.item === item).map(({ id }) => id);
  const round = rounds.find((id) => id === sitting.round) ?? rounds[0] ?? null;
  const voted = putToVote({ ...command, round }, sitting, "show-of-hands", know, facts);
  if (isRefusal(voted)) return voted;
  const { ballot } = voted;
  const put = {
    ...({ type: "ClosingPut", item, ballot, reason: words(reason, lang) } as const),
    invited: invited.map((line) => words(line, lang)),
  };
  return { events: [...voted.events, ...onRecord(sitting.id, put)], answer: { ballot } };
}

/** CLO-2: a declared vote on closing an item closes it, or does not, in the same breath. */
export function closingDecided(declared: Draft, know: MotionsKnow): Decision["events"] {
  const ballot = declared.stream.slice("ballot/".length);
  const sitting = know.sitting(know.ballot(ballot)?.sitting ?? "");
  const closing = sitting?.closings?.find((one) => one.ballot === ballot && one.stage === "put");
  if (!sitting || !closing) return [];
  return onRecord(sitting.id, { type: "ClosingDecided", item: closing.item, ballot, carried: declared.event.outcome === "carried" });
}
