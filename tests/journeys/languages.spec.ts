import { findings, sidewaysScroll } from "../support/axe.ts";
import { desk as staff } from "../support/people.ts";
import { expect, said, test } from "./journey.ts";

const asPublic = { javaScriptEnabled: false };

/** Version 2 of this proposal changed its summary in English and not in Welsh. */
test("a reader without scripts sees which language was left behind, word by word, and takes it into the other language", async ({
  browser,
  library,
}) => {
  const page = await (await browser.newContext({ ...asPublic, baseURL: library.origin })).newPage();
  const proposal = library.thing("seeking");
  await page.goto(`/proposals/${proposal}/v2`);
  await page.getByRole("link", { name: "Side by side, with what changed" }).click();
  await expect(page).toHaveURL(new RegExp(`/proposals/${proposal}/v2/languages$`));
  await expect(said(page, "One language changed and the other did not: Summary.").first()).toBeVisible();
  const summary = page.locator(".compared-row", { hasText: /^(Summary|Crynodeb)/ });
  await expect(summary.getByText("Changed in English, not yet in Welsh")).toBeVisible();
  await expect(summary.locator('[lang="en"] ins').first()).toContainText("May");
  await expect(summary.locator('[lang="cy"] ins')).toHaveCount(0);
  await expect(said(page, "Not checked for this version yet.").first()).toBeVisible();

  await page.getByRole("link", { name: "Cymraeg" }).click();
  await expect(page).toHaveURL(new RegExp(`/cy/proposals/${proposal}/v2/languages$`));
  await expect(summary.getByText("Newidiwyd yn Saesneg, ond nid eto yn Gymraeg")).toBeVisible();
  await page.context().close();
});

test("the link to the other language keeps what a page was asked for, and nothing else", async ({ browser, library }) => {
  const page = await (await browser.newContext({ ...asPublic, baseURL: library.origin })).newPage();
  const path = `/proposals/${library.thing("seeking")}/v2/against/v1`;
  await page.goto(`${path}?view=side&show=all&other=thing`);
  await page.getByRole("link", { name: "Cymraeg" }).click();
  await expect(page).toHaveURL(`${library.origin}/cy${path}?view=side&show=all`);
  await expect(page.locator('[aria-current="page"]', { hasText: "Ochr yn ochr" })).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`${library.origin}${path}?view=side&show=all`);
  expect((await page.request.get("/favicon.ico")).status()).toBe(200);
  await page.context().close();
});

test("the languages are in order for axe, at 320 pixels too", async ({ browser, library }) => {
  const page = await (await browser.newContext({ baseURL: library.origin })).newPage();
  for (const lang of ["", "/cy"]) {
    await page.goto(`${lang}/proposals/${library.thing("seeking")}/v2/languages`);
    expect.soft(await findings(page), lang).toEqual([]);
    expect.soft(await sidewaysScroll(page), lang).toBe(0);
  }
  await page.context().close();
});

test.describe("somebody's own name to it", () => {
  test.use({ world: "everything" });

  test("the author labels the Welsh as a program's; it is confirmed part by part, and the label goes only then", async ({
    sitDown,
    tessera,
  }) => {
    const proposal = tessera.thing("seeking");
    const hal = await sitDown("Hal Hedge", asPublic);
    /** Writes the next version in its draft and asks to make it. */
    const write = async (fields: { readonly [name: string]: string }): Promise<void> => {
      await hal.goto(`/chamber/proposals/${proposal}`);
      await hal.getByRole("button", { name: "Write the next version together" }).click();
      const label = hal.getByRole("textbox", { name: "The program that made the Welsh words" });
      if (!(await label.isVisible())) await hal.locator("summary", { hasText: "Translated by a program?" }).click();
      for (const [name, value] of Object.entries(fields)) await hal.getByRole("textbox", { name }).fill(value);
      await hal.getByRole("button", { name: "Make a version of it" }).click();
    };
    await write({ "The program that made the Welsh words": "Cyfieithydd 3", "Title in English": "Benches and tables along the river" });
    await hal.getByRole("button", { name: "Publish this version" }).click();

    // Everywhere the Welsh stands it says who made it.
    await hal.goto(`/cy/proposals/${proposal}`);
    await expect(said(hal, "Cyfieithiad peirianyddol (Cyfieithydd 3), heb ei wirio gan berson eto").first()).toBeVisible();
    await hal.goto("/cy/proposals");
    await expect(said(hal, "Cyfieithiad peirianyddol (Cyfieithydd 3), heb ei wirio gan berson eto")).toHaveCount(1);

    // PRP-22: leaving the program out does not take the label away.
    await write({ "The program that made the Welsh words": "", "What it costs and who pays": "Six thousand pounds." });
    await expect(hal.getByRole("alert").getByText("The label stays until a named person has confirmed them")).toBeVisible();

    // PRP-21: the Welsh is confirmed only with a word for each part that was left behind.
    const desk = await sitDown(staff.secretariat, asPublic);
    await desk.goto(`/desk/proposals/${proposal}`);
    await desk.getByRole("checkbox", { name: "Welsh", exact: true }).check();
    await desk.getByRole("checkbox", { name: "Title (Welsh): it still says the same" }).check();
    await desk.getByRole("button", { name: "Confirm", exact: true }).click();
    await expect(desk.getByRole("alert").getByText("one language changed and the other did not: the summary.")).toBeVisible();
    await desk.getByRole("checkbox", { name: "English", exact: true }).check();
    await desk.getByRole("checkbox", { name: "Welsh", exact: true }).check();
    await desk.getByRole("checkbox", { name: "Title (Welsh): it still says the same" }).check();
    await desk.getByRole("checkbox", { name: "Summary (Welsh): it still says the same" }).check();
    await desk.getByRole("button", { name: "Confirm", exact: true }).click();
    await expect(said(desk, "Both languages are confirmed for this version.")).toBeVisible();
    await expect(said(desk, "Said to need no change: Title, Summary.")).toBeVisible();

    const reader = await sitDown(null, asPublic);
    await reader.goto(`/cy/proposals/${proposal}/v3/languages`);
    await expect(said(reader, "Dechreuodd fel cyfieithiad peirianyddol (Cyfieithydd 3).")).toBeVisible();
    await expect(said(reader, "heb ei wirio gan berson eto")).toHaveCount(0);
  });
});

test.describe("a clause with a figure", () => {
  test.use({ world: "everything" });

  test("is written in the editor from five fields, read back at the caret and changed, with the keyboard", async ({ sitDown, tessera }) => {
    const ada = await sitDown("Ada Anchor");
    await ada.goto(`/drafts/${tessera.thing("draft")}`);
    await expect(ada.getByText("Saved", { exact: true })).toBeVisible();
    await ada.getByRole("textbox", { name: "Title in English" }).click();
    const clauses = ada.locator(".editor-text").last();
    await expect(ada.locator(".editor-text")).toHaveCount(2);
    await clauses.click();
    await ada.keyboard.press("Control+End");
    await ada.getByRole("button", { name: "Clause with a figure" }).last().click();
    const dialog = ada.getByRole("dialog", { name: "Add a clause with a figure" });
    await expect(dialog).toBeVisible();
    await dialog.getByRole("button", { name: "Add this clause" }).click();
    await expect(dialog.getByRole("alert").getByText("Say what is measured")).toBeVisible();
    await dialog.getByRole("textbox", { name: "What is measured" }).fill("Homes near a village hall");
    await dialog.getByRole("textbox", { name: "Value", exact: true }).fill("90");
    await dialog.getByRole("textbox", { name: "What the value counts" }).fill("% of residents");
    await expect(dialog.getByText("Homes near a village hall: at least 90 % of residents.")).toBeVisible();
    expect(await findings(ada)).toEqual([]);
    await ada.keyboard.press("Enter");
    await expect(dialog).toHaveCount(0);
    await expect(clauses.getByText("Homes near a village hall: at least 90 % of residents.")).toBeVisible();

    // The caret is in the clause: its figure stands in the fields again.
    await ada.getByRole("button", { name: "Clause with a figure" }).last().click();
    const change = ada.getByRole("dialog", { name: "Change the clause with a figure" });
    await expect(change.getByRole("textbox", { name: "Value", exact: true })).toHaveValue("90");
    await change.getByRole("textbox", { name: /^Where/ }).fill("in every ward");
    await ada.keyboard.press("Enter");
    await expect(clauses.getByText("Homes near a village hall: at least 90 % of residents, in every ward.")).toBeVisible();
    await expect(clauses.getByText(/Homes near/)).toHaveCount(1);
    await expect(ada.getByText("Saved", { exact: true })).toBeVisible();
  });

  test("is added without scripts from the same fields; a draft without a title is told so at its field", async ({ sitDown }) => {
    const kit = await sitDown("Kit Knoll", asPublic);
    await kit.goto("/drafts/new");
    await kit.locator("summary", { hasText: "Add a clause with a figure" }).click();
    await kit.getByRole("textbox", { name: "What is measured" }).fill("Beds");
    await kit.getByRole("textbox", { name: "Value", exact: true }).fill("twelve");
    await kit.getByRole("textbox", { name: "What the value counts" }).fill("places");
    await kit.getByRole("button", { name: "Save", exact: true }).click();
    await kit.getByRole("alert").getByRole("link", { name: "Give the value as a number" }).click();
    await expect(kit.getByRole("textbox", { name: "Value", exact: true })).toBeFocused();
    await kit.getByRole("textbox", { name: "Value", exact: true }).fill("12");
    await kit.getByRole("button", { name: "Save", exact: true }).click();
    await kit.getByRole("alert").getByRole("link", { name: "Give the draft a title" }).click();
    await expect(kit.getByRole("textbox", { name: "Title in English" })).toBeFocused();
    await kit.getByRole("textbox", { name: "Title in English" }).fill("Beds for the night");
    await kit.getByRole("button", { name: "Save", exact: true }).click();
    await expect(kit.getByRole("textbox", { name: "Clauses" })).toHaveValue("1. Beds: at least 12 places.");
  });
});
