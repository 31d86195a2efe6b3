import type { Page } from "@playwright/test";
import { findings } from "../support/axe.ts";
import { desk } from "../support/people.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "minutes" });

/** What is read back is confirmed by the button of this name. */
const press = async (page: Page, ...names: readonly string[]): Promise<void> => {
  for (const name of names) await page.getByRole("button", { name }).click();
};

test("MIN-12 to MIN-15: minutes from draft to published, with two corrections by those who attended, without scripts", async ({
  sitDown,
  tessera,
}) => {
  const sitting = tessera.thing("sitting");
  const ballot = tessera.thing("ballot");
  const plain = { javaScriptEnabled: false };
  const sam = await sitDown(desk.secretariat, plain);

  await test.step("the secretariat changes a paragraph of the record, with a reason, and sends version 1 round", async () => {
    await sam.goto(`/desk/minutes/${sitting}`);
    await sam.getByRole("link", { name: "Change 7", exact: true }).click();
    await sam.getByLabel("Text in English").fill("All but one of those who sent no apologies attended.");
    await press(sam, "Change the paragraph");
    await expect(said(sam, /There is a problem/)).toBeVisible();
    await sam.getByRole("textbox", { name: "Reason" }).fill("One was on a late train.");
    await press(sam, "Change the paragraph", "Check and send round version 1", "Send the minutes round");
    await expect(said(sam, /^Version 1 was sent round on/)).toBeVisible();
  });

  await test.step("two who attended say what is wrong; somebody who did not cannot", async () => {
    for (const [name, paragraph, text] of [
      ["Fay Ford", "meeting", "It met in the Guildhall."],
      ["Gwen Grist", "agenda", "Item 2 came after item 3."],
    ] as const) {
      const page = await sitDown(name, { ...plain, viewport: { width: 360, height: 740 } });
      await page.goto(`/chamber/minutes/${sitting}`);
      // Whoever acts for two seats says for which.
      if (name === "Fay Ford") await page.getByRole("radio").first().check();
      await page.getByLabel("Which paragraph?").selectOption(paragraph);
      await page.getByLabel("What is wrong, and what should it say?").fill(text);
      await press(page, "Continue", "Send it to the secretariat");
      await expect(said(page, text)).toBeVisible();
    }
    const eve = await sitDown("Eve Ebb", plain);
    await eve.goto(`/cy/chamber/minutes/${sitting}`);
    await expect(said(eve, "Nid oedd yr un o'ch seddi yn yr eisteddiad hwn")).toBeVisible();
  });

  await test.step("one is accepted, one is refused, and version 2 is sent round", async () => {
    await sam.goto(`/desk/minutes/${sitting}`);
    await sam.getByRole("link", { name: "Answer correction C1" }).click();
    await sam.getByLabel("Text in English").fill("The sitting met in the Guildhall, Harbour.");
    await sam.getByLabel("Text in Welsh").fill("Cyfarfu'r eisteddiad yn y Guildhall, Harbour.");
    await sam.getByRole("textbox", { name: "Reason" }).fill("The Town Hall was closed that day.");
    await press(sam, "Accept: the paragraph says this", "Accept the correction");
    await sam.getByRole("link", { name: "Answer correction C2" }).click();
    await sam.getByRole("textbox", { name: "Reason" }).fill("It was taken in the order that was published.");
    await press(sam, "Refuse, with the reason", "Refuse the correction");
    await press(sam, "Check and send round version 2", "Send the minutes round");
    await expect(said(sam, /^Version 2 was sent round on/)).toBeVisible();
  });

  await test.step("the next sitting approves them by a show of hands", async () => {
    const finn = await sitDown(desk.facilitator, plain);
    await finn.goto(`/desk/ballots/${ballot}?do=open`);
    await press(finn, "Open the vote");
    const ada = await sitDown("Ada Anchor", plain);
    await ada.goto(`/ballots/${ballot}`);
    await ada.getByRole("radio", { name: /^For/ }).check();
    await press(ada, "Continue", "Cast vote");
    await finn.goto(`/desk/ballots/${ballot}?do=close`);
    await press(finn, "Close the vote now");
    await finn.goto(`/desk/ballots/${ballot}?do=declare`);
    await press(finn, "Declare the result");
    await expect(said(finn, /^Carried/).first()).toBeVisible();
  });

  await test.step("they are published and locked; everybody reads both versions, what changed and what was answered", async () => {
    await sam.goto(`/desk/minutes/${sitting}`);
    await press(sam, "Check and publish", "Publish the minutes");
    await expect(said(sam, /^Approved by the assembly and published on/)).toBeVisible();
    await expect(sam.getByRole("link", { name: /^Change \d/ })).toHaveCount(0);
    const reader = await sitDown(null);
    await reader.goto((await sam.getByRole("link", { name: "The public page" }).getAttribute("href")) ?? "");
    await expect(said(reader, "The sitting met in the Guildhall, Harbour.")).toBeVisible();
    await expect(reader.locator("#corrections")).toContainText("Refused.");
    await reader.getByRole("link", { name: "What changed from version 1 to version 2" }).click();
    await expect(said(reader, "1 paragraph is not the same.")).toBeVisible();
    expect(await findings(reader)).toEqual([]);
  });
});
