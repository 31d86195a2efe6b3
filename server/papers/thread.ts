import type { Worker } from "node:worker_threads";
import type { Lang } from "../../app/locales/href.ts";
import type { Refusal } from "../../shared/journal.ts";
import type { Imported } from "../../shared/proposals/imported.ts";
import { startThread } from "../startThread.ts";
import type { Paper } from "./paper.ts";

/** What is made in the other thread. `pdf-lines`: with line numbers. */
export type Heavy = "pdf" | "pdf-lines" | "docx";

/** What the other thread is asked for: to make a file, to read one that somebody brought, or to make itself ready for either. */
export type Job =
  | { readonly is: "make"; readonly paper: Paper; readonly as: Heavy }
  | { readonly is: "read"; readonly bytes: Uint8Array; readonly lang: Lang }
  | { readonly is: "warm" };
/** What it answers. */
export type Finished =
  | { readonly is: "warm" }
  | { readonly is: "made"; readonly bytes: Uint8Array }
  | { readonly is: "read"; readonly imported: Imported | Refusal };

/** A job as it goes to the thread, and as it comes back. */
export interface Order {
  readonly job: Job;
}
export type Answered = { readonly finished: Finished } | { readonly problem: string };

/** More is asked for at once than can be made. */
export class PressBusy extends Error {}
/** One file took too long; the thread was ended. */
export class PressTooSlow extends Error {}

interface Waiting {
  readonly job: Job;
  readonly done: (finished: Finished) => void;
  readonly failed: (error: Error) => void;
}

const mostWaiting = 40;
/** How long one job may take, ms, from when the thread begins with it. A proposal of two hundred pages takes some ten seconds to make. */
const usualLongest = { make: 90_000, read: 15_000, warm: 90_000 } as const;

const startWorker = (): Worker => startThread("papers", new URL("./worker.ts", import.meta.url), 256);

/**
 * The other thread, which is given one job at a time: one that fails or takes too long ends the thread, and with it no other job. It is
 * started when it is first needed, and again for what waits behind such a one.
 */
export class PressThread {
  readonly #start: () => Worker;
  readonly #longest: { readonly [is in Job["is"]]: number };
  #queue: Waiting[] = [];
  #current: Waiting | null = null;
  #late: NodeJS.Timeout | undefined;
  #worker: Worker | null = null;

  constructor(start: () => Worker = startWorker, longest: { readonly [is in Job["is"]]: number } = usualLongest) {
    this.#start = start;
    this.#longest = longest;
  }

  /** Does a job once those before it are done. Throws `PressBusy` where too many wait, `PressTooSlow` where this one takes too long. */
  order(job: Job): Promise<Finished> {
    if (this.#queue.length + (this.#current ? 1 : 0) >= mostWaiting)
      return Promise.reject(new PressBusy("too many files are asked for at once"));
    return new Promise<Finished>((done, failed) => {
      this.#queue.push({ job, done, failed });
      this.#begin();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#late);
    const worker = this.#worker;
    this.#worker = null;
    this.#current = null;
    this.#queue = [];
    await worker?.terminate();
  }

  #begin(): void {
    if (this.#current) return;
    const next = this.#queue.shift();
    if (!next) {
      this.#worker?.unref();
      return;
    }
    this.#current = next;
    const worker = this.#running();
    worker.ref();
    this.#late = setTimeout(() => this.#end(worker, new PressTooSlow("a file took too long")), this.#longest[next.job.is]);
    worker.postMessage({ job: next.job } satisfies Order);
  }

  /** The job in hand is over, well or not, and the next begins. */
  #over(settle: (one: Waiting) => void): void {
    clearTimeout(this.#late);
    const one = this.#current;
    this.#current = null;
    if (one) settle(one);
    this.#begin();
  }

  /** The thread is of no use any more: what it was doing has failed, what waits begins with another. */
  #end(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    void worker.terminate();
    this.#over(({ failed }) => failed(error));
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.on("message", (answered: Answered) => {
      if (this.#worker !== worker) return;
      this.#over(({ done, failed }) => ("finished" in answered ? done(answered.finished) : failed(new Error(answered.problem))));
    });
    worker.on("error", (error) => this.#end(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", () => this.#end(worker, new Error("the thread that makes files has ended")));
    this.#worker = worker;
    return worker;
  }
}
