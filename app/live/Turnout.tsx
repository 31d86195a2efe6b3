import type { Room } from "../../shared/assembly/room.ts";
import type { Ballot, DeclaredBallot, OpenedBallot } from "../../shared/ballots/state.ts";
import { Progress } from "../components/Progress.tsx";
import { useWords } from "../locales/words.tsx";
import { Clock } from "./Clock.tsx";
import { ballotNumber, questionOf } from "./names.ts";
import type { Live } from "./useRoom.ts";

/** The ballot of this sitting that is open; at most one is (BAL-1). */
export const openBallot = (room: Pick<Room, "ballots">): OpenedBallot | null =>
  Object.values(room.ballots).find((ballot): ballot is OpenedBallot => ballot.phase === "open") ?? null;

/** The result declared last in the round in hand, or within this sitting where no round is open. */
export function latestResult({ ballots, sitting }: Pick<Room, "ballots" | "sitting">): DeclaredBallot | null {
  const isDeclared = (ballot: Ballot): ballot is DeclaredBallot => ballot.phase === "declared";
  const item = sitting.rounds.find((round) => round.id === sitting.round)?.item;
  const here = sitting.rounds.filter((round) => round.item === item).map((round) => round.id);
  const declared = Object.values(ballots).filter(isDeclared);
  const ofItem = item === undefined ? declared : declared.filter((one) => one.round === null || here.includes(one.round));
  return ofItem.sort((a, b) => b.declaredAt - a.declaredAt)[0] ?? null;
}

/** A vote under way: question, time left, how many have voted. Never how. */
export function Turnout({ live, at, ballot }: { readonly live: Live; readonly at: number; readonly ballot: OpenedBallot }) {
  const { t, lang } = useWords();
  const question = questionOf(live.room, ballot, lang);
  return (
    <section className="now" aria-labelledby="vote-title">
      <p className="kicker">{t("live.voteNumbered", { vote: ballotNumber(ballot.id) })}</p>
      <h2 id="vote-title">{t("live.voteIsOpen")}</h2>
      <p className="now-question" lang={question.lang}>
        {question.text ?? t("site.withdrawn")}
      </p>
      <div className="row now-time">
        <span>{t("live.voteClosesIn")}</span>
        <Clock live={live} at={at} left={(now) => Math.max(0, ballot.closesAt - now)} label={t("live.voteClosesIn")} />
      </div>
      <Progress
        label={t("live.turnout")}
        done={ballot.votedCount}
        total={ballot.register.length}
        text={t("live.turnoutOf", { count: ballot.votedCount, all: ballot.register.length })}
      />
    </section>
  );
}
