import { isByHand } from "../shared/ballots/byHand.ts";
import { opensByClock } from "../shared/ballots/times.ts";
import { nextDue } from "../shared/sittings/due.ts";
import type { Perform } from "./perform.ts";
import { newId } from "./perform.ts";
import type { AssemblyRecord } from "./record.ts";

/** A command that the clock gives when its time has come. */
interface Due {
  readonly at: number;
  readonly command: { readonly type: string };
}

/** The next thing due in the whole assembly; `only`: in this sitting, which is all that a rehearsal moves. */
export function nextOf({ memory }: AssemblyRecord, only: string | null = null): Due | null {
  const due: Due[] = [];
  for (const id of memory.ballotsOpen()) {
    const ballot = memory.ballot(id);
    if (only !== null && ballot?.sitting !== only) continue;
    // HND-1: a hall count ends when both counters agree.
    if (ballot?.phase === "open" && !isByHand(ballot))
      due.push({ at: ballot.closesAt, command: { type: "CloseBallot", ballot: id } as Due["command"] });
  }
  for (const id of memory.ids("ballot")) {
    const ballot = memory.ballot(id);
    // BAL-40: a time of opening that was set.
    const opens = ballot && (only === null || ballot.sitting === only) ? opensByClock(ballot) : null;
    if (opens !== null) due.push({ at: opens, command: { type: "OpenBallot", ballot: id } as Due["command"] });
  }
  for (const id of only === null ? memory.ids("sitting") : [only]) {
    const sitting = memory.sitting(id);
    // RND-2: a round waits for its ballot, and the ballot must not wait behind it for the clock.
    const next = sitting?.phase.name === "open" ? nextDue(sitting, memory.openBallotIn(id)) : null;
    if (next)
      due.push({ at: next.at, command: { type: next.type, sitting: id, ...(next.round && { round: next.round }) } as Due["command"] });
  }
  return due.sort((a, b) => a.at - b.at)[0] ?? null;
}

/**
 * One timer for the next thing due, re-armed after every commit and at boot; it gives ordinary commands as the actor
 * `clock`. Rules refuse what is late whether or not the tick came.
 */
export function startClock(record: AssemblyRecord, perform: Perform, now: () => number, only: string | null = null) {
  let timer: NodeJS.Timeout | null = null;
  const arm = (): void => {
    if (timer) clearTimeout(timer);
    const due = nextOf(record, only);
    timer = due ? setTimeout(ring, Math.min(Math.max(due.at - now(), 5), 60_000)) : null;
  };
  const ring = (): void => {
    const due = nextOf(record, only);
    // A timer may come too early: by a moment, or because it waits a minute at most, lest it sleep through a changed clock.
    if (due && due.at <= now()) void perform({ id: `clock-${newId()}`, by: "clock", command: due.command });
    else arm();
  };
  return { arm, stop: () => timer && clearTimeout(timer) };
}
