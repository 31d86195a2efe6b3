import { timeLeftFor } from "../../shared/sittings/adjustment.ts";
import type { Turn } from "../../shared/sittings/state.ts";
import { useWords } from "../locales/words.tsx";
import { warningMs } from "./clock.ts";
import { type Ends, noEnds } from "./SpeakerClock.tsx";
import { useNow } from "./useNow.ts";
import type { Live } from "./useRoom.ts";

interface WarningProps {
  readonly live: Live;
  readonly at: number;
  readonly turn: Turn;
  /** Nothing is shown on a screen that does not show how this turn ends. */
  readonly ends?: Ends | undefined;
}

/** That a speaker's time is nearly up, or over (FLR-18). Seen only: the status region says it, once. */
export function TurnWarning({ live, at, turn, ends = noEnds }: WarningProps) {
  const { t } = useWords();
  const now = useNow(live, at);
  const percent = ends(turn.person);
  const left = percent === null ? null : timeLeftFor(live.room.sitting.floor, turn, percent, now);
  if (left === null || left > warningMs || turn.pausedAt !== null) return null;
  return (
    <span className="turn-warning" aria-hidden="true">
      {t(left > 0 ? "floor.nearlyUp" : "floor.timeIsUp")}
    </span>
  );
}
