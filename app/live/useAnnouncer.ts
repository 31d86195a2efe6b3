import { useCallback, useEffect, useRef, useState } from "react";
import { timeLeftFor } from "../../shared/sittings/adjustment.ts";
import { currentRound, spokenSoFar, timeLeft } from "../../shared/sittings/questions.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { useWords } from "../locales/words.tsx";
import { changesBetween } from "./changes.ts";
import { markPassed } from "./clock.ts";
import { isStale, type Message, nextToSay, queued } from "./pacing.ts";
import { type Ends, noEnds } from "./SpeakerClock.tsx";
import { messageOf, timerMessage } from "./sentences.ts";
import type { Live } from "./useRoom.ts";

/** What the two live regions of a page say now. `count` moves with every message, so that the same words are read again. */
export interface Said {
  readonly polite: string;
  readonly assertive: string;
  readonly count: number;
}

export interface Announcer {
  readonly said: Said;
  /** Reads something out when its turn comes: at most one message every five seconds. */
  readonly say: (message: Message) => void;
}

/** The clock that matters now: the speaker's, where this screen shows how their turn ends, else the round's; null where nothing runs against time. */
function clockOf(
  sitting: Sitting,
  now: number,
  ends: Ends,
): { readonly id: string; readonly length: number; readonly left: number; readonly ofSpeaker: boolean } | null {
  const { speaking } = sitting.floor;
  const percent = speaking && ends(speaking.person);
  const turn = speaking && percent !== null ? timeLeftFor(sitting.floor, speaking, percent, now) : null;
  if (speaking && turn !== null && speaking.limitMs !== null)
    return { id: speaking.id, length: turn + spokenSoFar(speaking, now), left: turn, ofSpeaker: true };
  const round = currentRound(sitting);
  const left = round && timeLeft(round, now);
  if (!round || left === null || round.phase.name === "waiting" || round.phase.name === "closed") return null;
  return { id: round.id, length: round.phase.lengthMs, left, ofSpeaker: false };
}

/** Tells screen readers what happens in the room, as far as it concerns these seats (look.md, announcements). */
export function useAnnouncer(live: Live, mine: readonly string[], ends: Ends = noEnds): Announcer {
  const { t, lang } = useWords();
  const [said, setSaid] = useState<Said>({ polite: "", assertive: "", count: 0 });
  const queue = useRef<readonly Message[]>([]);
  const lastAt = useRef<number | null>(null);
  const before = useRef(live.room);
  // Undefined until the first look: a clock that ran before the page was opened does not begin with it.
  const clock = useRef<ReturnType<typeof clockOf> | undefined>(undefined);
  const say = useCallback((message: Message) => {
    queue.current = queued(queue.current, message);
  }, []);

  useEffect(() => {
    for (const change of changesBetween(before.current, live.room, mine)) say(messageOf(t, lang, live.room, change, mine));
    before.current = live.room;
  }, [live.room, mine, t, lang, say]);

  useEffect(() => {
    const timer = setInterval(() => {
      const now = clockOf(before.current.sitting, live.now(), ends);
      const was = clock.current;
      clock.current = now;
      const begins = now !== null && was !== undefined && was?.id !== now.id;
      const mark = begins ? "start" : now && was ? markPassed(now.length, was.left, now.left, now.ofSpeaker) : null;
      if (now && mark) say(timerMessage(t, mark, now.left, now.ofSpeaker));
      const message = nextToSay(queue.current, lastAt.current, Date.now());
      if (!message) {
        if (isStale(lastAt.current, Date.now()))
          setSaid((last) => (last.polite || last.assertive ? { ...last, polite: "", assertive: "" } : last));
        return;
      }
      queue.current = queue.current.filter((one) => one !== message);
      lastAt.current = Date.now();
      setSaid(({ count }) => ({
        polite: message.urgent ? "" : message.text,
        assertive: message.urgent ? message.text : "",
        count: count + 1,
      }));
    }, 500);
    return () => clearInterval(timer);
  }, [live.now, ends, t, say]);

  return { said, say };
}
