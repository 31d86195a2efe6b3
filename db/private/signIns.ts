import { eq, lt, sql } from "drizzle-orm";
import type { Db } from "../open.ts";
import { signIns } from "../schema.ts";

/** A signed-in session; `token` is the hash of what the cookie holds. */
export interface KeptSignIn {
  readonly token: string;
  readonly person: string;
  /** When they signed in. */
  readonly at: number;
  readonly expiresAt: number;
}

/** Who is signed in on which device. */
export function signInsOf({ drizzle }: Db) {
  const byToken = drizzle
    .select()
    .from(signIns)
    .where(eq(signIns.token, sql.placeholder("token")))
    .prepare();
  return {
    byToken: (token: string): KeptSignIn | null => byToken.get({ token }) ?? null,
    ofPerson: (person: string): readonly KeptSignIn[] => drizzle.select().from(signIns).where(eq(signIns.person, person)).all(),
    add: (signIn: KeptSignIn): void => void drizzle.insert(signIns).values(signIn).run(),
    extend: (token: string, expiresAt: number): void =>
      void drizzle.update(signIns).set({ expiresAt }).where(eq(signIns.token, token)).run(),
    remove: (token: string): void => void drizzle.delete(signIns).where(eq(signIns.token, token)).run(),
    /** Takes away every session that ran out before `at`. */
    removeExpired: (at: number): void => void drizzle.delete(signIns).where(lt(signIns.expiresAt, at)).run(),
  };
}

export type SignIns = ReturnType<typeof signInsOf>;
