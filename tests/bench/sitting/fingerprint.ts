import { createHash } from "node:crypto";

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, v]) => [key, inOrder(v)]),
  );
};

/** A short name of a state: two states have the same one where they are equal, in whatever order their fields came to be. */
export const fingerprint = (state: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(inOrder(state)))
    .digest("hex")
    .slice(0, 16);
