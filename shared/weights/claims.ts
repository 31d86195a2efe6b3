import type { WeighedRoll, WeighedSeat } from "./roll.ts";
import type { Claim } from "./share.ts";

/** The whole number whose square is the largest not above `n` (Newton's method on whole numbers). */
export const wholeSquareRoot = (n: bigint): bigint => {
  if (n < 2n) return n;
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
};

/**
 * What each seat claims: its group's amount, divided equally among the group's seats, raised by the group's need
 * uplift (WGT-5). `amountOf` gives a group's amount from the people it represents, never fewer than one.
 */
export const seatClaims = (roll: WeighedRoll, seats: readonly WeighedSeat[], amountOf: (people: number) => bigint): readonly Claim[] => {
  const seatsOfGroup = new Map<string, bigint>();
  for (const seat of seats) seatsOfGroup.set(seat.group, (seatsOfGroup.get(seat.group) ?? 0n) + 1n);
  return seats.map((seat) => {
    const group = roll.groups[seat.group];
    const need = group?.need ?? { of: 0, in: 1 };
    return {
      of: amountOf(Math.max(1, group?.peopleRepresented ?? 1)) * BigInt(need.in + need.of),
      in: BigInt(need.in) * (seatsOfGroup.get(seat.group) ?? 1n),
    };
  });
};
