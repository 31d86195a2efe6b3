import type { OpenedBallot } from "../../shared/ballots/state.ts";
import { formatUntil } from "../locales/dates.ts";
import { useWords } from "../locales/words.tsx";
import { langIn, wordsIn } from "./names.ts";
import type { Live } from "./useRoom.ts";

/** The new closing time of a vote that was extended, with the reason (BAL-42); the day it ends on, where that is not the day it began. */
export function VoteExtended({ live, at, ballot }: { readonly live: Live; readonly at: number; readonly ballot: OpenedBallot }) {
  const { t, lang } = useWords();
  const last = ballot.extensions?.at(-1);
  const time = formatUntil(ballot.closesAt, at, lang);
  if (!last) return time.length > 5 ? <p>{t("live.voteOpenUntil", { time })}</p> : null;
  return (
    <p>
      <strong>{t("live.voteExtended", { time })}</strong>{" "}
      <span lang={langIn(live.room, last.reason, lang)}>{wordsIn(live.room, last.reason) ?? t("site.withdrawn")}</span>
    </p>
  );
}
