import { type BrowserContext, type BrowserContextOptions, test as base, type Locator, type Page } from "@playwright/test";
import type { WorldName } from "../support/journeyWorlds.ts";
import { listenFor } from "../support/listen.ts";
import { startTessera, type Tessera } from "../support/startTessera.ts";

export { expect } from "@playwright/test";

/** What the page itself says: its main part, without frame and hidden catalogues. */
export const said = (page: Page, text: string | RegExp): Locator => page.getByRole("main").getByText(text);

/** Somebody with a browser of their own; `null` reads without signing in. */
export type SitDown = (name: string | null, options?: BrowserContextOptions) => Promise<Page>;

interface JourneyFixtures {
  /** A built server on a database of its own, for this test alone. */
  readonly tessera: Tessera;
  /** Opens a browser for a person of the assembly, signed in. Several people are several browsers. */
  readonly sitDown: SitDown;
}

interface JourneyOptions {
  /** The prepared assembly a test begins with. */
  readonly world: WorldName;
  /** What a browser's console may say because of what the test does, such as cutting a connection. */
  readonly expectedInConsole: RegExp | null;
}

interface WorkerFixtures {
  /** The prepared assembly that `library` shows. */
  readonly shown: WorldName;
  /** The assembly with one of everything, shared by all tests that only read. */
  readonly library: Tessera;
}

/** Gives a signed-in browser context on one server. */
export const signedIn = async (context: BrowserContext, { origin, cookies }: Tessera, name: string): Promise<void> => {
  const value = cookies[name];
  if (value === undefined) throw new Error(`nobody is called ${name}`);
  await context.addCookies([{ name: "tessera", value, url: origin, httpOnly: true, sameSite: "Lax" }]);
};

/**
 * A journey: its own server, a browser for each person. An error in any browser's console, a broken content policy,
 * a script that throws, or trouble in the server's log fails the test.
 */
export const test = base.extend<JourneyFixtures & JourneyOptions, WorkerFixtures>({
  world: ["roll", { option: true }],
  expectedInConsole: [null, { option: true }],

  tessera: async ({ world }, use) => {
    const tessera = await startTessera(world);
    await use(tessera);
    const troubles = tessera.troubles();
    await tessera.end();
    if (troubles.length > 0) throw new Error(`The server's log tells of trouble:\n${troubles.join("\n")}`);
  },

  sitDown: async ({ browser, tessera, expectedInConsole }, use) => {
    const contexts: BrowserContext[] = [];
    const heard: string[] = [];
    await use(async (name, options = {}) => {
      const context = await browser.newContext({ baseURL: tessera.origin, reducedMotion: "reduce", ...options });
      contexts.push(context);
      if (name !== null) await signedIn(context, tessera, name);
      const page = await context.newPage();
      listenFor(page, (said) => heard.push(`${name ?? "the public"}: ${said}`), expectedInConsole);
      return page;
    });
    for (const context of contexts) await context.close();
    if (heard.length > 0) throw new Error(`A browser complained:\n${heard.join("\n")}`);
  },

  shown: ["everything", { option: true, scope: "worker" }],
  library: [
    async ({ shown }, use) => {
      const tessera = await startTessera(shown);
      await use(tessera);
      await tessera.end();
    },
    { scope: "worker" },
  ],
});
