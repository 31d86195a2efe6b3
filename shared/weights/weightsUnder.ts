import { basePlusProportional } from "./basePlusProportional.ts";
import { oneSeatOneVote } from "./oneSeatOneVote.ts";
import { peopleRepresented } from "./peopleRepresented.ts";
import type { Units, WeighedRoll, WeightOrders, WeightScheme } from "./roll.ts";
import { squareRoot } from "./squareRoot.ts";

/** All schemes, in the order in which they are shown side by side. */
export const weightSchemes: readonly WeightScheme[] = ["one-seat-one-vote", "people-represented", "square-root", "base-plus-proportional"];

/**
 * The weight of every seat under a scheme, in whole units. The same roll, orders and seed always give the same
 * weights, in whatever order groups were imported (WGT-3). `seed` is published; it decides only who gets the
 * units that cannot be divided.
 */
export const weightsUnder = (scheme: WeightScheme, roll: WeighedRoll, orders: WeightOrders, seed: string): Units => {
  switch (scheme) {
    case "one-seat-one-vote":
      return oneSeatOneVote(roll, orders);
    case "people-represented":
      return peopleRepresented(roll, orders, seed);
    case "square-root":
      return squareRoot(roll, orders, seed);
    case "base-plus-proportional":
      return basePlusProportional(roll, orders, seed);
  }
};
