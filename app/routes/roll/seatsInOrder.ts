import type { Roll } from "../../../shared/roll/state.ts";
import { type PublicSeat, publicSeats } from "../../../shared/roll/views.ts";

/** Seats on one page: far more than an assembly has, so that a very long roll stays readable. */
export const seatsOnPage = 500;

/** The seats as the roll lists them: region by region, by number. */
export function seatsInOrder(roll: Roll): readonly PublicSeat[] {
  const order = new Map(roll.regions.map((region, i) => [region.code, i]));
  return publicSeats(roll).toSorted((a, b) => (order.get(a.region) ?? 0) - (order.get(b.region) ?? 0) || a.number - b.number);
}
