import type { Time } from "../journal.ts";
import { timeLeft } from "./questions.ts";
import type { AgendaItem, Round, Sitting } from "./state.ts";

interface Span {
  readonly start: Time;
  readonly end: Time;
}

/** A round's line in the running order. Times are instants. */
export interface RunningRound {
  readonly round: Round;
  /** Null: it was added after the sitting had opened (RUN-1). */
  readonly planned: Span | null;
  /** `end` null while it is open. */
  readonly actual: { readonly start: Time; readonly end: Time | null } | null;
  /** When it will be, if what comes before keeps to its minutes; null once it is closed or the sitting is. */
  readonly projected: Span | null;
}

/** An item with its rounds, and when it was to be, was and will be as a whole. */
export interface RunningItem {
  readonly item: AgendaItem;
  readonly rounds: readonly RunningRound[];
  readonly planned: Span | null;
  readonly actual: RunningRound["actual"];
  readonly projected: Span | null;
}

/** The whole: `plannedEnd` and `projectedEnd` are instants, `lateMs` what lies between them (below 0: early). */
export interface RunningOrder {
  readonly items: readonly RunningItem[];
  readonly plannedEnd: Time;
  readonly projectedEnd: Time;
  readonly lateMs: number;
}

const minuteMs = 60_000;

/** Adjournments, the one under way included: when it goes on, and how long it was away. */
function breaksOf({ phase, breaks = [] }: Sitting, at: Time): NonNullable<Sitting["breaks"]> {
  if (phase.name !== "adjourned") return breaks;
  const resumes = Math.max(at, phase.until ?? at);
  return [...breaks, { at: resumes, ms: resumes - phase.since }];
}

/** RUN-1, RUN-2: when each round was to be; what was not over when an adjournment ended moves with it. */
function plannedSpans(sitting: Sitting, at: Time): ReadonlyMap<string, Span> {
  const plan = sitting.plan ?? sitting.rounds.map((round) => ({ round: round.id, minutes: round.minutes }));
  const breaks = breaksOf(sitting, at);
  const away = (until: Time | null): number => breaks.reduce((sum, one) => (until === null || one.at <= until ? sum + one.ms : sum), 0);
  const spans = new Map<string, Span>();
  let cursor = sitting.startsAt;
  for (const { round: id, minutes } of plan) {
    const phase = sitting.rounds.find((round) => round.id === id)?.phase;
    const begun = phase && phase.name !== "waiting" ? phase.openedAt : null;
    const over = phase?.name === "closed" ? phase.closedAt : null;
    const end = cursor + minutes * minuteMs;
    spans.set(id, { start: cursor + away(begun), end: end + away(over) });
    cursor = end;
  }
  return spans;
}

/**
 * The running order: every item with its rounds, planned, actual and projected times, and how late the end will be (RUN-3). What
 * waits keeps to its minutes, one after another; what is open has the time that its clock shows, pauses included.
 */
export function runningOrder(sitting: Sitting, at: Time): RunningOrder {
  const { phase } = sitting;
  const planned = plannedSpans(sitting, at);
  let cursor =
    phase.name === "adjourned" ? Math.max(at, phase.until ?? at) : phase.name === "scheduled" ? Math.max(at, sitting.startsAt) : at;
  const lines = sitting.rounds.map((round): RunningRound => {
    const span = planned.get(round.id) ?? null;
    if (round.phase.name === "closed")
      return { round, planned: span, actual: { start: round.phase.openedAt, end: round.phase.closedAt }, projected: null };
    if (phase.name === "closed") return { round, planned: span, actual: null, projected: null };
    if (round.phase.name !== "waiting") {
      const start = round.phase.openedAt;
      cursor += Math.max(0, timeLeft(round, at) ?? 0);
      return { round, planned: span, actual: { start, end: null }, projected: { start, end: cursor } };
    }
    const projected = { start: cursor, end: cursor + round.minutes * minuteMs };
    cursor = projected.end;
    return { round, planned: span, actual: null, projected };
  });
  const plannedEnd = Math.max(sitting.startsAt, ...[...planned.values()].map((span) => span.end));
  const projectedEnd = phase.name === "closed" ? phase.at : cursor;
  return { items: sitting.items.map((item) => wholeItem(item, lines)), plannedEnd, projectedEnd, lateMs: projectedEnd - plannedEnd };
}

const around = (spans: readonly (Span | null)[]): Span | null => {
  const some = spans.filter((span) => span !== null);
  return some.length === 0 ? null : { start: Math.min(...some.map(({ start }) => start)), end: Math.max(...some.map(({ end }) => end)) };
};

function wholeItem(item: AgendaItem, lines: readonly RunningRound[]): RunningItem {
  const rounds = lines.filter((line) => line.round.item === item.id);
  const begun = rounds.flatMap(({ actual }) => actual ?? []);
  const isOver = begun.length === rounds.length && begun.every(({ end }) => end !== null);
  const actual =
    begun.length === 0
      ? null
      : {
          start: Math.min(...begun.map(({ start }) => start)),
          end: isOver ? Math.max(...begun.map(({ end }) => end ?? 0)) : null,
        };
  return { item, rounds, planned: around(rounds.map((one) => one.planned)), actual, projected: around(rounds.map((one) => one.projected)) };
}
