import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** One finding of axe, short enough to read in a test's failure. */
export interface Finding {
  readonly look: string;
  readonly rule: string;
  readonly help: string;
  readonly elements: readonly string[];
}

interface Look {
  readonly name: string;
  readonly scheme: "light" | "dark";
  readonly forced: boolean;
  readonly width: number;
  /** Only what colours can break: everything else was looked at in the same width before. */
  readonly coloursOnly?: boolean;
}

const looks: readonly Look[] = [
  { name: "light, desktop", scheme: "light", forced: false, width: 1280 },
  { name: "dark, desktop", scheme: "dark", forced: false, width: 1280, coloursOnly: true },
  { name: "light, phone", scheme: "light", forced: false, width: 360 },
  { name: "dark, phone", scheme: "dark", forced: false, width: 360, coloursOnly: true },
  { name: "forced colours, phone", scheme: "dark", forced: true, width: 360, coloursOnly: true },
];

/** The rules of axe that a colour scheme can break. */
const colourRules = ["color-contrast", "link-in-text-block"];

const settle = async (page: Page, look: Look): Promise<void> => {
  await page.setViewportSize({ width: look.width, height: 900 });
  await page.emulateMedia({ colorScheme: look.scheme, forcedColors: look.forced ? "active" : "none", reducedMotion: "reduce" });
};

/** All rules, those that a colour scheme can break, or the others. */
type Rules = "all" | "colours" | "no-colours";

/** Findings on the page as it stands, in its present look: WCAG 2.2 AA and axe's good practice. */
export const findingsNow = async (page: Page, look = "as it stands", rules: Rules = "all"): Promise<readonly Finding[]> => {
  // No page of ours has frames, so there is nothing to gather in a second page; what passes need not be told, which takes half the time.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (rules === "colours") builder.withRules(colourRules);
  else builder.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  if (rules === "no-colours") builder.disableRules(colourRules);
  const { violations } = await builder.analyze();
  return violations.map(({ id, help, nodes }) => ({
    look,
    rule: id,
    help,
    elements: nodes.map((node) => `${node.target.join(" ")} — ${node.failureSummary?.replaceAll(/\s+/g, " ") ?? ""}`),
  }));
};

/**
 * Findings of axe on one loaded page, light and dark, phone and desktop, and with forced colours: one load, many looks.
 * Leaves the page as a light desktop. A page passes when the list is empty. `colours` false: the same page was looked at in every
 * scheme in another language, and colours do not depend on the language.
 */
export const findings = async (page: Page, { colours = true } = {}): Promise<readonly Finding[]> => {
  const found: Finding[] = [];
  for (const look of looks.filter(({ coloursOnly }) => colours || !coloursOnly)) {
    await settle(page, look);
    found.push(...(await findingsNow(page, look.name, look.coloursOnly ? "colours" : colours ? "all" : "no-colours")));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
};

/** How many CSS pixels the page is wider than a screen of 320: 0 when nothing has to be scrolled sideways. */
export const sidewaysScroll = async (page: Page): Promise<number> => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  const over = await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
  if (before) await page.setViewportSize(before);
  return over;
};
