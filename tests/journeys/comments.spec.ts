import type { Page } from "@playwright/test";
import { findings, sidewaysScroll } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "everything" });

const caseOf = (page: Page) => page.locator(".editor-text").first();
const threads = (page: Page) => page.getByRole("region", { name: "Comments" }).locator(".thread");
const passage = "sit at home in the cold";

/** Opens a draft and waits until its text is in the editors. */
async function sitDownAt(page: Page, path: string, begin: "click" | "look" = "click"): Promise<void> {
  await page.goto(path);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  if (begin === "click") await page.getByRole("textbox", { name: "Title in English" }).click();
  await expect(page.locator(".editor-text")).toHaveCount(2);
}

/** Selects words of the case as a hand would; `from` and `to` within them. */
async function select(page: Page, words: string, from = 0, to = words.length): Promise<void> {
  await caseOf(page).evaluate(
    (root, { words, from, to }) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = (node.nodeValue ?? "").indexOf(words);
        if (at !== -1) {
          if (root instanceof HTMLElement) root.focus();
          document.getSelection()?.setBaseAndExtent(node, at + from, node, at + to);
        }
      }
    },
    { words, from, to },
  );
  // The editor hears of a selection a moment later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The words that are marked as having open threads. */
const marked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(CSS.highlights.get("comments-case") ?? [])].map((range) => (range instanceof Range ? range.toString() : "")));

async function invite(page: Page, group: string, role: string): Promise<void> {
  const seat = page.getByRole("combobox", { name: "Seat" });
  const label = await seat.locator("option", { hasText: group }).first().textContent();
  await seat.selectOption({ label: label ?? "" });
  await page.getByRole("radio", { name: role }).check();
  await page.getByRole("button", { name: "Invite" }).click();
}

test("comment: threads stand on their words while two write (DRA-12)", async ({ sitDown, tessera }) => {
  const path = `/drafts/${tessera.thing("draft")}`;
  const [ada, hal] = [await sitDown("Ada Anchor"), await sitDown("Hal Hedge")];
  await ada.goto(`${path}/people`);
  await invite(ada, "Orchard Allotments", "Editor: writes the text");
  await expect(said(ada, "Hal Hedge").first()).toBeVisible();
  await sitDownAt(ada, path);
  await sitDownAt(hal, path);

  // Hal selects words, presses the keys, comments; Ada sees it and hears of it.
  await select(hal, passage);
  await hal.keyboard.press("Control+Alt+m");
  await expect(hal.getByRole("textbox", { name: "Your comment" })).toBeFocused();
  await hal.keyboard.type("Who says so?");
  await hal.getByRole("button", { name: "Send" }).click();
  await expect(caseOf(hal)).toBeFocused();
  await expect(threads(ada)).toContainText(["The case, passage 2"]);
  await expect(threads(ada)).toContainText(["Who says so?"]);
  await expect(ada.getByRole("status").getByText("New comment by Hal Hedge: The case, passage 2")).toBeAttached();
  await expect.poll(() => marked(ada)).toEqual([passage]);
  expect(await marked(hal)).toEqual([passage]);

  // Ada answers, then writes before the passage: it moves along in both windows.
  await ada.getByText("Answer", { exact: true }).click();
  await ada.getByRole("textbox", { name: "Your answer" }).fill("The survey of March.");
  await threads(ada).getByRole("button", { name: "Send" }).click();
  await expect(threads(hal)).toContainText(["The survey of March."]);
  await select(ada, "People sit", 0, 0);
  await ada.keyboard.type("Too many ");
  await expect(caseOf(hal).getByText("Too many People sit at home")).toBeVisible();
  await expect.poll(() => marked(hal)).toEqual([passage]);
  expect(await marked(ada)).toEqual([passage]);

  // Marks take the words out and put them in again: the thread stays.
  await select(ada, passage);
  await ada.getByRole("button", { name: "Strong" }).first().click();
  await expect(caseOf(hal).locator("strong")).toHaveText(passage);
  await expect.poll(() => marked(hal)).toEqual([passage]);
  expect(await findings(ada)).toEqual([]);

  // The words are deleted: the thread says so and keeps them; undone, it is on them again.
  await select(ada, passage);
  await ada.keyboard.press("Delete");
  // The whole is looked at within ten seconds at the latest, on a slow disk.
  await expect(threads(hal)).toContainText(["Passage gone"], { timeout: 25_000 });
  await expect(threads(hal)).toContainText([passage]);
  expect(await findings(hal)).toEqual([]);
  await ada.getByRole("button", { name: "Undo" }).first().click();
  await expect(threads(hal)).toContainText(["The case, passage 2"], { timeout: 25_000 });

  // From the list to the passage.
  await threads(hal).getByRole("link", { name: "Show in the text" }).click();
  await expect.poll(() => hal.evaluate(() => document.getSelection()?.toString())).toBe(passage);

  // Hal resolves; both lists follow; Ada reopens.
  await threads(hal).getByRole("button", { name: "Resolve" }).click();
  await expect(ada.getByRole("link", { name: "Resolved (1)" })).toBeVisible();
  await expect(hal.getByRole("heading", { name: "Comments" })).toBeFocused();
  await ada.getByRole("link", { name: "Resolved (1)" }).click();
  await expect(threads(ada)).toContainText(["Resolved by Hal Hedge"]);
  await threads(ada).getByRole("button", { name: "Reopen" }).click();
  await expect(hal.getByRole("link", { name: "Open (1)" })).toBeVisible();
});

test("comment: a commenter comments without writing, and is stopped at once when removed (DRA-11)", async ({ sitDown, tessera }) => {
  const path = `/drafts/${tessera.thing("draft")}`;
  const [ada, cai] = [await sitDown("Ada Anchor"), await sitDown("Cai Caulk")];
  await ada.goto(`${path}/people`);
  await invite(ada, "Net Menders", "Commenter: reads and comments");
  await expect(said(ada, "Cai Caulk").first()).toBeVisible();
  await sitDownAt(ada, path);

  // Cai may comment and not write: the text takes nothing from him.
  await sitDownAt(cai, path, "look");
  await expect(caseOf(cai)).toHaveAttribute("contenteditable", "false");
  await select(cai, "It is near.");
  await cai.getByRole("button", { name: "Comment on the selected words" }).click();
  await cai.getByRole("textbox", { name: "Your comment" }).fill("Not from here.");
  await cai.getByRole("button", { name: "Send" }).click();
  await expect(threads(ada)).toContainText(["Not from here."]);
  expect(await findings(cai)).toEqual([]);
  expect(await sidewaysScroll(cai)).toBe(0);

  // DRA-1: removed, he is stopped at once.
  const desk = await ada.context().newPage();
  await desk.goto(`${path}/people`);
  await desk.getByRole("button", { name: "Remove Cai Caulk" }).click();
  await expect(cai.getByRole("alert").getByText("You cannot write in this text.")).toBeVisible();
  await expect(cai.getByRole("button", { name: "Comment on the selected words" })).toHaveCount(0);

  // What becomes public holds none of it (DRA-13).
  await ada.getByRole("link", { name: "Open for sponsors" }).click();
  await ada.getByRole("button", { name: "Make it public" }).click();
  await expect(ada).toHaveURL(/\/chamber\/proposals\/\d+$/);
  const page = await ada.request.get(ada.url().replace("/chamber", ""));
  expect(await page.text()).toContain("It is near.");
  expect(await page.text()).not.toContain("Not from here.");
});

test("comment: without scripts the same list and forms stand on the page", async ({ sitDown, tessera }) => {
  const path = `/drafts/${tessera.thing("draft")}`;
  const ada = await sitDown("Ada Anchor", { javaScriptEnabled: false });
  await ada.goto(path);
  await ada.getByText("Comment on a passage from a list", { exact: true }).click();
  await ada.getByRole("combobox", { name: "Passage" }).selectOption({ label: "Clause 2: The department pays for heating and …" });
  await ada.getByRole("textbox", { name: "Words it is about" }).fill("heating and wages");
  await ada.getByRole("textbox", { name: "Your comment" }).fill("Which department?");
  await ada.getByRole("button", { name: "Send" }).first().click();
  await expect(ada.getByRole("link", { name: /These words do not stand in that passage now/ })).toBeVisible();
  await expect(ada.getByRole("textbox", { name: "Your comment" })).toHaveValue("Which department?");
  await ada.getByRole("textbox", { name: "Words it is about" }).fill("heating and staff");
  await ada.getByRole("button", { name: "Send" }).first().click();
  await expect(threads(ada)).toContainText(["Clause 2"]);
  await expect(threads(ada)).toContainText(["heating and staff"]);

  await ada.getByText("Answer", { exact: true }).click();
  await ada.getByRole("textbox", { name: "Your answer" }).fill("That of communities.");
  await threads(ada).getByRole("button", { name: "Send" }).click();
  await expect(threads(ada)).toContainText(["That of communities."]);
  await ada.goto("/drafts");
  await expect(said(ada, "1 open comment")).toBeVisible();

  // DRA-14: one's own last comment, read back first.
  await ada.goto(path);
  await ada.getByRole("link", { name: /^Delete / }).click();
  await expect(ada.getByRole("heading", { level: 1, name: "Delete your comment?" })).toBeVisible();
  await expect(said(ada, "That of communities.")).toBeVisible();
  const scripted = await sitDown("Ada Anchor");
  await scripted.goto(ada.url());
  expect(await findings(scripted)).toEqual([]);
  await ada.getByRole("button", { name: "Delete it" }).click();
  await expect(threads(ada)).not.toContainText(["That of communities."]);

  await threads(ada).getByRole("button", { name: "Resolve" }).click();
  await ada.getByRole("link", { name: "Resolved (1)" }).click();
  await expect(threads(ada)).toContainText(["Resolved by Ada Anchor"]);
  await scripted.goto(ada.url());
  expect(await findings(scripted)).toEqual([]);
  await threads(ada).getByRole("button", { name: "Reopen" }).click();
  await expect(ada.getByRole("link", { name: "Open (1)" })).toBeVisible();
});
