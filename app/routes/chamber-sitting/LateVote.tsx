import { useEffect } from "react";
import type { Room } from "../../../shared/assembly/room.ts";
import { registerIndex } from "../../../shared/ballots/register.ts";
import { hasVoted } from "../../../shared/ballots/turnout.ts";
import type { Time } from "../../../shared/journal.ts";
import { Notice } from "../../components/Notice.tsx";
import type { FormProblem } from "../../forms.ts";
import { ballotNumber, choiceNames } from "../../live/names.ts";
import type { Announcer } from "../../live/useAnnouncer.ts";
import { formatTime } from "../../locales/dates.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";

interface LateVoteProps {
  readonly room: Room;
  /** The vote that was not taken, as it was sent, and why. */
  readonly late: FormProblem;
  readonly now: Time;
  readonly say: Announcer["say"];
}

/**
 * A vote by show of hands that was refused while its form went away, because voting had ended (BAL-50): that it was not counted, since
 * when, and what was chosen. It stands here only.
 */
export function LateVote({ room, late: { refusal, fields }, now, say }: LateVoteProps) {
  const { t, lang } = useWords();
  const { ballot: id = "", seat = "" } = fields;
  const choice = (["for", "against", "abstain"] as const).find((one) => one === fields["choice"]);
  const ballot = room.ballots[id];
  const held = ballot && "register" in ballot ? ballot : null;
  const ended = held && (held.phase === "open" ? (now >= held.closesAt ? held.closesAt : null) : held.closedAt);
  const text = choice
    ? [
        t("votesTold.late", { seat: seat.slice(2), vote: ballotNumber(id), choice: t(choiceNames[choice]) }),
        ended === null ? refusalText(t, refusal) : t("votesTold.lateEnded", { time: formatTime(ended, lang) }),
        ...(held && hasVoted(held, registerIndex(held.register, seat)) ? [t("votesTold.lateStands")] : []),
      ].join(" ")
    : "";
  useEffect(() => {
    if (text !== "") say({ topic: `late ${seat}`, urgent: true, text });
  }, [say, seat, text]);
  return text === "" ? null : <Notice tone="bad">{text}</Notice>;
}
