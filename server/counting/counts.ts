import { keepCount } from "../../shared/ballots/papers/count.ts";
import { countedText, heavyOf } from "../../shared/ballots/papers/heavy.ts";
import type { Ballot } from "../../shared/ballots/state.ts";
import type { HeldCount } from "../../shared/heldCount.ts";
import type { Entry } from "../../shared/journal.ts";
import { sha256 } from "../record.ts";
import { type CountGoing, countApart } from "./countApart.ts";

/** What heavy counts need from around them. */
export interface CountsAround {
  readonly ballot: (id: string) => Ballot | null | undefined;
  readonly ballots: () => Iterable<string>;
  readonly trouble: (error: unknown, what: string) => void;
  /** Milliseconds before a count that failed is begun again; each later time twice as long, at most a minute. */
  readonly againMs?: number;
  readonly apart?: typeof countApart;
}

const longestPauseMs = 60_000;

/** A count that waits to be held: the first of a ballot, or another for a recount (BAL-45). After a failure it stands aside until its pause is over. */
interface Job {
  readonly id: string;
  readonly anew: boolean;
  readonly pause: number;
  readonly from: number;
}

/**
 * Holds heavy counts beside the server's turn, one at a time (BAL-48), and remembers what came out: for pages, and for the decision
 * that declares it. Nothing of a count is written down before that, so one that a restart interrupts is simply begun again. One that
 * fails goes to the end of the queue for a while, and keeps no other from being held.
 */
export function openCounts({ ballot: ballotOf, ballots, trouble, againMs = 1_000, apart = countApart }: CountsAround) {
  const held = new Map<string, HeldCount>();
  const heldAnew = new Map<string, HeldCount>();
  let going: (CountGoing & { readonly id: string; readonly anew: boolean; readonly steps: number }) | null = null;
  let waiting: readonly Job[] = [];
  let again: NodeJS.Timeout | null = null;
  let closed = false;
  /** Those who wait until one ballot is counted; `of` is null: until nothing is left to count. */
  let listening: readonly { readonly of: string | null; readonly heard: () => void }[] = [];

  const tell = (whom: (of: string | null) => boolean): void => {
    const told = listening.filter(({ of }) => whom(of));
    listening = listening.filter((one) => !told.includes(one));
    for (const { heard } of told) heard();
  };
  /** The first whose pause is over; if there is none, it is looked again when the first will be. */
  const following = (): Job | null => {
    const now = performance.now();
    const ready = waiting.find(({ from }) => from <= now);
    if (ready || waiting.length === 0) return ready ?? null;
    again = setTimeout(
      () => {
        again = null;
        next();
      },
      Math.min(...waiting.map(({ from }) => from)) - now,
    ).unref();
    return null;
  };
  const waitsFor = (id: string): boolean => waiting.some((one) => one.id === id && !one.anew);
  const settle = (): void => tell((of) => closed || (of === null ? waiting.length === 0 : !waitsFor(of)));
  const listen = (of: string | null): Promise<void> =>
    new Promise((heard) => {
      listening = [...listening, { of, heard }];
      settle();
    });
  const next = (): void => {
    if (going || closed) return;
    if (again) clearTimeout(again);
    again = null;
    settle();
    const job = following();
    if (!job) return;
    const { id, anew } = job;
    const ballot = heavyOf(ballotOf(id));
    const over = (): void => {
      waiting = waiting.filter((one) => one !== job);
      settle();
      next();
    };
    if (!ballot) {
      over();
      return;
    }
    const failed = (error: unknown): void => {
      going = null;
      // Whoever waits is not kept waiting for another attempt.
      tell((of) => of === null || of === id);
      if (closed) return;
      trouble(error, `vote ${id} was not counted; counting it again`);
      const later = { ...job, from: performance.now() + job.pause, pause: Math.min(job.pause * 2, longestPauseMs) };
      waiting = [...waiting.filter((one) => one !== job), later];
      next();
    };
    try {
      const begun = apart(ballot, (steps) => {
        if (going?.id === id) going = { ...going, steps };
      });
      going = { ...begun, id, anew, steps: 0 };
    } catch (error) {
      failed(error);
      return;
    }
    going.counted.then((counted) => {
      going = null;
      // Of votes that were never written down, because their commit failed, nothing is kept: what was revealed instead is counted.
      if (heavyOf(ballotOf(id))?.choices !== ballot.choices) return next();
      const { winners, outcome, ties } = counted;
      if (!anew) keepCount(ballot, counted);
      (anew ? heldAnew : held).set(id, { of: sha256(countedText(ballot)), winners, outcome, ties });
      over();
    }, failed);
  };
  const add = (ids: Iterable<string>, anew = false): void => {
    const known = anew ? heldAnew : held;
    const isNew = (id: string): boolean => !known.has(id) && !waiting.some((one) => one.id === id && one.anew === anew);
    const found = [...ids].filter((id) => isNew(id) && heavyOf(ballotOf(id)));
    waiting = [...waiting, ...found.map((id) => ({ id, anew, pause: againMs, from: 0 }))];
    if (found.length > 0) next();
  };

  return {
    /** Counts what a restart has left uncounted. */
    begin: (): void => add(ballots()),
    /** Something was appended: a ballot whose votes are revealed is counted, if that is heavy. */
    heard: (appended: readonly { readonly entry: Pick<Entry, "stream" | "event"> }[]): void => {
      for (const { entry } of appended) {
        const id = entry.stream.slice("ballot/".length);
        if (entry.event.type === "WinnersRecounted") heldAnew.delete(id);
        if (entry.event.type !== "VotesRevealed") continue;
        held.delete(id);
        add([id]);
      }
    },
    /** What a heavy ballot was counted to be, or `anew` for its recount; undefined while it is counted, which begins now if it has not. */
    held: (id: string, anew = false): HeldCount | undefined => {
      add([id], anew);
      return (anew ? heldAnew : held).get(id);
    },
    /** How many steps of its count are done; null: it is not being counted, nor waiting for it. */
    stepsOf: (id: string): number | null => (waitsFor(id) ? (going?.id === id && !going.anew ? going.steps : 0) : null),
    /** Resolves once nothing is left to count, or where a count has failed and will be begun again. */
    settled: (): Promise<void> => listen(null),
    /** Resolves once this ballot is counted, which is next in turn, whatever else waits; likewise. At once where its count is not heavy. */
    until: (id: string): Promise<void> => {
      add([id]);
      const job = waiting.find((one) => one.id === id && !one.anew);
      if (job) waiting = [job, ...waiting.filter((one) => one !== job)];
      return listen(id);
    },
    close: (): void => {
      closed = true;
      if (again) clearTimeout(again);
      going?.end();
      settle();
    },
  };
}

export type Counts = ReturnType<typeof openCounts>;
