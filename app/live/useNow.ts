import { useEffect, useState } from "react";
import type { Live } from "./useRoom.ts";

/** The server's time, once a second. `at` is the time the page was made at, so that it reads the same before scripts run. */
export function useNow(live: Pick<Live, "now">, at: number): number {
  const [now, setNow] = useState(at);
  useEffect(() => {
    setNow(live.now());
    const timer = setInterval(() => setNow(live.now()), 1_000);
    return () => clearInterval(timer);
  }, [live.now]);
  return now;
}
