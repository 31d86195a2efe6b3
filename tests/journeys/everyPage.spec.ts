import { pages } from "../../app/routes.js";
import { namespacesOf } from "../../app/scripted.ts";
import { findings, sidewaysScroll } from "../support/axe.ts";
import { visits } from "../support/everyRoute.ts";
import { keysShown } from "../support/keysShown.ts";
import { listenFor } from "../support/listen.ts";
import { kB, measure } from "../support/transfer.ts";
import { expect, signedIn, test } from "./journey.ts";

/**
 * The reading room and signing in run no script at all; what else ships one says so in app/scripted.ts. The one exception, a ballot
 * paper with a ranking, has one small script by which it can be dragged: `dragging.spec.ts` holds it to its budget.
 */
const readingRoom =
  /^\/(plan|outcomes|votes|sittings(?!\/\d+\/(live|display))|minutes|proposals|precedents|evidence|civic-spaces|roll|data|words|search)(\/|$)|^\/$/;

for (const [route] of pages) {
  test(`the page /${route} is in order in both languages, light and dark, on a phone and on a desktop`, async ({ browser, library }) => {
    const visit = visits[route];
    if (!visit) throw new Error(`the route ${route} has no line in tests/support/everyRoute.ts`);
    const path = await visit.at(library);
    // The budgets count gzip.
    const context = await browser.newContext({ baseURL: library.origin, extraHTTPHeaders: { "accept-encoding": "gzip" } });
    if (visit.as !== null) await signedIn(context, library, visit.as);
    const complaints: string[] = [];
    for (const lang of ["en", "cy"] as const) {
      const page = await context.newPage();
      listenFor(page, (said) => complaints.push(said));
      // Budgets are for a first visit, in either language.
      await (await context.newCDPSession(page)).send("Network.setCacheDisabled", { cacheDisabled: true });
      const transfer = measure(page);
      const address = lang === "en" ? path : `/cy${path === "/" ? "" : path}`;
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);

      await expect.soft(page.locator("html")).toHaveAttribute("lang", lang);
      for (const [hreflang, to] of [
        ["en", path],
        ["cy", `/cy${path === "/" ? "" : path}`],
      ] as const)
        await expect.soft(page.locator(`link[rel=alternate][hreflang=${hreflang}]`)).toHaveAttribute("href", `${library.origin}${to}`);
      await expect.soft(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect.soft(page).toHaveTitle(/\S.* – Tessera$/);

      const { html, css, script, later } = await transfer.done();
      const scripted = namespacesOf(path) !== null;
      if (!scripted) expect.soft(await page.locator("script:not([type='application/ld+json'])").count(), "scripts").toBe(0);
      expect.soft(css, "bytes of CSS").toBeLessThanOrEqual((/^\/(chamber|desk|drafts)/.test(path) ? 25 : 20) * kB);
      expect.soft(script, "bytes of JavaScript").toBeLessThanOrEqual(scripted ? 150 * kB : 0);
      if (readingRoom.test(path)) expect.soft(html + css, "bytes of HTML and CSS").toBeLessThanOrEqual(60 * kB);
      else expect.soft(html + css + script + later, "bytes in all").toBeLessThanOrEqual((path.startsWith("/ballots") ? 150 : 220) * kB);

      expect.soft(await keysShown(page), `names of sentences instead of sentences on ${address}`).toEqual([]);
      expect.soft(await findings(page, { colours: lang === "en" }), `axe on ${address}`).toEqual([]);
      expect.soft(await sidewaysScroll(page), `pixels too wide at 320 on ${address}`).toBe(0);
      await page.close();
    }
    await context.close();
    expect.soft(complaints, "complaints of the browser").toEqual([]);
  });
}
