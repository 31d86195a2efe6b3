import { useEffect, useState } from "react";
import type { Live } from "./useRoom.ts";

/** The server's time, once a second. `at` is the time the page was made at, so that it reads the same before scripts run. */
export function useNow(live: Pick<Live, "now">, at: number): number {
  const [now, setNow] = useState(at);
  useEffect(() => {
    setNow(live.now());
    const look = () => setNow(live.now());
    const timer = setInterval(look, 1_000);
    // A window that was out of sight shows the right time as soon as it is looked at.
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [live.now]);
  return now;
}
