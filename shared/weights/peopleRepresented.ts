import { seatClaims } from "./claims.ts";
import { seatsOf, type Units, type WeighedRoll, type WeightOrders } from "./roll.ts";
import { divideUnderCaps, seatCap, wholeClaims } from "./share.ts";

/** All units by the people that groups represent, each group counted up to the cap of the standing orders. */
export const peopleRepresented = (roll: WeighedRoll, orders: WeightOrders, seed: string): Units => {
  const { peopleCap } = orders.weights;
  return byAmount(roll, orders, seed, (people) => BigInt(peopleCap === null ? people : Math.min(people, peopleCap)));
};

/** Divides all units of the assembly by an amount that each group has, under the seat cap. */
export const byAmount = (roll: WeighedRoll, orders: WeightOrders, seed: string, amountOf: (people: number) => bigint): Units => {
  const seats = seatsOf(roll);
  const { totalVotes, unitsPerVote, seatCapTimesAverage } = orders.weights;
  const total = totalVotes * unitsPerVote;
  const cap = seatCap(total, seats.length, seatCapTimesAverage);
  const units = divideUnderCaps(
    total,
    wholeClaims(seatClaims(roll, seats, amountOf)),
    seats.map(() => cap),
    seed,
  );
  return Object.fromEntries(seats.map((seat, i) => [seat.id, units[i] ?? 0]));
};
