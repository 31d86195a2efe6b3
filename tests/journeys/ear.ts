import type { CDPSession, Page } from "@playwright/test";
import { expect } from "./journey.ts";

/** What in the spoken words differs from day to day and from run to run. */
const alike = (text: string): string =>
  text
    .replace(/\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2} [A-Z][a-z]+( \d{4})?/g, "DAY")
    .replace(/\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)( \d{4})?/g, "DAY")
    .replace(/\b\d{1,2}:\d{2}\b/g, "TIME")
    .replace(/\b\d+ (minute|second)s?\b/g, "SOME $1s")
    .replace(/SOME minutes SOME seconds/g, "SOME minutes")
    .replace(/\b[0-9a-f]{4}(-[0-9a-f]{4})+\b/g, "CODE")
    .replace(/\/20\d\d\//g, "/YEAR/")
    .replace(/\b20\d\d\/(\d+)/g, "YEAR/$1");

/** What a screen reader says of one thing that has the focus: its name, what it is, how it stands, what else is said of it. */
async function focusSays(cdp: CDPSession): Promise<string> {
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const at = nodes.filter(({ properties }) => properties?.some(({ name, value }) => name === "focused" && value.value === true)).at(-1);
  if (!at) return "nothing has the focus";
  const states = (at.properties ?? [])
    .filter(({ name, value }) => ["checked", "expanded", "required", "disabled", "pressed"].includes(name) && value.value !== false)
    .map(({ name, value }) => (value.value === "false" ? `not ${name}` : name));
  return [at.name?.value, at.role?.value, ...states, at.description?.value].filter((part) => part).join(", ");
}

/** Somebody who hears the page instead of seeing it: keys in, words out, in the order in which they come. */
export interface Ear {
  /** Everything that was said and pressed, a line each. */
  readonly lines: () => string;
  /** Presses a key; what has the focus afterwards is read out. */
  readonly press: (key: string) => Promise<void>;
  /** Tabs on until what has the focus begins with these words. Every stop on the way is read out. */
  readonly tabTo: (words: string) => Promise<void>;
  /** Waits for the live regions to have said exactly these, in this order, since the last time. */
  readonly hears: (...messages: readonly string[]) => Promise<void>;
  /** Reads the main text from its beginning. */
  readonly reads: (heading: string) => Promise<void>;
}

/** Begins to listen; before the first page is opened, so that no message is missed. */
export async function listenWith(page: Page): Promise<Ear> {
  const lines: string[] = [];
  const live: string[] = [];
  await page.exposeFunction("saidLive", (text: string) => void live.push(alike(text)));
  await page.addInitScript(() => {
    new MutationObserver((changes) => {
      for (const region of new Set(
        changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(".live-status > *")),
      )) {
        const text = region?.textContent?.trim();
        if (text) Object.assign(window).saidLive(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Accessibility.enable");
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    // What Enter leads to comes in its own time, and is heard or read then.
    if (key === "Enter") {
      lines.push("[Enter]");
      return "";
    }
    const said = alike(await focusSays(cdp));
    lines.push(`[${key}] ${said}`);
    return said;
  };
  return {
    lines: () => `${lines.join("\n")}\n`,
    press: async (key) => void (await press(key)),
    tabTo: async (words) => {
      for (let tabs = 0; tabs < 40; tabs++) if ((await press("Tab")).startsWith(words)) return;
      throw new Error(`forty tabs did not reach “${words}”:\n${lines.join("\n")}`);
    },
    hears: async (...messages) => {
      await expect.poll(() => live.slice(0, messages.length), { timeout: 30_000 }).toEqual(messages);
      lines.push(...live.splice(0, messages.length).map((text) => `    “${text}”`));
    },
    reads: async (heading) => {
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      lines.push("", `== ${alike(await page.title())}`, alike(await page.getByRole("main").ariaSnapshot()), "");
    },
  };
}
