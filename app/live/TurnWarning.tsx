import { turnTimeLeft } from "../../shared/sittings/questions.ts";
import type { Turn } from "../../shared/sittings/state.ts";
import { useWords } from "../locales/words.tsx";
import { warningMs } from "./clock.ts";
import { useNow } from "./useNow.ts";
import type { Live } from "./useRoom.ts";

interface WarningProps {
  readonly live: Live;
  readonly at: number;
  readonly turn: Turn;
  readonly className?: string;
}

/** That a speaker's time is nearly up, or over (FLR-18). Seen only: the status region says it, once. */
export function TurnWarning({ live, at, turn, className = "turn-warning" }: WarningProps) {
  const { t } = useWords();
  const now = useNow(live, at);
  const left = turnTimeLeft(turn, now);
  if (left === null || left > warningMs || turn.pausedAt !== null) return null;
  return (
    <span className={className} aria-hidden="true">
      {t(left > 0 ? "floor.nearlyUp" : "floor.timeIsUp")}
    </span>
  );
}
