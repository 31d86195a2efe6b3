import { hash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** A secret of 32 random bytes, 43 characters that may stand in an address or a cookie. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token. The secret has 256 random bits, so a plain SHA-256 cannot be searched. */
export const hashOfToken = (token: string): string => hash("sha256", token, "hex");

/** Six digits to type. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** What is kept of a code: mixed with its link, so that equal codes look different. Six digits can be searched; limits and 30 minutes guard them. */
export const hashOfCode = (linkHash: string, code: string): string => hash("sha256", `${linkHash} ${code}`, "hex");

/** Whether two hashes are the same, in a time that tells nothing. */
export const sameHash = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Six digits from what somebody typed, blanks and dashes left out; null where it is something else. */
export const codeFrom = (typed: string): string | null => {
  const digits = typed.normalize("NFKC").replace(/[\s\u2010-\u2015-]/gu, "");
  return /^\d{6}$/.test(digits) ? digits : null;
};
