import { setTimeout } from "node:timers/promises";
import type { Answered } from "../../app/context.ts";
import type { Db } from "../../db/open.ts";
import { type KeptPerson, peopleOf } from "../../db/private/people.ts";
import { signInLinksOf } from "../../db/private/signInLinks.ts";
import { signInsOf } from "../../db/private/signIns.ts";
import { emailSchema } from "../../shared/founding/person.ts";
import { type Actor, type Refusal, refuse } from "../../shared/journal.ts";
import { type Desk, invitationLetter, signInLetter } from "../mail/letters.ts";
import type { Post } from "../mail/post.ts";
import { inviter } from "./invite.ts";
import { signInLimits } from "./limits.ts";
import { invitationDays, linkMinutes, linksOf } from "./links.ts";
import { sessionsOf } from "./sessions.ts";

/** Where a request comes from. `loopback`: from this machine itself, through nothing in between. */
export interface From {
  readonly address: string;
  readonly loopback: boolean;
  readonly cookie?: string | undefined;
}

/** What signing in needs from around it. */
export interface SignInAround {
  readonly db: Db;
  readonly post: Pick<Post, "put">;
  readonly letters: Desk;
  readonly now: () => number;
  /** Who somebody is to the assembly now. */
  readonly actorOf: (person: string) => Actor;
  /** Every delegate and alternate of a standing seat. */
  readonly peopleOnRoll: () => readonly string[];
  readonly trouble: (error: unknown, what: string) => void;
  readonly wait?: (ms: number) => Promise<void>;
}

/** How somebody signs in: by the token of a link, or by their address and the six digits. */
export type By = { readonly token: string } | { readonly email: string; readonly code: string };

/** Asking takes this long, known address or not. */
const asking = 250;

/** Where somebody goes first: the desk if they are appointed to it, else the chamber. Without the language. */
const firstPage = ({ roles }: Actor): string => (roles.some((role) => role !== "delegate" && role !== "alternate") ? "/desk" : "/chamber");

/**
 * Signing in without passwords: a mail with a link (which opens a page with a button, because mail scanners follow links) and
 * six digits beside it. Nothing here tells whether an address is known.
 */
export function openSignIn(around: SignInAround) {
  const { db, post, letters, now, actorOf, trouble, wait = (ms) => setTimeout(ms, undefined, { ref: false }) } = around;
  const people = peopleOf(db);
  const links = linksOf(signInLinksOf(db), now);
  const sessions = sessionsOf(signInsOf(db), { now, https: letters.origin.startsWith("https:") });
  const limits = signInLimits();
  const together = (work: () => void): void => db.sqlite.transaction(work).immediate();

  const sendLink = (person: KeptPerson): void =>
    together(() => {
      const { token, code } = links.forSigningIn(person.id);
      post.put(signInLetter(letters, person, { token, code, minutes: linkMinutes }));
    });

  const invite = inviter({
    links,
    people: around.peopleOnRoll,
    together,
    write: (id) => {
      const person = people.byId(id);
      if (!person) return false;
      post.put(invitationLetter(letters, person, { token: links.forInviting(id).token, days: invitationDays }));
      return true;
    },
  });

  /** Who a code may belong to; wrong addresses and wrong codes get one and the same refusal. */
  const personByCode = async (typed: string): Promise<KeptPerson | Refusal> => {
    const email = emailSchema.safeParse(typed);
    if (!email.success) return refuse("codeWrong", {}, "code");
    return (await limits.code(email.data)) ?? people.byEmail(email.data) ?? refuse("codeWrong", {}, "code");
  };

  return {
    /** Sends a link and a code if somebody with a role has this address; answers the same, after the same time, if not. */
    ask: async (typed: string, from: From): Promise<Answered> => {
      const email = emailSchema.safeParse(typed);
      if (!email.success) return { ok: false, refusal: refuse("emailWrong", {}, "email") };
      const limit = (await limits.address(from.address)) ?? (await limits.mail(email.data));
      if (limit) return { ok: false, refusal: limit };
      const pause = wait(asking);
      try {
        const person = people.byEmail(email.data);
        if (person && actorOf(person.id).roles.length > 0) sendLink(person);
      } catch (error) {
        trouble(error, "a sign-in mail could not be written");
      }
      await pause;
      return { ok: true, seq: 0, answer: {} };
    },

    /** Spends a link or a code: gives the cookie to set and the page to go to (without the language), or a refusal. */
    spend: async (by: By, from: From): Promise<{ readonly cookie: string; readonly to: string } | Refusal> => {
      const limit = await limits.address(from.address);
      if (limit) return limit;
      const known = "token" in by ? null : await personByCode(by.email);
      if (known && "refused" in known) return known;
      const signedIn = db.sqlite.transaction((): { readonly cookie: string; readonly to: string } | null => {
        const person =
          "token" in by ? links.spendToken(by.token, from.loopback) : known && links.spendCode(known.id, by.code) ? known.id : null;
        if (person === null) return null;
        const actor = actorOf(person);
        return actor.roles.length > 0 ? { cookie: sessions.begin(person, from.cookie), to: firstPage(actor) } : null;
      });
      const done = signedIn.immediate();
      if (!done) return "token" in by ? refuse("linkNotValid") : refuse("codeWrong", {}, "code");
      if (known) await limits.forgive(known.email);
      return done;
    },

    /** Whether a link would still work, and whether more than once; nothing is spent. */
    linkWorks: links.works,

    /** Writes to every delegate and alternate who never signed in, in their language. */
    invite: async (): Promise<Answered> => ({ ok: true, seq: 0, answer: { ...(await invite()) } }),

    /** A link for the demonstration, reusable and good on this machine only: its path without the language. */
    makeDemonstrationLink: (person: string, { token }: { readonly token?: string } = {}): string =>
      `/sign-in/${links.forDemonstration(person, token).token}`,

    /** A link that the operator hands over: its path without the language, good once and for thirty minutes. */
    linkByHand: (person: string): string => `/sign-in/${links.byHand(person).token}`,

    /** Begins a session without a link: for simulated delegates and the bench, never for a request. Gives the cookie. */
    beginSession: (person: string): string => sessions.begin(person),
    personOf: sessions.personOf,
    stands: sessions.stands,
    signOut: sessions.signOut,
    signOutEverywhere: sessions.signOutEverywhere,
    onSignedOut: sessions.onSignedOut,

    /** Takes away what ran out; once an hour is enough. */
    tidy: (): void => {
      links.tidy();
      sessions.tidy();
    },
  };
}

export type SignIn = ReturnType<typeof openSignIn>;
