import { findings, sidewaysScroll } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

test("before a ranked vote that lasts for days a delegate practises ranking without scripts, and any other method (REH-9, PAP-10)", async ({
  sitDown,
}) => {
  const chair = await sitDown("Finn Fair");
  const ada = await sitDown("Ada Anchor", { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await ada.goto("/ballots/practice");
  await expect(ada.getByRole("radio", { name: /^For/ })).toBeVisible();

  await chair.goto("/desk/ballots");
  await chair.getByLabel("Question in English").fill("Which shall be first?");
  await chair.getByLabel("Question in Welsh").fill("Pa un ddylai fod yn gyntaf?");
  await said(chair, "A choice among options").click();
  await chair.getByLabel("How the vote is counted").selectOption({ label: "Ranked, one winner: Schulze" });
  await chair.getByLabel("Options in English").fill("Halls\nBuses\nTalk on");
  await chair.getByLabel("Options in Welsh").fill("Neuaddau\nBysiau\nTrafod ymhellach");
  await said(chair, "Schulze: a default option").click();
  await chair.getByLabel("Line of the default option").fill("9");
  await chair.getByLabel("Votes that must put an option before it, at least").fill("2");
  await chair.getByRole("button", { name: "Prepare the vote" }).click();
  await expect(said(chair, /^There is no line 9/).first()).toBeVisible();
  await expect(chair.getByLabel("Options in English")).toHaveValue("Halls\nBuses\nTalk on");
  await chair.getByLabel("Line of the default option").fill("3");
  await chair.getByRole("button", { name: "Prepare the vote" }).click();
  await chair.waitForURL(/\/desk\/ballots\/\d{4}-\d+/);
  await expect(said(chair, "“Talk on” is the default option.")).toBeVisible();

  const before = await (await ada.request.get("/data/journal.json")).text();
  await ada.goto("/ballots/practice");
  await expect(said(ada, "(the next vote is like this)")).toBeVisible();
  await ada.getByRole("combobox", { name: /^Place of Scones/ }).selectOption("1");
  await ada.getByRole("button", { name: "Soda bread: one place up" }).click();
  await expect(ada.getByRole("combobox", { name: /^Place of Soda bread/ })).toHaveValue("2");
  expect(await sidewaysScroll(ada)).toBe(0);
  await ada.getByRole("button", { name: "Continue" }).click();
  await expect(ada.locator(".vote-words li")).toHaveText(["Scones", "Soda bread"]);
  await ada.getByRole("button", { name: "Cast vote" }).click();
  await expect(said(ada, "Practice: nothing is recorded.")).toBeVisible();
  await expect(ada.locator(".reference")).toHaveText("0000-0000-0000");

  const hal = await sitDown("Hal Hedge");
  for (const [name, mark] of [
    ["Choose one", () => hal.getByRole("radio", { name: /^Scones/ }).check()],
    ["Approval", () => hal.getByRole("checkbox", { name: /^Scones/ }).check()],
    ["Budget in equal shares", () => hal.getByRole("checkbox", { name: /^Scones/ }).check()],
    ["Ranked, several winners: single transferable vote", () => hal.getByRole("combobox", { name: /^Place of Scones/ }).selectOption("1")],
  ] as const) {
    await hal.goto("/ballots/practice");
    await hal.getByRole("navigation", { name: "Ways of voting to practise" }).getByRole("link", { name, exact: true }).click();
    await expect(hal.getByRole("navigation", { name: "Ways of voting to practise" }).locator("[aria-current]")).toHaveText(name);
    await mark();
    await hal.getByRole("button", { name: "Continue" }).click();
    await expect(hal.getByRole("definition").filter({ hasText: "Scones" })).toBeVisible();
  }
  await hal.goto("/cy/ballots/practice-equal-shares");
  expect(await findings(hal)).toEqual([]);
  expect(await (await ada.request.get("/data/journal.json")).text()).toBe(before);
});
