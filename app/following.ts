import type { Answered } from "./context.ts";
import type { Lang } from "./locales/href.ts";

/** How long the link that confirms an address works, in hours (FOL-7). */
export const confirmHours = 24;

/** How often somebody is written to. */
export type Pace = "at-once" | "weekly";

/** One thing somebody follows, as they see it. */
export interface FollowedShown {
  /** `plan/NCSP-0001`. */
  readonly subject: string;
  readonly name: string;
  /** Its page, without the language. */
  readonly page: string;
  readonly pace: Pace;
  /** They did not ask: their seat sponsored the proposal (FOL-11). */
  readonly sponsor: boolean;
}

/** What the secret in a mail leads to: something to confirm, or everything that its reader follows. */
export type FollowingShown =
  | { readonly pending: true; readonly followed: FollowedShown }
  | { readonly pending: false; readonly followed: readonly FollowedShown[] };

/** What the pages about following may ask. */
export interface FollowingAsked {
  /** What there is to follow at an address, by name; null where nothing is (FOL-5). */
  readonly subject: (kind: string, id: string, lang: Lang) => { readonly name: string; readonly page: string } | null;
  /** Asks to be told. Whoever is signed in is told from now on (`confirmed`); anybody else gets a mail to confirm it by (FOL-7). */
  readonly ask: (asked: {
    readonly kind: string;
    readonly id: string;
    readonly email: string;
    readonly pace: string;
    readonly lang: Lang;
  }) => Promise<Answered>;
  /** What a secret leads to; null where it is of nobody, or too old. Nothing changes (FOL-7). */
  readonly look: (key: string, lang: Lang) => FollowingShown | null;
  readonly confirm: (key: string) => Answered;
  /**
   * Stops one thing, or with null everything, for whoever the secret is of; null where it is of nobody, and nothing is claimed (FOL-8, FOL-15).
   * `rest`: a secret for what they still follow.
   */
  readonly stop: (key: string, subject: string | null) => { readonly rest: string | null } | null;
  /** The secret of whoever is signed in, for the page of everything they follow; null where they follow nothing. */
  readonly mine: () => string | null;
}
