import { wholeSquareRoot } from "./claims.ts";
import { byAmount } from "./peopleRepresented.ts";
import type { Units, WeighedRoll, WeightOrders } from "./roll.ts";

/** Square roots are taken to this many millionths, in whole numbers. */
const millionthsSquared = 1_000_000_000_000n;

/**
 * All units by the square root of the people that groups represent (L. Penrose, "The elementary statistics of
 * majority voting", Journal of the Royal Statistical Society 109, 1946). It equalises power only where a
 * delegation votes as one block.
 */
export const squareRoot = (roll: WeighedRoll, orders: WeightOrders, seed: string): Units =>
  byAmount(roll, orders, seed, (people) => wholeSquareRoot(BigInt(people) * millionthsSquared));
