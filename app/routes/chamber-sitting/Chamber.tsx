import { useActionData } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { timeLeftFor } from "../../../shared/sittings/adjustment.ts";
import { closedInHand } from "../../../shared/sittings/care/closed.ts";
import { motionInHand } from "../../../shared/sittings/motions.ts";
import { currentRound, timeLeft } from "../../../shared/sittings/questions.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Readiness } from "../../components/Readiness.tsx";
import { Section } from "../../components/Section.tsx";
import type { FormProblem } from "../../forms.ts";
import { openBallot, questionsWith } from "../../live/ballots.ts";
import { timeWords } from "../../live/clock.ts";
import { Floor } from "../../live/Floor.tsx";
import { NowCard } from "../../live/NowCard.tsx";
import { ballotNumber, choiceNames, wordsIn } from "../../live/names.ts";
import { ClosedNow, LastAnswers, OpinionNow, ResultNow, TurnoutNow } from "../../live/partsOnDemand.ts";
import { QuorumLine } from "../../live/QuorumLine.tsx";
import { lastAnswered } from "../../live/RoundAsks.tsx";
import type { Ends } from "../../live/SpeakerClock.tsx";
import { Status } from "../../live/Status.tsx";
import { useAnnouncer } from "../../live/useAnnouncer.ts";
import { useNow } from "../../live/useNow.ts";
import { useRoom } from "../../live/useRoom.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import type { Acting } from "./ActionForm.tsx";
import type { ChamberStart, MySeat, MyVote } from "./load.ts";
import { Measures } from "./Measures.tsx";
import { MoreActions } from "./MoreActions.tsx";
import { OwnPart } from "./OwnPart.tsx";
import { Nudge, OwnVoice } from "./OwnVoice.tsx";
import { ownState, type Ready, readyFor, seatVoted } from "./ownState.ts";
import {
  ApologiesStand,
  Help,
  LateVote,
  MotionForms,
  OwnStatementsList,
  OwnTable,
  ReadyToGoOn,
  RecordSoFar,
  RunningOrder,
  Unsent,
  VotesTold,
} from "./partsOnDemand.ts";
import { SeatLine } from "./SeatLine.tsx";
import { useNextSaid, useOwnStatements } from "./useOwnStatements.ts";
import { Voted } from "./Voting.tsx";
import type { Typed } from "./Writing.tsx";

const readyTexts: { readonly [ready in Ready]: Key } = {
  ready: "chamber.ready",
  interest: "chamber.readyInterest",
  "not-checked-in": "chamber.readyNotCheckedIn",
  "not-yet": "chamber.readyNotYet",
  taken: "chamber.readyTaken",
  closed: "chamber.readyClosed",
};

/** The focus was on something that is gone: it goes to the heading of the one action. Nothing moves for anybody who is elsewhere. */
const keepPlace = (): void => {
  if (document.activeElement === document.body) document.getElementById("own-action")?.focus();
};

/** The page of one sitting; people without a seat are told where to look instead. */
export function Chamber({ start }: { readonly start: ChamberStart }) {
  const { t } = useWords();
  const my = start.mine.find((one) => one.seat === start.seat);
  if (my) return <ChamberOf start={start} my={my} />;
  return (
    <>
      <title>{`${t("chamber.title")} – Tessera`}</title>
      <PageHeader title={t("chamber.title")} />
      <EmptyState title={t("chamber.noSeatTitle")}>{t("chamber.noSeatText")}</EmptyState>
    </>
  );
}

/** One thing at a time: whether one may vote, what is happening, whose turn it is, what one can do. */
function ChamberOf({ start, my }: { readonly start: ChamberStart; readonly my: MySeat }) {
  const { t, lang } = useWords();
  const { titled } = useProblem();
  // The page begins with one state and follows from there; asking the server anew must not begin it again.
  const [first] = useState(start);
  const live = useRoom(first);
  const now = useNow(live, start.at);
  const seats = useMemo(() => start.mine.map((one) => one.seat), [start.mine]);
  // FLR-17: how a turn ends is shown to whose it is.
  const ends = useCallback<Ends>((person) => (person === start.person.id ? start.adjustment : null), [start.person.id, start.adjustment]);
  const announcer = useAnnouncer(live, seats, ends);
  const [votes, setVotes] = useState<readonly MyVote[]>(start.votes);
  const asked = useRef(0);
  const [typed, setTyped] = useState<Typed | null>(null);
  const posted = useActionData<FormProblem>();
  const [refused, setRefused] = useState<FormProblem | null>(posted?.fields?.intent === "vote" ? posted : null);
  const [code, setCode] = useState<string | null>(null);
  const { room } = live;
  const { sitting } = room;
  const { say } = announcer;
  const statements = useOwnStatements(start.statements, sitting);
  const { took } = statements;
  useNextSaid(statements, room, say);

  const onDone = useCallback<Acting["onDone"]>(
    (intent, answer, fields) => {
      const { ballot = "", seat = "", choice = "" } = fields;
      const receipt = String(answer.receipt ?? "");
      const named = (["for", "against", "abstain"] as const).find((one) => one === choice);
      if (intent === "vote" && named) {
        setRefused(null);
        setVotes((all) => [...all.filter((one) => one.ballot !== ballot || one.seat !== seat), { ballot, seat, choice, receipt }]);
        say({
          topic: `voted ${seat}`,
          urgent: true,
          text: t("chamber.voteTaken", { choice: t(choiceNames[named]), vote: ballotNumber(ballot), receipt }),
        });
      }
      if (intent === "write") setTyped((now) => now && { ...now, sent: now.text.trim() === (fields.text ?? "").trim() });
      if (intent === "putStatement") say({ topic: "put", urgent: false, text: t("statements.putTaken") });
      if (intent === "write") say({ topic: "written", urgent: false, text: t("chamber.textTaken") });
      took(intent, fields);
      if (intent === "marks") setCode(String(answer.code ?? ""));
      if (intent === "consent" || intent === "marks" || intent === "exitForm")
        say({ topic: "answered", urgent: false, text: t("answers.answerTaken") });
      asked.current = Date.now();
      requestAnimationFrame(keepPlace);
    },
    [say, t, took],
  );

  const onTyped = (inRound: string, text: string) => setTyped({ round: inRound, seat: my.seat, text, sent: false });
  const onRefused = useCallback<Acting["onRefused"]>((intent, problem) => {
    if (intent === "vote") setRefused(problem);
    asked.current = Date.now();
  }, []);
  const acting: Acting = { live, seat: my.seat, command: start.command, onDone, onRefused };
  const state = ownState(room, my.seat, start.person.id, now);
  // Where one's own request made what was pressed disappear, the keyboard goes on from the same place.
  useEffect(() => {
    if (state.kind !== "closed" && Date.now() - asked.current < 3_000) keepPlace();
  }, [state.kind]);
  const ready = readyFor(room, my.seat, start.person.id, now);
  const wasReady = useRef(ready);
  // The first line changes out of sight of whoever hears the page: it is said.
  useEffect(() => {
    if (wasReady.current !== ready) say({ topic: "ready", urgent: false, text: t(readyTexts[ready]) });
    wasReady.current = ready;
  }, [ready, say, t]);
  const ballot = openBallot(room);
  const cast = ballot ? questionsWith(room, ballot).filter((one) => seatVoted(one, my.seat)) : [];
  const told = live.votesTold;
  // A receipt that no longer holds is not shown as one's own (MND-2).
  const holds = ({ ballot: of, seat, receipt }: MyVote): boolean =>
    !told.some((one) => one.ballot === of && one.seat === seat && one.receipt !== receipt);
  // BAL-50: the form is gone once voting is over; what it was refused for stays.
  const late = refused && (state.kind !== "vote" || state.ballot.id !== refused.fields.ballot) ? refused : null;
  const voted = cast.map((of) => (
    <Voted key={of.id} ballot={of} vote={votes.find((one) => one.ballot === of.id && one.seat === my.seat && holds(one))} />
  ));
  const title = wordsIn(room, lang === "cy" ? sitting.titleCy : sitting.titleEn) ?? t("chamber.sittingNumbered", { number: sitting.id });
  const round = currentRound(sitting);
  const { speaking } = sitting.floor;
  const closing = closedInHand(sitting);
  const sayTime = () => {
    const percent = speaking && ends(speaking.person);
    const ofTurn = speaking && percent !== null ? timeLeftFor(sitting.floor, speaking, percent, live.now()) : null;
    const left = ofTurn ?? (round && timeLeft(round, live.now()));
    if (left === null) return;
    const time = timeWords(t, left);
    say({
      topic: "asked",
      urgent: true,
      text: t(left < 0 ? "live.timeOver" : ofTurn !== null ? "live.speakersTimeLeft" : "live.roundsTimeLeft", { time }),
    });
  };

  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <div>
        <Readiness ok={ready === "ready"} text={t(readyTexts[ready])} help="#help" />
        <Status live={live} announcer={announcer} />
      </div>
      <PageHeader kicker={t("chamber.sittingNumbered", { number: sitting.id })} title={title} />
      <SeatLine start={start} my={my} />
      <Measures live={live} start={start} say={say} />
      {sitting.apologies?.includes(my.seat) ? <ApologiesStand acting={acting} /> : null}
      {ballot ? <TurnoutNow live={live} at={start.at} ballot={ballot} person={start.person.id} say={say} /> : null}
      {ballot && told.length > 0 ? <VotesTold room={room} ballot={ballot} told={told} say={say} /> : null}
      {late ? <LateVote room={room} late={late} now={now} say={say} /> : null}
      {state.kind === "nothing" && state.why === "voted" ? null : voted}
      {ballot === null && Object.keys(room.ballots).length > 0 ? <ResultNow room={room} /> : null}
      {closing ? <ClosedNow live={live} closing={closing} say={say} /> : null}
      <NowCard live={live} at={start.at} titles={start.titles}>
        {live.followed ? (
          <button type="button" className="button button-quiet" onClick={sayTime}>
            {t("live.sayTimeLeft")}
          </button>
        ) : null}
      </NowCard>
      <Floor live={live} at={start.at} mine={seats} ends={ends} />
      <OwnPart
        key={`${my.seat} ${state.kind}`}
        acting={acting}
        start={start}
        my={my}
        state={state}
        typed={typed}
        onTyped={onTyped}
        statements={statements}
        code={code}
        voted={voted}
      />
      {sitting.phase.name === "scheduled" ? (
        <p>
          <a href={href(lang, "/ballots/practice")}>{t("chamber.tryVoting")}</a>
        </p>
      ) : null}
      {round?.ends === "ready" ? <ReadyToGoOn acting={acting} person={start.person.id} /> : null}
      {sitting.tables ? <OwnTable acting={acting} start={start} my={my} /> : null}
      {state.kind === "statements" ? (
        <OwnStatementsList acting={acting} round={state.round.id} own={statements} />
      ) : sitting.statements || live.room.answering ? (
        <OpinionNow live={live} />
      ) : null}
      {state.kind === "join" ? <Nudge live={live} now={now} seat={my.seat} announcer={announcer} onAway={keepPlace} /> : null}
      {typed && !typed.sent && typed.text.trim() !== "" && typed.round !== sitting.round ? <Unsent text={typed.text} /> : null}
      {lastAnswered(live.room) ? <LastAnswers live={live} titles={start.titles} /> : null}
      {motionInHand(sitting) || (ballot && ballot.visibility !== "roll-call") ? (
        <MotionForms acting={acting} person={start.person.id} needed={start.quorum?.orders.ballots.rollCallDemand ?? null} />
      ) : null}
      <MoreActions acting={acting} titles={start.titles} person={start.person.id} prepared={start.prepared} adjustment={start.adjustment} />
      <QuorumLine room={room} basis={start.quorum} />
      <OwnVoice live={live} seat={my.seat} regionWeight={my.regionWeight} />
      <Section title={t("live.agenda")} id="agenda">
        <RunningOrder live={live} at={start.at} titles={start.titles} />
      </Section>
      <Section title={t("live.record")} id="record">
        <RecordSoFar room={room} titles={start.titles} />
      </Section>
      <Help start={start} acting={acting} state={state.kind} />
    </>
  );
}
