import { confirmHours, type FollowedShown, type FollowingAsked, type Pace } from "../../app/following.ts";
import { catalogues } from "../../app/locales/catalogues.server.ts";
import { tOf } from "../../app/locales/words.tsx";
import type { Db } from "../../db/open.ts";
import { followersOf, type KeptFollower, type Owner } from "../../db/private/followers.ts";
import { outboxOf } from "../../db/private/outbox.ts";
import type { People } from "../../db/private/people.ts";
import { emailSchema } from "../../shared/founding/person.ts";
import { isRefusal, type Refusal, refuse } from "../../shared/journal.ts";
import { subjectShown } from "../feeds/feeds.ts";
import { readingOf } from "../feeds/readingOf.ts";
import { nameOfSubject, subjectAt, subjectNamed } from "../feeds/subjects.ts";
import { confirmLetter } from "../mail/following.ts";
import type { Desk } from "../mail/letters.ts";
import type { Post } from "../mail/post.ts";
import type { AssemblyRecord } from "../record.ts";
import type { From } from "../signIn/signIn.ts";
import { newToken } from "../signIn/tokens.ts";
import { followLimits } from "./limits.ts";
import { openTelling } from "./telling.ts";

const hour = 3_600_000;
const paces = ["at-once", "weekly"] as const;
/** What following needs from around it. */
export interface FollowingAround {
  readonly db: Db;
  readonly record: AssemblyRecord;
  readonly people: Pick<People, "byId">;
  readonly post: Pick<Post, "put">;
  readonly letters: Desk;
  readonly now: () => number;
  readonly trouble: (error: unknown, what: string) => void;
}

/** What the form holds: an address, unless somebody is signed in (`typed` is null), and how often. Says everything that is wrong at once. */
function readAsked(typed: string | null, pace: string): { readonly email: string | null; readonly pace: Pace } | Refusal {
  const known = paces.find((one) => one === pace);
  const email = typed === null ? null : emailSchema.safeParse(typed);
  const emailWrong = email?.success === false ? refuse("emailWrong", {}, "email") : null;
  if (known && !emailWrong) return { email: email?.data ?? null, pace: known };
  const paceMissing = refuse("paceMissing", {}, "pace");
  return emailWrong ? { ...emailWrong, ...(known ? {} : { also: [paceMissing] }) } : paceMissing;
}

/**
 * Following things by mail, with or without an account: asked for on a page, confirmed by a button behind a mailed link (mail scanners
 * open links), stopped without signing in. Addresses are private rows and never on the record.
 */
export function openFollowing(around: FollowingAround) {
  const { db, record, post, letters, now } = around;
  const { memory } = record;
  const followers = followersOf(db);
  const outbox = outboxOf(db);
  const limits = followLimits();
  const telling = openTelling(around);
  const reading = readingOf(record);
  const together = (work: () => void): void => db.sqlite.transaction(work).immediate();
  const standing = (key: string): KeptFollower | null => {
    const kept = followers.byKey(key);
    return kept && (kept.expiresAt === null || now() < kept.expiresAt) && !kept.stopped ? kept : null;
  };
  /** FOL-9: what was taken away is not to be found in the write-ahead log either. */
  const forgotten = (): void => record.journal.truncateLog();

  const ofOwner = (owner: Owner): string | null => followers.ofOwner(owner)[0]?.key ?? null;

  const shown = (kept: KeptFollower, lang: "en" | "cy"): FollowedShown => {
    const subject = subjectNamed(memory, kept.subject);
    const { name, page } = subject ? subjectShown(reading, tOf(lang, catalogues[lang]), lang, subject) : { name: kept.subject, page: "/" };
    return { subject: kept.subject, name, page, pace: kept.pace, sponsor: kept.why === "sponsor" };
  };

  /** What the pages may ask, for one visitor; `person`: who is signed in. */
  const asked = (person: string | null, from: From): FollowingAsked => ({
    subject: (kind, id, lang) => {
      const subject = subjectAt(memory, kind, id);
      return subject && subjectShown(reading, tOf(lang, catalogues[lang]), lang, subject);
    },
    ask: async ({ kind, id, email: typed, pace, lang }) => {
      const subject = subjectAt(memory, kind, id);
      if (!subject) return { ok: false, refusal: refuse("nothingToFollow") };
      const read = readAsked(person === null ? typed : null, pace);
      if (isRefusal(read)) return { ok: false, refusal: read };
      const line = { key: newToken(), lang, subject: nameOfSubject(subject), pace: read.pace, why: "asked", stopped: false } as const;
      const { email } = read;
      if (email === null) {
        followers.add({ ...line, told: telling.upToNow(), mailedAt: now(), person, email: null, expiresAt: null });
        return { ok: true, seq: 0, answer: { confirmed: true } };
      }
      const limit = await limits.ask(email, from.address);
      if (limit) return { ok: false, refusal: limit };
      together(() => {
        const expiresAt = now() + confirmHours * hour;
        followers.add({ ...line, told: 0, mailedAt: now(), person: null, email, expiresAt });
        const { name } = subjectShown(reading, letters.t(lang), lang, subject);
        const reader = { email, language: lang, name: null, key: line.key };
        post.put(confirmLetter(letters, reader, { name, hours: confirmHours }));
      });
      return { ok: true, seq: 0, answer: { confirmed: false } };
    },
    look: (key, lang) => {
      const kept = standing(key);
      if (!kept) return null;
      if (kept.expiresAt !== null) return { pending: true, followed: shown(kept, lang) };
      return { pending: false, followed: followers.ofOwner(kept).map((one) => shown(one, lang)) };
    },
    confirm: (key) => {
      const kept = standing(key);
      if (!kept) return { ok: false, refusal: refuse("followLinkNotValid") };
      if (kept.expiresAt !== null) together(() => followers.confirm(kept, telling.upToNow(), now()));
      return { ok: true, seq: 0, answer: {} };
    },
    stop: (key, subject) => {
      const kept = followers.byKey(key);
      if (!kept) return null;
      together(() => {
        // Whoever did not ask says so: what they follow already stays.
        if (kept.expiresAt === null) followers.stop(kept, subject);
        else followers.removePending(kept);
        if (kept.email !== null && !followers.isAddressKept(kept.email)) outbox.removeOfFollower(kept.email);
      });
      forgotten();
      return { rest: kept.expiresAt === null ? ofOwner(kept) : null };
    },
    mine: () => (person === null ? null : ofOwner({ person, email: null })),
  });

  return {
    asked,
    /** Tells everybody what is to be told by now. */
    tell: telling.tell,
    begin: telling.begin,
    close: telling.close,
    /** Takes away what was not confirmed in time, addresses and all; once an hour is enough. */
    tidy: (): void => {
      together(() => {
        for (const email of followers.removeExpired(now())) if (!followers.isAddressKept(email)) outbox.removeOfFollower(email);
      });
    },
  };
}

export type Following = ReturnType<typeof openFollowing>;
