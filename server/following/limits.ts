import { RateLimiterMemory } from "rate-limiter-flexible";
import { type Refusal, refuse } from "../../shared/journal.ts";
import { countOne, mailsAnHour, networkOf } from "../signIn/limits.ts";

/** Mails that one network address may have sent to addresses in an hour: a class or a meeting, not a list of strangers. */
export const fromOneNetwork = 60;

/** The limits of asking to follow (FOL-7): every question sends a mail to an address that may be somebody else's. */
export function followLimits() {
  const mails = new RateLimiterMemory({ points: mailsAnHour, duration: 3_600 });
  const networks = new RateLimiterMemory({ points: fromOneNetwork, duration: 3_600 });
  return {
    ask: async (email: string, address: string): Promise<Refusal | null> =>
      (await countOne(networks, networkOf(address), (minutes) => refuse("tooManyFollow", { minutes }))) ??
      (await countOne(mails, email, (minutes) => refuse("tooManyMails", { minutes }, "email"))),
  };
}
