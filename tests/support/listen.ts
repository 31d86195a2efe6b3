import type { Page } from "@playwright/test";

/** Status codes with which a page answers on purpose: not signed in, not found, a form with a problem. */
const meant = new Set([403, 404, 422]);

const plain = (address: string): string => address.replace(/#.*$/, "");

/**
 * Tells of everything a page complains about: errors in the console (broken content policies are among them) and scripts that
 * throw. What is left out: that the page itself was answered with one of the `meant` codes, which the test looks at anyway.
 */
export function listenFor(page: Page, tell: (said: string) => void, expected: RegExp | null = null): void {
  const pages = new Set<string>();
  page.on("response", (response) => {
    if (response.request().isNavigationRequest() && meant.has(response.status())) pages.add(plain(response.url()));
  });
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    const { url } = message.location();
    if (/^Failed to load resource: .* status of (403|404|422)/.test(text) && pages.has(plain(url))) return;
    if (expected?.test(text)) return;
    tell(`${text} (${url})`);
  });
  page.on("pageerror", (error) => {
    if (!expected?.test(error.message)) tell(error.message);
  });
}
