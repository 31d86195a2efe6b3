import { drawnOrder } from "./draw.ts";
import { seatsBy, seatsOf, type Units, type WeighedRoll, type WeighedSeat, type WeightOrders } from "./roll.ts";
import { sainteLague } from "./sainteLague.ts";
import { divideUnderCaps, seatCap, wholeClaims } from "./share.ts";

/**
 * The votes of each region that holds a seat: the same base for each, the rest by population with Sainte-Laguë,
 * equal quotients by the seeded draw. Shape of the "Cambridge Compromise" (G. Grimmett and others, European
 * Parliament, PE 432.760, 2011) without its upward rounding. Where the bases would be more than all votes, each
 * region gets an equal whole base instead.
 */
export const regionVotes = (
  regions: readonly { readonly code: string; readonly population: number }[],
  orders: WeightOrders,
  seed: string,
): { readonly [region: string]: number } => {
  if (regions.length === 0) return {};
  const { totalVotes, basePerRegion } = orders.weights;
  const base = Math.min(basePerRegion, Math.floor(totalVotes / regions.length));
  const draw = drawnOrder([...regions.keys()], `${seed}/regions`);
  const rest = sainteLague(
    regions.map(({ population }) => population),
    totalVotes - base * regions.length,
    draw,
  );
  return Object.fromEntries(regions.map(({ code }, i) => [code, base + (rest[i] ?? 0)]));
};

/**
 * Base plus proportional, the default: regions' votes (`regionVotes`) in units, divided equally among the region's
 * seats, the indivisible units by a seeded draw. A need uplift moves units within a region only, because what a
 * region has follows its population. Where the seat cap binds, what is above it goes to the other regions by votes.
 * A region without seats holds no votes.
 */
export const basePlusProportional = (roll: WeighedRoll, orders: WeightOrders, seed: string): Units => {
  const seats = seatsOf(roll);
  const inRegion = seatsBy(seats, (seat) => seat.region);
  const regions = roll.regions.filter(({ code }) => inRegion.has(code));
  const votes = regionVotes(regions, orders, seed);
  const { totalVotes, unitsPerVote, seatCapTimesAverage } = orders.weights;
  const total = totalVotes * unitsPerVote;
  const seated = regions.map(({ code }) => inRegion.get(code) ?? []);
  const cap = seatCap(
    total,
    seated.reduce((n, list) => n + list.length, 0),
    seatCapTimesAverage,
  );
  const regionUnits = divideUnderCaps(
    total,
    regions.map(({ code }) => BigInt(votes[code] ?? 0)),
    seated.map((list) => cap * list.length),
    `${seed}/cap`,
  );
  const units: { [seat: string]: number } = {};
  regions.forEach(({ code }, r) => {
    const list = seated[r] ?? [];
    const parts = divideUnderCaps(
      regionUnits[r] ?? 0,
      wholeClaims(list.map((seat) => needClaim(roll, seat))),
      list.map(() => cap),
      `${seed}/${code}`,
    );
    list.forEach((seat, i) => {
      units[seat.id] = parts[i] ?? 0;
    });
  });
  return units;
};

const needClaim = (roll: WeighedRoll, seat: WeighedSeat) => {
  const need = roll.groups[seat.group]?.need ?? { of: 0, in: 1 };
  return { of: BigInt(need.in + need.of), in: BigInt(need.in) };
};
