import { type Actor, type Decision, type Draft, type Facts, isRefusal, type Refusal, refuse, type Unsealed } from "../journal.ts";
import { actsFor, seatById } from "../roll/questions.ts";
import type { Seat } from "../roll/state.ts";
import type { SittingEvent } from "./events.ts";
import type { SittingsKnow } from "./know.ts";
import { removedRefusal } from "./moderation.ts";
import { currentRound, presence } from "./questions.ts";
import type { Attendance, Round, Sitting } from "./state.ts";

/** An event as decided: words not yet replaced by their hash, the type as it is. */
export type Decided<E extends SittingEvent = SittingEvent> = E extends SittingEvent
  ? { readonly type: E["type"] } & Unsealed<Omit<E, "type">>
  : never;

/** Drafts of entries on one sitting's stream. */
export const onRecord = (sitting: string, ...events: readonly Decided[]): readonly Draft[] =>
  events.map((event) => ({ stream: `sitting/${sitting}`, event }));

/** A decision that writes these events of one sitting. */
export const decided = (sitting: Sitting, ...events: readonly Decided[]): Decision => ({ events: onRecord(sitting.id, ...events) });

/** It is so already: nothing to write. */
export const alreadySo: Decision = { events: [] };

/** The sitting, or a refusal that there is none with this number. */
export const foundSitting = (id: string, know: SittingsKnow): Sitting | Refusal =>
  know.sitting(id) ?? refuse("sittingUnknown", { sitting: id });

/** The sitting while it is open (SIT-3: nothing is said, written or ruled outside an open sitting). */
export function openSitting(id: string, know: SittingsKnow): Sitting | Refusal {
  const sitting = foundSitting(id, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: id });
  return sitting.phase.name === "open" ? sitting : refuse("sittingNotOpen", { sitting: id });
}

/** An open sitting with its round in hand. */
export function roundInHand(id: string, know: SittingsKnow): { readonly sitting: Sitting; readonly round: Round } | Refusal {
  const sitting = openSitting(id, know);
  if (isRefusal(sitting)) return sitting;
  const round = currentRound(sitting);
  return round ? { sitting, round } : refuse("noRoundOpen");
}

/** Facilitators and the secretariat act for seats that cannot do it themselves: hands in the hall, callers by phone (ATT-2). */
export const isDesk = (actor: Actor): boolean =>
  actor.roles.some((role) => role === "facilitator" || role === "secretariat" || role === "operator");

/** On whose word something is done for a seat. `as` is null when the desk does it. */
export interface Acting {
  readonly seat: Seat;
  readonly by: "self" | "desk";
  readonly as: "delegate" | "alternate" | null;
}

/** Whether the actor may do something for this seat: as its delegate, its alternate, or from the desk (ATT-1, ATT-2). */
export function actingFor(know: SittingsKnow, facts: Facts, id: string): Acting | Refusal {
  const seat = seatById(know.roll, id);
  if (!seat || seat.withdrawn) return refuse("seatUnknown", { seat: id }, "seat");
  const as = actsFor(know.roll, facts.actor.id, id);
  if (as) return { seat, by: "self", as };
  return isDesk(facts.actor) ? { seat, by: "desk", as: null } : refuse("notYourSeat", { seat: seat.number }, "seat");
}

/** The same, and the seat is checked in, and by whoever acts now (ATT-3: one person acts for a seat at a time). */
export function actingHere(
  sitting: Sitting,
  know: SittingsKnow,
  facts: Facts,
  id: string,
): (Acting & { readonly here: Attendance }) | Refusal {
  const acting = actingFor(know, facts, id);
  if (isRefusal(acting)) return acting;
  const here = presence(sitting, id);
  if (!here)
    return (
      (acting.by === "self" ? removedRefusal(sitting, facts.actor.id, "anything", facts) : null) ??
      refuse("notCheckedIn", { seat: acting.seat.number }, "seat")
    );
  if (acting.by === "self" && here.person !== facts.actor.id && !isDesk(facts.actor))
    return refuse("seatTaken", { seat: acting.seat.number }, "seat");
  return { ...acting, here };
}
