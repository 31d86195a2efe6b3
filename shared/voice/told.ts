import { smallestGroup } from "../opinion/groups.ts";
import type { Told } from "../opinion/told.ts";

/** The largest number that may not be told from zero. */
const few = smallestGroup - 1;

/**
 * VOI-4: how many of so many people, as it is published: exactly where both they and the others are five or more; of ten and more
 * people otherwise only that it is fewer than five, or all but fewer than five; of fewer people nothing.
 */
export function toldOfTwo(count: number, people: number): Told {
  const others = people - count;
  if (count > few && others > few) return { from: count, to: count };
  if (people < 2 * smallestGroup) return { from: 0, to: people };
  return count <= few ? { from: 0, to: few } : { from: people - few, to: people };
}

/**
 * VOI-4: how many spoke for the first time, of `spoke` who spoke, of `people` who were there. Told only where five or more did not
 * speak: exactly where those who spoke again are five or more as well, "fewer than five" where ten or more spoke; otherwise null.
 */
export function firstTold(first: number, spoke: number, people: number): Told | null {
  if (people - spoke <= few) return null;
  if (first > few && spoke - first > few) return { from: first, to: first };
  return spoke >= 2 * smallestGroup && first <= few ? { from: 0, to: few } : null;
}
