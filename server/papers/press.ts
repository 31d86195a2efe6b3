import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Lang } from "../../app/locales/href.ts";
import { type Refusal, refuse } from "../../shared/journal.ts";
import type { Imported } from "../../shared/proposals/imported.ts";
import type { Paper } from "./paper.ts";
import { programVersion } from "./programVersion.ts";

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
  readonly id: number;
  readonly job: Job;
}
export type Answered = { readonly id: number; readonly finished: Finished } | { readonly id: number; readonly problem: string };

/** A file that was made, and the name of its bytes. */
export interface Made {
  readonly bytes: Buffer;
  readonly etag: string;
}

const mostKept = 32 * 1024 * 1024;
const mostWaiting = 40;
/** A proposal of two hundred pages takes some ten seconds to make. */
const longest = { make: 90_000, read: 15_000, warm: 90_000 } as const;

/** More is asked for at once than can be made. */
export class PressBusy extends Error {}
/** One file took too long; the thread was ended. */
export class PressTooSlow extends Error {}

const limits = { resourceLimits: { maxOldGenerationSizeMb: 256 } };

/** The built thread stands beside the built server; from the sources (development, tests) tsx reads it. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith(".ts")) {
    // The server's own program lies beside the thread's, the demonstration's above it.
    const built = ["./papers.js", "./server/papers.js"].map((path) => new URL(path, import.meta.url));
    return new Worker(built.find((path) => existsSync(path)) ?? new URL("./papers.js", import.meta.url), limits);
  }
  const file = new URL("./worker.ts", import.meta.url).href;
  const start = `import("tsx/esm/api").then(({ tsImport }) => tsImport(${JSON.stringify(file)}, ${JSON.stringify(import.meta.url)}))`;
  return new Worker(start, { ...limits, eval: true });
}

/** The name of what a paper is made into: the same paper and the same program give the same bytes, so a file is made once. */
export const etagOf = (paper: Paper, as: string, program = programVersion): string =>
  `"${createHash("sha256")
    .update(`${program}\0${as}\0${JSON.stringify(paper)}`)
    .digest("base64url")
    .slice(0, 27)}"`;

/**
 * Makes PDF and Word files, and reads those that people bring, in a thread of their own, one after the other; keeps what was made. The thread is started when
 * it is first needed, and again where it failed or took too long.
 */
export class Press {
  readonly #kept = new Map<string, Buffer>();
  readonly #underWay = new Map<string, Promise<Buffer>>();
  readonly #waiting = new Map<number, { readonly done: (finished: Finished) => void; readonly failed: (error: Error) => void }>();
  #keptBytes = 0;
  #worker: Worker | null = null;
  #next = 0;

  /** The file, from memory or made now. Throws `PressBusy` where too many wait. */
  async make(paper: Paper, as: Heavy): Promise<Made> {
    const etag = etagOf(paper, as);
    const kept = this.#kept.get(etag);
    if (kept) return { bytes: kept, etag };
    const underWay = this.#underWay.get(etag) ?? this.#print(paper, as).finally(() => this.#underWay.delete(etag));
    this.#underWay.set(etag, underWay);
    const bytes = await underWay;
    this.#keep(etag, bytes);
    return { bytes, etag };
  }

  /** Starts the thread and loads what it makes files with, so that the first who asks does not wait for that. It is kept from then on. */
  async warm(): Promise<void> {
    await this.#order({ is: "warm" });
  }

  /** Reads a file that somebody brought as a proposal's text (OUT-3). What takes too long is refused (OUT-4). */
  async read(bytes: Uint8Array, lang: Lang): Promise<Imported | Refusal> {
    try {
      const finished = await this.#order({ is: "read", bytes, lang });
      return finished.is === "read" ? finished.imported : refuse("somethingBroke");
    } catch (error) {
      if (error instanceof PressTooSlow) return refuse("importTooSlow", {}, "file");
      if (error instanceof PressBusy) return refuse("tooManyMessages");
      throw error;
    }
  }

  /** Nothing that was made stays: words in it may have been withdrawn (JRN-5). */
  forget(): void {
    this.#kept.clear();
    this.#keptBytes = 0;
  }

  async #print(paper: Paper, as: Heavy): Promise<Buffer> {
    const finished = await this.#order({ is: "make", paper, as });
    if (finished.is !== "made") throw new Error("the thread answered something else");
    return Buffer.from(finished.bytes);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #order(job: Job): Promise<Finished> {
    if (this.#waiting.size >= mostWaiting) return Promise.reject(new PressBusy("too many files are asked for at once"));
    this.#next += 1;
    const id = this.#next;
    return new Promise<Finished>((resolve, reject) => {
      const late = setTimeout(() => this.#failAll(new PressTooSlow("a file took too long")), longest[job.is] * (this.#waiting.size + 1));
      const over = (): void => {
        clearTimeout(late);
        this.#waiting.delete(id);
        if (this.#waiting.size === 0) this.#worker?.unref();
      };
      this.#waiting.set(id, {
        done: (finished) => {
          over();
          resolve(finished);
        },
        failed: (error) => {
          over();
          reject(error);
        },
      });
      const worker = this.#running();
      worker.ref();
      worker.postMessage({ id, job } satisfies Order);
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = startWorker();
    worker.on("message", (answered: Answered) => {
      const waiting = this.#waiting.get(answered.id);
      if ("finished" in answered) waiting?.done(answered.finished);
      else waiting?.failed(new Error(answered.problem));
    });
    worker.on("error", (error) => this.#failAll(error instanceof Error ? error : new Error(String(error))));
    this.#worker = worker;
    return worker;
  }

  #failAll(error: Error): void {
    void this.#worker?.terminate();
    this.#worker = null;
    for (const { failed } of [...this.#waiting.values()]) failed(error);
  }

  #keep(etag: string, bytes: Buffer): void {
    if (this.#kept.has(etag) || bytes.length > mostKept / 4) return;
    this.#kept.set(etag, bytes);
    this.#keptBytes += bytes.length;
    for (const [oldest, old] of this.#kept) {
      if (this.#keptBytes <= mostKept) break;
      this.#kept.delete(oldest);
      this.#keptBytes -= old.length;
    }
  }
}

/** The presses of this process: one makes files, the other reads those that people bring, so that a bad one keeps nobody waiting. */
export const press = new Press();
export const readingPress = new Press();
