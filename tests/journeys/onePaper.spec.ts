import type { Page } from "@playwright/test";
import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

const phone = { viewport: { width: 360, height: 740 } };
const adopt = "Shall sittings begin at nine?";
const first = "What shall come first?";

/** Lays a question out at the desk as the form's labels name its parts; gives the ballot's number. */
async function prepared(
  chair: Page,
  sitting: string,
  question: { readonly en: string; readonly cy: string },
  method: string | null = null,
): Promise<string> {
  await chair.goto(`/desk/sittings/${sitting}?do=vote&kind=roll-call&item=none`);
  await chair.getByLabel("Question in English").fill(question.en);
  await chair.getByLabel("Question in Welsh").fill(question.cy);
  if (method !== null) {
    await said(chair, "A choice among options").click();
    await chair.getByLabel("How the vote is counted").selectOption(method);
    await chair.getByLabel("Options in English").fill("Halls\nBuses\nBenches");
    await chair.getByLabel("Options in Welsh").fill("Neuaddau\nBysiau\nMeinciau");
  }
  await chair.getByRole("button", { name: "Prepare the vote" }).click();
  await chair.waitForURL(/\/desk\/ballots\/\d{4}-\d+/);
  return /ballots\/(\d{4}-\d+)/.exec(chair.url())?.[1] ?? "";
}

test("three questions on one paper: put together, voted on without scripts, one left out, declared each by itself (PKG-1, PKG-5)", async ({
  sitDown,
  tessera,
}) => {
  const chair = await sitDown("Finn Fair");
  const ada = await sitDown("Ada Anchor", { ...phone, javaScriptEnabled: false });
  const hal = await sitDown("Hal Hedge", phone);
  const sitting = tessera.thing("sitting");

  const ballot = await prepared(chair, sitting, { en: adopt, cy: "A ddylai eisteddiadau ddechrau am naw?" });
  const chosen = await prepared(chair, sitting, { en: first, cy: "Beth ddylai ddod gyntaf?" }, "choose-one");
  await prepared(chair, sitting, { en: "Which of these shall we visit?", cy: "Pa rai o'r rhain y dylem ymweld â nhw?" }, "approval");
  await chair.goto(`/desk/ballots/${ballot}`);
  await chair.getByRole("link", { name: "Put this question on one paper with others" }).click();
  for (const name of [first, "Which of these shall we visit?"]) await chair.getByRole("checkbox", { name }).check();
  expect(await findings(chair)).toEqual([]);
  await chair.getByRole("button", { name: "Put on one paper" }).click();
  await expect(chair.getByRole("button", { name: "Take the paper apart" })).toBeVisible();
  await chair.goto(`/desk/ballots/${ballot}?do=open`);
  await expect(said(chair, first)).toBeVisible();
  await chair.getByRole("button", { name: "Open the vote" }).click();
  await expect(said(chair, "The vote is open").first()).toBeVisible();

  await ada.goto(`/chamber/${sitting}`);
  await ada.goto(`/ballots/${ballot}`);
  await ada.getByRole("link", { name: "To the paper with all questions" }).click();
  await ada.getByRole("button", { name: "Continue" }).click();
  await expect(ada).toHaveTitle(/^Error: /);
  await ada.getByRole("group", { name: adopt }).getByRole("radio", { name: /^For/ }).check();
  await ada.getByRole("checkbox", { name: /^Benches/ }).check();
  await ada.getByRole("button", { name: "Continue" }).click();
  await expect(ada.getByRole("heading", { level: 1 })).toHaveText("Check your votes");
  await expect(said(ada, "No vote recorded")).toBeVisible();
  await ada.getByRole("button", { name: "Change question 1" }).click();
  await expect(ada.getByRole("checkbox", { name: /^Benches/ })).toBeChecked();
  await ada
    .getByRole("group", { name: adopt })
    .getByRole("radio", { name: /^Against/ })
    .check();
  await ada.getByRole("button", { name: "Continue" }).click();
  await ada.getByRole("button", { name: "Cast votes" }).click();
  await expect(ada.getByRole("heading", { level: 1 })).toHaveText("Your votes are cast");
  await expect(said(ada, /^Receipt code/)).toHaveCount(2);
  await expect(said(ada, "No vote recorded")).toHaveCount(1);

  for (const welsh of [false, true]) {
    await hal.goto(`${welsh ? "/cy" : ""}/ballots/${ballot}/package`);
    expect(await findings(hal), "the paper").toEqual([]);
    await hal.getByRole("radio").first().check();
    await hal.getByRole("button", { name: welsh ? "Parhau" : "Continue" }).click();
    await expect(hal.getByRole("heading", { level: 1 })).toHaveText(welsh ? "Gwirio eich pleidleisiau" : "Check your votes");
    expect(await findings(hal), "the check").toEqual([]);
  }
  await hal.getByRole("button", { name: "Bwrw pleidleisiau" }).click();
  await expect(hal.getByRole("heading", { level: 1 })).toHaveText("Mae eich pleidleisiau wedi'u bwrw");
  expect(await findings(hal), "the receipts").toEqual([]);

  await chair.goto(`/desk/ballots/${chosen}?do=close`);
  await chair.getByRole("button", { name: "Close the vote now" }).click();
  await chair.goto(`/desk/ballots/${ballot}?do=declare`);
  await chair.getByRole("button", { name: "Declare the result" }).click();
  await expect(said(chair, "This result is provisional")).toBeVisible();
  const reader = await sitDown(null, phone);
  await reader.goto(`/votes/${ballot.replace("-", "/")}`);
  await expect(reader.getByRole("link", { name: first })).toBeVisible();
  expect(await findings(reader)).toEqual([]);
});
