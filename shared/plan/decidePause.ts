import { type Day, ukDay } from "../calendar/days.ts";
import { type Decision, type Draft, type Facts, type Refusal, refuse, words } from "../journal.ts";
import { clocksAfterPause, movedByPause } from "./clocks.ts";
import type { PlanCommand } from "./commands.ts";
import { pauseNow } from "./questions.ts";
import type { Pause, PlanItem } from "./state.ts";

/** What pausing reads of the assembly. */
export interface PauseKnow {
  planItem(id: string): PlanItem | null | undefined;
}

type Asked<T extends PlanCommand["type"]> = Extract<PlanCommand, { type: T }>;

const itemsNamed = (ids: readonly string[], know: PauseKnow): readonly PlanItem[] | Refusal => {
  const items: PlanItem[] = [];
  for (const id of new Set(ids)) {
    const item = know.planItem(id);
    if (!item) return refuse("planItemUnknown", { item: id }, "items");
    items.push(item);
  }
  return items;
};

/**
 * Stops the clocks of the named items from a day on (PLN-9). Items that already stand still are left alone.
 * Refuses a day ahead, a day before an item was made, and one before its last pause ended.
 */
export const decidePause = (command: Asked<"PauseClocks">, know: PauseKnow, facts: Facts): Decision | Refusal => {
  const items = itemsNamed(command.items, know);
  if ("refused" in items) return items;
  const today = ukDay(facts.at);
  const day = command.day ?? today;
  if (day > today) return refuse("planDayAhead", { day, today }, "day");
  const events: Draft[] = [];
  for (const item of items) {
    if (pauseNow(item)) continue;
    const earliest = item.pauses.at(-1)?.until ?? item.madeDay;
    if (day < earliest) return refuse("planPauseTooEarly", { item: item.id, day, earliest }, "day");
    const note = command.note === null ? null : words(command.note, command.lang);
    events.push({ stream: `plan/${item.id}`, event: { type: "ClocksPaused", day, reason: command.reason, note } });
  }
  return { events };
};

/**
 * Starts the clocks again (PLN-9): every day that had not passed when the pause began moves by what was left.
 * Items whose clocks run are left alone. Refuses a day ahead and one before the pause began.
 */
export const decideResume = (command: Asked<"ResumeClocks">, know: PauseKnow, facts: Facts): Decision | Refusal => {
  const items = itemsNamed(command.items, know);
  if ("refused" in items) return items;
  const today = ukDay(facts.at);
  const day = command.day ?? today;
  if (day > today) return refuse("planDayAhead", { day, today }, "day");
  const events: Draft[] = [];
  for (const item of items) {
    const pause = pauseNow(item);
    if (!pause) continue;
    if (day < pause.from) return refuse("planResumeTooEarly", { item: item.id, day, paused: pause.from }, "day");
    const note = command.note === null ? null : words(command.note, command.lang);
    events.push({ stream: `plan/${item.id}`, event: { type: "ClocksResumed", day, note, ...movedClocks(item, pause, day) } });
  }
  return { events };
};

const movedClocks = (item: PlanItem, pause: Pause, day: Day) => ({
  ...clocksAfterPause({ receiptDueDay: item.receiptDueDay, replyDay: item.replyDay, hardStopDay: item.hardStopDay }, pause.from, day),
  progressDueDays: item.addressees.flatMap(({ code, progressDueDay }) =>
    progressDueDay === null ? [] : [{ addressee: code, day: movedByPause(progressDueDay, pause.from, day) }],
  ),
});
