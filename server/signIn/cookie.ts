/** The name of the session's cookie. `__Host-` lets no other host and no plain connection set or read it (ASVS 3.3.1). */
export const cookieName = (https: boolean): string => (https ? "__Host-tessera" : "tessera");

const token = /^[A-Za-z0-9_-]{43}$/;

/** The session's token in a Cookie header, or null. The first of the name counts; anything not made by us counts as none. */
export function tokenIn(header: string | undefined | null, https: boolean): string | null {
  const name = `${cookieName(https)}=`;
  const pair = (header ?? "")
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(name));
  const value = pair?.slice(name.length) ?? "";
  return token.test(value) ? value : null;
}

const attributes = (https: boolean): string => `Path=/; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}`;

/** Sets the session's cookie; the browser forgets it after `seconds`, the server often sooner. */
export const setCookie = (value: string, seconds: number, https: boolean): string =>
  `${cookieName(https)}=${value}; Max-Age=${seconds}; ${attributes(https)}`;

/** Clears the session's cookie. */
export const clearCookie = (https: boolean): string => `${cookieName(https)}=; Max-Age=0; ${attributes(https)}`;
