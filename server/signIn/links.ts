import type { KeptLink, SignInLinks } from "../../db/private/signInLinks.ts";
import { codeFrom, hashOfCode, hashOfToken, newCode, newToken, sameHash } from "./tokens.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
/** How long a link and its code work, in minutes. */
export const linkMinutes = 30;
/** How long an invitation works, in days. */
export const invitationDays = 14;
/** Wrong codes before the code (not the link beside it) is dead. */
export const mostTries = 5;
/** A second press on "Invite" within this time sends nothing twice. */
const invitationRest = day;

/** Links and codes by which somebody signs in once. Only hashes are kept. */
export function linksOf(links: SignInLinks, now: () => number) {
  const made = (
    person: string,
    how: { readonly code: string; readonly lasts: number; readonly reusable?: boolean; readonly token?: string },
  ) => {
    const token = how.token ?? newToken();
    const kept = hashOfToken(token);
    links.add({
      token: kept,
      person,
      code: how.code === "" ? "" : hashOfCode(kept, how.code),
      tries: 0,
      expiresAt: now() + how.lasts,
      spent: false,
      reusable: how.reusable ?? false,
    });
    return { token, code: how.code };
  };
  const standing = (link: KeptLink | null): KeptLink | null => (link && !link.spent && now() < link.expiresAt ? link : null);
  const spend = (link: KeptLink): string => {
    if (!link.reusable) links.spend(link);
    return link.person;
  };

  return {
    /** A link for 30 minutes with six digits beside it. */
    forSigningIn: (person: string) => made(person, { code: newCode(), lasts: linkMinutes * minute }),
    /** A link for 14 days, without a code. */
    forInviting: (person: string) => made(person, { code: "", lasts: invitationDays * day }),
    /** A link for 30 minutes without a code, so that a code in the mail stays the newest. */
    byHand: (person: string) => made(person, { code: "", lasts: linkMinutes * minute }),
    /** A link that works again and again, from this machine only; `token` to keep the same one over restarts. */
    forDemonstration: (person: string, token?: string) =>
      made(person, { code: "", lasts: 3_650 * day, reusable: true, ...(token === undefined ? {} : { token }) }),
    /** Whether a link would work, without spending it, and whether again and again: the page before the button asks. */
    works: (token: string): { readonly reusable: boolean } | null => {
      const link = standing(links.byToken(hashOfToken(token)));
      return link && { reusable: link.reusable };
    },
    /** The person whose link it is, once; null if it was used, is too old or never was. A demonstration link needs `loopback`. */
    spendToken: (token: string, loopback: boolean): string | null => {
      const link = standing(links.byToken(hashOfToken(token)));
      return link && (!link.reusable || loopback) ? spend(link) : null;
    },
    /** The person, if the code belongs to their newest link; a wrong one counts, the sixth try is not looked at. */
    spendCode: (person: string, typed: string): boolean => {
      const link = standing(links.newestWithCode(person, now()));
      if (!link || link.tries >= mostTries) return false;
      const code = codeFrom(typed);
      if (code !== null && sameHash(hashOfCode(link.token, code), link.code)) return spend(link) === person;
      links.countTry(link.token);
      return false;
    },
    hasSignedIn: links.hasSignedIn,
    /** Whether this person was invited within the last day. */
    invitedLately: (person: string): boolean => links.invitedBeyond(person, now() + invitationDays * day - invitationRest),
    tidy: (): void => links.removeExpired(now()),
  };
}

export type Links = ReturnType<typeof linksOf>;
