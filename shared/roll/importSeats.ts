import type { Seat } from "./state.ts";

/** Who is to act for a seat, by id; null is vacant. */
export interface Sitters {
  readonly delegate: string | null;
  readonly alternate: string | null;
}

/** What happens to the seats of one group, or of all. */
export interface SeatChanges {
  readonly withdrawn: readonly string[];
  readonly seated: readonly ({ readonly seat: string } & Sitters)[];
  readonly made: readonly ({ readonly seat: string; readonly number: number; readonly group: string } & Sitters)[];
}

/**
 * Brings a group's seats from what they are to what is wanted, changing as few seats as can be (ROL-8): who sits
 * already stays where they sit; new seats take the next numbers, which are never reused (ROL-2).
 */
export const seatChanges = (group: string, held: readonly Seat[], wanted: readonly Sitters[], nextNumber: number): SeatChanges => {
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
  const seated = held.flatMap((seat) => {
    const after = kept.get(seat.id);
    const same = !after || (after.delegate === seat.delegate && after.alternate === seat.alternate);
    return same ? [] : [{ seat: seat.id, ...after }];
  });
  return {
    withdrawn: held.filter((seat) => !kept.has(seat.id)).map((seat) => seat.id),
    seated,
    made: open.map((sitters, i) => ({ seat: `s-${nextNumber + i}`, number: nextNumber + i, group, ...sitters })),
  };
};
