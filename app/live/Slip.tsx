import { runningOrder } from "../../shared/sittings/runningOrder.ts";
import { formatTime } from "../locales/dates.ts";
import { useWords } from "../locales/words.tsx";
import { useNow } from "./useNow.ts";
import type { Live } from "./useRoom.ts";

const minute = 60_000;

/** The running order as it stands this minute: a minute is enough here. */
export function useRunningOrder(live: Live, at: number) {
  const now = useNow(live, at);
  return runningOrder(live.room.sitting, now - (now % minute));
}

/**
 * What slipped, in a line (RUN-3): when the end is expected, when it was planned, how many minutes lie between. `brief`: only what
 * is late or early, for those who look at other things.
 */
export function Slip({ live, at, brief = false }: { readonly live: Live; readonly at: number; readonly brief?: boolean }) {
  const { t, lang } = useWords();
  const { plannedEnd, projectedEnd, lateMs } = useRunningOrder(live, at);
  const { phase } = live.room.sitting;
  if (phase.name === "closed") return null;
  const late = Math.round(lateMs / minute);
  const slipped = late > 1 ? t("running.behind", { count: late }) : late < -1 ? t("running.ahead", { count: -late }) : null;
  const planned = formatTime(plannedEnd, lang);
  const end = slipped
    ? t("running.endExpected", { expected: formatTime(projectedEnd, lang), planned })
    : t("running.endPlanned", { planned });
  if (brief) return phase.name === "open" && slipped ? <span>{`${slipped} ${end}`}</span> : null;
  return (
    <p>
      {slipped ? <strong>{slipped} </strong> : null}
      {end}
    </p>
  );
}
