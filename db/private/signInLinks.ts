import { and, desc, eq, gt, lt, ne, sql } from "drizzle-orm";
import type { Db } from "../open.ts";
import { signInLinks } from "../schema.ts";

/** A link that was sent; `token` and `code` are hashes. `code` is empty for invitations and demonstration links. */
export interface KeptLink {
  readonly token: string;
  readonly person: string;
  readonly code: string;
  /** Wrong codes typed so far. */
  readonly tries: number;
  readonly expiresAt: number;
  readonly spent: boolean;
  readonly reusable: boolean;
}

/**
 * Sign-in links and codes. The last spent link of a person stays as the mark that they have signed in once; everything else
 * goes when its time is over.
 */
export function signInLinksOf({ drizzle }: Db) {
  const byToken = drizzle
    .select()
    .from(signInLinks)
    .where(eq(signInLinks.token, sql.placeholder("token")))
    .prepare();
  const waiting = (person: string) => and(eq(signInLinks.person, person), eq(signInLinks.spent, false), eq(signInLinks.reusable, false));
  return {
    byToken: (token: string): KeptLink | null => byToken.get({ token }) ?? null,
    /** The newest link of a person that has a code and is not spent. */
    newestWithCode: (person: string, at: number): KeptLink | null =>
      drizzle
        .select()
        .from(signInLinks)
        .where(and(waiting(person), ne(signInLinks.code, ""), gt(signInLinks.expiresAt, at)))
        .orderBy(desc(signInLinks.expiresAt), desc(sql`rowid`))
        .get() ?? null,
    /** Whether an invitation to this person is open that runs out after `at`. */
    invitedBeyond: (person: string, at: number): boolean =>
      drizzle
        .select({ token: signInLinks.token })
        .from(signInLinks)
        .where(and(waiting(person), eq(signInLinks.code, ""), gt(signInLinks.expiresAt, at)))
        .get() !== undefined,
    hasSignedIn: (person: string): boolean =>
      drizzle
        .select({ token: signInLinks.token })
        .from(signInLinks)
        .where(and(eq(signInLinks.person, person), eq(signInLinks.spent, true)))
        .get() !== undefined,
    /** Adds a link, or writes a demonstration link anew under the same token. */
    add: (link: KeptLink): void => {
      const { token: _same, ...rest } = link;
      drizzle.insert(signInLinks).values(link).onConflictDoUpdate({ target: signInLinks.token, set: rest }).run();
    },
    countTry: (token: string): void =>
      void drizzle
        .update(signInLinks)
        .set({ tries: sql`${signInLinks.tries} + 1` })
        .where(eq(signInLinks.token, token))
        .run(),
    /** Marks a link spent; earlier spent ones and open invitations of the same person go. */
    spend: (link: KeptLink): void => {
      const { person, token } = link;
      drizzle
        .delete(signInLinks)
        .where(and(eq(signInLinks.person, person), eq(signInLinks.spent, true)))
        .run();
      drizzle
        .delete(signInLinks)
        .where(and(waiting(person), eq(signInLinks.code, ""), ne(signInLinks.token, token)))
        .run();
      drizzle.update(signInLinks).set({ spent: true, code: "" }).where(eq(signInLinks.token, token)).run();
    },
    removeExpired: (at: number): void =>
      void drizzle
        .delete(signInLinks)
        .where(and(lt(signInLinks.expiresAt, at), eq(signInLinks.spent, false)))
        .run(),
  };
}

export type SignInLinks = ReturnType<typeof signInLinksOf>;
