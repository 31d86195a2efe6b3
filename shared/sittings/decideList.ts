import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { orderedList, spokeInRound } from "./floor.ts";
import { formats } from "./formats.ts";
import type { SittingsKnow } from "./know.ts";
import { removedRefusal } from "./moderation.ts";
import { hasInterest } from "./questions.ts";
import type { Round, Sitting } from "./state.ts";
import { actingFor, actingHere, alreadySo, decided, roundInHand } from "./within.ts";

type ListCommand = Extract<
  SittingCommand,
  { readonly type: "JoinList" | "LeaveList" | "MoveEntry" | "CloseList" | "ReopenList" | "SetOrder" }
>;

/** The desk can take it back (DSK-4). */
const undo = { undo: true } as const;

/** The speakers' list: who waits (FLR-1 to FLR-6). */
export function decideList(command: ListCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const inHand = roundInHand(command.sitting, know);
  if (isRefusal(inHand)) return inHand;
  const { sitting, round } = inHand;
  switch (command.type) {
    case "JoinList":
      return join(command, sitting, round, know, facts);
    case "LeaveList": {
      const entry = sitting.floor.waiting.find((one) => one.id === command.entry);
      if (!entry) return alreadySo;
      const acting = actingFor(know, facts, entry.seat);
      return isRefusal(acting)
        ? acting
        : decided(sitting, { type: "ListLeft", entry: entry.id, by: acting.by, ...(acting.by === "desk" && undo) });
    }
    case "MoveEntry": {
      const list = orderedList(sitting);
      if (!list.some((entry) => entry.id === command.entry)) return refuse("entryNotWaiting", undefined, "entry");
      const others = list.filter((entry) => entry.id !== command.entry);
      const behind = others.slice(0, command.position - 1).map((entry) => entry.id);
      return decided(sitting, { type: "EntryMoved", entry: command.entry, behind, reason: words(command.reason, command.lang), ...undo });
    }
    case "CloseList":
      return sitting.floor.listOpen ? decided(sitting, { type: "ListClosed", ...undo }) : alreadySo;
    case "ReopenList":
      return sitting.floor.listOpen ? alreadySo : decided(sitting, { type: "ListReopened", ...undo });
    case "SetOrder": {
      // FLR-15: the order of the round in hand; the next one begins with the standing orders' again.
      if (!formats[round.format].joins.includes("contribution")) return refuse("noOrderInRound", undefined, "order");
      return sitting.floor.order === command.order ? alreadySo : decided(sitting, { type: "ListOrderSet", order: command.order, ...undo });
    }
  }
}

function join(command: SittingCommandOf<"JoinList">, sitting: Sitting, round: Round, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const acting = actingHere(sitting, know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  // MOD-2: also not by a hand in the hall.
  const refusal = removedRefusal(sitting, acting.here.person, "floor", facts) ?? joinRefused(command, sitting, round);
  if (refusal) return refusal;
  const { kind, seat } = command;
  const side = kind === "contribution" ? (command.side ?? "neutral") : null;
  const isOrder = kind === "point-of-order";
  // FLR-3: one waiting entry each, plus one point of order.
  const waits = sitting.floor.waiting.find((entry) => entry.seat === seat && (entry.kind === "point-of-order") === isOrder);
  if (waits) return waits.kind === kind && waits.side === side ? alreadySo : refuse("alreadyWaiting", { seat: acting.seat.number });
  const entry = `e${sitting.next.entry}`;
  const rule = isOrder ? command.rule : null;
  const motion = kind === "procedural-motion" ? command.motion : null;
  const { person, region } = acting.here;
  const joined = decided(sitting, { type: "ListJoined", entry, seat, person, region, kind, side, rule, motion, by: acting.by });
  return { ...joined, answer: { entry } };
}

/** Whether this round takes this kind of entry from this seat now; null if it does. */
export function joinRefused(
  asked: Pick<SittingCommandOf<"JoinList">, "seat" | "kind" | "rule" | "motion">,
  sitting: Sitting,
  round: Round,
): Refusal | null {
  const { kind, seat } = asked;
  const format = formats[round.format];
  if (!format.joins.includes(kind)) return refuse("kindNotInRound", undefined, "kind");
  // FLR-2: a closed list takes points of order only.
  if (!sitting.floor.listOpen && kind !== "point-of-order") return refuse("listClosed");
  if (kind === "point-of-order" && !asked.rule) return refuse("pointNeedsRule", undefined, "rule");
  if (kind === "procedural-motion" && !asked.motion) return refuse("motionNeeded", undefined, "motion");
  const { speaking } = sitting.floor;
  if (kind === "point-of-information" && (!speaking || speaking.seat === seat)) return refuse("nobodyToInform", undefined, "kind");
  // INT-1: who declared an interest answers questions and does not debate.
  if (kind === "contribution" && hasInterest(sitting, seat, round.item)) return refuse("interestDeclared");
  // FLR-8: in a go-round each speaks once.
  if (format.everyoneOnce && kind === "contribution" && (spokeInRound(sitting).has(seat) || speaking?.seat === seat))
    return refuse("spokenInRound");
  return null;
}
