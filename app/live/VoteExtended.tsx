import { useEffect, useRef } from "react";
import type { OpenedBallot } from "../../shared/ballots/state.ts";
import { formatUntil } from "../locales/dates.ts";
import { useWords } from "../locales/words.tsx";
import { langIn, wordsIn } from "./names.ts";
import type { Announcer } from "./useAnnouncer.ts";
import type { Live } from "./useRoom.ts";

/**
 * The new closing time of a vote that was extended, with the reason (BAL-42); the day it ends on, where that is not the day it began.
 * When it is extended, the page's own region says so: one that comes with its words is not heard everywhere.
 */
export function VoteExtended({
  live,
  at,
  ballot,
  say,
}: {
  readonly live: Live;
  readonly at: number;
  readonly ballot: OpenedBallot;
  readonly say?: Announcer["say"] | undefined;
}) {
  const { t, lang } = useWords();
  const last = ballot.extensions?.at(-1);
  const time = formatUntil(ballot.closesAt, at, lang);
  const reason = last && (wordsIn(live.room, last.reason) ?? t("site.withdrawn"));
  const text = last ? `${t("live.voteExtended", { time })} ${reason}` : "";
  const before = useRef(last?.at);
  useEffect(() => {
    if (last?.at !== before.current) say?.({ topic: `ballot ${ballot.id}`, urgent: false, text });
    before.current = last?.at;
  }, [last?.at, ballot.id, text, say]);
  if (!last) return time.length > 5 ? <p>{t("live.voteOpenUntil", { time })}</p> : null;
  return (
    <p>
      <strong>{t("live.voteExtended", { time })}</strong> <span lang={langIn(live.room, last.reason, lang)}>{reason}</span>
    </p>
  );
}
