import type { IncomingMessage, Server } from "node:http";
import { splitLang } from "../../app/locales/href.ts";
import type { Db } from "../../db/open.ts";
import { actorOf } from "../../shared/assembly/actor.ts";
import { mayOpen } from "../../shared/assembly/pagePermissions.ts";
import { mostRehearsals, rehearsalHours } from "../../shared/assembly/rehearsal.ts";
import { type Refusal, refuse } from "../../shared/journal.ts";
import type { Parts } from "../loadContext.ts";
import { clearRehearsalCookie, rehearsalTokenIn, setRehearsalCookie } from "../signIn/cookie.ts";
import { hashOfToken, newToken } from "../signIn/tokens.ts";
import { simulateDelegates } from "./delegates.ts";
import { inventedAssembly } from "./invented.ts";
import { prepareRehearsal } from "./prepare.ts";

/** What pages may ask about rehearsals, in the assembly itself and within one. */
export interface Rehearsing {
  /** The sitting that is rehearsed here; null in the assembly itself. */
  readonly here: string | null;
  /** Begins one for whoever the cookie belongs to; gives the cookie to set. */
  readonly begin: (cookie: string | undefined, sitting: string) => Promise<{ readonly cookie: string } | Refusal>;
  /** Ends the one that is asked, if any, and gives the cookie that clears it. */
  readonly leave: () => string;
}

/** What a rehearsal's server is opened with. */
export interface ToOpen {
  readonly db: Db;
  readonly now: () => number;
  readonly rehearsing: Rehearsing;
}

/** A rehearsal's server: a whole one that listens nowhere. */
export interface Opened {
  readonly parts: Parts;
  readonly http: Server;
  readonly close: () => Promise<void>;
}

/** What rehearsals need from the server around them. */
export interface RehearsalsAround {
  readonly parts: Parts;
  readonly https: boolean;
  readonly open: (to: ToOpen) => Promise<Opened>;
}

interface Running {
  readonly person: string;
  readonly session: string;
  readonly http: Server;
  /** The cookie of the same person's session within. */
  readonly cookie: string;
  readonly end: () => Promise<void>;
}

/** Whom a request or a connection is for. */
export type For =
  | { readonly is: "assembly" }
  | { readonly is: "rehearsal"; readonly http: Server; readonly cookie: string }
  | { readonly is: "over" };

/** Signing in and out, and leaving a rehearsal, are always done in the assembly itself; so is what is no page. */
const outside = /^\/(sign-in|sign-out|rehearsal-ended)([/.]|$)|^\/(assets|node_modules|app|@[\w-]+)\/|^\/favicon\./;
const whatSockets = /^\/socket\.io\//;

/** The rehearsals that run now (REH-1 to REH-6). All of each is in memory: nothing outlives this process. */
export function openRehearsals({ parts, https, open }: RehearsalsAround) {
  const { record, personal, now } = parts;
  const running = new Map<string, Running>();
  /** Left by their own people: closed once the answer that leads out of them has arrived, lest their pages load anew before. */
  const leaving = new Map<Running, NodeJS.Timeout>();
  let beginning = 0;

  const end = (token: string): Promise<void> => {
    const one = running.get(token);
    running.delete(token);
    return one?.end() ?? Promise.resolve();
  };
  const leave = (token: string): void => {
    const one = running.get(token);
    running.delete(token);
    if (!one) return;
    const close = (): void => {
      leaving.delete(one);
      void one.end();
    };
    leaving.set(one, setTimeout(close, 2_000));
  };
  const endAll = async (which: (one: Running) => boolean): Promise<void> => {
    await Promise.all([...running].flatMap(([token, one]) => (which(one) ? [end(token)] : [])));
  };
  personal.signIn.onSignedOut(({ session }) => void endAll((one) => one.session === session));

  const own = (person: string) => endAll((one) => one.person === person);

  const refused = (person: string, sitting: string): Refusal | null => {
    if (!mayOpen(actorOf(record.memory, person), `/desk/sittings/${sitting}/rehearse`)) return refuse("notAllowed");
    const known = record.memory.sitting(sitting);
    if (!known) return refuse("sittingUnknown", { sitting });
    if (known.phase.name !== "scheduled") return refuse("rehearsalNotScheduled");
    const others = [...running.values()].filter((one) => one.person !== person).length;
    return others + beginning >= mostRehearsals ? refuse("rehearsalsFull", { most: mostRehearsals }) : null;
  };

  const begin: Rehearsing["begin"] = async (cookie, sitting) => {
    const who = personal.signIn.personOf(cookie);
    const refusal = who ? refused(who.person, sitting) : refuse("signInFirst");
    if (!who || refusal) return refusal ?? refuse("signInFirst");
    beginning += 1;
    try {
      await own(who.person);
      const secret = newToken();
      const token = hashOfToken(secret);
      const startsAt = record.memory.sitting(sitting)?.startsAt ?? 0;
      const ahead = { ms: 0 };
      const opened = await open({
        db: inventedAssembly(record.db, who.person),
        now: () => now() + ahead.ms,
        rehearsing: {
          here: sitting,
          begin: async () => refuse("rehearsalWithin"),
          leave: () => {
            leave(token);
            return clearRehearsalCookie(https);
          },
        },
      });
      try {
        await prepareRehearsal(opened.parts, who.person, sitting);
      } catch (error) {
        await opened.close();
        throw error;
      }
      // REH-1: somebody may have pressed twice, or signed out, while this one was made. Nothing waits between here and its place in the list.
      const before = own(who.person);
      if (personal.signIn.personOf(cookie)?.session !== who.session) {
        await opened.close();
        return refuse("signInFirst");
      }
      // As the people come a little before the start, so does the rehearsal.
      ahead.ms = Math.max(0, startsAt - earlier - now());
      const stop = simulateDelegates(opened.parts, sitting, who.person);
      const late = setTimeout(() => void end(token), rehearsalHours * 3_600_000).unref();
      running.set(token, {
        ...{ person: who.person, session: who.session, http: opened.http },
        cookie: opened.parts.personal.signIn.beginSession(who.person).split(";")[0] ?? "",
        end: async () => {
          clearTimeout(late);
          stop();
          await opened.close();
        },
      });
      await before;
      return { cookie: setRehearsalCookie(secret, https) };
    } finally {
      beginning -= 1;
    }
  };

  return {
    rehearsing: { here: null, begin, leave: () => clearRehearsalCookie(https) } satisfies Rehearsing,
    /** Whom a request is for. A rehearsal is open to nobody but the session that began it (REH-3). */
    whomFor: ({ url = "/", headers }: Pick<IncomingMessage, "url" | "headers">): For => {
      const secret = rehearsalTokenIn(headers.cookie, https);
      if (secret === null) return { is: "assembly" };
      const { path } = splitLang(url.split("?")[0] ?? "/");
      if (outside.test(path)) return { is: "assembly" };
      const one = running.get(hashOfToken(secret));
      if (one && personal.signIn.personOf(headers.cookie)?.session === one.session)
        return { is: "rehearsal", http: one.http, cookie: one.cookie };
      return { is: whatSockets.test(path) ? "assembly" : "over" };
    },
    /** Words were withdrawn from the record: whatever holds a copy of them ends (REH-8). */
    withdrawn: (): void => void endAll(() => true),
    /** How many run. */
    count: (): number => running.size,
    close: async (): Promise<void> => {
      const left = [...leaving];
      leaving.clear();
      for (const [, timer] of left) clearTimeout(timer);
      await Promise.all([endAll(() => true), ...left.map(([one]) => one.end())]);
    },
  };
}

/** How long before its start a rehearsed sitting begins, ms. */
const earlier = 10 * 60_000;
