/** What a civic space is used for now. */
export const spaceUses = [
  "library",
  "hall",
  "pub",
  "shop",
  "sports",
  "green-space",
  "arts",
  "youth",
  "health",
  "faith",
  "market",
  "other",
  "empty",
] as const;
export type SpaceUse = (typeof spaceUses)[number];

/** Who owns it, as a kind only: no owner is named (CIV-3). */
export const spaceOwners = ["council", "public-body", "charity", "community", "faith-body", "company", "private", "unknown"] as const;
export type SpaceOwner = (typeof spaceOwners)[number];

/**
 * What became of it: bought or leased by a community group, sold to somebody else, not sold after all, taken off the council's list, closed.
 */
export const spaceOutcomes = ["community", "sold", "kept", "removed", "closed"] as const;
export type SpaceOutcome = (typeof spaceOutcomes)[number];

/** The nations, each with its own law about civic spaces. */
export type Nation = "england" | "scotland" | "wales" | "northern-ireland";

/** The nation in which an area lies, by its GSS code; null for a code that is none. */
export function nationOf(area: string): Nation | null {
  const nations: { readonly [letter: string]: Nation } = { E: "england", S: "scotland", W: "wales", N: "northern-ireland" };
  return /^[EWSN]\d{8}$/.test(area) ? (nations[area.slice(0, 1)] ?? null) : null;
}
