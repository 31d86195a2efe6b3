import { expect, test } from "./journey.ts";

test.use({ world: "debate" });

test("what somebody types before the page is alive stays, and the page comes alive around it", async ({ sitDown }) => {
  test.slow();
  const ada = await sitDown("Ada Anchor");
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await ada.route(/\/assets\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await ada.goto("/chamber/proposals/1/amend", { waitUntil: "commit" });
  const clauses = ada.locator("textarea[name=clauses]");
  const typed = "1. Each council keeps two warm rooms in every static library.";
  await clauses.fill(typed);
  const reason = ada.getByLabel("Why should it be changed?");
  await reason.pressSequentially("One is ");
  release();
  // The button that changes over to the editor comes with the scripts.
  await expect(ada.locator(".editor-switch").first()).toBeVisible();
  await reason.pressSequentially("not enough.");
  await expect(reason).toHaveValue("One is not enough.");
  expect(await clauses.inputValue()).toContain(typed);
});
