import type { Page } from "@playwright/test";
import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

/** What stands on the page while the item in hand is closed; the live region says it besides. */
const closedNotice = (page: Page) => page.getByRole("main").locator(".notice").filter({ hasText: "This item is closed to the public" });

test("CLO-1 CLO-3 CLO-4 an item is closed to the public by vote: the desk, two delegates, and the public, who read only what they may", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const sitting = tessera.thing("sitting");
  const [finn, care] = [await sitDown("Finn Fair"), await sitDown("Finn Fair", { javaScriptEnabled: false })];
  const [ada, fay] = [await sitDown("Ada Anchor", { viewport: { width: 360, height: 740 } }), await sitDown("Fay Ford")];
  const [reader, plain] = [await sitDown(null), await sitDown(null)];
  await finn.goto(`/desk/sittings/${sitting}`);
  for (const page of [ada, fay]) {
    await page.goto(`/chamber/${sitting}`);
    await expect(page.getByRole("button", { name: "Say the time left" })).toBeVisible();
  }
  await reader.goto(`/sittings/${sitting}/live`);
  await expect(said(reader, "Debate").first()).toBeVisible();

  await test.step("the desk puts it to a show of hands, and it is carried", async () => {
    await care.goto(`/desk/sittings/${sitting}/care`);
    await care.getByRole("button", { name: "Put it to a show of hands" }).click();
    await expect(said(care, "There is a problem")).toBeVisible();
    await care.getByLabel("Reason for closing it").fill("Somebody tells where she lives.");
    await care.getByLabel("Who is invited besides the delegates").fill("Moira Mast, adviser");
    await care.getByRole("button", { name: "Put it to a show of hands" }).click();
    await expect(said(care, "put to the vote")).toBeVisible();
    for (const page of [ada, fay]) {
      await page.getByRole("radio", { name: "For", exact: true }).check();
      await page.getByRole("button", { name: "Cast vote" }).click();
      await expect(said(page, /^You have voted in/).first()).toBeVisible();
    }
    await care.getByRole("link", { name: "The vote", exact: true }).click();
    await care.getByRole("link", { name: "Close the vote now" }).click();
    await care.getByRole("button", { name: "Close the vote now" }).click();
    await care.getByRole("link", { name: "Declare the result" }).click();
    await care.getByRole("button", { name: "Declare the result" }).click();
    await expect(said(care, /^Carried/).first()).toBeVisible();
  });

  await test.step("everybody is told why and who is invited; what is said then reaches delegates alone", async () => {
    // Messages come at most every five seconds, one after the other.
    const heard = ada.getByRole("status").getByText(/^This item is closed to the public\. Why it is closed: Somebody tells/);
    await expect(heard).toBeAttached({ timeout: 20_000 });
    for (const page of [ada, fay, reader]) {
      await expect(closedNotice(page)).toBeVisible();
      await expect(said(page, "Somebody tells where she lives.").first()).toBeVisible();
      await expect(said(page, "Moira Mast, adviser")).toBeVisible();
    }
    await ada.getByRole("button", { name: "Ask to speak" }).click();
    await said(ada, "Write down what you mean to say").click();
    await ada.getByLabel("What you mean to say").fill("She lives above the bakery.");
    await ada.getByRole("button", { name: "Keep it" }).click();
    await expect(said(ada, "It has arrived.").first()).toBeVisible();
    await finn
      .getByRole("button", { name: /^Give the floor: .*Harbour Lights/ })
      .first()
      .click();
    await ada.getByRole("button", { name: "End my turn" }).click();
    await expect(said(fay, "She lives above the bakery.")).toBeVisible();
    for (const path of ["", "/live", ".json"]) {
      await plain.goto(`/sittings/${sitting}${path}`);
      expect(await plain.content(), path).not.toContain("bakery");
    }
    await plain.goto(`/sittings/${sitting}`);
    await expect(said(plain, "Said while the item was closed to the public.")).toBeVisible();
    await expect(said(plain, "Somebody tells where she lives.")).toBeVisible();
    expect(await findings(plain)).toEqual([]);
    expect(await reader.content()).not.toContain("bakery");
  });

  await test.step("it is opened again, and what was said stays closed", async () => {
    await care.goto(`/desk/sittings/${sitting}/care`);
    await care.getByRole("button", { name: "Open it to the public again" }).click();
    await expect(said(care, "open again")).toBeVisible();
    for (const page of [ada, reader]) await expect(closedNotice(page)).toHaveCount(0);
    await plain.goto(`/cy/sittings/${sitting}`);
    expect(await plain.content()).not.toContain("bakery");
    await expect(said(plain, "Dywedwyd tra oedd yr eitem ar gau i'r cyhoedd.")).toBeVisible();
  });
});
