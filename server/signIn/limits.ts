import { isIPv6 } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Refusal, refuse } from "../../shared/journal.ts";

/** Mails to one account: five an hour. */
export const mailsAnHour = 5;
/** Wrong codes for one account: ten an hour. */
export const codesAnHour = 10;
/** From one network address in ten minutes: a hall of 1,000 delegates, each asking and then spending, with as much again to spare. */
export const fromOneAddress = 4_000;

/** What a limit counts an address by: for IPv6 the network (the first 64 bits), because a household has many addresses. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** Whole minutes to wait, at least one. */
const minutesIn = (ms: number): number => Math.max(1, Math.ceil(ms / 60_000));

/** Counts one; gives the refusal with how long to wait once there were too many. */
export async function countOne(limiter: RateLimiterMemory, key: string, refused: (minutes: number) => Refusal): Promise<Refusal | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (error) {
    if (error instanceof RateLimiterRes) return refused(minutesIn(error.msBeforeNext));
    throw error;
  }
}

/** The limits of signing in, in memory: strict for an account, generous for an address (architecture: a hall behind one address). */
export function signInLimits() {
  const mails = new RateLimiterMemory({ points: mailsAnHour, duration: 3_600 });
  const codes = new RateLimiterMemory({ points: codesAnHour, duration: 3_600 });
  const addresses = new RateLimiterMemory({ points: fromOneAddress, duration: 600 });

  return {
    /** One more mail to this account. Counted for unknown addresses as well, so that the answer tells nothing. */
    mail: (email: string) => countOne(mails, email, (minutes) => refuse("tooManyMails", { minutes }, "email")),
    /** One more code tried for this account. */
    code: (email: string) => countOne(codes, email, (minutes) => refuse("tooManyCodes", { minutes }, "code")),
    /** One more attempt from this network address. */
    address: (address: string) => countOne(addresses, networkOf(address), (minutes) => refuse("tooManyTries", { minutes })),
    /** Signed in: the account's wrong codes are forgiven. */
    forgive: async (email: string): Promise<void> => void (await codes.delete(email)),
  };
}
