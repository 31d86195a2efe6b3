import type { StandingOrders } from "../founding/standingOrders.ts";
import type { QuorumFigures, RegisterLine } from "./state.ts";

/** Seats and regions counted as a quorum counts them, for the seats at these register indices. */
const counted = (register: readonly RegisterLine[], indices: readonly number[], orders: StandingOrders) => {
  const perRegion = new Map<string, number>();
  for (const index of indices) {
    const line = register[index];
    if (line) perRegion.set(line.region, (perRegion.get(line.region) ?? 0) + 1);
  }
  const regions = [...perRegion].filter(([, seats]) => seats >= orders.quorum.seatsPerRegion).map(([code]) => code);
  return {
    seats: indices.length,
    regions: regions.length,
    nations: regions.filter((code) => orders.quorum.nations.among.includes(code)).length,
  };
};

/**
 * The quorum of a ballot outside a sitting, by votes cast, abstentions included (domain.md §2, BAL-13): a share of
 * the seats on the register, and regions and nations as in a sitting.
 */
export const quorumByVotes = (register: readonly RegisterLine[], voted: readonly number[], orders: StandingOrders): QuorumFigures => {
  const { seats, seatsAtLeast, regions, nations } = orders.quorum;
  const share = Number((BigInt(seats.of) * BigInt(register.length) + BigInt(seats.in) - 1n) / BigInt(seats.in));
  return {
    ...counted(register, voted, orders),
    seatsNeeded: Math.max(share, seatsAtLeast),
    regionsNeeded: regions,
    nationsNeeded: nations.atLeast,
  };
};

/** Whether the figures reach what they need. */
export const isQuorate = (figures: QuorumFigures): boolean =>
  figures.seats >= figures.seatsNeeded && figures.regions >= figures.regionsNeeded && figures.nations >= figures.nationsNeeded;
