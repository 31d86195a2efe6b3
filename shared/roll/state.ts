import type { Fraction, WeightSchemeName } from "../founding/standingOrders.ts";
import type { Hash, Time } from "../journal.ts";

/** A nation or region of the roll. */
export interface Region {
  readonly code: string;
  /** Words. */
  readonly nameEn: Hash;
  readonly nameCy: Hash;
  readonly population: number;
  /** The year of the population figure. */
  readonly year: number;
  readonly regionalWeight: number;
}

export const groupKinds = [
  "residents",
  "faith",
  "youth",
  "older-people",
  "disabled-people",
  "racial-justice",
  "migrants",
  "arts",
  "sport",
  "environment",
  "mutual-aid",
  "advice",
  "health",
  "housing",
  "learning",
  "enterprise",
  "heritage",
  "women",
  "lgbt",
  "carers",
  "other",
] as const;
export type GroupKind = (typeof groupKinds)[number];

/** A community group on the roll. */
export interface Group {
  readonly id: string;
  /** Words. */
  readonly name: Hash;
  readonly region: string;
  /** GSS code of the local authority, or null where none was given. */
  readonly authority: string | null;
  readonly kind: GroupKind;
  readonly peopleRepresented: number;
  /** Public pages and exports show only number and region. */
  readonly isProtected: boolean;
  /** Need uplift, a fraction added to the weight; 0 for most. */
  readonly need: Fraction;
  readonly withdrawn: boolean;
}

/** The place a group holds. Heads are seats. A seat counts as filled while it has a delegate. */
export interface Seat {
  /** `s-17`; the number is public and never reused. */
  readonly id: string;
  readonly number: number;
  readonly group: string;
  readonly region: string;
  readonly delegate: string | null;
  readonly alternate: string | null;
  readonly withdrawn: boolean;
}

/** The weights in force: adopted on the record, exact integers (units; `unitsPerVote` make one vote). */
export interface WeightsInForce {
  readonly scheme: WeightSchemeName;
  readonly seed: string;
  readonly adoptedAt: Time;
  readonly unitsPerVote: number;
  readonly units: { readonly [seat: string]: number };
}

/** The register of groups, seats, delegates and weights: stream `roll`. */
export interface Roll {
  readonly regions: readonly Region[];
  readonly groups: { readonly [id: string]: Group };
  /** In the order of their numbers. */
  readonly seats: readonly Seat[];
  readonly weights: WeightsInForce | null;
  readonly imports: number;
  /** The proxies that stand, by the seat that gave them (PRX-2); absent until one was given. */
  readonly proxies?: { readonly [seat: string]: GivenProxy };
}

/** A proxy that stands: the seat that holds it, and what was said about it. Words, for those two seats and the desk. */
export interface GivenProxy {
  readonly to: string;
  readonly instruction: Hash;
}

export const initialRoll: Roll = { regions: [], groups: {}, seats: [], weights: null, imports: 0 };
