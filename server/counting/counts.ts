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

/**
 * Holds heavy counts beside the server's turn, one at a time (BAL-48), and remembers what came out: for pages, and for the decision
 * that declares it. Nothing of a count is written down before that, so one that a restart interrupts is simply begun again.
 */
export function openCounts({ ballot: ballotOf, ballots, trouble, againMs = 1_000, apart = countApart }: CountsAround) {
  const held = new Map<string, HeldCount>();
  let going: (CountGoing & { readonly id: string; readonly steps: number }) | null = null;
  let waiting: readonly string[] = [];
  let again: NodeJS.Timeout | null = null;
  let pause = againMs;
  let closed = false;
  /** Those who wait until one ballot is counted; `of` is null: until nothing is left to count. */
  let listening: readonly { readonly of: string | null; readonly heard: () => void }[] = [];

  const tell = (whom: (of: string | null) => boolean): void => {
    const told = listening.filter(({ of }) => whom(of));
    listening = listening.filter((one) => !told.includes(one));
    for (const { heard } of told) heard();
  };
  const settle = (): void => tell((of) => closed || (of === null ? waiting.length === 0 : !waiting.includes(of)));
  const listen = (of: string | null): Promise<void> =>
    new Promise((heard) => {
      listening = [...listening, { of, heard }];
      settle();
    });
  const next = (): void => {
    if (going || again || closed) return;
    const [id] = waiting;
    const ballot = id === undefined ? null : heavyOf(ballotOf(id));
    const over = (): void => {
      waiting = waiting.filter((one) => one !== id);
      settle();
      next();
    };
    if (id === undefined) return;
    if (!ballot) {
      over();
      return;
    }
    const begun = apart(ballot, (steps) => {
      if (going?.id === id) going = { ...going, steps };
    });
    going = { ...begun, id, steps: 0 };
    begun.counted.then(
      (counted) => {
        const { winners, outcome, ties } = counted;
        keepCount(ballot, counted);
        held.set(id, { of: sha256(countedText(ballot)), winners, outcome, ties });
        pause = againMs;
        going = null;
        over();
      },
      (error: unknown) => {
        going = null;
        // Whoever waits is not kept waiting for another attempt.
        tell((of) => of === null || of === id);
        if (closed) return;
        trouble(error, `vote ${id} was not counted; counting it again`);
        again = setTimeout(() => {
          again = null;
          next();
        }, pause);
        again.unref();
        pause = Math.min(pause * 2, longestPauseMs);
      },
    );
  };
  const add = (ids: Iterable<string>): void => {
    const found = [...ids].filter((id) => !held.has(id) && !waiting.includes(id) && heavyOf(ballotOf(id)));
    waiting = [...waiting, ...found];
    if (found.length > 0) next();
  };

  return {
    /** Counts what a restart has left uncounted. */
    begin: (): void => add(ballots()),
    /** Something was appended: a ballot whose votes are revealed is counted, if that is heavy. */
    heard: (appended: readonly { readonly entry: Pick<Entry, "stream" | "event"> }[]): void => {
      for (const { entry } of appended) if (entry.event.type === "VotesRevealed") add([entry.stream.slice("ballot/".length)]);
    },
    /** What a heavy ballot was counted to be; undefined while it is counted, which begins now if it has not. */
    held: (id: string): HeldCount | undefined => {
      add([id]);
      return held.get(id);
    },
    /** How many steps of its count are done; null: it is not being counted, nor waiting for it. */
    stepsOf: (id: string): number | null => (waiting.includes(id) ? (going?.id === id ? going.steps : 0) : null),
    /** Resolves once nothing is left to count, or where a count has failed and will be begun again. */
    settled: (): Promise<void> => listen(null),
    /** Resolves once this ballot is counted, which is next in turn, whatever else waits; likewise. At once where its count is not heavy. */
    until: (id: string): Promise<void> => {
      add([id]);
      if (waiting.includes(id)) waiting = [id, ...waiting.filter((one) => one !== id)];
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
