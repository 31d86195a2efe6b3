/**
 * The page somebody wanted before they were asked to sign in (`?to=/cy/chamber/7`), or null. Only plain paths of this site: no
 * other host, no backslash, no query can be smuggled in.
 */
export function wayOn(url: string): string | null {
  const to = new URL(url).searchParams.get("to") ?? "";
  return /^(\/[A-Za-z0-9][A-Za-z0-9_-]*)+$/.test(to) && to.length <= 200 ? to : null;
}
