import { setImmediate } from "node:timers/promises";
import type { Links } from "./links.ts";

/** What came of inviting everybody. */
export interface Invited {
  /** Mails written now. */
  readonly invited: number;
  /** Invited within the last day, not again. */
  readonly waiting: number;
  /** Have signed in before. */
  readonly signedIn: number;
}

/** How many in one transaction: a few milliseconds, so that votes never wait for invitations. */
const chunk = 20;

/**
 * Invites everybody among `people` who has not signed in yet. Between chunks the server does other work; a second call while
 * one is running gets the same answer.
 */
export function inviter(around: {
  readonly links: Links;
  readonly people: () => readonly string[];
  /** Writes the invitation of one person; false if nobody knows their address. */
  readonly write: (person: string) => boolean;
  readonly together: (work: () => void) => void;
}): () => Promise<Invited> {
  let running: Promise<Invited> | null = null;
  const all = async (): Promise<Invited> => {
    const count = { invited: 0, waiting: 0, signedIn: 0 };
    const people = [...new Set(around.people())];
    for (let i = 0; i < people.length; i += chunk) {
      around.together(() => {
        for (const person of people.slice(i, i + chunk)) {
          if (around.links.hasSignedIn(person)) count.signedIn += 1;
          else if (around.links.invitedLately(person)) count.waiting += 1;
          else if (around.write(person)) count.invited += 1;
        }
      });
      await setImmediate();
    }
    return count;
  };
  return () => {
    running ??= all().finally(() => {
      running = null;
    });
    return running;
  };
}
