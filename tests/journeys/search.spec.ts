import { findings, sidewaysScroll } from "../support/axe.ts";
import { expect, test } from "./journey.ts";

test("SEA-7 a reader finds words, marked, in both languages, keeps to the plan, and follows a link to where they stand", async ({
  browser,
  library,
}) => {
  const context = await browser.newContext({ baseURL: library.origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Search" }).click();
  await page.getByRole("searchbox", { name: "Words to look for" }).fill("“heating and staff”");
  await page.getByRole("combobox", { name: "What" }).selectOption({ label: "The plan" });
  await page.getByRole("searchbox", { name: "Words to look for" }).press("Enter");
  const results = page.locator("#results");
  await expect(results.locator("mark").first()).toHaveText("heating and staff");
  await expect(page.getByRole("combobox", { name: "What" })).toHaveValue("plan");
  expect(await sidewaysScroll(page), "pixels too wide at 320").toBe(0);
  await results.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/plan\/NCSP-\d{4}#r\d$/);
  await context.close();

  const scripted = await browser.newContext({ baseURL: library.origin });
  const other = await scripted.newPage();
  await other.goto("/search?q=weight&year=2026");
  expect(await findings(other, { colours: true }), "axe, where nothing is found").toEqual([]);
  await other.goto("/search?q=warm");
  expect(await findings(other, { colours: true }), "axe, in English").toEqual([]);
  await other.getByRole("link", { name: "Cymraeg" }).click();
  await expect(other).toHaveURL(/\/cy\/search\?q=warm$/);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Chwilio");
  expect(await findings(other, { colours: false }), "axe, in Welsh").toEqual([]);
  await scripted.close();
});
