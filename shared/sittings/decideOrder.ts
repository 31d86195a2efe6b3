import { type Decision, type Draft, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import { onRecord as onProposal } from "../proposals/within.ts";
import type { SittingCommand } from "./commands.ts";
import { inWritingRefused } from "./inWriting.ts";
import type { SittingsKnow } from "./know.ts";
import { scaled } from "./scaled.ts";
import type { Round, Sitting } from "./state.ts";
import { alreadySo, decided, foundSitting, onRecord } from "./within.ts";

type OrderCommand = Extract<
  SittingCommand,
  { readonly type: "ChangeRoundMinutes" | "ChangeItemMinutes" | "TakeInWriting" | "MoveItem" | "RemoveItem" }
>;

/** Only what has not begun can be changed. */
const waits = (round: Round): boolean => round.phase.name === "waiting";

/** Changing what has not begun: lengths, the way of a round, the order of items (RUN-4, RUN-5). */
export function decideOrder(command: OrderCommand, know: SittingsKnow): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  switch (command.type) {
    case "ChangeRoundMinutes":
    case "TakeInWriting": {
      // RUN-4: what has begun is given more time, never another length.
      const round = sitting.rounds.find((one) => one.id === command.round);
      if (!round || !waits(round)) return refuse("roundNotWaiting", { round: command.round }, "round");
      if (command.type === "TakeInWriting")
        return round.format === "written"
          ? alreadySo
          : (inWritingRefused(round.format) ?? decided(sitting, { type: "RoundFormatChanged", round: round.id, format: "written" }));
      if (round.minutes === command.minutes) return alreadySo;
      return decided(sitting, { type: "MinutesChanged", rounds: [{ round: round.id, minutes: command.minutes }] });
    }
    case "ChangeItemMinutes":
      return changeItem(sitting, command.item, command.minutes);
    case "MoveItem": {
      const refusal = begunOrUnknown(sitting, command.item, "item");
      if (refusal) return refusal;
      if (command.before === command.item) return alreadySo;
      const beforeRefused = command.before === null ? null : begunOrUnknown(sitting, command.before, "before");
      if (beforeRefused) return beforeRefused;
      const next = sitting.items[sitting.items.findIndex((one) => one.id === command.item) + 1]?.id ?? null;
      if (next === command.before) return alreadySo;
      return decided(sitting, { type: "ItemMoved", item: command.item, before: command.before });
    }
    case "RemoveItem": {
      const refusal = begunOrUnknown(sitting, command.item, "item");
      if (refusal) return refusal;
      if (sitting.items.length === 1) return refuse("agendaEmpty", undefined, "item");
      // RUN-5: people prepared for what was published, so they are told why it is gone.
      if (sitting.agenda && command.reason === null) return refuse("removalNeedsReason", undefined, "reason");
      const reason = command.reason === null ? null : words(command.reason, command.lang);
      return {
        events: [...onRecord(sitting.id, { type: "ItemRemoved", item: command.item, reason }), ...proposalTakenOff(sitting, command.item)],
      };
    }
  }
}

/** RUN-5: its proposal waits for another agenda. */
function proposalTakenOff(sitting: Sitting, id: string): readonly Draft[] {
  const item = sitting.items.find((one) => one.id === id);
  if (item?.kind !== "proposal" || item.proposal === null) return [];
  return onProposal(item.proposal, { type: "ProposalTakenOffAgenda", sitting: sitting.id, item: id });
}

/** RUN-5: an item that has begun stays where it is. */
function begunOrUnknown(sitting: Sitting, id: string, field: string): Refusal | null {
  const item = sitting.items.find((one) => one.id === id);
  if (!item) return refuse("itemUnknown", { item: id }, field);
  return sitting.rounds.some((round) => round.item === id && !waits(round)) ? refuse("itemBegun", { number: item.number }, field) : null;
}

/** RUN-4: the new length is spread over the item's rounds that wait; votes keep theirs. */
function changeItem(sitting: Sitting, id: string, minutes: number): Decision | Refusal {
  const item = sitting.items.find((one) => one.id === id);
  if (!item) return refuse("itemUnknown", { item: id }, "item");
  const rounds = sitting.rounds.filter((round) => round.item === id && waits(round));
  if (rounds.length === 0) return refuse("itemBegun", { number: item.number }, "item");
  const lengths =
    scaled(
      rounds.map((round) => ({ minutes: round.minutes, fixed: round.format === "ballot" })),
      minutes,
    ) ??
    scaled(
      rounds.map((round) => ({ minutes: round.minutes })),
      minutes,
    );
  if (!lengths) return refuse("tooShortForRounds", { least: rounds.length }, "minutes");
  const changed = rounds.flatMap((round, i) => {
    const now = lengths[i] ?? round.minutes;
    return now === round.minutes ? [] : [{ round: round.id, minutes: now }];
  });
  return changed.length === 0 ? alreadySo : decided(sitting, { type: "MinutesChanged", rounds: changed });
}
