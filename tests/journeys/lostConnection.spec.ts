import type { Page } from "@playwright/test";
import { expect, said, test } from "./journey.ts";

test.use({
  world: "hands",
  expectedInConsole: /WebSocket connection to .* failed|net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|EMPTY_RESPONSE)/,
});

/** Marks the page as it stands, so that a reload would show. */
const mark = (page: Page): Promise<void> => page.evaluate(() => document.documentElement.setAttribute("data-kept", "yes"));
const isMarked = (page: Page): Promise<string | null> => page.evaluate(() => document.documentElement.getAttribute("data-kept"));

/** How many entries the journal has: one more for each vote that was counted. */
const length = async (page: Page): Promise<number> => {
  const answer = await page.request.get("/data/journal.json");
  const body: unknown = await answer.json();
  return typeof body === "object" && body !== null && "length" in body ? Number(body.length) : -1;
};

test("the server dies in the middle of a vote: the vote waits, is sent once, and the page goes on without a reload", async ({
  sitDown,
  tessera,
}) => {
  const ada = await sitDown("Ada Anchor");
  await ada.goto(`/chamber/${tessera.thing("sitting")}`);
  await expect(ada.getByRole("button", { name: "Say the time left" })).toBeVisible();
  await mark(ada);
  const before = await length(ada);

  await tessera.kill();
  await expect(said(ada, "The connection is lost. Trying again. Nothing you typed is lost.")).toBeVisible();
  await ada.getByRole("radio", { name: "For", exact: true }).check();
  await ada.getByRole("button", { name: "Cast vote" }).click();
  await expect(said(ada, "What you asked for is kept and will be sent. Waiting: 1.")).toBeVisible();
  await expect(said(ada, "Waiting for the connection. It will be sent as soon as it is back.")).toBeVisible();

  await tessera.start();
  await expect(said(ada, /^You have voted in \d{4}\/1\. Receipt code:/)).toBeVisible({ timeout: 20_000 });
  await expect(said(ada, "The connection is lost.")).toHaveCount(0);
  await expect(said(ada, "Votes cast: 1 of")).toBeVisible();
  expect(await length(ada)).toBe(before + 1);
  expect(await isMarked(ada)).toBe("yes");
});

test("LIV-2 a delegate's line goes dead: what happened meanwhile is caught up with, and the vote is counted once", async ({
  sitDown,
  tessera,
}) => {
  const [ada, hal] = [await sitDown("Ada Anchor"), await sitDown("Hal Hedge")];
  for (const page of [ada, hal]) {
    await page.goto(`/chamber/${tessera.thing("sitting")}`);
    await expect(page.getByRole("button", { name: "Say the time left" })).toBeVisible();
  }
  await mark(ada);
  const before = await length(hal);

  await ada.context().setOffline(true);
  await expect(said(ada, "The connection is lost. Trying again.")).toBeVisible();
  await ada.getByRole("radio", { name: "Against" }).check();
  await ada.getByRole("button", { name: "Cast vote" }).click();
  await hal.getByRole("radio", { name: "For", exact: true }).check();
  await hal.getByRole("button", { name: "Cast vote" }).click();
  await expect(said(hal, /^You have voted in \d{4}\/1\. Receipt code:/)).toBeVisible();
  await expect(said(ada, /^You have voted in/)).toHaveCount(0);

  await ada.context().setOffline(false);
  await expect(said(ada, /^You have voted in \d{4}\/1\. Receipt code:/)).toBeVisible({ timeout: 45_000 });
  for (const page of [ada, hal]) await expect(said(page, "Votes cast: 2 of")).toBeVisible();
  expect(await length(hal)).toBe(before + 2);
  expect(await isMarked(ada)).toBe("yes");
});
