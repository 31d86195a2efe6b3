import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import { hasApologies } from "./care/decide.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { turnsEnded } from "./endings.ts";
import { fallenWith } from "./interests.ts";
import type { SittingsKnow } from "./know.ts";
import { removedRefusal } from "./moderation.ts";
import { checkInFromMs, hasInterest, presence, presentSeats } from "./questions.ts";
import type { Sitting } from "./state.ts";
import { seatedLate } from "./tables/drawing.ts";
import { actingFor, actingHere, alreadySo, type Decided, decided, foundSitting, isDesk, openSitting } from "./within.ts";

type PresenceCommand = Extract<
  SittingCommand,
  { readonly type: "CheckIn" | "Leave" | "DeclareInterest" | "StartQuorumCount" | "SayIAmHere" | "EndQuorumCount" }
>;

/** Checking in and leaving, interests, and the quorum count (ATT-1 to ATT-5, INT-1, QUO-5). */
export function decidePresence(command: PresenceCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "CheckIn":
      return checkIn(command, know, facts);
    case "Leave": {
      const sitting = foundSitting(command.sitting, know);
      if (isRefusal(sitting)) return sitting;
      if (!presence(sitting, command.seat)) return alreadySo;
      const acting = actingHere(sitting, know, facts, command.seat);
      if (isRefusal(acting)) return acting;
      return decided(sitting, ...turnsEnded(sitting, facts.at, command.seat), { type: "SeatLeft", seat: command.seat, by: acting.by });
    }
    case "DeclareInterest":
      return declareInterest(command, know, facts);
    case "StartQuorumCount": {
      const sitting = openSitting(command.sitting, know);
      if (isRefusal(sitting)) return sitting;
      if (sitting.count) return alreadySo;
      return decided(sitting, { type: "QuorumCountStarted", endsAt: facts.at + know.founding.orders.quorum.countSeconds * 1000 });
    }
    case "SayIAmHere": {
      const sitting = openSitting(command.sitting, know);
      if (isRefusal(sitting)) return sitting;
      const acting = actingHere(sitting, know, facts, command.seat);
      if (isRefusal(acting)) return acting;
      if (!sitting.count || facts.at >= sitting.count.endsAt) return refuse("noQuorumCount");
      return sitting.count.here.includes(command.seat) ? alreadySo : decided(sitting, { type: "HereSaid", seat: command.seat });
    }
    case "EndQuorumCount": {
      const sitting = openSitting(command.sitting, know);
      if (isRefusal(sitting)) return sitting;
      return sitting.count ? endCount(sitting, sitting.count, facts) : alreadySo;
    }
  }
}

/** One person acts for a seat at a time: who is to take over checks in once the other has left (ATT-3). */
function checkIn(command: SittingCommandOf<"CheckIn">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  if (sitting.phase.name === "scheduled" && facts.at < sitting.startsAt - checkInFromMs) return refuse("checkInNotYet", { minutes: 60 });
  const acting = actingFor(know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  const { seat } = acting;
  const as = acting.as ?? command.as;
  const person = acting.by === "self" ? facts.actor.id : seat[as];
  if (person === null) return refuse("seatHasNoPerson", { seat: seat.number }, "as");
  // MOD-3: nobody checks in again who was removed, nor does the desk do it for them before they are readmitted.
  const removed = removedRefusal(sitting, person, "anything", facts);
  if (removed) return removed;
  const here = presence(sitting, seat.id);
  if (here) return here.person === person ? alreadySo : refuse("seatTaken", { seat: seat.number }, "seat");
  const checkedIn = { type: "CheckedIn", seat: seat.id, person, region: seat.region, as, where: command.where, by: acting.by } as const;
  const arrives = decided(sitting, checkedIn, ...seatedLate(sitting, seat, person, know));
  // ATT-8: why they could not come is nobody's business any more.
  if (!hasApologies(sitting, seat.id)) return arrives;
  return { ...arrives, keep: [{ kind: "apologies", sitting: sitting.id, seat: seat.id, sent: false, reason: null, tell: [] }] };
}

/** INT-1: declared once for an item; what the seat waits with, says or has given on that item falls. */
function declareInterest(command: SittingCommandOf<"DeclareInterest">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  const acting = actingFor(know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  const removed = acting.by === "self" ? removedRefusal(sitting, facts.actor.id, "anything", facts) : null;
  if (removed) return removed;
  if (!sitting.items.some((item) => item.id === command.item)) return refuse("itemUnknown", { item: command.item }, "item");
  if (hasInterest(sitting, command.seat, command.item)) return alreadySo;
  const inHand = sitting.rounds.find((round) => round.id === sitting.round)?.item === command.item;
  const falls: readonly Decided[] = sitting.floor.waiting
    .filter((entry) => inHand && entry.seat === command.seat && entry.kind === "contribution")
    .map((entry) => ({ type: "ListLeft", entry: entry.id, by: acting.by }));
  const speaks = [sitting.floor.held, sitting.floor.speaking].some((turn) => turn?.seat === command.seat && turn.kind === "contribution");
  const ended = inHand && speaks ? turnsEnded(sitting, facts.at, command.seat) : [];
  const fallen = fallenWith(sitting, know, command.seat, command.item);
  const declared = { type: "InterestDeclared", seat: command.seat, item: command.item } as const;
  return { ...decided(sitting, declared, ...falls, ...ended, ...fallen.events), keep: fallen.keep };
}

/**
 * QUO-5: when the time is up, or earlier once everybody has answered, whoever did not say "I am here" is recorded as having left
 * and may check in again at once. Who is on the floor needs not answer.
 */
function endCount(sitting: Sitting, count: NonNullable<Sitting["count"]>, facts: Facts): Decision | Refusal {
  const { speaking, held } = sitting.floor;
  const answered = new Set([...count.here, ...(speaking ? [speaking.seat] : []), ...(held ? [held.seat] : [])]);
  const present = presentSeats(sitting);
  const here = present.filter((seat) => answered.has(seat));
  if (facts.at < count.endsAt && here.length < present.length) {
    if (!isDesk(facts.actor)) return alreadySo;
    return refuse("quorumCountRunning", { missing: present.length - here.length });
  }
  return decided(sitting, { type: "QuorumCountEnded", here });
}
