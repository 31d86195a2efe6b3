import type { Entry, Stream } from "../journal.ts";
import { isBulk, type Kind, partsOf, type States, streamRules } from "./streams.ts";

type State = States[Kind] | undefined;

/**
 * The state of every stream, and how to take back what was applied (JRN-6). Bulk entries of one stream (votes) are kept back
 * as a run and folded together when somebody looks, or when another entry comes: one copy of the register's votes for a whole
 * run instead of one for each vote. Folding a run equals folding its entries one by one.
 */
export class StreamStates {
  readonly #states = new Map<Stream, States[Kind]>();
  readonly #ids: { [K in Kind]?: string[] } = {};
  /** What was changed since `keep`. */
  readonly #log: { stream: Stream; before: State }[] = [];
  /** What every stream was before `begin`. */
  readonly #first = new Map<Stream, State>();
  #remembering = false;
  /** Bulk entries not folded yet, all of one stream; the first `#kept` of them stood at the last `keep`. */
  #run: Entry[] = [];
  #kept = 0;
  #pastRun = false;

  /** The state of a stream; undefined before its first entry. */
  get(stream: Stream): State {
    if (this.#run.length > 0 && !this.#pastRun && this.#run[0]?.stream === stream) this.#fold();
    return this.#states.get(stream);
  }

  /** Ids of a kind in the order in which they came to be. */
  ids(kind: Kind): readonly string[] {
    return this.#ids[kind] ?? [];
  }

  /** Looks at states without the votes of the run in hand: only for work that asks nothing which votes change. */
  pastRun<T>(work: () => T): T {
    this.#pastRun = true;
    try {
      return work();
    } finally {
      this.#pastRun = false;
    }
  }

  apply(entry: Entry): void {
    const bulk = isBulk(entry.stream, entry.event.type);
    if (this.#run.length > 0 && (!bulk || this.#run[0]?.stream !== entry.stream)) this.#fold();
    if (bulk) this.#run.push(entry);
    else this.#evolve(entry.stream, [entry], this.#note);
  }

  /** From here on everything can be taken back. */
  begin(): void {
    this.#fold();
    this.settle();
    this.#remembering = true;
  }

  /** What was applied so far stands, unless everything is taken back; only the first state of each stream is kept for that. */
  keep(): void {
    for (const { stream, before } of this.#log) this.#noteFirst(stream, before);
    this.#log.length = 0;
    this.#kept = this.#run.length;
  }

  /** Takes back what was applied since `keep`. */
  undo(): void {
    this.#run.length = this.#kept;
    for (const { stream, before } of this.#log.toReversed()) this.#restore(stream, before);
    this.#log.length = 0;
  }

  /** Takes back everything since `begin`. */
  undoAll(): void {
    this.#run = [];
    this.#kept = 0;
    this.undo();
    for (const [stream, before] of [...this.#first].toReversed()) this.#restore(stream, before);
    this.settle();
  }

  /** What was remembered is let go. */
  settle(): void {
    this.#log.length = 0;
    this.#first.clear();
    this.#remembering = false;
  }

  #fold(): void {
    const run = this.#run;
    const kept = this.#kept;
    this.#run = [];
    this.#kept = 0;
    const stream = run[0]?.stream;
    if (stream === undefined) return;
    if (kept > 0) this.#evolve(stream, run.slice(0, kept), this.#noteFirst);
    if (kept < run.length) this.#evolve(stream, run.slice(kept), this.#note);
  }

  readonly #note = (stream: Stream, before: State): void => {
    if (this.#remembering) this.#log.push({ stream, before });
  };

  readonly #noteFirst = (stream: Stream, before: State): void => {
    if (this.#remembering && !this.#first.has(stream)) this.#first.set(stream, before);
  };

  #evolve(stream: Stream, entries: readonly Entry[], note: (stream: Stream, before: State) => void): void {
    const [kind, id] = partsOf(stream);
    const before = this.#states.get(stream);
    if (before === undefined && id !== "") {
      const ids = this.#ids[kind] ?? [];
      this.#ids[kind] = ids;
      ids.push(id);
    }
    note(stream, before);
    this.#states.set(stream, evolved(kind, before, entries));
  }

  #restore(stream: Stream, before: State): void {
    if (before !== undefined) {
      this.#states.set(stream, before);
      return;
    }
    this.#states.delete(stream);
    const [kind, id] = partsOf(stream);
    const ids = this.#ids[kind];
    if (ids?.at(-1) === id) ids.pop();
  }
}

function evolved<K extends Kind>(kind: K, before: State, entries: readonly Entry[]): States[K] {
  const { initial, evolve, evolveRun } = streamRules[kind];
  // A stream's state is only ever set by its own kind's evolve.
  const state = (before as States[K] | undefined) ?? initial;
  return evolveRun && entries.length > 1 ? evolveRun(state, entries) : entries.reduce(evolve, state);
}
