import type { Entry, Time } from "../journal.ts";
import { evolveAnswers, notReady } from "./answers/evolve.ts";
import { evolveCare } from "./care/evolve.ts";
import type { SittingEvent } from "./events.ts";
import { evolveAgreement, nothingAsked } from "./evolveAgreement.ts";
import { evolveFloor } from "./evolveFloor.ts";
import { evolveModeration } from "./evolveModeration.ts";
import { evolveMotions, motionsFallen } from "./evolveMotions.ts";
import { evolveOrder } from "./evolveOrder.ts";
import { everybodyLeaves, evolvePresence } from "./evolvePresence.ts";
import { evolveStatements } from "./evolveStatements.ts";
import { undone, withLastAct } from "./lastAct.ts";
import { type AgendaItem, emptyFloor, type Round, type Sitting } from "./state.ts";
import { evolveTables, tablesBegin } from "./tables/evolve.ts";
import { withReplaced } from "./turnTexts.ts";

/** A sitting as it stands after one more entry of its stream. Pure and total: it runs on the server and in the live pages. */
export const evolveSitting = (sitting: Sitting, entry: Entry<SittingEvent>): Sitting =>
  withLastAct(sitting, evolveEvent(sitting, entry), entry);

function evolveEvent(sitting: Sitting, entry: Entry<SittingEvent>): Sitting {
  const { at, event } = entry;
  switch (event.type) {
    case "SittingScheduled":
      return {
        ...sitting,
        id: event.sitting,
        titleEn: event.titleEn,
        titleCy: event.titleCy,
        startsAt: event.startsAt,
        place: { hall: event.hall, link: event.link },
        template: event.template,
        items: event.items.map((planned): AgendaItem => ({ ...planned, lateReason: null })),
        rounds: event.rounds.map(waiting),
        next: { ...sitting.next, item: event.items.length + 1, round: event.rounds.length + 1 },
      };
    case "ItemAdded":
      return {
        ...withRounds(sitting, event.rounds.map(waiting)),
        items: [...sitting.items, { ...event.item, lateReason: event.lateReason }],
        next: { ...sitting.next, item: sitting.next.item + 1, round: sitting.next.round + event.rounds.length },
      };
    case "RoundsAdded":
      return withRounds(sitting, event.rounds.map(waiting));
    case "RoundMoved": {
      const moved = sitting.rounds.find((round) => round.id === event.round);
      if (!moved) return sitting;
      const others = sitting.rounds.filter((round) => round !== moved);
      const index = event.before === null ? -1 : others.findIndex((round) => round.id === event.before);
      const place = index < 0 ? others.length : index;
      return { ...sitting, rounds: [...others.slice(0, place), moved, ...others.slice(place)] };
    }
    case "RoundRemoved":
      return { ...sitting, rounds: sitting.rounds.filter((round) => round.id !== event.round) };
    case "MinutesChanged":
    case "RoundFormatChanged":
    case "ItemMoved":
    case "ItemRemoved":
    case "RunsByItself":
    case "ClockStuck":
      return evolveOrder(sitting, event, at);
    case "AgendaPublished":
      return {
        ...sitting,
        agenda: { publishedAt: at, clearDays: event.clearDays, late: event.late, reason: event.reason, lateProposals: event.lateProposals },
      };
    case "SittingOpened":
      return {
        ...sitting,
        phase: { name: "open", since: at },
        openedAt: sitting.openedAt ?? at,
        ...(event.seats === null ? {} : { seatsAtOpening: event.seats }),
        ...(event.plan ? { plan: event.plan } : {}),
      };
    case "SittingAdjourned": {
      const { reason, until, withoutQuorum } = event;
      const adjourned: Sitting = {
        ...nothingAsked(sitting),
        count: null,
        phase: { name: "adjourned", since: at, reason, until, withoutQuorum },
      };
      return event.presenceEnds ? everybodyLeaves(notReady(adjourned), at, []) : adjourned;
    }
    case "SittingResumed": {
      const reconvened = sitting.reconvened || (sitting.phase.name === "adjourned" && sitting.phase.withoutQuorum);
      const { awayMs } = event;
      const breaks = awayMs === undefined ? {} : { breaks: [...(sitting.breaks ?? []), { at, ms: awayMs }] };
      return { ...sitting, ...breaks, reconvened, phase: { name: "open", since: at } };
    }
    case "SittingClosed":
      return {
        ...nothingAsked(sitting),
        count: null,
        phase: { name: "closed", at, unreached: event.unreached, unreachedItems: event.unreachedItems },
      };
    case "CheckedIn":
    case "SeatLeft":
    case "InterestDeclared":
    case "QuorumCountStarted":
    case "HereSaid":
    case "QuorumCountEnded":
      return evolvePresence(sitting, event, at);
    case "RoundEndsSet":
    case "ReadySaid":
    case "RoundAnswered":
    case "AnswersVoided":
    case "ConsentRevealed":
    case "MarksSet":
    case "MarksOpened":
    case "MarksRevealed":
    case "FormsRevealed":
    case "CommentPublished":
      return evolveAnswers(sitting, event);
    case "AgreementAsked":
    case "AgreementEnded":
      return evolveAgreement(sitting, event, at);
    case "ApologiesSent":
    case "ApologiesTakenBack":
    case "AccessSet":
    case "ClosingPut":
    case "ClosingDecided":
    case "ItemReopened":
      return evolveCare(sitting, event, at);
    case "MeasureTaken":
    case "MeasureEnded":
    case "MeasureAppealed":
    case "AppealRuled":
      return evolveModeration(sitting, event, entry);
    case "RoundOpened":
      return {
        ...atVersion(
          changeRound(tablesBegin(sitting, event.round, at), event.round, () => ({
            name: "open",
            openedAt: at,
            pausedAt: null,
            pausedMs: 0,
            lengthMs: event.lengthMs,
          })),
          event,
        ),
        round: event.round,
        floor: {
          ...emptyFloor,
          order: event.order,
          limitMs: event.limitMs,
          waiting: event.queue.map(({ entry: id, ...who }) => ({
            id,
            ...who,
            kind: "contribution",
            side: null,
            rule: null,
            motion: null,
            joinedAt: at,
            passes: 0,
            movedBehind: null,
          })),
        },
        next: { ...sitting.next, entry: sitting.next.entry + event.queue.length },
      };
    case "RoundPaused":
    case "RoundResumed":
      return pauseOrResume(sitting, event.type === "RoundPaused", at);
    case "RoundTimeAdded":
      return changeRound(sitting, sitting.round, (phase) =>
        phase.name === "open" || phase.name === "paused" ? { ...phase, lengthMs: phase.lengthMs + event.ms } : phase,
      );
    case "RoundClosed":
      return {
        ...changeRound(notReady(sitting), event.round, (phase) =>
          phase.name === "open" || phase.name === "paused" ? { name: "closed", openedAt: phase.openedAt, closedAt: at } : phase,
        ),
        // INT-1: what was written and is not revealed with the others has fallen.
        contributions: sitting.contributions.filter((one) => one.round !== event.round || one.revealed),
        round: null,
        floor: { ...emptyFloor, order: sitting.floor.order },
        ...motionsFallen(sitting, at),
      };
    case "ContributionsRevealed":
      return { ...sitting, contributions: revealed(sitting, event.round, new Set(event.contributions.map(({ seat }) => seat))) };
    case "ContributionWritten": {
      const { type: _, ...written } = event;
      const item = sitting.rounds.find((round) => round.id === event.round)?.item ?? "";
      // WRT-2: the last one counts.
      const others = sitting.contributions.filter((one) => one.round !== event.round || one.seat !== event.seat);
      const before = sitting.contributions.find((one) => one.round === event.round && one.seat === event.seat)?.text;
      return {
        ...withReplaced(sitting, `${event.round}-${event.seat}`, before),
        contributions: [...others, { ...written, item, at, revealed: false }],
      };
    }
    case "MotionMoved":
    case "MotionSeconded":
    case "RollCallDemanded":
    case "MotionFell":
    case "MotionPut":
    case "MotionVoteVoided":
    case "MotionDecided":
    case "MotionCarriedOut":
      return evolveMotions(sitting, event, at);
    case "DeskPartTaken":
      return { ...sitting, desk: { ...sitting.desk, [event.part]: event.person } };
    case "FloorActUndone":
      return undone(sitting, at);
    case "TablesDrawn":
    case "SeatedAtTable":
    case "TableLeft":
    case "TableRoleTaken":
    case "TableRoleLeft":
    case "TableReady":
    case "TableWentOn":
    case "TableReported":
      return evolveTables(sitting, event, at);
    case "StatementAccepted":
    case "StatementRefused":
    case "PositionsSealed":
    case "OpinionMapPublished":
      return evolveStatements(sitting, event);
    default:
      return evolveFloor(sitting, event, at);
  }
}

/** What was written in a round by these seats can be read from now on; what others wrote has fallen (INT-1). */
const revealed = (sitting: Sitting, round: string, seats: ReadonlySet<string>): Sitting["contributions"] =>
  sitting.contributions.map((one) => (one.round === round && seats.has(one.seat) ? { ...one, revealed: true } : one));

type PlannedRound = Omit<Round, "phase">;
const waiting = (planned: PlannedRound): Round => ({ ...planned, phase: { name: "waiting" } });

/** New rounds stand after the last round of their item, so that an item's rounds stay together. */
function withRounds(sitting: Sitting, added: readonly Round[]): Sitting {
  const item = added[0]?.item;
  const last = sitting.rounds.findLastIndex((round) => round.item === item);
  const place = last < 0 ? sitting.rounds.length : last + 1;
  return {
    ...sitting,
    rounds: [...sitting.rounds.slice(0, place), ...added, ...sitting.rounds.slice(place)],
    next: { ...sitting.next, round: sitting.next.round + added.length },
  };
}

const changeRound = (sitting: Sitting, id: string | null, change: (phase: Round["phase"]) => Round["phase"]): Sitting => ({
  ...sitting,
  rounds: sitting.rounds.map((round) => (round.id === id ? { ...round, phase: change(round.phase) } : round)),
});

/** The round with the version of the proposal that it is about (RND-8). */
const atVersion = (sitting: Sitting, { round: id, version }: { readonly round: string; readonly version?: number | undefined }): Sitting =>
  version === undefined
    ? sitting
    : { ...sitting, rounds: sitting.rounds.map((round) => (round.id === id ? { ...round, version } : round)) };

/** The round's clock and the speaker's stop and go together (RND-4). */
function pauseOrResume(sitting: Sitting, pause: boolean, at: Time): Sitting {
  const changed = changeRound(sitting, sitting.round, (phase) => {
    if (pause && phase.name === "open") return { ...phase, name: "paused", pausedAt: at };
    if (!pause && phase.name === "paused")
      return { ...phase, name: "open", pausedAt: null, pausedMs: phase.pausedMs + (at - (phase.pausedAt ?? at)) };
    return phase;
  });
  const { speaking } = sitting.floor;
  if (!speaking) return changed;
  const turn = pause
    ? { ...speaking, pausedAt: speaking.pausedAt ?? at }
    : { ...speaking, pausedAt: null, pausedMs: speaking.pausedMs + (speaking.pausedAt === null ? 0 : at - speaking.pausedAt) };
  return { ...changed, floor: { ...sitting.floor, speaking: turn } };
}
