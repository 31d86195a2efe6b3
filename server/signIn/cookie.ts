/** The name of the session's cookie. `__Host-` lets no other host and no plain connection set or read it (ASVS 3.3.1). */
export const cookieName = (https: boolean): string => (https ? "__Host-tessera" : "tessera");

const token = /^[A-Za-z0-9_-]{43}$/;

/** The name of the cookie that says which rehearsal a browser is in (REH-3). */
export const rehearsalCookieName = (https: boolean): string => `${cookieName(https)}-rehearsal`;

/** The session's token in a Cookie header, or null. The first of the name counts; anything not made by us counts as none. */
export function tokenIn(header: string | undefined | null, https: boolean): string | null {
  return tokenNamed(cookieName(https), header);
}

/** The rehearsal's token in a Cookie header, or null. */
export const rehearsalTokenIn = (header: string | undefined | null, https: boolean): string | null =>
  tokenNamed(rehearsalCookieName(https), header);

function tokenNamed(called: string, header: string | undefined | null): string | null {
  const name = `${called}=`;
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

/** Sets the cookie of a rehearsal; the browser forgets it when it is closed, the server after some hours. */
export const setRehearsalCookie = (value: string, https: boolean): string => `${rehearsalCookieName(https)}=${value}; ${attributes(https)}`;

/** Clears the cookie of a rehearsal. */
export const clearRehearsalCookie = (https: boolean): string => `${rehearsalCookieName(https)}=; Max-Age=0; ${attributes(https)}`;
