import { and, asc, eq, gt, inArray, isNotNull, isNull, like, lt, max, not, or, sql } from "drizzle-orm";
import type { Db } from "../open.ts";
import { followers, followSteps } from "../schema.ts";

/** Somebody who follows something. */
export type KeptFollower = typeof followers.$inferSelect;
/** Somebody who begins to: the secret of their mails is kept, or is the one of this line. */
export type NewFollower = Omit<KeptFollower, "link" | "since">;
/** Whose it is: an address, or somebody known. */
export type Owner = Pick<KeptFollower, "person" | "email">;

/** Who is told of what, and which steps were seen. In memory of nobody: gone when they stop (FOL-9). */
export function followersOf({ drizzle }: Db) {
  const ownedBy = ({ person, email }: Owner) =>
    person !== null ? eq(followers.person, person) : and(isNull(followers.person), eq(followers.email, email ?? ""));
  const confirmed = and(isNull(followers.expiresAt), eq(followers.stopped, false));
  /** The secret of somebody's mails as it is already; else the one given (FOL-15). */
  const linkOf = (owner: Owner, otherwise: string): string =>
    drizzle
      .select({ link: followers.link })
      .from(followers)
      .where(and(ownedBy(owner), isNull(followers.expiresAt)))
      .get()?.link ?? otherwise;
  return {
    /** What a secret in a mail leads to: something to confirm, or anything of what its reader follows. */
    byKey: (key: string): KeptFollower | null =>
      drizzle
        .select()
        .from(followers)
        .where(or(eq(followers.key, key), eq(followers.link, key)))
        .orderBy(asc(followers.stopped))
        .get() ?? null,
    /** Everything that somebody follows, in the order of its names. */
    ofOwner: (owner: Owner): readonly KeptFollower[] =>
      drizzle
        .select()
        .from(followers)
        .where(and(ownedBy(owner), confirmed))
        .orderBy(asc(followers.subject))
        .all(),
    /** Adds one; what somebody known follows already is set anew, and whoever had stopped begins anew. */
    add: (follower: NewFollower): void => {
      const { pace, lang, why, told, key, expiresAt } = follower;
      drizzle
        .insert(followers)
        .values({ ...follower, since: told, link: expiresAt === null ? linkOf(follower, key) : key })
        .onConflictDoUpdate({
          target: [followers.person, followers.subject],
          set: {
            ...{ pace, lang, why, stopped: false },
            since: sql`iif(${followers.stopped}, ${told}, ${followers.since})`,
            told: sql`iif(${followers.stopped}, ${told}, ${followers.told})`,
          },
        })
        .run();
    },
    /** A sponsor is told from this step on, unless they are told already or did not want to be. */
    addSponsor: (follower: NewFollower): void =>
      void drizzle
        .insert(followers)
        .values({ ...follower, since: follower.told, link: linkOf(follower, follower.key) })
        .onConflictDoNothing()
        .run(),
    /** It stands from now on, in place of what the same address asked about the same thing before. */
    confirm: ({ key, subject, ...owner }: KeptFollower, told: number, at: number): void => {
      const link = linkOf(owner, key);
      drizzle.update(followers).set({ link, expiresAt: null, since: told, told, mailedAt: at }).where(eq(followers.key, key)).run();
      const others = drizzle
        .select({ key: followers.key })
        .from(followers)
        .where(and(ownedBy(owner), eq(followers.subject, subject)))
        .all()
        .filter((other) => other.key !== key);
      if (others.length > 0)
        drizzle
          .delete(followers)
          .where(
            inArray(
              followers.key,
              others.map((other) => other.key),
            ),
          )
          .run();
    },
    /**
     * Takes away what somebody follows (`subject`: only that). The line of somebody known about an item of the plan stays, without an
     * address, as the mark that they do not want to be told, whether they asked or sponsored it: else the next step would bring it back (FOL-14).
     */
    stop: (owner: Owner, subject: string | null): void => {
      const these = and(ownedBy(owner), subject === null ? undefined : eq(followers.subject, subject));
      const marks = and(isNotNull(followers.person), like(followers.subject, "plan/%"));
      drizzle.update(followers).set({ stopped: true }).where(and(these, marks)).run();
      drizzle
        .delete(followers)
        .where(marks ? and(these, not(marks)) : these)
        .run();
    },
    /** Takes away what an address was asked about and has not confirmed. */
    removePending: (owner: Owner): void =>
      void drizzle
        .delete(followers)
        .where(and(ownedBy(owner), isNotNull(followers.expiresAt)))
        .run(),
    isAddressKept: (email: string): boolean =>
      drizzle.select({ key: followers.key }).from(followers).where(eq(followers.email, email)).get() !== undefined,
    /** Takes away what was not confirmed in time; gives the addresses. */
    removeExpired: (at: number): readonly string[] =>
      drizzle
        .delete(followers)
        .where(and(isNotNull(followers.expiresAt), lt(followers.expiresAt, at)))
        .returning({ email: followers.email })
        .all()
        .flatMap(({ email }) => email ?? []),
    /** Nothing of somebody's stays. */
    erase: (person: string): void => void drizzle.delete(followers).where(eq(followers.person, person)).run(),

    /** Everybody who is behind this step. */
    behind: (n: number): readonly KeptFollower[] =>
      drizzle
        .select()
        .from(followers)
        .where(and(confirmed, lt(followers.told, n)))
        .all(),
    told: (keys: readonly string[], n: number, at: number | null): void =>
      void drizzle
        .update(followers)
        .set({ told: n, ...(at === null ? {} : { mailedAt: at }) })
        .where(inArray(followers.key, [...keys]))
        .run(),

    /** The last step seen; 0 where none was. */
    lastStep: (): number =>
      drizzle
        .select({ n: max(followSteps.n) })
        .from(followSteps)
        .get()?.n ?? 0,
    /** Notes that a step was seen; gives its number, or null where it was before (FOL-10). */
    see: (key: string): number | null =>
      drizzle.insert(followSteps).values({ key }).onConflictDoNothing().returning({ n: followSteps.n }).get()?.n ?? null,
    stepsAfter: (n: number): readonly { readonly n: number; readonly key: string }[] =>
      drizzle.select().from(followSteps).where(gt(followSteps.n, n)).orderBy(asc(followSteps.n)).all(),
  };
}

export type Followers = ReturnType<typeof followersOf>;
