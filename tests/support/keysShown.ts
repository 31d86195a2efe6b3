import type { Page } from "@playwright/test";
import { english } from "../../app/locales/en/index.ts";

/** Names of sentences that no word of ours looks like: a small letter, later a large one, as in `castVote`. */
const keys: ReadonlySet<string> = new Set(
  Object.values(english).flatMap((words) => Object.keys(words).filter((key) => /[a-z][A-Z]/.test(key))),
);

/** Names of sentences that stand on a page where their sentences should: its scripts were not given the words (app/scripted.ts). */
export async function keysShown(page: Page): Promise<readonly string[]> {
  const text = await page.locator("body").innerText();
  return [...new Set(text.match(/\b[a-z]+[A-Z]\w*\b/g) ?? [])].filter((word) => keys.has(word));
}
