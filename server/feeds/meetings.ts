import { entriesOfStream } from "../../db/queries/entriesOf.ts";
import { readEntry } from "../../shared/assembly/read.ts";
import type { Time } from "../../shared/journal.ts";
import { sittingEvents } from "../../shared/sittings/events.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import type { AssemblyRecord } from "../record.ts";

/** One time at which a sitting meets: it may be adjourned and go on at another. */
export interface Meeting {
  /** 1 for the first. */
  readonly number: number;
  readonly start: Time;
  readonly end: Time;
  /** It was to go on then, and was closed instead. */
  readonly cancelled: boolean;
  /** How often what is said of it has changed: rises with every change. */
  readonly sequence: number;
  /** When it was first known, and last changed. */
  readonly made: Time;
  readonly changed: Time;
}

const told = ["SittingScheduled", "ItemAdded", "AgendaPublished", "SittingOpened", "SittingAdjourned", "SittingResumed", "SittingClosed"];
const leastMinutes = 30;

/**
 * When a sitting meets, from what the record says of it (FOL-1, FOL-2): the first time as called, and another for each time it was adjourned to
 * or resumed. Its end is the planned one until it is known.
 */
export function meetingsOf(record: AssemblyRecord, sitting: Sitting): readonly Meeting[] {
  const planned = Math.max(
    leastMinutes,
    sitting.items.reduce((sum, { minutes }) => sum + minutes, 0),
  );
  const length = planned * 60_000;
  const meetings: Meeting[] = [];
  const add = (start: Time, at: Time): void =>
    void meetings.push({ number: meetings.length + 1, start, end: start + length, cancelled: false, sequence: 0, made: at, changed: at });
  const change = (at: Time, to: Partial<Meeting> = {}): void => {
    const last = meetings.pop();
    if (last) meetings.push({ ...last, ...to, sequence: last.sequence + 1, changed: at });
  };
  const until = (at: Time): Time => Math.max(at, (meetings.at(-1)?.start ?? at) + 60_000);
  /** The last meeting has not begun: it is planned only. */
  let waits = true;
  for (const { text } of entriesOfStream(record.db, `sitting/${sitting.id}`, told)) {
    const { at, event: stored } = readEntry(text);
    const event = sittingEvents.parse(stored);
    switch (event.type) {
      case "SittingScheduled":
        add(event.startsAt, at);
        break;
      case "SittingAdjourned":
        change(at, { end: until(at) });
        waits = event.until !== null;
        if (event.until !== null) add(event.until, at);
        break;
      case "SittingResumed":
        if (waits) change(at);
        else add(at, at);
        waits = false;
        break;
      case "SittingClosed":
        change(at, waits ? { cancelled: true } : { end: until(at) });
        break;
      default:
        waits &&= event.type !== "SittingOpened";
        change(at);
    }
  }
  return meetings;
}
