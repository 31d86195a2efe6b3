import type { Page } from "@playwright/test";
import { expect, said, test } from "./journey.ts";

test.use({
  world: "everything",
  expectedInConsole: /WebSocket connection to .* failed|net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|EMPTY_RESPONSE)/,
});

const title = (page: Page) => page.getByRole("textbox", { name: "Title in English" });
const caseOf = (page: Page) => page.locator(".editor-text").first();

/** Puts the caret at the end of the case and types. */
async function write(page: Page, words: string): Promise<void> {
  await caseOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(words);
}

/** Opens a draft and waits until it is written together. */
async function sitDownAt(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await title(page).click();
  await expect(page.locator(".editor-text")).toHaveCount(2);
}

test("two delegates write one draft at once; one loses the line and comes back, one is removed and stopped, one opens it", async ({
  sitDown,
  tessera,
}) => {
  const path = `/drafts/${tessera.thing("draft")}`;
  const [ada, hal] = [await sitDown("Ada Anchor"), await sitDown("Hal Hedge")];

  // PRP-1: before he is invited there is no such draft for Hal.
  expect((await hal.goto(path))?.status()).toBe(404);
  await ada.goto(`${path}/people`);
  await ada.getByRole("combobox", { name: "Seat" }).selectOption({ label: await seatOption(ada, "Orchard Allotments") });
  await ada.getByRole("button", { name: "Invite" }).click();
  await expect(said(ada, "Hal Hedge").first()).toBeVisible();

  await sitDownAt(ada, path);
  await sitDownAt(hal, path);
  // Presence, by name.
  const here = (page: Page) => page.getByRole("list", { name: "Who is here now" });
  await expect(here(ada).getByText("Hal Hedge")).toBeVisible();
  await expect(here(hal).getByText("Ada Anchor")).toBeVisible();
  await expect(ada.getByRole("status").getByText("Hal Hedge is writing here.")).toBeAttached();

  // Both write: each sees the other's words, in fields and in the text.
  await title(ada).fill("Keys to every village hall");
  await expect(title(hal)).toHaveValue("Keys to every village hall");
  await write(hal, " Hal adds a sentence.");
  await expect(caseOf(ada).getByText("Hal adds a sentence.")).toBeVisible();
  await write(ada, " Ada answers.");
  await expect(caseOf(hal).getByText("Ada answers.")).toBeVisible();

  // DRA-7: Hal's line goes dead; he writes on, Ada too; he comes back and both stand.
  await hal.context().setOffline(true);
  await expect(said(hal, "Not connected: kept on this device").first()).toBeVisible({ timeout: 60_000 });
  await write(hal, " Written on a train.");
  await write(ada, " Written meanwhile.");
  await hal.context().setOffline(false);
  await expect(caseOf(ada).getByText("Written on a train.")).toBeVisible({ timeout: 45_000 });
  await expect(caseOf(hal).getByText("Written meanwhile.")).toBeVisible();

  // The server is killed while Ada types: nothing acknowledged is lost, and the windows go on.
  await expect(ada.getByText("Saved", { exact: true })).toBeVisible();
  await tessera.kill();
  await write(ada, " Through the fall.");
  await tessera.start();
  await expect(caseOf(hal).getByText("Through the fall.")).toBeVisible({ timeout: 45_000 });

  // Undo is one's own: what Hal wrote stays.
  await write(hal, " Hal's last.");
  await expect(caseOf(ada).getByText("Hal's last.")).toBeVisible();
  await ada.getByRole("button", { name: "Undo" }).first().click();
  await expect(caseOf(hal).getByText("Through the fall.")).toHaveCount(0);
  await expect(caseOf(ada).getByText("Hal's last.")).toBeVisible();

  // Who wrote which share.
  const desk = await ada.context().newPage();
  await desk.goto(`${path}/people`);
  await expect(desk.getByRole("row", { name: /Hal Hedge \d+ \d+ %/ })).toBeVisible();

  // DRA-1: removed with the editor open, Hal is stopped at once.
  await desk.getByRole("button", { name: "Remove Hal Hedge" }).click();
  await expect(hal.getByRole("alert").getByText("You cannot write in this text.")).toBeVisible();
  await expect(caseOf(hal)).toHaveAttribute("contenteditable", "false");
  expect((await hal.request.get(path)).status()).toBe(404);

  // DRA-8: opening it for sponsors is opening what Ada wrote, to the last word.
  await write(ada, " The last word.");
  await ada.getByRole("link", { name: "Open for sponsors" }).click();
  await ada.getByRole("button", { name: "Make it public" }).click();
  await expect(ada).toHaveURL(/\/chamber\/proposals\/\d+$/);
  await ada.goto(ada.url().replace("/chamber", ""));
  for (const words of ["Hal adds a sentence.", "Written on a train.", "Hal's last.", "The last word."])
    await expect(said(ada, words).first()).toBeVisible();

  // The next version is written in the same text, and made of it.
  await ada.goto(ada.url().replace("/proposals", "/chamber/proposals"));
  await ada.getByRole("button", { name: "Write the next version together" }).click();
  await expect(ada).toHaveURL(new RegExp(`${path}$`));
  await expect(ada.getByText("Saved", { exact: true })).toBeVisible();
  await title(ada).fill("Keys to every village and town hall");
  await ada.getByRole("link", { name: "Make a version of it" }).click();
  await ada.getByRole("button", { name: "Publish this version" }).click();
  await expect(ada.getByRole("heading", { level: 1, name: "Keys to every village and town hall" })).toBeVisible();
});

/** The whole label of the seat of a group in the list. */
async function seatOption(page: Page, group: string): Promise<string> {
  return (await page.getByRole("combobox", { name: "Seat" }).locator("option", { hasText: group }).first().textContent()) ?? "";
}

test("DRA-9 without scripts a draft that moved meanwhile is not saved over: both texts are shown", async ({ sitDown, tessera }) => {
  const path = `/drafts/${tessera.thing("draft")}`;
  const [here, there] = [
    await sitDown("Ada Anchor", { javaScriptEnabled: false }),
    await sitDown("Ada Anchor", { javaScriptEnabled: false }),
  ];
  await here.goto(path);
  await there.goto(path);
  await title(there).fill("Saved first");
  await there.getByRole("button", { name: "Save", exact: true }).click();
  await expect(said(there, /^Saved: /)).toBeVisible();
  await title(here).fill("Typed meanwhile");
  await here.getByRole("button", { name: "Save", exact: true }).click();
  await expect(here.getByRole("heading", { name: "Two texts" })).toBeVisible();
  await expect(here.locator(".conflict").getByText("Saved first")).toBeVisible();
  await expect(title(here)).toHaveValue("Typed meanwhile");
  await here.getByRole("button", { name: "Save mine over it" }).click();
  await expect(said(here, /^Saved: /)).toBeVisible();
  await expect(title(here)).toHaveValue("Typed meanwhile");
});
