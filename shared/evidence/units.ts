/** What the figures of a measure count. */
export const units = ["count", "people", "percent", "per-1000-people", "per-10000-people", "per-100000-people"] as const;
export type Unit = (typeof units)[number];
