import type { ReactNode } from "react";
import type { Room } from "../../shared/assembly/room.ts";
import type { MotionStage } from "../../shared/sittings/motions.ts";
import type { Round, SpokenTurn } from "../../shared/sittings/state.ts";
import { formatTime } from "../locales/dates.ts";
import { href } from "../locales/href.ts";
import type { Key } from "../locales/keys.ts";
import { type T, useWords } from "../locales/words.tsx";
import { motionNames } from "../routes/sitting/names.ts";
import { timeWords } from "./clock.ts";
import { ballotNumber, figuresOf, itemName, langIn, purpose, roundName, seatName, seatShort, type Titles, wordsIn } from "./names.ts";
import { AnswersRecorded } from "./partsOnDemand.ts";
import { type RecordLine, recordOf } from "./record.ts";
import { outcomeNames } from "./sentences.ts";

/** How a motion came out; one that was carried may or may not be carried out yet. */
const motionEnds: { readonly [stage in MotionStage]: Key } = {
  moved: "floor.recordMotionMoved",
  seconded: "floor.recordMotionMoved",
  put: "floor.recordMotionMoved",
  carried: "floor.recordMotionCarried",
  done: "floor.recordMotionCarried",
  lost: "floor.recordMotionLost",
  fell: "floor.recordMotionFell",
  withdrawn: "floor.recordMotionWithdrawn",
};

interface Told {
  readonly t: T;
  readonly lang: "en" | "cy";
  readonly room: Room;
  readonly titles: Titles;
}

/** A turn that is over: who, for what, how long; how a point was ruled; what was said, where it was put down. */
function Spoken({ told: { t, lang, room }, turn }: { readonly told: Told; readonly turn: SpokenTurn }) {
  const seat = seatName(t, lang, room, turn.seat);
  const text = wordsIn(room, turn.text);
  const summary = wordsIn(room, turn.summary ?? null);
  const question = turn.answers === undefined ? undefined : room.sitting.turns.find(({ id }) => id === turn.answers);
  return (
    <>
      {t("live.recordSpoke", { seat, purpose: purpose(t, turn), time: timeWords(t, turn.spokenMs) })}
      {turn.upheld === null ? null : ` ${t(turn.upheld ? "live.recordUpheld" : "live.recordNotUpheld")}`}
      {text === null ? null : (
        <q className="record-words" lang={langIn(room, turn.text, lang)}>
          {text}
        </q>
      )}
      {summary === null ? null : (
        <span className="record-summary">
          <strong>{t("floor.summary")}</strong> <span lang={langIn(room, turn.summary ?? null, lang)}>{summary}</span>
        </span>
      )}
      {question ? (
        <a className="record-answers" href={`#said-${question.id}`}>
          {t("floor.answersSeat", { seat: seatShort(t, lang, room, question.seat) })}
        </a>
      ) : null}
    </>
  );
}

/** What was written in a round, once it is revealed. */
function Written({ told: { t, lang, room }, round }: { readonly told: Told; readonly round: string }) {
  const all = room.sitting.contributions.filter((one) => one.round === round && one.revealed);
  return (
    <details>
      <summary>{t("live.recordWritten", { count: all.length })}</summary>
      {all.map((one) => {
        const text = wordsIn(room, one.text);
        return (
          <p key={one.seat}>
            <strong>{seatName(t, lang, room, one.seat)}</strong>{" "}
            {text === null ? t("site.withdrawn") : <span lang={langIn(room, one.text, lang)}>{text}</span>}
          </p>
        );
      })}
    </details>
  );
}

/** What seats answered in a round, as it was published. */
function Answered({ told: { t, room, titles }, round }: { readonly told: Told; readonly round: Round }) {
  return (
    <details>
      <summary>{t("answers.recordAnswers", { round: roundName(t, room, round) })}</summary>
      <AnswersRecorded room={room} round={round} titles={titles} />
    </details>
  );
}

function sentence(line: RecordLine, told: Told): ReactNode {
  const { t, lang, room, titles } = told;
  switch (line.kind) {
    case "sitting-opened":
      return t("live.recordSittingOpened");
    case "sitting-resumed":
      return t("live.recordSittingResumed");
    case "sitting-adjourned":
      return t("live.recordSittingAdjourned");
    case "sitting-closed":
      return t("live.recordSittingClosed");
    case "round-opened":
      return t("live.recordRoundOpened", { round: roundName(t, room, line.round, lang) });
    case "round-closed":
      return t("live.recordRoundClosed", { round: roundName(t, room, line.round, lang) });
    case "turn":
      return <Spoken told={told} turn={line.turn} />;
    case "answers":
      return <Answered told={told} round={line.round} />;
    case "revealed":
      return <Written told={told} round={line.round.id} />;
    case "table-reported":
      return `${roundName(t, room, line.round)}: ${t("tables.recordReported", { number: line.table })}`;
    case "interest": {
      const item = room.sitting.items.find((one) => one.id === line.item);
      return t("live.recordInterest", {
        seat: seatName(t, lang, room, line.seat),
        item: item ? itemName(t, lang, room, item, titles) : line.item,
      });
    }
    case "agreement": {
      const { statement, seat, reason } = line.agreement;
      const why = wordsIn(room, reason);
      const figures = { statement: wordsIn(room, statement) ?? t("site.withdrawn") };
      if (seat === null) return t("live.recordAgreed", figures);
      return (
        <>
          {t("live.recordObjected", { ...figures, seat: seatName(t, lang, room, seat) })}
          {why === null ? null : (
            <q className="record-words" lang={langIn(room, reason, lang)}>
              {why}
            </q>
          )}
        </>
      );
    }
    case "motion-moved":
      return t("floor.recordMotionMoved", {
        seat: seatName(t, lang, room, line.motion.seat),
        motion: t(motionNames[line.motion.kind]),
      });
    case "motion-ended":
      return t(motionEnds[line.motion.stage], { motion: t(motionNames[line.motion.kind]) });
    case "ballot-opened":
      return t("live.recordVoteOpened", { vote: ballotNumber(line.ballot.id) });
    case "ballot-closed":
      return t("live.recordVoteClosed", { vote: ballotNumber(line.ballot.id) });
    case "ballot-voided":
      return t("live.recordVoteVoided", { vote: ballotNumber(line.ballot.id) });
    case "ballot-declared": {
      const { id, outcome } = line.ballot;
      const figures = figuresOf(t, lang, room, line.ballot);
      return (
        <>
          {t("live.recordVoteDeclared", { vote: ballotNumber(id), outcome: t(outcomeNames[outcome]), figures })}{" "}
          <a href={href(lang, `/votes/${ballotNumber(id)}`)}>{t("live.toResult", { vote: ballotNumber(id) })}</a>
        </>
      );
    }
  }
}

/** The record as it grows, newest first, in plain sentences. */
export function Record({ room, titles }: { readonly room: Room; readonly titles: Titles }) {
  const { t, lang } = useWords();
  const lines = recordOf(room);
  if (lines.length === 0) return <p className="quiet">{t("live.recordEmpty")}</p>;
  return (
    <ol className="record">
      {lines.map((line) => (
        <li key={line.key} id={line.kind === "turn" ? `said-${line.turn.id}` : undefined}>
          <time dateTime={new Date(line.at).toISOString()}>{formatTime(line.at, lang)}</time>
          <div>{sentence(line, { t, lang, room, titles })}</div>
        </li>
      ))}
    </ol>
  );
}
