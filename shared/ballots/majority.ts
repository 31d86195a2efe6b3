import { type Amounts, cast, type Tally } from "../counting/forAgainstAbstain.ts";
import type { Fraction, StandingOrders } from "../founding/standingOrders.ts";

/**
 * Majority rules as exact data. A rule is a list of keys; every key must be met. Nothing here divides: a share is
 * compared with a fraction by multiplying across, in whole numbers of any size.
 *
 * Sources: domain.md §5; Treaty on European Union art. 16(4) (55 % of members, 65 % of the population, a blocking
 * minority of at least four members); Federal Constitution of Switzerland art. 142 (people and cantons).
 */

/** What is counted: units of weight, seats, or regional weights of regions. */
export type MajorityKeyName = "weight" | "heads" | "regions";
/** What the share is a share of. */
export type MajorityBase = "for-and-against" | "all-cast" | "present" | "all-seats";
/** The named rules of domain.md §5. */
export type MajorityPreset = StandingOrders["ballots"]["majority"];

/** One key: more than (`strict`) or at least `fraction` of `base` must be for. */
export interface MajorityKey {
  readonly key: MajorityKeyName;
  readonly fraction: Fraction;
  readonly strict: boolean;
  readonly base: MajorityBase;
  /** When fewer heads than this are not in favour (of all seats), the key counts as met. Null: no such clause. */
  readonly blockedOnlyBy: number | null;
}

/** A majority rule in full. */
export interface MajorityRule {
  readonly keys: readonly MajorityKey[];
}

/** How a ballot's rule is chosen when it is prepared. */
export type MajorityChoice = MajorityPreset | "as-ordered" | MajorityRule;

const moreThan = (key: MajorityKeyName, of: number, parts: number, base: MajorityBase = "for-and-against"): MajorityKey => ({
  key,
  fraction: { of, in: parts },
  strict: true,
  base,
  blockedOnlyBy: null,
});
const atLeast = (key: MajorityKeyName, of: number, parts: number, base: MajorityBase = "for-and-against"): MajorityKey => ({
  ...moreThan(key, of, parts, base),
  strict: false,
});

/** The presets of domain.md §5. `weight-and-heads` is the default for the plan. */
export const majorityPresets: { readonly [name in MajorityPreset]: MajorityRule } = {
  /** More weight for than against. */
  simple: { keys: [moreThan("weight", 1, 2)] },
  "weight-and-heads": { keys: [moreThan("weight", 1, 2), moreThan("heads", 1, 2)] },
  /** More than half of all there are, voting or not. */
  absolute: { keys: [moreThan("weight", 1, 2, "all-seats"), moreThan("heads", 1, 2, "all-seats")] },
  "two-thirds": { keys: [atLeast("weight", 2, 3), atLeast("heads", 2, 3)] },
  "four-fifths": { keys: [atLeast("weight", 4, 5), atLeast("heads", 4, 5)] },
  /** The default, and more than half of the regions that fell to a side. */
  double: { keys: [moreThan("weight", 1, 2), moreThan("heads", 1, 2), moreThan("regions", 1, 2)] },
  "eu-council": { keys: [atLeast("heads", 55, 100, "all-seats"), { ...atLeast("weight", 65, 100, "all-seats"), blockedOnlyBy: 4 }] },
};

/**
 * The rule for procedure, which is decided by heads: the rule's own key for heads, or else its first key's
 * fraction, by heads.
 */
export const byHeads = (rule: MajorityRule): MajorityRule => {
  const [first] = rule.keys;
  const key = rule.keys.find(({ key }) => key === "heads") ?? first;
  return key ? { keys: [{ ...key, key: "heads" }] } : rule;
};

/** How one key came out. `for` and `base` are in the key's own unit. */
export interface KeyResult extends MajorityKey {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  /** The size of the base. */
  readonly of: number;
  /** The smallest whole number that would have met the key. */
  readonly needed: number;
  readonly met: boolean;
  /** Met only because too few heads stood against it (see `blockedOnlyBy`). */
  readonly metByBlockClause: boolean;
}

/** What a count means under a rule. */
export interface Evaluation {
  readonly met: boolean;
  readonly keys: readonly KeyResult[];
  /** Carried, over 75 % on every key, and at least half of those present voted for or against. */
  readonly stronglySupported: boolean;
}

/** Whether `share` of `base` is more than (or at least) `fraction`; never of an empty base, never with nothing for. */
export const reaches = (share: number, base: number, fraction: Fraction, strict: boolean): boolean => {
  if (share <= 0 || base <= 0) return false;
  const left = BigInt(share) * BigInt(fraction.in);
  const right = BigInt(fraction.of) * BigInt(base);
  return strict ? left > right : left >= right;
};

/** The smallest whole number that reaches the fraction of `base`. At least 1: nothing for never carries. */
export const neededOf = (base: number, fraction: Fraction, strict: boolean): number => {
  const product = BigInt(fraction.of) * BigInt(base);
  const parts = BigInt(fraction.in);
  const needed = strict ? product / parts + 1n : (product + parts - 1n) / parts;
  return needed < 1n ? 1 : Number(needed);
};

const baseOf = (amounts: Amounts, base: MajorityBase): number => {
  switch (base) {
    case "for-and-against":
      return amounts.for + amounts.against;
    case "all-cast":
      return cast(amounts);
    case "present":
      return amounts.present;
    case "all-seats":
      return amounts.all;
  }
};

/** Holds a count against a rule (BAL-9, BAL-10). Without a single vote for it nothing is carried. */
export const evaluate = (rule: MajorityRule, count: Pick<Tally, MajorityKeyName>): Evaluation => {
  const keys = rule.keys.map((key): KeyResult => {
    const amounts = count[key.key];
    const of = baseOf(amounts, key.base);
    const reached = reaches(amounts.for, of, key.fraction, key.strict);
    const notInFavour = count.heads.all - count.heads.for;
    const metByBlockClause = !reached && key.blockedOnlyBy !== null && count.heads.for > 0 && notInFavour < key.blockedOnlyBy;
    return {
      ...key,
      for: amounts.for,
      against: amounts.against,
      abstain: amounts.abstain,
      of,
      needed: neededOf(of, key.fraction, key.strict),
      met: reached || metByBlockClause,
      metByBlockClause,
    };
  });
  const met = count.heads.for > 0 && keys.length > 0 && keys.every((key) => key.met);
  const { heads } = count;
  const stronglySupported =
    met && keys.every((key) => reaches(key.for, key.of, { of: 3, in: 4 }, true)) && 2 * (heads.for + heads.against) >= heads.present;
  return { met, keys, stronglySupported };
};
