import type { Ballot } from "../../ballots/state.ts";
import type { Time } from "../../journal.ts";

/**
 * A ballot with the result that stood at a time (MIN-18): published minutes go on saying what was approved, also where votes counted
 * again later gave another result.
 */
export function resultAt(ballot: Ballot, at: Time): Ballot {
  if (ballot.phase !== "declared" || !ballot.earlier) return ballot;
  const others = (ballot.recounts ?? []).filter(({ same }) => !same);
  const before = others.filter((one) => one.at <= at).length;
  // Twice the same, once for each shape of declaration: each goes with its own earlier ones.
  if (ballot.winners === undefined) {
    const stood = ballot.earlier[before];
    return stood ? { ...ballot, ...stood } : ballot;
  }
  const stood = ballot.earlier[before];
  return stood ? { ...ballot, ...stood } : ballot;
}
