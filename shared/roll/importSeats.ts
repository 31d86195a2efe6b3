import type { Draft, Unsealed } from "../journal.ts";
import type { RollEvent } from "./events.ts";
import type { Seat } from "./state.ts";

/** Who is to act for a seat, by id. */
export interface Sitters {
  readonly delegate: string | null;
  readonly alternate: string | null;
}

/** A draft on the roll's stream. */
export const onRoll = (event: Unsealed<RollEvent> & Draft["event"]): Draft => ({ stream: "roll", event });

const sittersChanged = (seat: string, before: Sitters, after: Sitters): Draft[] =>
  (["delegate", "alternate"] as const).flatMap((as) => {
    const person = after[as];
    if (before[as] === person) return [];
    return [person === null ? onRoll({ type: "DelegateUnseated", seat, as }) : onRoll({ type: "DelegateSeated", seat, person, as })];
  });

/**
 * The events that bring a group's seats from what they are to what is wanted, changing as few seats as can be (ROL-8):
 * who sits already stays where they sit; the seats with the highest numbers go first; numbers are never reused.
 */
export const seatEvents = (group: string, held: readonly Seat[], wanted: readonly Sitters[], nextNumber: number): Draft[] => {
  const open = [...wanted];
  const kept = new Map<string, Sitters>();
  const claim = (seat: Seat, suits: (sitters: Sitters) => boolean): void => {
    if (kept.has(seat.id)) return;
    const i = open.findIndex(suits);
    const [sitters] = i < 0 ? [] : open.splice(i, 1);
    if (sitters) kept.set(seat.id, sitters);
  };
  for (const seat of held) claim(seat, (sitters) => sitters.delegate === seat.delegate && sitters.alternate === seat.alternate);
  for (const seat of held) claim(seat, (sitters) => sitters.delegate === seat.delegate);
  for (const seat of held) claim(seat, () => true);
  const events = held.flatMap((seat) => {
    const after = kept.get(seat.id);
    return after ? sittersChanged(seat.id, seat, after) : [onRoll({ type: "SeatWithdrawn", seat: seat.id })];
  });
  open.forEach((sitters, i) => {
    const number = nextNumber + i;
    const seat = `s-${number}`;
    events.push(onRoll({ type: "SeatMade", seat, number, group }), ...sittersChanged(seat, { delegate: null, alternate: null }, sitters));
  });
  return events;
};
