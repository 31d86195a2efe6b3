import { classes } from "../components/classes.ts";
import { clockText } from "./clock.ts";
import { useNow } from "./useNow.ts";
import type { Live } from "./useRoom.ts";

interface ClockProps {
  readonly live: Pick<Live, "now">;
  /** The time the page was made at. */
  readonly at: number;
  /** Milliseconds left at a time; null: no clock runs. */
  readonly left: (now: number) => number | null;
  readonly className?: string;
  readonly label: string;
}

/** A running clock. Silent for screen readers until asked: what must be heard is said in the status region. */
export function Clock({ live, at, left, className = "clock", label }: ClockProps) {
  const now = useNow(live, at);
  const ms = left(now);
  if (ms === null) return null;
  return (
    <span role="timer" aria-label={label} className={classes(className, ms < 0 && "is-over")}>
      {clockText(ms)}
    </span>
  );
}
