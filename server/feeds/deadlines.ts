import type { Assembly } from "../../shared/assembly/assembly.ts";
import type { Day } from "../../shared/calendar/days.ts";
import { currentMinutes } from "../../shared/minutes/whole/state.ts";
import { answerTo, pauseNow, standingOf, takenOnBy } from "../../shared/plan/questions.ts";
import type { PlanItem } from "../../shared/plan/state.ts";

/** A day by which something is asked for or due, in public. */
export interface Deadline {
  /** The same for ever: `NCSP-0001-mhclg-reply`. */
  readonly name: string;
  readonly what: "receipt" | "reply" | "last-limit" | "progress" | "note" | "corrections";
  readonly day: Day;
  /** Rises with every change of what is said of it. */
  readonly sequence: number;
  /** It was kept: nothing is waited for any more. */
  readonly met: boolean;
  /** The clocks stand still: the day will move. */
  readonly paused: boolean;
  /** A body has promised this day in writing: only then "due" is said of it (PLN-5). */
  readonly committed: boolean;
  readonly about: { readonly item: string; readonly body: string } | { readonly sitting: string };
}

function ofItem(item: PlanItem, today: Day): readonly Deadline[] {
  const paused = pauseNow(item) !== undefined;
  const pauses = item.pauses.length * 2 - (paused ? 1 : 0);
  return item.addressees.flatMap((body): Deadline[] => {
    const replies = item.replies.filter(({ addressee }) => addressee === body.code);
    const { status } = standingOf(item, body, today);
    const answered = item.recommendations.every(({ number }) => answerTo(item, body.code, number) !== "no-answer-yet");
    const acknowledged = body.acknowledged !== null || replies.length > 0;
    const about = { item: item.id, body: body.code };
    const one = (what: Deadline["what"], day: Day, met: boolean, changes: number): Deadline => ({
      ...{ name: `${item.id}-${body.code}-${what}`, what, day, met, about },
      ...{ paused: paused && !met, committed: body.committed !== null },
      sequence: pauses + changes + (met ? 1 : 0) + (body.committed ? 1 : 0),
    });
    const reports = item.progress.filter(({ addressee }) => addressee === body.code).length + replies.length;
    const owes = body.progressDueDay !== null && takenOnBy(item, body.code).length > 0;
    return [
      one("receipt", item.receiptDueDay, acknowledged, 0),
      one("reply", item.replyDay, answered, replies.length * 2),
      one("last-limit", item.hardStopDay, answered, replies.length * 2),
      ...(owes ? [one("progress", body.progressDueDay ?? "", status === "done", reports * 2)] : []),
    ];
  });
}

/**
 * Every public deadline: those of the plan's items, body by body, the days by which decision notes are to be
 * confirmed, and the last day for corrections to minutes that were sent round (FOL-1, FOL-12).
 */
export function deadlinesOf(assembly: Assembly, today: Day): readonly Deadline[] {
  const notes = assembly.ids("note").flatMap((sitting): Deadline[] => {
    const note = assembly.note(sitting);
    if (!note) return [];
    const met = note.phase === "confirmed";
    return [
      {
        ...{ name: `note-${sitting}`, what: "note", day: note.dueDay, met, sequence: met ? 1 : 0 },
        ...{ paused: false, committed: true, about: { sitting } },
      },
    ];
  });
  const minutes = assembly.ids("minutes").flatMap((sitting): Deadline[] => {
    const known = assembly.minutes(sitting);
    const version = currentMinutes(known);
    if (!known || !version) return [];
    const met = known.published !== null;
    return [
      {
        ...{ name: `minutes-${sitting}`, what: "corrections", day: version.correctionsUntil, met },
        ...{ sequence: known.versions.length - 1 + (met ? 1 : 0), paused: false, committed: true, about: { sitting } },
      },
    ];
  });
  return [
    ...assembly.ids("plan").flatMap((id) => {
      const item = assembly.planItem(id);
      return item ? ofItem(item, today) : [];
    }),
    ...notes,
    ...minutes,
  ];
}
