import type { SittingsKnow } from "../know.ts";
import type { Round, Sitting } from "../state.ts";
import { type Candidate, type MarksSetting, marksMost, type Total } from "./state.ts";

/** What a round of marks has when nobody set anything: three marks each, one on a candidate. */
export const usualMarks: MarksSetting = { each: 3, several: false, candidates: [] };

const waits: readonly string[] = ["admitted", "on-the-agenda", "debated"];

/**
 * What marks are placed on (MRK-2): the points typed for the round; else the proposals on this sitting's agenda; where these are
 * fewer than two, every proposal that is admitted and not yet decided.
 */
export function candidatesFor(sitting: Sitting, round: Round, know: SittingsKnow): readonly Candidate[] {
  const typed = round.marks?.candidates ?? [];
  if (typed.length > 0) return typed;
  const here = [...new Set(sitting.items.flatMap((item) => (item.proposal === null ? [] : [item.proposal])))];
  const all = here.length >= 2 ? here : [...new Set([...here, ...waiting(know)])];
  return all.slice(0, marksMost.candidates).map((proposal, i) => ({
    id: `c${i + 1}`,
    proposal,
    version: know.proposal(proposal)?.versions.at(-1)?.number ?? null,
    point: null,
  }));
}

const waiting = (know: SittingsKnow): readonly string[] =>
  Array.from({ length: know.proposalsCount() }, (_, i) => String(i + 1)).filter((id) => waits.includes(know.proposal(id)?.stage ?? ""));

/** A candidate's place: equal marks share it, and the next one stands as many places lower (MRK-4). */
export interface Placed extends Total {
  readonly place: number;
  readonly shared: boolean;
}

/** Totals in order: most marks first, equal ones side by side in the order in which they were shown (MRK-4). */
export function placesOf(totals: readonly Total[]): readonly Placed[] {
  const ordered = totals.toSorted((a, b) => b.marks - a.marks);
  return ordered.map((one) => ({
    ...one,
    place: 1 + ordered.filter((other) => other.marks > one.marks).length,
    shared: ordered.some((other) => other !== one && other.marks === one.marks),
  }));
}
