import type { Locator, Page } from "@playwright/test";
import { findings } from "../support/axe.ts";
import { kB, measure } from "../support/transfer.ts";
import { opened } from "./choosing.ts";
import { fingers } from "./fingers.ts";
import { expect, test } from "./journey.ts";

test.use({ world: "debate" });

const rowOf = (page: Page, name: string): Locator => page.locator(".ranking-row").filter({ hasText: name });
const handleOf = (page: Page, name: string): Locator => rowOf(page, name).locator(".ranking-handle");
const numberOf = (page: Page, name: string): Locator => rowOf(page, name).getByRole("combobox");
const told = (page: Page): Locator => page.locator(".ranking [role=status]");
/** The options from the top down, as they are seen. */
const seen = (page: Page): Promise<readonly string[]> => page.locator(".ranking-option").allInnerTexts();

/** Where a thing's middle is on the screen; a quarter of its height lower with `low`, higher with `high`. */
async function middle(thing: Locator, at: "high" | "middle" | "low" = "middle"): Promise<{ readonly x: number; readonly y: number }> {
  const box = await thing.boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + box.height * { high: 0.1, middle: 0.5, low: 0.9 }[at] };
}

/** Takes an option by its handle and holds it over another's row. */
async function take(page: Page, name: string, over: string, at: "high" | "low" = "high"): Promise<void> {
  await handleOf(page, name).scrollIntoViewIfNeeded();
  await rowOf(page, over).scrollIntoViewIfNeeded();
  const [from, to] = [await middle(handleOf(page, name)), await middle(rowOf(page, over), at)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y, { steps: 8 });
}

/** Moves a finger over the screen, from here to there. */
async function stroke(page: Page, from: { readonly x: number; readonly y: number }, to: number): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    hand.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] });
  await touch("touchStart", from.y);
  for (let part = 1; part <= 10; part++) await touch("touchMove", from.y + ((to - from.y) * part) / 10);
  await touch("touchEnd");
  await hand.detach();
}

test("a ranking is put in order by mouse, by touch and by keys, and the check reads the same (PAP-9)", async ({ sitDown, tessera }) => {
  const chair = await sitDown("Finn Fair");
  const ballot = await opened(chair, tessera.thing("sitting"), "instant-runoff");

  const hal = await sitDown("Hal Hedge");
  const transfer = measure(hal);
  await hal.goto(`/ballots/${ballot}`);
  await expect(handleOf(hal, "Benches")).toBeVisible();
  const { html, css, script, later } = await transfer.done();
  expect(await hal.locator("script").count(), "scripts").toBe(1);
  expect(script, "bytes of JavaScript").toBeLessThanOrEqual(10 * kB);
  expect(html + css + script + later, "bytes in all").toBeLessThanOrEqual(150 * kB);
  expect(await findings(hal)).toEqual([]);

  await take(hal, "Benches", "Halls");
  await hal.mouse.up();
  await expect(told(hal)).toHaveText("Benches is now number 1 of 3.");
  expect(await seen(hal)).toEqual(["Benches", "Halls", "Buses"]);
  await expect(numberOf(hal, "Benches")).toHaveValue("1");
  await expect(numberOf(hal, "Halls")).toHaveValue("");
  await take(hal, "Buses", "Benches", "low");
  await hal.mouse.up();
  await expect(told(hal)).toHaveText("Buses is now number 2 of 3.");
  expect(await seen(hal)).toEqual(["Benches", "Buses", "Halls"]);

  await take(hal, "Buses", "Benches");
  expect(await seen(hal)).toEqual(["Buses", "Benches", "Halls"]);
  await hal.keyboard.press("Escape");
  await hal.mouse.up();
  expect(await seen(hal)).toEqual(["Benches", "Buses", "Halls"]);
  await expect(numberOf(hal, "Buses")).toHaveValue("2");

  await hal.goto(`/ballots/${ballot}`);
  await expect(handleOf(hal, "Benches")).toBeVisible();
  expect(await seen(hal), "the paper's own order").toEqual(["Halls", "Buses", "Benches"]);
  await expect(numberOf(hal, "Benches")).toHaveValue("");
  await take(hal, "Benches", "Halls");
  await hal.mouse.up();
  await expect(numberOf(hal, "Benches")).toHaveValue("1");
  await take(hal, "Buses", "Benches", "low");
  await hal.mouse.up();
  await expect(numberOf(hal, "Buses")).toHaveValue("2");
  await hal.getByRole("button", { name: "Buses: one place up" }).click();
  await expect(numberOf(hal, "Buses")).toHaveValue("1");
  await expect(handleOf(hal, "Benches")).toBeVisible();
  expect(await seen(hal), "the order that was given").toEqual(["Buses", "Benches", "Halls"]);
  await hal.getByRole("button", { name: "Continue" }).click();
  await expect(hal.getByRole("heading", { level: 1 })).toHaveText("Check your vote");
  await expect(hal.locator(".vote-words li")).toHaveText(["Buses", "Benches"]);
  expect(await hal.locator("script").count(), "scripts on the check").toBe(0);

  const ada = await sitDown("Ada Anchor", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await ada.goto(`/cy/ballots/${ballot}`);
  await expect(handleOf(ada, "Meinciau")).toBeVisible();
  await rowOf(ada, "Bysiau").scrollIntoViewIfNeeded();
  const before = await ada.evaluate(() => window.scrollY);
  const name = await middle(ada.locator(".ranking-option").filter({ hasText: "Bysiau" }));
  await stroke(ada, name, name.y - 120);
  await expect.poll(() => ada.evaluate(() => window.scrollY), "a finger on a name scrolls").toBeGreaterThan(before + 50);
  expect(await seen(ada)).toEqual(["Neuaddau", "Bysiau", "Meinciau"]);
  await handleOf(ada, "Bysiau").scrollIntoViewIfNeeded();
  await rowOf(ada, "Neuaddau").scrollIntoViewIfNeeded();
  await stroke(ada, await middle(handleOf(ada, "Bysiau")), (await middle(rowOf(ada, "Neuaddau"), "high")).y);
  await expect(told(ada)).toHaveText("Rhif 1 o 3 yw Bysiau yn awr.");
  expect(await seen(ada)).toEqual(["Bysiau", "Neuaddau", "Meinciau"]);
  await expect(numberOf(ada, "Bysiau")).toHaveValue("1");
  await ada.getByRole("button", { name: "Parhau" }).click();
  await expect(ada.locator(".summary-list")).toContainText("Bysiau");
  await expect(ada.locator(".vote-words li")).toHaveText(["Bysiau"]);

  const cai = await sitDown("Cai Caulk");
  await cai.goto(`/ballots/${ballot}`);
  await expect(handleOf(cai, "Benches")).toBeVisible();
  const { press, tabTo } = fingers(cai);
  await tabTo("Go to the vote");
  await press("Enter");
  await press("Tab");
  await expect(numberOf(cai, "Halls")).toBeFocused();
  await press("2");
  await tabTo("↑Benches: one place up");
  await press("Enter");
  await expect(numberOf(cai, "Benches")).toHaveValue("2");
  await expect(numberOf(cai, "Benches")).toBeFocused();
  await expect(numberOf(cai, "Halls")).toHaveValue("1");
  await tabTo("Continue");
  await press("Enter");
  await expect(cai.locator(".vote-words li")).toHaveText(["Halls", "Benches"]);
});
