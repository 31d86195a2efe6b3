import type { SignIns } from "../../db/private/signIns.ts";
import { clearCookie, setCookie, tokenIn } from "./cookie.ts";
import { hashOfToken, newToken } from "./tokens.ts";

const day = 24 * 60 * 60 * 1000;
/** A session ends 30 days after its last use, and 90 days after signing in whatever happens. */
export const idleLimit = 30 * day;
export const absoluteLimit = 90 * day;

/** Somebody who is signed in: `session` names the session without being its secret. */
export interface SignedIn {
  readonly person: string;
  readonly session: string;
}

type Listener = (ended: SignedIn) => void;

/** Sessions: the cookie holds a random token, the database only its hash (ASVS 7.2). */
export function sessionsOf(signIns: SignIns, { now, https }: { readonly now: () => number; readonly https: boolean }) {
  const listeners = new Set<Listener>();
  const end = (session: string): void => {
    const kept = signIns.byToken(session);
    if (!kept) return;
    signIns.remove(session);
    for (const listener of listeners) listener({ person: kept.person, session });
  };

  /** Who a request comes from. Using a session moves its end, written at most once a day. */
  const personOf = (cookieHeader: string | undefined | null): SignedIn | null => {
    const token = tokenIn(cookieHeader, https);
    if (!token) return null;
    const session = hashOfToken(token);
    const kept = signIns.byToken(session);
    if (!kept) return null;
    const at = now();
    if (at >= kept.expiresAt) {
      end(session);
      return null;
    }
    const expiresAt = Math.min(at + idleLimit, kept.at + absoluteLimit);
    if (expiresAt - kept.expiresAt >= day) signIns.extend(session, expiresAt);
    return { person: kept.person, session };
  };

  return {
    personOf,
    /** Begins a session; ends the one this browser had, so that nobody inherits another's. Gives the cookie to set. */
    begin: (person: string, cookieHeader?: string | null): string => {
      const before = tokenIn(cookieHeader, https);
      if (before) end(hashOfToken(before));
      const token = newToken();
      const at = now();
      signIns.add({ token: hashOfToken(token), person, at, expiresAt: at + idleLimit });
      return setCookie(token, absoluteLimit / 1000, https);
    },
    /** Ends the session of this cookie, tells the listeners, and gives the cookie that clears it. */
    signOut: (cookieHeader: string | undefined | null): string => {
      const token = tokenIn(cookieHeader, https);
      if (token) end(hashOfToken(token));
      return clearCookie(https);
    },
    /** Ends every session of a person. */
    signOutEverywhere: (person: string): void => {
      for (const { token } of signIns.ofPerson(person)) end(token);
    },
    /** Calls the listener whenever a session ends, so that its open sockets close (ASVS 7.4.1). Gives what stops it. */
    onSignedOut: (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Whether a session still stands; for sockets that stay open long. */
    stands: (session: string): boolean => (signIns.byToken(session)?.expiresAt ?? 0) > now(),
    tidy: (): void => signIns.removeExpired(now()),
  };
}

export type Sessions = ReturnType<typeof sessionsOf>;
