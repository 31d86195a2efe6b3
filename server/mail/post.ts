import { setTimeout } from "node:timers/promises";
import type { Mail } from "../../app/context.ts";
import type { Outbox } from "../../db/private/outbox.ts";
import { type Carrier, type Outgoing, oneLine } from "./smtp.ts";

/** What the post needs from around it. */
export interface PostAround {
  readonly outbox: Outbox;
  /** Null: mails stay in the outbox and are read on the desk. */
  readonly carrier: Carrier | null;
  readonly now: () => number;
  /** Lets time pass; tests let none. */
  readonly wait?: (ms: number) => Promise<void>;
  readonly trouble: (error: unknown, what: string) => void;
}

const day = 24 * 60 * 60 * 1000;
const mostTries = 5;
const atOnce = 5;
/** Before the second, third … try. */
const pauses = [5_000, 30_000, 120_000, 600_000] as const;

/** What may stay of a mail once it has left: whoever reads the desk must not be able to sign in as somebody else. */
export const withoutSecrets = (text: string): string =>
  text.replace(/(\/(?:sign-in|following)\/)[A-Za-z0-9_-]+/g, "$1…").replace(/(?<!\d)\d{3} \d{3}(?!\d)/g, "••• •••");

const reason = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error)).slice(0, 300);

/**
 * The post: a mail is first a row in the outbox (in the transaction of whoever writes it), then it is sent, at most five times
 * with growing pauses. Mails of the last day that were left waiting when the server stopped are sent when it starts.
 */
export function openPost({ outbox, carrier, now, trouble, wait = (ms) => setTimeout(ms, undefined, { ref: false }) }: PostAround) {
  /** In the order of writing; a set, because a number may come twice where a transaction was undone. */
  const waiting = new Set<number>();
  /** Mails being sent, or resting before the next try. */
  const busy = new Set<Promise<void>>();
  let sending = 0;
  let closed = false;

  const track = (work: Promise<void>): void => {
    const tracked = work.catch((error: unknown) => trouble(error, "the post")).finally(() => busy.delete(tracked));
    busy.add(tracked);
  };

  const send = async (carry: Carrier, id: number, tries: number): Promise<void> => {
    const mail = outbox.byId(id);
    if (!mail || mail.sentAt !== null) return;
    try {
      await carry(mail);
      if (!closed) outbox.sent(id, now(), withoutSecrets(mail.text));
    } catch (error) {
      if (closed) return;
      outbox.failed(id, `${tries}/${mostTries}: ${reason(error)}`);
      if (tries === mostTries) trouble(error, `mail ${id} could not be sent`);
      // A mail that rests holds up nobody else's.
      else track(wait(pauses[tries - 1] ?? 0).then(() => wake([id], tries + 1)));
    }
  };

  const tried = new Map<number, number>();
  const next = (): void => {
    while (carrier && !closed && sending < atOnce) {
      const [id] = waiting;
      if (id === undefined) return;
      waiting.delete(id);
      const tries = tried.get(id) ?? 1;
      tried.delete(id);
      sending += 1;
      track(
        send(carrier, id, tries).finally(() => {
          sending -= 1;
          next();
        }),
      );
    }
  };

  const wake = (ids: readonly number[], tries = 1): void => {
    if (!carrier || closed || ids.length === 0) return;
    if (tries > 1) for (const id of ids) tried.set(id, tries);
    for (const id of ids) waiting.add(id);
    setImmediate(next);
  };

  return {
    /** Whether mails leave the house at all. */
    delivers: carrier !== null,
    /** Puts a mail into the outbox and sends it once the present transaction is over. */
    put: ({ to, subject, text, unsubscribe = null }: Outgoing): number => {
      const id = outbox.add({ to, subject: oneLine(subject), text, at: now(), unsubscribe });
      wake([id]);
      return id;
    },
    /** Sends what was left waiting; called once when the server has started. */
    begin: (): void => wake(outbox.unsentSince(now() - day)),
    /** What the desk may read, newest first: with links and codes only where mails cannot leave by themselves. */
    list: (): readonly Mail[] => {
      const mails = outbox.list().map(({ unsubscribe: _secret, ...mail }) => mail);
      return carrier ? mails.map((mail) => ({ ...mail, text: withoutSecrets(mail.text) })) : mails;
    },
    /** Forgets mails older than 90 days. */
    tidy: (): void => outbox.removeBefore(now() - 90 * day),
    /** Ends sending; what is left stays in the outbox for the next start. */
    close: (): void => {
      closed = true;
      waiting.clear();
    },
    /** When everything that is under way has been sent or given up; for tests and an orderly end. */
    settled: async (): Promise<void> => {
      await new Promise((done) => setImmediate(done));
      while (busy.size > 0 || waiting.size > 0) await Promise.race([...busy, new Promise((done) => setImmediate(done))]);
    },
  };
}

export type Post = ReturnType<typeof openPost>;
