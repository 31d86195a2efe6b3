import { timeLeftFor } from "../../shared/sittings/adjustment.ts";
import { spokenSoFar, turnTimeLeft } from "../../shared/sittings/questions.ts";
import type { Turn } from "../../shared/sittings/state.ts";
import { useWords } from "../locales/words.tsx";
import { Clock } from "./Clock.tsx";
import { useNow } from "./useNow.ts";
import type { Live } from "./useRoom.ts";

/**
 * How much longer somebody's turns are, in percent, on a screen that may show how they end: their own, and the desk's. Null everywhere
 * else (FLR-17).
 */
export type Ends = (person: string) => number | null;

/** A screen on which nobody's end is shown. */
export const noEnds: Ends = () => null;

interface SpeakerClockProps {
  readonly live: Live;
  readonly at: number;
  readonly turn: Turn;
  readonly ends?: Ends | undefined;
  readonly className?: string;
}

/**
 * The clock of whoever has the floor: what is left, for themselves and the desk with their adjustment. For everybody else what is
 * left of everybody's limit, and past it how long they have spoken, so that a longer turn of somebody's looks like any other's.
 */
export function SpeakerClock({ live, at, turn, ends = noEnds, className = "clock" }: SpeakerClockProps) {
  const { t } = useWords();
  const percent = ends(turn.person);
  const ordinary = turnTimeLeft(turn, useNow(live, at)) ?? 0;
  const past = percent === null && ordinary <= 0;
  const left = (now: number): number | null => {
    if (turn.limitMs === null) return null;
    return past ? spokenSoFar(turn, now) : timeLeftFor(live.room.sitting.floor, turn, percent ?? 0, now);
  };
  return <Clock live={live} at={at} left={left} className={className} label={t(past ? "live.speakersTimeSoFar" : "live.speakersTime")} />;
}
