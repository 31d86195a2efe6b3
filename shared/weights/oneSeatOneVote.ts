import { seatsOf, type Units, type WeighedRoll, type WeightOrders } from "./roll.ts";

/**
 * One seat one vote: every seat has exactly one vote, so the assembly has as many votes as seats and nothing is
 * left over to draw for (WGT-2). No need uplift: this is the scheme that others are compared with.
 */
export const oneSeatOneVote = (roll: WeighedRoll, orders: WeightOrders): Units =>
  Object.fromEntries(seatsOf(roll).map((seat) => [seat.id, orders.weights.unitsPerVote]));
