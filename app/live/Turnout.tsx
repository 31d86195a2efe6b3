import { isByHand, isCounter } from "../../shared/ballots/byHand.ts";
import { delegatesOf, demandsOf } from "../../shared/ballots/demanded.ts";
import type { OpenedBallot } from "../../shared/ballots/state.ts";
import { Progress } from "../components/Progress.tsx";
import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";
import { questionsWith } from "./ballots.ts";
import { Clock } from "./Clock.tsx";
import { questionOf } from "./names.ts";
import { paperTurnout, votesNamed } from "./paperTurnout.ts";
import type { Announcer } from "./useAnnouncer.ts";
import type { Live } from "./useRoom.ts";
import { VoteExtended } from "./VoteExtended.tsx";

/** A vote under way: question, time left, how many have voted. Never how. Questions on one paper stand together. */
export function Turnout({
  live,
  at,
  ballot,
  person = "",
  say,
}: {
  readonly live: Live;
  readonly at: number;
  readonly ballot: OpenedBallot;
  /** Who reads, where they are known: two count hands in the hall, and find the way to where they enter it (HND-2). */
  readonly person?: string;
  readonly say?: Announcer["say"];
}) {
  const { t, lang } = useWords();
  const questions = questionsWith(live.room, ballot);
  const demands = ballot.visibility === "roll-call" ? 0 : delegatesOf(demandsOf(ballot, live.room.sitting), live.room.sitting);
  return (
    <section className="now" aria-labelledby="vote-title">
      <p className="kicker">{votesNamed(t, questions)}</p>
      <h2 id="vote-title">{t("live.voteIsOpen")}</h2>
      {questions.map((one) => {
        const question = questionOf(live.room, one, lang);
        return (
          <p key={one.id} className="now-question" lang={question.lang}>
            {question.text ?? t("site.withdrawn")}
          </p>
        );
      })}
      {demands > 0 ? <p>{t("floor.rollCallDemands", { count: demands })}</p> : null}
      {isByHand(ballot) ? <p>{t("handsLive.inHall")}</p> : <OnDevices live={live} at={at} ballot={ballot} say={say} />}
      {isCounter(ballot, person) ? <a href={href(lang, `/hand-count/${ballot.id}`)}>{t("handsLive.youCount")}</a> : null}
    </section>
  );
}

/** The time left, and how many have voted. */
function OnDevices({ live, at, ballot, say }: Parameters<typeof VoteExtended>[0]) {
  const { t } = useWords();
  const { count, all } = paperTurnout(questionsWith(live.room, ballot));
  return (
    <>
      <div className="row now-time">
        <span>{t("live.voteClosesIn")}</span>
        <Clock live={live} at={at} left={(now) => Math.max(0, ballot.closesAt - now)} label={t("live.voteClosesIn")} />
      </div>
      <VoteExtended live={live} at={at} ballot={ballot} say={say} />
      <Progress label={t("live.turnout")} done={count} total={all} text={t("live.turnoutOf", { count, all })} />
    </>
  );
}
