import { Fragment } from "react";
import type { Room } from "../../../shared/assembly/room.ts";
import { isByHand } from "../../../shared/ballots/byHand.ts";
import type { DeclaredBallot, OpenedBallot } from "../../../shared/ballots/state.ts";
import type { Asking } from "../../../shared/sittings/agreement.ts";
import { closedInHand } from "../../../shared/sittings/care/closed.ts";
import { orderedList } from "../../../shared/sittings/floor.ts";
import { motionInHand } from "../../../shared/sittings/motions.ts";
import { currentItem, currentRound, timeLeft } from "../../../shared/sittings/questions.ts";
import { classes } from "../../components/classes.ts";
import { openBallot, questionsWith } from "../../live/ballots.ts";
import { Clock } from "../../live/Clock.tsx";
import { freshResult } from "../../live/freshResult.ts";
import type { LiveStart } from "../../live/load.ts";
import {
  figuresOf,
  itemName,
  langIn,
  promptOf,
  purpose,
  questionOf,
  roundName,
  seatName,
  seatShort,
  type Titles,
  wordsIn,
} from "../../live/names.ts";
import { AnsweringNow, latestMap } from "../../live/OpinionNow.tsx";
import { paperTurnout, votesNamed } from "../../live/paperTurnout.ts";
import { QuorumLine } from "../../live/QuorumLine.tsx";
import { lastAnswered } from "../../live/RoundAsks.tsx";
import { Slip } from "../../live/Slip.tsx";
import { SpeakerClock } from "../../live/SpeakerClock.tsx";
import { outcomeNames } from "../../live/sentences.ts";
import { type Live, useRoom } from "../../live/useRoom.ts";
import { VoteExtended } from "../../live/VoteExtended.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { motionNames } from "../sitting/names.ts";
import { HallAnswers, HallProgress } from "./Answers.tsx";
import { ClosedInHall } from "./Closed.tsx";
import { TablesInHall } from "./InTables.tsx";
import { Opinion } from "./Opinion.tsx";
import { OptionsInHall } from "./OptionsInHall.tsx";

/** As many names as can be read from the back row. */
const namesShown = 5;

interface Part {
  readonly live: Live;
  readonly at: number;
}

/** From here on a question takes more than two lines of the wall, and is written smaller. */
const longQuestion = 60;

/** The question in hand, as large as it leaves room for what belongs to it. */
function Question({ text, lang }: { readonly text: string; readonly lang?: string | undefined }) {
  return (
    <p className={classes("display-question", text.length > longQuestion && "is-long")} lang={lang}>
      {text}
    </p>
  );
}

/** A vote under way: question, time, turnout. */
function Vote({ live, at, ballot }: Part & { readonly ballot: OpenedBallot }) {
  const { t, lang } = useWords();
  return (
    <>
      {questionsWith(live.room, ballot).map((one) => {
        const question = questionOf(live.room, one, lang);
        return (
          <Fragment key={one.id}>
            <Question text={question.text ?? t("site.withdrawn")} lang={question.lang} />
            <OptionsInHall room={live.room} ballot={one} />
          </Fragment>
        );
      })}
      <p className="display-speaker">{t("live.voteIsOpen")}</p>
      {isByHand(ballot) ? <p className="display-result">{t("handsLive.inHallAll")}</p> : <OnDevices live={live} at={at} ballot={ballot} />}
    </>
  );
}

function OnDevices({ live, at, ballot }: Parameters<typeof Vote>[0]) {
  const { t } = useWords();
  return (
    <>
      <Clock
        live={live}
        at={at}
        left={(now) => Math.max(0, ballot.closesAt - now)}
        className="display-clock"
        label={t("live.voteClosesIn")}
      />
      <VoteExtended live={live} at={at} ballot={ballot} />
      <p className="display-result">{t("live.turnoutOf", { ...paperTurnout(questionsWith(live.room, ballot)) })}</p>
    </>
  );
}

/** What is to be agreed without a vote, and the time to object. */
function Asked({ live, at, asking }: Part & { readonly asking: Asking }) {
  const { t, lang } = useWords();
  return (
    <>
      <Question text={wordsIn(live.room, asking.statement) ?? t("site.withdrawn")} lang={langIn(live.room, asking.statement, lang)} />
      <p className="display-speaker">{t("live.agreementTitle")}</p>
      <Clock
        live={live}
        at={at}
        left={(now) => Math.max(0, asking.endsAt - now)}
        className="display-clock"
        label={t("live.agreementTime")}
      />
    </>
  );
}

/** A result, until the next round or vote begins. */
function Decided({ room, ballot }: { readonly room: Room; readonly ballot: DeclaredBallot }) {
  const { t, lang } = useWords();
  const question = questionOf(room, ballot, lang);
  return (
    <>
      <Question text={question.text ?? t("site.withdrawn")} lang={question.lang} />
      <p className="display-result">
        {t(outcomeNames[ballot.outcome])}
        <span className="display-figures">{figuresOf(t, lang, room, ballot)}</span>
      </p>
    </>
  );
}

/** The round in hand: question, speaker, clock, who is next. */
function InRound({ live, at }: Part) {
  const { t, lang } = useWords();
  const { room } = live;
  const { sitting } = room;
  const round = currentRound(sitting);
  if (!round) return null;
  const asked = promptOf(round, lang);
  const prompt = wordsIn(room, asked);
  const { speaking } = sitting.floor;
  const motion = motionInHand(sitting);
  const list = orderedList(sitting);
  return (
    <>
      <Question text={prompt ?? roundName(t, room, round, lang)} lang={prompt === null ? undefined : langIn(room, asked, lang)} />
      {motion ? <p className="display-speaker">{t("floor.motionTitle", { motion: t(motionNames[motion.kind]) })}</p> : null}
      {speaking && !motion ? (
        <p className="display-speaker">
          {seatName(t, lang, room, speaking.seat)}
          <span className="display-figures">{purpose(t, speaking)}</span>
        </p>
      ) : null}
      {speaking && speaking.limitMs !== null ? (
        <SpeakerClock live={live} at={at} turn={speaking} className="display-clock" />
      ) : (
        <Clock live={live} at={at} left={(now) => timeLeft(round, now)} className="display-clock" label={t("live.roundTime")} />
      )}
      {round.format === "statements" ? (
        <div className="display-list">
          <AnsweringNow live={live} />
        </div>
      ) : null}
      {round.format === "small-groups" ? <TablesInHall live={live} at={at} round={round} /> : <HallProgress live={live} round={round} />}
      {list.length === 0 ? null : (
        <ol className="display-list">
          {list.slice(0, namesShown).map((entry) => (
            <li key={entry.id}>{seatShort(t, lang, room, entry.seat)}</li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Before, between and after. */
function Quiet({ room, titles }: { readonly room: Room; readonly titles: Titles }) {
  const { t, lang } = useWords();
  const { phase, startsAt, openedAt } = room.sitting;
  if (phase.name === "scheduled")
    return (
      <>
        <p className="display-question">{t("live.startsAt", { time: formatDateTime(startsAt, lang) })}</p>
        <ol className="display-agenda">
          {room.sitting.items.slice(0, namesShown).map((item) => (
            <li key={item.id}>{itemName(t, lang, room, item, titles)}</li>
          ))}
        </ol>
      </>
    );
  if (phase.name === "adjourned") {
    const reason = wordsIn(room, phase.reason);
    return (
      <>
        <p className="display-question">
          {phase.until === null ? t("live.adjournedTitle") : t("live.adjournedUntil", { time: formatDateTime(phase.until, lang) })}
        </p>
        {reason === null ? null : (
          <p className="display-speaker" lang={langIn(room, phase.reason, lang)}>
            {reason}
          </p>
        )}
      </>
    );
  }
  return (
    <p className="display-question">{t(phase.name === "closed" || openedAt === null ? "live.closedTitle" : "live.betweenRoundsTitle")}</p>
  );
}

/** Item, question, speaker, time, list, turnout, result: read from fifteen metres. */
export function Hall({ start }: { readonly start: LiveStart }) {
  const { t, lang } = useWords();
  const live = useRoom(start);
  const { room } = live;
  const { sitting } = room;
  const title = wordsIn(room, lang === "cy" ? sitting.titleCy : sitting.titleEn) ?? t("live.sittingNumbered", { number: sitting.id });
  const item = currentItem(sitting);
  const ballot = openBallot(room);
  const result = freshResult(room);
  const round = currentRound(sitting);
  const map = latestMap(sitting);
  const closing = closedInHand(sitting);
  const captions = wordsIn(room, sitting.access?.captions ?? null);
  return (
    <div className="display-room">
      <title>{`${t("live.displayTitle", { title })} – Tessera`}</title>
      <h1 className="display-item">
        {item
          ? `${t("live.itemOf", { number: item.number, all: sitting.items.length })} · ${itemName(t, lang, room, item, start.titles)}`
          : title}
        <span className="display-slip">
          <Slip live={live} at={start.at} brief />
        </span>
      </h1>
      {sitting.asking && sitting.phase.name === "open" ? (
        <Asked live={live} at={start.at} asking={sitting.asking} />
      ) : ballot ? (
        <Vote live={live} at={start.at} ballot={ballot} />
      ) : result && result.id !== closing?.ballot && !sitting.floor.speaking ? (
        <Decided room={room} ballot={result} />
      ) : sitting.phase.name === "open" && closing ? (
        <ClosedInHall room={room} closing={closing} />
      ) : sitting.phase.name === "open" && round ? (
        <InRound live={live} at={start.at} />
      ) : sitting.phase.name === "open" && map ? (
        <Opinion live={live} of={map} />
      ) : sitting.phase.name === "open" && lastAnswered(room) ? (
        <HallAnswers live={live} titles={start.titles} />
      ) : (
        <Quiet room={room} titles={start.titles} />
      )}
      <div className="display-foot">
        {live.connected ? <QuorumLine room={room} basis={start.quorum} /> : <p>{t("live.connectionLost")}</p>}
        {captions === null ? null : <p className="break-anywhere">{t("careLive.captionsAt", { address: captions })}</p>}
        {ballot ? <p>{votesNamed(t, questionsWith(room, ballot))}</p> : <p>{t("live.sittingNumbered", { number: sitting.id })}</p>}
      </div>
    </div>
  );
}
