import type { Time } from "../journal.ts";
import { timeLeftFor } from "./adjustment.ts";
import { formats } from "./formats.ts";
import { currentRound, nextRound, spokenSoFar, timeLeft } from "./questions.ts";
import type { Sitting } from "./state.ts";

/** The ten habits of good facilitation, in the order of their urgency. */
export const habits = [
  "objection",
  "long-speaker",
  "before-vote",
  "time-short",
  "silence",
  "region-not-heard",
  "same-voices",
  "rest",
  "closing",
  "opening",
] as const;
export type Habit = (typeof habits)[number];

/** A line offered to the facilitator. `key` names the occasion: who does not want it now is not offered it again for the same one. */
export interface FacilitatorLine {
  readonly habit: Habit;
  readonly key: string;
  /** The region it is about; never a person (FAC-2). */
  readonly region: string | null;
}

const second = 1_000;
const minute = 60 * second;
/** An unlimited speaker is long after so much; a sitting needs rest after so much; silence and fresh objections last so long. */
const longMs = 4 * minute;
const restMs = 75 * minute;
const silentMs = 15 * second;
const objectionMs = minute;
const shortMs = 2 * minute;
/** Before so many turns, or so much said, nobody can be said to be missing or to dominate. */
const turnsBefore = 5;
const heardBefore = 8 * minute;

/** What the occasion is called, and the region it is about; null where there is none. */
/** How much longer somebody's turns are, in percent (FLR-17). */
type PercentOf = (person: string) => number;
type Occasion = (sitting: Sitting, at: Time, percentOf: PercentOf) => { readonly about: string; readonly region?: string } | null;

/** Turns on the list's formats: somebody could be asked to speak. */
const takesContributions = (sitting: Sitting): boolean => {
  const round = currentRound(sitting);
  return round !== null && formats[round.format].joins.some((kind) => kind === "contribution" || kind === "question");
};

const lastEndOf = (sitting: Sitting): Time => {
  const phase = currentRound(sitting)?.phase;
  const opened = phase && phase.name !== "waiting" ? phase.openedAt : 0;
  return Math.max(opened, sitting.turns.at(-1)?.endedAt ?? 0);
};

/** When people last rested: a break round, an adjournment, or the opening. */
const restedAt = ({ rounds, breaks = [], openedAt }: Sitting): Time =>
  Math.max(
    openedAt ?? 0,
    ...breaks.map((one) => one.at),
    ...rounds.flatMap(({ format, phase }) => (format === "break" && phase.name === "closed" ? [phase.closedAt] : [])),
  );

const occasions: { readonly [habit in Habit]: Occasion } = {
  objection: ({ agreements = [] }, at) => {
    const last = agreements.at(-1);
    return last && last.seat !== null && at - last.endedAt < objectionMs ? { about: last.id } : null;
  },
  "long-speaker": ({ floor }, at, percentOf) => {
    const { speaking } = floor;
    if (!speaking || speaking.pausedAt !== null) return null;
    const left = timeLeftFor(floor, speaking, percentOf(speaking.person), at);
    return (left === null ? spokenSoFar(speaking, at) > longMs : left < -10 * second) ? { about: speaking.id } : null;
  },
  "before-vote": (sitting) => {
    if (currentRound(sitting)) return null;
    const next = nextRound(sitting);
    return next?.format === "ballot" ? { about: next.id } : null;
  },
  "time-short": (sitting, at) => {
    const round = currentRound(sitting);
    const left = round && timeLeft(round, at);
    return round && left !== null && left > 0 && left < shortMs && sitting.floor.waiting.length >= 3 ? { about: round.id } : null;
  },
  silence: (sitting, at) => {
    const round = currentRound(sitting);
    const { speaking, waiting, listOpen } = sitting.floor;
    if (round?.phase.name !== "open" || !takesContributions(sitting) || speaking || waiting.length > 0 || !listOpen) return null;
    return at - lastEndOf(sitting) >= silentMs ? { about: `${round.id}-${sitting.turns.length}` } : null;
  },
  "region-not-heard": (sitting) => {
    if (!takesContributions(sitting) || sitting.turns.length < turnsBefore) return null;
    const here = Object.values(sitting.attendance).filter((one) => one.here);
    const waiting = new Set(
      [...sitting.floor.waiting, ...(sitting.floor.speaking ? [sitting.floor.speaking] : [])].map((one) => one.region),
    );
    const silent = here.map(({ region }) => region).filter((region) => !sitting.heard.byRegion[region] && !waiting.has(region));
    // The largest of those present first; by its code where several are as large, so that every desk is offered the same.
    const sizes = [...new Set(silent)].sort().map((region) => ({ region, size: silent.filter((one) => one === region).length }));
    const most = sizes.reduce<{ region: string; size: number } | null>((best, one) => (best && best.size >= one.size ? best : one), null);
    return most ? { about: most.region, region: most.region } : null;
  },
  "same-voices": (sitting) => {
    const times = Object.values(sitting.heard.bySeat);
    const all = times.reduce((sum, ms) => sum + ms, 0);
    const round = currentRound(sitting);
    if (!round || !takesContributions(sitting) || all < heardBefore || times.length < 3) return null;
    return Math.max(...times) * 3 > all ? { about: round.id } : null;
  },
  rest: (sitting, at) => {
    const rested = restedAt(sitting);
    const round = currentRound(sitting);
    return round?.format !== "break" && at - rested >= restMs ? { about: String(rested) } : null;
  },
  closing: (sitting) =>
    sitting.rounds.length > 0 && sitting.rounds.every(({ phase }) => phase.name === "closed") ? { about: sitting.id } : null,
  opening: (sitting) => (sitting.rounds.every(({ phase }) => phase.name === "waiting") ? { about: sitting.id } : null),
};

/**
 * The line that fits this moment, if one does: at most one, the most urgent first (FAC-1). Only while the sitting is open. `away`:
 * the keys of occasions that the facilitator does not want a line for. `percentOf`: how much longer somebody's turns are (FLR-17).
 */
export function facilitatorLine(
  sitting: Sitting,
  at: Time,
  away: readonly string[] = [],
  percentOf: PercentOf = () => 0,
): FacilitatorLine | null {
  if (sitting.phase.name !== "open") return null;
  for (const habit of habits) {
    const occasion = occasions[habit](sitting, at, percentOf);
    if (!occasion) continue;
    const key = `${habit}-${occasion.about}`;
    if (!away.includes(key)) return { habit, key, region: occasion.region ?? null };
  }
  return null;
}
