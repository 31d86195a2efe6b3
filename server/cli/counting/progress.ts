import type { Told } from "../../../shared/counting/result.ts";
import { counted } from "../verb.ts";

/** Milliseconds after which somebody who waits is told how far it is, and between one time and the next. */
const tellEvery = 1_000;

/** Says how far a count is, once it has taken more than a second: whoever counts a small file hears nothing. */
export function countProgress(say: (sentence: string) => void, now: () => number): Told {
  let next = now() + tellEvery;
  return (steps) => {
    const at = now();
    if (at < next) return;
    next = at + tellEvery;
    say(`Counting: ${counted(steps, "step")} done so far.`);
  };
}
