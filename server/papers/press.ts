import { createHash } from "node:crypto";
import type { Lang } from "../../app/locales/href.ts";
import { type Refusal, refuse } from "../../shared/journal.ts";
import type { Imported } from "../../shared/proposals/imported.ts";
import type { Paper } from "./paper.ts";
import { programVersion } from "./programVersion.ts";
import { type Heavy, PressBusy, PressThread, PressTooSlow } from "./thread.ts";

/** A file that was made, and the name of its bytes. */
export interface Made {
  readonly bytes: Buffer;
  readonly etag: string;
}

const mostKept = 32 * 1024 * 1024;
/** The name of what a paper is made into: the same paper and the same program give the same bytes, so a file is made once. */
export const etagOf = (paper: Paper, as: string, program = programVersion): string =>
  `"${createHash("sha256")
    .update(`${program}\0${as}\0${JSON.stringify(paper)}`)
    .digest("base64url")
    .slice(0, 27)}"`;

/** Makes PDF and Word files, and reads those that people bring, in a thread of their own, one after the other; keeps what was made. */
export class Press {
  readonly #kept = new Map<string, Buffer>();
  readonly #underWay = new Map<string, Promise<Buffer>>();
  readonly #thread = new PressThread();
  #keptBytes = 0;
  #forgotten = 0;

  /** The file, from memory or made now. Throws `PressBusy` where too many wait. */
  async make(paper: Paper, as: Heavy): Promise<Made> {
    const etag = etagOf(paper, as);
    const kept = this.#kept.get(etag);
    if (kept) return { bytes: kept, etag };
    const underWay = this.#underWay.get(etag) ?? this.#print(paper, as).finally(() => this.#underWay.delete(etag));
    this.#underWay.set(etag, underWay);
    const before = this.#forgotten;
    const bytes = await underWay;
    if (before === this.#forgotten) this.#keep(etag, bytes);
    return { bytes, etag };
  }

  /** Starts the thread and loads what it makes files with, so that the first who asks does not wait for that. It is kept from then on. */
  async warm(): Promise<void> {
    await this.#thread.order({ is: "warm" });
  }

  /** Reads a file that somebody brought as a proposal's text (OUT-3). What takes too long is refused (OUT-4). */
  async read(bytes: Uint8Array, lang: Lang): Promise<Imported | Refusal> {
    try {
      const finished = await this.#thread.order({ is: "read", bytes, lang });
      return finished.is === "read" ? finished.imported : refuse("somethingBroke");
    } catch (error) {
      if (error instanceof PressTooSlow) return refuse("importTooSlow", {}, "file");
      if (error instanceof PressBusy) return refuse("tooManyMessages");
      throw error;
    }
  }

  /** Nothing that was made stays: words in it may have been withdrawn (JRN-5). */
  forget(): void {
    this.#forgotten += 1;
    this.#kept.clear();
    this.#keptBytes = 0;
  }

  async #print(paper: Paper, as: Heavy): Promise<Buffer> {
    const finished = await this.#thread.order({ is: "make", paper, as });
    if (finished.is !== "made") throw new Error("the thread answered something else");
    return Buffer.from(finished.bytes);
  }

  async close(): Promise<void> {
    await this.#thread.close();
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
