import { type Refusal, refuse } from "../journal.ts";
import type { StandingOrders } from "./standingOrders.ts";

type Json = { readonly [key: string]: unknown };

/** A JSON object, not a list and not null. */
export const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** The orders in force with the named fields replaced. A fraction and a list are replaced whole. */
export const mergedOrders = (inForce: Json, changes: Json): Json => {
  const result: { [key: string]: unknown } = { ...inForce };
  for (const [key, value] of Object.entries(changes)) {
    const before = inForce[key];
    result[key] = isObject(value) && isObject(before) && !("in" in before) ? mergedOrders(before, value) : value;
  }
  return result;
};

/** The first field of `given` that the complete `known` does not have, as a path: `quorum.regoins`. */
export const unknownFields = (given: unknown, known: unknown, path = ""): string[] => {
  if (!isObject(given) || !isObject(known)) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const here = path === "" ? key : `${path}.${key}`;
    return Object.hasOwn(known, key) ? unknownFields(value, known[key], here) : [here];
  });
};

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDayOfTheYear = (monthDay: string): boolean => {
  const month = Number(monthDay.slice(0, 2));
  const day = Number(monthDay.slice(3));
  return day >= 1 && day <= (monthLengths[month - 1] ?? 0);
};

/**
 * What in these orders could never be met by an assembly of these regions (ORD-3): each as a refusal with the field.
 * An assembly that could never be quorate must not be founded.
 */
export const ordersProblems = (orders: StandingOrders, regionCodes: readonly string[]): Refusal[] => {
  const problems: Refusal[] = [];
  const regions = regionCodes.length;
  const { nations } = orders.quorum;
  const stranger = nations.among.find((code) => !regionCodes.includes(code));
  if (stranger !== undefined) problems.push(refuse("ordersNationNotARegion", { code: stranger }, "orders.quorum.nations.among"));
  if (nations.atLeast > nations.among.length) {
    problems.push(
      refuse("ordersMoreNationsThanNamed", { asked: nations.atLeast, named: nations.among.length }, "orders.quorum.nations.atLeast"),
    );
  }
  if (orders.quorum.regions > regions) {
    problems.push(refuse("ordersQuorumAboveRegions", { asked: orders.quorum.regions, regions }, "orders.quorum.regions"));
  }
  if (orders.sponsors.regions > regions) {
    problems.push(refuse("ordersSponsorsAboveRegions", { asked: orders.sponsors.regions, regions }, "orders.sponsors.regions"));
  }
  if (orders.sponsors.regions > orders.sponsors.seats) {
    problems.push(
      refuse(
        "ordersSponsorRegionsAboveSeats",
        { regions: orders.sponsors.regions, seats: orders.sponsors.seats },
        "orders.sponsors.regions",
      ),
    );
  }
  if (orders.amendments && orders.amendments.sponsorRegions > regions) {
    const asked = orders.amendments.sponsorRegions;
    problems.push(refuse("ordersAmendmentSponsorsAboveRegions", { asked, regions }, "orders.amendments.sponsorRegions"));
  }
  const { basePerRegion, totalVotes } = orders.weights;
  if (basePerRegion * regions > totalVotes) {
    problems.push(refuse("ordersBaseAboveTotal", { base: basePerRegion, regions, total: totalVotes }, "orders.weights.basePerRegion"));
  }
  const notADay = orders.weights.changeDates.find((date) => !isDayOfTheYear(date));
  if (notADay !== undefined) problems.push(refuse("ordersChangeDateWrong", { date: notADay }, "orders.weights.changeDates"));
  return problems;
};
