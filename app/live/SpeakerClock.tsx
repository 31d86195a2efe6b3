import { timeLeftFor } from "../../shared/sittings/adjustment.ts";
import { spokenSoFar } from "../../shared/sittings/questions.ts";
import type { Turn } from "../../shared/sittings/state.ts";
import { useWords } from "../locales/words.tsx";
import { Clock } from "./Clock.tsx";
import type { Live } from "./useRoom.ts";

/**
 * How much longer somebody's turns are, in percent, on a screen that may show how they end: their own, and the desk's. Null everywhere
 * else: there a speaker's clock shows the time so far, the same for everybody (FLR-17).
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

/** The clock of whoever has the floor: what is left, for themselves and the desk; for everybody else how long they have spoken. */
export function SpeakerClock({ live, at, turn, ends = noEnds, className = "clock" }: SpeakerClockProps) {
  const { t } = useWords();
  const percent = ends(turn.person);
  const left = (now: number): number | null =>
    turn.limitMs === null ? null : percent === null ? spokenSoFar(turn, now) : timeLeftFor(live.room.sitting.floor, turn, percent, now);
  const label = t(percent === null ? "live.speakersTimeSoFar" : "live.speakersTime");
  return <Clock live={live} at={at} left={left} className={className} label={label} />;
}
