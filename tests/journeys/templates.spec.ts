import { findings, sidewaysScroll } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

test("without scripts a facilitator copies a template, makes it shorter and their own, schedules with it and prints its run sheet", async ({
  sitDown,
}) => {
  test.slow();
  const finn = await sitDown("Finn Fair", { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await test.step("the desk says what does not fit 150 people, and why", async () => {
    await finn.goto("/desk/templates?people=150");
    await expect(said(finn, "Groups report back: this takes 44 minutes for 150 people. 15 are planned.")).toBeVisible();
    await finn.getByRole("link", { name: "Copy and change Roundtable" }).click();
    await expect(finn.getByRole("heading", { level: 1 })).toHaveText("Copy of Roundtable");
    expect(await sidewaysScroll(finn)).toBe(0);
  });
  await test.step("45 minutes in all, what changed is named; a step goes up, one comes, nothing typed is lost", async () => {
    await finn.getByLabel("Name in English").first().fill("Evening table");
    await finn.getByLabel("Minutes in all").fill("45");
    await finn.getByRole("button", { name: "Make it this long" }).click();
    await expect(said(finn, "Work in small groups: 30 → 22")).toBeVisible();
    await finn.getByRole("button", { name: "Earlier: step 2" }).click();
    await expect(finn.getByRole("group", { name: "Step 1: The question is set" })).toBeVisible();
    await finn.getByRole("button", { name: "Add a step" }).click();
    await expect(finn.getByRole("group", { name: "Step 6: not named yet" })).toBeVisible();
    await expect(finn.getByLabel("Name in English").first()).toHaveValue("Evening table");
  });
  await test.step("what is missing is said at its field, and nothing is saved", async () => {
    await finn.getByRole("button", { name: "Save the template" }).click();
    await expect(finn.getByRole("heading", { name: "There is a problem" })).toBeVisible();
    await finn.getByLabel("Name in Welsh").first().fill("Bord fin nos");
    const last = finn.getByRole("group", { name: /^Step 6/ });
    await last.getByLabel("Name in English").fill("Tea");
    await last.getByLabel("Name in Welsh").fill("Te");
    await finn.getByRole("button", { name: "Save the template" }).click();
    await expect(finn).toHaveURL(/\/desk\/templates#own$/);
    await expect(said(finn, "Evening table").first()).toBeVisible();
  });
  await test.step("it is offered where the eight are, and its run sheet is public, in both languages", async () => {
    await finn.goto("/desk/sittings");
    await expect(finn.getByLabel("Template")).toContainText("Evening table, 50 minutes");
    const reader = await sitDown(null);
    await reader.goto("/cy/templates/own-1");
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Taflen redeg: Bord fin nos");
    expect(await findings(reader)).toEqual([]);
    await finn.goto("/templates/roundtable");
    await expect(said(finn, "What you say").first()).toBeVisible();
    await finn.emulateMedia({ media: "print" });
    await expect(finn.getByRole("navigation", { name: "Where you are" })).toBeHidden();
  });
});

test("while it runs an item is made shorter, moved and taken off with a reason, and everybody sees what slipped", async ({
  sitDown,
  tessera,
}) => {
  const sitting = tessera.thing("sitting");
  const [finn, reader] = [await sitDown("Finn Fair"), await sitDown(null)];
  await finn.goto(`/desk/sittings/${sitting}`);
  await reader.goto(`/sittings/${sitting}/live`);
  await expect(said(finn, /minutes? ahead of the plan/).first()).toBeVisible();
  await expect(said(reader, /minutes? ahead of the plan/).first()).toBeVisible();
  await finn.goto(`/desk/sittings/${sitting}?do=item`);
  await finn.getByLabel("Kind of item").selectOption("any-other-business");
  await finn.getByLabel("Why it is late").fill("A guest can come after all.");
  await finn.getByRole("button", { name: "Add an item" }).click();
  await expect(finn).toHaveURL(new RegExp(`/desk/sittings/${sitting}$`));
  const item = finn.locator(".desk-order li").filter({ has: finn.getByRole("heading", { name: /^3\. / }) });
  await item.getByText("Move, shorten or take off").click();
  await item.getByLabel("Minutes for the rounds that wait").fill("7");
  await item.getByRole("button", { name: "Set the minutes" }).first().click();
  await expect(item.getByText("7 minutes").first()).toBeVisible();
  await item.getByLabel("Why it is taken off").fill("She rang to say that she is ill.");
  await item.getByRole("button", { name: "Take it off the agenda" }).click();
  await expect(item).toHaveCount(0);
  await reader.goto(`/sittings/${sitting}`);
  await expect(said(reader, "She rang to say that she is ill.")).toBeVisible();
});
