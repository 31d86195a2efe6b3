import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { findBrowser, launchArguments } from "../support/browser.ts";

/**
 * Takes pictures of the pages that an institution is judged by, for people to look at. No test. Run with tsx:
 * `npx tsx tests/journeys/pictures.mjs --url http://localhost:3000 --out pictures --delegate TOKEN --desk TOKEN`
 * (the tokens are values of the cookie `tessera`; pages of people who are not given are left out).
 */
const usage =
  "Usage: npx tsx tests/journeys/pictures.mjs --url ADDRESS --out FOLDER [--delegate TOKEN] [--desk TOKEN] [--vote 2026/1] [--item NCSP-0001] [--sitting 1]";
const { values } = parseArgs({
  options: Object.fromEntries(["url", "out", "delegate", "desk", "vote", "item", "sitting"].map((name) => [name, { type: "string" }])),
});
const { url, out, delegate, desk } = values;
if (!url || !out) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

/** The first address of a kind that a page links to: what is newest stands first. */
const firstLink = async (path, pattern) => {
  const page = await (await fetch(new URL(path, url))).text();
  return [...page.matchAll(/href="([^"]+)"/g)].map(([, to]) => to).find((to) => pattern.test(to));
};

const vote = values.vote ? `/votes/${values.vote}` : await firstLink("/votes?standing=decided", /^\/votes\/\d{4}\/\d+$/);
const item = values.item ? `/plan/${values.item}` : await firstLink("/plan", /^\/plan\/NCSP-\d+$/);
const sitting = values.sitting ? `/sittings/${values.sitting}` : await firstLink("/sittings", /^\/sittings\/\d+$/);

const subjects = [
  { name: "home", path: "/" },
  { name: "plan-item", path: item },
  { name: "vote", path: vote },
  { name: "display", path: sitting && `${sitting}/display` },
  { name: "chamber", path: sitting?.replace("/sittings", "/chamber"), as: delegate },
  { name: "desk", path: sitting?.replace("/sittings", "/desk/sittings"), as: desk },
].filter(({ name, path, as }) => path && (as || (name !== "chamber" && name !== "desk")));

const screens = [
  { name: "phone", viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  { name: "desktop", viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
];

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...launchArguments] });
for (const { name: screen, ...size } of screens) {
  for (const colorScheme of ["light", "dark"]) {
    for (const { name, path, as } of subjects) {
      const context = await browser.newContext({
        ...size,
        colorScheme,
        reducedMotion: "reduce",
        locale: "en-GB",
        timezoneId: "Europe/London",
      });
      if (as) await context.addCookies([{ name: "tessera", value: as, url }]);
      const page = await context.newPage();
      for (const lang of ["en", "cy"]) {
        await page.goto(new URL(lang === "cy" ? `/cy${path === "/" ? "" : path}` : path, url).href);
        await page.waitForTimeout(name === "display" || as ? 1_000 : 100);
        const file = join(out, `${name}-${screen}-${colorScheme}-${lang}.png`);
        await page.screenshot({ path: file, fullPage: name !== "display" });
        process.stdout.write(`${file}\n`);
      }
      await context.close();
    }
  }
}
await browser.close();
