import type { Room } from "../../shared/assembly/room.ts";
import type { DeclaredBallot, VoidedBallot } from "../../shared/ballots/state.ts";
import type { Lang } from "../locales/href.ts";
import type { Key } from "../locales/keys.ts";
import type { T } from "../locales/words.tsx";
import { motionNames } from "../routes/sitting/names.ts";
import type { Change } from "./changes.ts";
import { type Mark, timeWords } from "./clock.ts";
import { ballotNumber, questionOf, roundName, wordsIn } from "./names.ts";
import type { Message } from "./pacing.ts";
import { tableMessage } from "./tables/messages.ts";

/** What a vote decided, in a word or two. */
export const outcomeNames: { readonly [outcome in DeclaredBallot["outcome"]]: Key } = {
  carried: "live.carried",
  "not-carried": "live.notCarried",
  "not-quorate": "live.notQuorate",
  chosen: "live.chosen",
  "none-chosen": "live.noneChosen",
};

const phaseSentences: { readonly [phase in "scheduled" | "open" | "adjourned" | "closed"]: Key } = {
  scheduled: "live.sittingNotBegun",
  open: "live.sittingIsOpen",
  adjourned: "live.sittingIsAdjourned",
  closed: "live.sittingIsClosed",
};

/** Names the seat where somebody acts for more than one. */
const forSeat = (t: T, mine: readonly string[], seat: string, text: string): string =>
  mine.length > 1 ? `${t("live.seatNumbered", { number: seat.slice(2) })}: ${text}` : text;

/** A change as it is read out. */
export function messageOf(t: T, lang: Lang, room: Room, change: Change, mine: readonly string[]): Message {
  switch (change.kind) {
    case "sitting":
      return { topic: "sitting", urgent: false, text: t(phaseSentences[change.phase]) };
    case "round":
      return { topic: "round", urgent: false, text: t("live.roundBegins", { round: roundName(t, room, change.round, lang) }) };
    case "round-paused":
      return { topic: "round", urgent: false, text: t("live.roundIsPaused") };
    case "round-resumed":
      return { topic: "round", urgent: false, text: t("live.roundGoesOn") };
    case "round-closed":
      return { topic: "round", urgent: false, text: t("live.roundIsClosed") };
    case "count":
      return { topic: "count", urgent: true, text: t("live.countBegins") };
    case "agreement-asked":
      return {
        topic: "agreement",
        urgent: true,
        text: t("live.agreementAsked", { statement: wordsIn(room, change.asking.statement) ?? t("site.withdrawn") }),
      };
    case "agreement-ended":
      return {
        topic: "agreement",
        urgent: false,
        text: t(change.agreement.seat === null ? "live.agreementReached" : "live.agreementObjected"),
      };
    case "motion": {
      const named = t("floor.motionSay", { motion: t(motionNames[change.motion.kind]) });
      const text = change.motion.stage === "seconded" ? t("floor.motionSeconded") : `${named} ${t("floor.motionNeedsSecond")}`;
      return { topic: "motion", urgent: false, text };
    }
    case "at-table":
    case "table-went-on":
      return tableMessage(t, room, change);
    case "ballot":
      return ballotMessage(t, lang, room, change);
    case "voted":
      return {
        topic: `voted ${change.seat}`,
        urgent: false,
        text: forSeat(t, mine, change.seat, t("live.yourVoteIsIn", { vote: ballotNumber(change.ballot) })),
      };
    case "place":
      return { topic: `floor ${change.seat}`, urgent: false, text: forSeat(t, mine, change.seat, placeText(t, change.place)) };
    case "left-list":
      return { topic: `floor ${change.seat}`, urgent: false, text: forSeat(t, mine, change.seat, t("live.youLeftList")) };
    case "my-turn":
      return { topic: `floor ${change.seat}`, urgent: true, text: forSeat(t, mine, change.seat, t("live.itIsYourTurn")) };
    case "my-turn-over":
      return { topic: `floor ${change.seat}`, urgent: false, text: forSeat(t, mine, change.seat, t("live.yourTurnIsOver")) };
  }
}

function ballotMessage(t: T, lang: Lang, room: Room, { ballot }: Extract<Change, { readonly kind: "ballot" }>): Message {
  const vote = ballotNumber(ballot.id);
  const topic = `ballot ${ballot.id}`;
  const { phase, package: paper = [] } = ballot;
  // Questions on one paper open and close together (PKG-4): said once.
  const count = paper.filter((id) => room.ballots[id]?.phase === phase).length;
  if (count > 1 && (phase === "open" || phase === "closed"))
    return {
      topic: `paper ${paper[0]}`,
      urgent: phase === "open",
      text: t(phase === "open" ? "live.paperOpens" : "live.paperCloses", { count }),
    };
  if (ballot.phase === "open")
    return { topic, urgent: true, text: `${t("live.voteOpens", { vote })} ${questionOf(room, ballot, lang).text ?? ""}`.trim() };
  if (ballot.phase === "declared")
    return { topic, urgent: false, text: t("live.voteDeclared", { vote, outcome: t(outcomeNames[ballot.outcome]) }) };
  return { topic, urgent: false, text: isVoid(ballot) ? t("live.voteVoid", { vote }) : t("live.voteCloses", { vote }) };
}

const isVoid = (ballot: { readonly phase: string }): ballot is VoidedBallot => ballot.phase === "voided";

/** Where one stands in the speakers' list. */
export const placeText = (t: T, place: number): string => (place === 1 ? t("live.youAreNext") : t("live.yourPlace", { place }));

/** A clock speaks: at half, a minute, thirty seconds and the end. */
export function timerMessage(t: T, mark: Mark, left: number, ofSpeaker: boolean): Message {
  // FLR-18.
  if (mark === "twenty") return { topic: "timer", urgent: false, text: t("floor.twentySeconds") };
  const text =
    mark === "end"
      ? t(ofSpeaker ? "live.speakersTimeIsUp" : "live.roundsTimeIsUp")
      : t(ofSpeaker ? "live.speakersTimeLeft" : "live.roundsTimeLeft", { time: timeWords(t, left) });
  return { topic: "timer", urgent: false, text };
}
