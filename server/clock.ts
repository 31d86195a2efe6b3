import { isByHand } from "../shared/ballots/byHand.ts";
import { isRecountOwed } from "../shared/ballots/provisional.ts";
import { opensByClock } from "../shared/ballots/times.ts";
import { dueIn } from "../shared/sittings/due.ts";
import type { Perform } from "./perform.ts";
import { newId } from "./perform.ts";
import type { AssemblyRecord } from "./record.ts";

/** A command that the clock gives when its time has come. */
interface Due {
  readonly at: number;
  readonly command: { readonly type: string };
}

/** Everything that the clock waits for in the whole assembly, the first first; `only`: in this sitting, which is all that a rehearsal moves. */
function dueOf({ memory }: AssemblyRecord, only: string | null): readonly Due[] {
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
    const here = ballot && (only === null || ballot.sitting === only) ? ballot : null;
    const opens = here && opensByClock(here);
    if (opens !== null) due.push({ at: opens, command: { type: "OpenBallot", ballot: id } as Due["command"] });
    // BAL-44: a recount that was asked for, whose count takes a while.
    if (here?.phase === "declared" && isRecountOwed(here))
      due.push({
        at: here.recountRequests?.at(-1)?.at ?? here.declaredAt,
        command: { type: "RecountBallot", ballot: id } as Due["command"],
      });
  }
  // PLN-17: a reply under embargo, whose time comes.
  for (const id of only === null ? memory.ids("plan") : [])
    for (const { releaseAt } of memory.planItem(id)?.embargoed ?? [])
      due.push({ at: releaseAt, command: { type: "ReleaseReply", item: id } as Due["command"] });
  for (const id of only === null ? memory.ids("sitting") : [only]) {
    const sitting = memory.sitting(id);
    // RND-2: a round waits for its ballot, and the ballot must not wait behind it for the clock.
    for (const { at, type, round } of sitting?.phase.name === "open" ? dueIn(sitting, memory.openBallotIn(id)) : [])
      due.push({ at, command: { type, sitting: id, ...(round && { round }) } as Due["command"] });
  }
  return due.sort((a, b) => a.at - b.at);
}

/** The next thing due. */
export const nextOf = (record: AssemblyRecord, only: string | null = null): Due | null => dueOf(record, only)[0] ?? null;

/** What came to nothing is tried again after so long, then after twice as long, a minute at most. */
const again = { first: 1_000, most: 60_000 } as const;

/**
 * One timer for the next thing due, re-armed after every commit, after every answer and at boot; it gives ordinary commands as the
 * actor `clock`. Rules refuse what is late whether or not the tick came. What was asked steps aside for a while, so that a command
 * that is refused, breaks or changes nothing keeps nothing else from its time (JRN-9).
 */
export function startClock(record: AssemblyRecord, perform: Perform, now: () => number, only: string | null = null) {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const aside = new Map<string, { readonly until: number; readonly wait: number }>();

  /** What to see to next, and when: what stands aside waits. What was done is not due any more, and forgotten here. */
  const next = () => {
    const all = dueOf(record, only).map((due) => {
      const key = JSON.stringify(due);
      return { ...due, key, when: Math.max(due.at, aside.get(key)?.until ?? 0) };
    });
    for (const key of aside.keys()) if (!all.some((due) => due.key === key)) aside.delete(key);
    return all.toSorted((a, b) => a.when - b.when)[0] ?? null;
  };
  const arm = (): void => {
    if (timer) clearTimeout(timer);
    const due = stopped ? null : next();
    timer = due ? setTimeout(ring, Math.min(Math.max(due.when - now(), 5), 60_000)) : null;
  };
  const ring = (): void => {
    const due = next();
    // A timer may come too early: by a moment, or because it waits a minute at most, lest it sleep through a changed clock.
    if (due && due.when <= now()) {
      const wait = Math.min((aside.get(due.key)?.wait ?? again.first / 2) * 2, again.most);
      aside.set(due.key, { until: now() + wait, wait });
      perform({ id: `clock-${newId()}`, by: "clock", command: due.command }).then(arm, arm);
    }
    arm();
  };
  const stop = (): void => {
    stopped = true;
    if (timer) clearTimeout(timer);
  };
  return { arm, stop };
}
