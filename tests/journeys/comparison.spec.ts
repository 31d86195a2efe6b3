import { findings, sidewaysScroll } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

/** The library's proposal with two versions: a clause inserted, two changed, points of the case in another order. */
const asPublic = { javaScriptEnabled: false };

test("a reader without scripts finds what changed between two versions, and goes from change to change", async ({ browser, library }) => {
  const page = await (await browser.newContext({ ...asPublic, baseURL: library.origin })).newPage();
  const proposal = library.thing("seeking");
  await page.goto(`/proposals/${proposal}`);
  await page.getByRole("link", { name: "What changed since version 1" }).click();
  await expect(page).toHaveURL(new RegExp(`/proposals/${proposal}/v2/against/v1$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed from version 1 to version 2");
  await expect(said(page, "1 changed, 1 inserted")).toBeVisible();

  await page.getByRole("link", { name: "Go to the first change" }).click();
  const first = page.locator("#change-1");
  await expect(first.locator("del")).toHaveText(/deleted:\s*one warm room\s*end of deletion/);
  await expect(first.locator("ins")).toHaveText(/inserted:\s*two warm rooms\s*end of insertion/);
  await first.getByRole("link", { name: "Next change" }).press("Enter");
  await expect(page).toHaveURL(/#change-2$/);

  const moved = page.locator(".compared-row", { hasText: "moved away" });
  await moved.getByRole("link", { name: /^Now: Point \d$/ }).click();
  await expect(page.locator(".compared-row:target")).toContainText("moved here");
  await page.context().close();
});

test("two versions are chosen with a plain form, in Welsh too, and stand side by side", async ({ browser, library }) => {
  const page = await (await browser.newContext({ ...asPublic, baseURL: library.origin })).newPage();
  const proposal = library.thing("seeking");
  await page.goto(`/cy/proposals/${proposal}/v1`);
  await page.getByLabel("O", { exact: true }).selectOption("2");
  await page.getByLabel("I", { exact: true }).selectOption("1");
  await page.getByRole("button", { name: "Cymharu" }).click();
  await expect(page).toHaveURL(new RegExp(`/cy/proposals/${proposal}/v1/against/v2$`));
  await page.getByRole("link", { name: "Ochr yn ochr" }).click();
  await page.getByRole("link", { name: "Y testun cyfan" }).click();
  await expect(page).toHaveURL(/\?view=side&show=all$/);
  const change = page.locator("#change-1 .compared-text");
  await expect(change).toHaveCount(2);
  await expect(change.first().locator("ins")).toHaveCount(0);
  await expect(change.last().locator("del")).toHaveCount(0);
  await page.context().close();
});

test("both views are in order for axe, at 320 pixels too", async ({ browser, library }) => {
  const page = await (await browser.newContext({ baseURL: library.origin })).newPage();
  for (const query of ["?show=all", "?view=side", "?view=side&show=all"]) {
    await page.goto(`/proposals/${library.thing("seeking")}/v2/against/v1${query}`);
    expect.soft(await findings(page), query).toEqual([]);
    expect.soft(await sidewaysScroll(page), query).toBe(0);
  }
  await page.context().close();
});

test("a version that does not exist is answered with those that do; the same one twice with a plain word", async ({ browser, library }) => {
  const page = await (await browser.newContext({ ...asPublic, baseURL: library.origin })).newPage();
  const path = `/proposals/${library.thing("seeking")}`;
  expect((await page.goto(`${path}/v9/against/v1`))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no version 9 of this proposal");
  await expect(said(page, "Its versions are numbered from 1 to 2.")).toBeVisible();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(new RegExp(`${path}/v2/against/v1$`));
  expect((await page.goto(`${path}/v2/against/v2`))?.status()).toBe(200);
  await expect(said(page, "These two versions are the same")).toBeVisible();
  expect((await page.goto("/proposals/9999/v2/against/v1"))?.status()).toBe(404);
  expect((await page.goto(`${path}/v2/against/last`))?.status()).toBe(404);
  await page.context().close();
});

test("on paper a comparison is black and white, without buttons and links to press", async ({ browser, library }) => {
  const page = await (await browser.newContext({ baseURL: library.origin, colorScheme: "dark" })).newPage();
  await page.goto(`/proposals/${library.thing("seeking")}/v2/against/v1`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const look = await page
    .locator("#change-1 ins")
    .evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(element).backgroundColor,
      getComputedStyle(element).textDecorationLine,
    ]);
  expect(look).toEqual(["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)", "underline"]);
  await expect(page.getByRole("button", { name: "Compare" })).toBeHidden();
  await expect(page.locator(".change-ways").first()).toBeHidden();
  await page.context().close();
});
