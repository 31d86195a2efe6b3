import { awaitingAnswer } from "../../../shared/amendments/questions.ts";
import { ukDay } from "../../../shared/calendar/days.ts";
import type { Role } from "../../../shared/journal.ts";
import { noteStanding } from "../../../shared/minutes/views.ts";
import { unansweredOf } from "../../../shared/minutes/whole/state.ts";
import { overdueItems, standing } from "../../../shared/plan/questions.ts";
import { languagesToConfirm } from "../../../shared/proposals/questions.ts";
import { standingSeats, weightOf } from "../../../shared/roll/questions.ts";
import { measuresOf } from "../../../shared/sittings/moderation.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { allMeasures, measureTitle } from "../evidence/shown.ts";
import { eitherOf, type Said, sittingTitle, titleOf } from "../proposals/said.ts";
import { requestText } from "../requests/shown.ts";

/** Why something waits for somebody at the desk. */
export type WaitingFor =
  | "sitting-open"
  | "sitting-adjourned"
  | "ballot-undeclared"
  | "ruling"
  | "request"
  | "appeal"
  | "agenda-place"
  | "languages"
  | "recommendations"
  | "amendments"
  | "agenda-unpublished"
  | "note"
  | "minutes"
  | "evidence"
  | "plan-late"
  | "plan-receipt"
  | "roll-empty"
  | "weights-missing"
  | "seats-without-weight";

/** One thing that waits. */
export interface Waiting {
  readonly what: WaitingFor;
  readonly id: string;
  readonly title: Said | null;
  /** When it began, or is to be, in milliseconds; null where that says nothing. */
  readonly at: number | null;
  /** Days left, negative where late; null without a clock. */
  readonly daysLeft: number | null;
  /** How many, where it is about a number of things. */
  readonly count: number;
}

type Reading = Pick<TesseraContext, "assembly" | "words" | "langOf" | "now" | "viewer">;

const one = (what: WaitingFor, id: string, rest: Partial<Waiting> = {}): Waiting => ({
  what,
  id,
  title: null,
  at: null,
  daysLeft: null,
  count: 1,
  ...rest,
});

/** What waits for the person at the desk, by the roles they have; most urgent first. */
export function waitingFor(context: Reading, lang: Lang): readonly Waiting[] {
  const holds = (...roles: readonly Role[]): boolean => context.viewer.actor.roles.some((role) => roles.some((wanted) => wanted === role));
  return [
    ...(holds("facilitator", "secretariat") ? sittingsWaiting(context, lang) : []),
    ...(holds("secretariat") ? [...notesWaiting(context, lang), ...minutesWaiting(context, lang), ...evidenceWaiting(context, lang)] : []),
    ...(holds("standing-orders-committee", "secretariat", "facilitator") ? proposalsWaiting(context, lang, holds) : []),
    ...(holds("standing-orders-committee", "secretariat") ? [...appealsWaiting(context, lang), ...requestsWaiting(context, lang)] : []),
    ...(holds("plan-team") ? planWaiting(context, lang) : []),
    ...(holds("secretariat", "administrator") ? rollWaiting(context) : []),
  ];
}

function sittingsWaiting(context: Reading, lang: Lang): readonly Waiting[] {
  const { assembly } = context;
  const title = (id: string): Said | null => {
    const text = sittingTitle(context, id, lang);
    return text === null ? null : { text };
  };
  const sittings = assembly.ids("sitting").flatMap((id) => assembly.sitting(id) ?? []);
  const open = sittings.flatMap(({ id, phase }) => {
    if (phase.name === "open") return [one("sitting-open", id, { title: title(id), at: phase.since })];
    return phase.name === "adjourned" ? [one("sitting-adjourned", id, { title: title(id), at: phase.until })] : [];
  });
  const undeclared = assembly
    .ids("ballot")
    .filter((id) => assembly.ballot(id)?.phase === "closed")
    .map((id) => one("ballot-undeclared", id));
  const unpublished = sittings
    .filter(({ phase, agenda }) => phase.name === "scheduled" && !agenda)
    .map(({ id, startsAt }) => one("agenda-unpublished", id, { title: title(id), at: startsAt }));
  return [...open, ...undeclared, ...unpublished];
}

function notesWaiting(context: Reading, lang: Lang): readonly Waiting[] {
  const { assembly } = context;
  const today = ukDay(context.now());
  return assembly
    .ids("note")
    .flatMap((id) => assembly.note(id) ?? [])
    .filter(({ phase }) => phase === "draft")
    .map((note) => {
      const text = sittingTitle(context, note.sitting, lang);
      return one("note", note.sitting, { title: text === null ? null : { text }, daysLeft: noteStanding(note, today).daysLeft });
    });
}

/** Sittings whose attendees wait for an answer about the minutes (MIN-14), and how many answers. */
const minutesWaiting = (context: Reading, lang: Lang): readonly Waiting[] =>
  context.assembly.ids("minutes").flatMap((id): readonly Waiting[] => {
    const minutes = context.assembly.minutes(id);
    const count = minutes && !minutes.published ? unansweredOf(minutes).length : 0;
    const text = sittingTitle(context, id, lang);
    return count > 0 ? [one("minutes", id, { title: text === null ? null : { text }, count })] : [];
  });

/** Measures of whose figures groups wait for an answer (EVI-8), and how many answers. */
const evidenceWaiting = (context: Reading, lang: Lang): readonly Waiting[] =>
  allMeasures(context).flatMap((measure): readonly Waiting[] => {
    const count = measure.corrections.filter(({ stage }) => stage === "waiting").length;
    return count > 0 ? [one("evidence", measure.id, { title: { text: measureTitle(context, measure, lang) }, count })] : [];
  });

/** Sittings with appeals against measures that nobody has ruled on (MOD-4), and how many. */
const appealsWaiting = (context: Reading, lang: Lang): readonly Waiting[] =>
  context.assembly.ids("sitting").flatMap((id): readonly Waiting[] => {
    const sitting = context.assembly.sitting(id);
    const running = (sitting ? measuresOf(sitting) : []).filter(({ appeal }) => appeal !== null && appeal.ruled === null);
    const text = sittingTitle(context, id, lang);
    return running.length > 0 ? [one("appeal", id, { title: text === null ? null : { text }, count: running.length })] : [];
  });

/** Right to innovate requests without a ruling, the oldest first. */
const requestsWaiting = (context: Reading, lang: Lang): readonly Waiting[] =>
  context.assembly.ids("request").flatMap((id): readonly Waiting[] => {
    const request = context.assembly.request(id);
    if (request?.stage !== "waiting") return [];
    const text = requestText(context, request);
    return [one("request", id, { title: text && eitherOf(text.title, lang), at: request.lodgedAt })];
  });

function proposalsWaiting(context: Reading, lang: Lang, holds: (...roles: readonly Role[]) => boolean): readonly Waiting[] {
  const { assembly } = context;
  return assembly.ids("proposal").flatMap((id): readonly Waiting[] => {
    const proposal = assembly.proposal(id);
    if (!proposal) return [];
    const waits = (what: WaitingFor, at: number | null): Waiting => one(what, id, { title: titleOf(context, id, lang), at });
    if (proposal.stage === "lodged") return holds("standing-orders-committee", "secretariat") ? [waits("ruling", proposal.lodgedAt)] : [];
    const open = awaitingAnswer(id, assembly);
    const others = (what: WaitingFor, count: number): readonly Waiting[] =>
      count > 0 && holds("facilitator", "secretariat") ? [{ ...waits(what, null), count }] : [];
    const last = proposal.versions.at(-1);
    const onItsWay = proposal.stage === "admitted" || proposal.stage === "on-the-agenda" || proposal.stage === "debated";
    if (!onItsWay || !last) return [];
    const unconfirmed = last.languages.length === 2 && languagesToConfirm(proposal, last.number).length > 0;
    return [
      ...(proposal.stage === "admitted" && holds("facilitator", "secretariat") ? [waits("agenda-place", null)] : []),
      ...(unconfirmed && holds("secretariat") ? [waits("languages", null)] : []),
      ...others("recommendations", open.recommendations),
      ...others("amendments", open.amendments),
    ];
  });
}

function planWaiting(context: Reading, lang: Lang): readonly Waiting[] {
  const { assembly } = context;
  const today = ukDay(context.now());
  const items = assembly.ids("plan").flatMap((id) => assembly.planItem(id) ?? []);
  const title = (outcome: string): Said | null => {
    const of = assembly.outcome(outcome);
    return of ? titleOf(context, of.proposal, lang, of.version) : null;
  };
  return [
    ...overdueItems(items, today).map(({ item, standing: stands }) =>
      one("plan-late", item.id, { title: title(item.outcome), daysLeft: stands.daysLeft }),
    ),
    ...items
      .filter((item) => standing(item, today).status === "awaiting-receipt")
      .map((item) => one("plan-receipt", item.id, { title: title(item.outcome), daysLeft: standing(item, today).daysLeft })),
  ];
}

function rollWaiting(context: Reading): readonly Waiting[] {
  const { roll } = context.assembly;
  const seats = standingSeats(roll);
  if (seats.length === 0) return [one("roll-empty", "")];
  if (!roll.weights) return [one("weights-missing", "")];
  const without = seats.filter((seat) => weightOf(roll, seat.id) === 0).length;
  return without > 0 ? [one("seats-without-weight", "", { count: without })] : [];
}
