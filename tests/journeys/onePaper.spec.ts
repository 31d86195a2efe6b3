import type { Page } from "@playwright/test";
import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

const phone = { viewport: { width: 360, height: 740 } };
const adopt = "Shall sittings begin at nine?";
const first = "What shall come first?";
const visit = "Which of these shall we visit?";

/** Lays a question out at the desk as the form's labels name its parts; gives the ballot's number. */
async function prepared(
  chair: Page,
  sitting: string,
  question: { readonly en: string; readonly cy: string },
  method: string | null = null,
  countedBy = "weight",
): Promise<string> {
  await chair.goto(`/desk/sittings/${sitting}?do=vote&kind=roll-call&item=none`);
  await chair.getByLabel("Question in English").fill(question.en);
  await chair.getByLabel("Question in Welsh").fill(question.cy);
  if (method !== null) {
    await said(chair, "A choice among options").click();
    await chair.getByLabel("How the vote is counted").selectOption(method);
    await chair.getByLabel("Votes count").selectOption(countedBy);
    await chair.getByLabel("Options in English").fill("Halls\nBuses\nBenches");
    await chair.getByLabel("Options in Welsh").fill("Neuaddau\nBysiau\nMeinciau");
  }
  await chair.getByRole("button", { name: "Prepare the vote" }).click();
  await chair.waitForURL(/\/desk\/ballots\/\d{4}-\d+/);
  return /ballots\/(\d{4}-\d+)/.exec(chair.url())?.[1] ?? "";
}

test("three questions on one paper: put together, voted on without scripts, one left out, cast again, one too late, declared each by itself (PKG-1, PKG-5, MND-2, BAL-50)", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const chair = await sitDown("Finn Fair");
  const ada = await sitDown("Ada Anchor", { ...phone, javaScriptEnabled: false });
  const hal = await sitDown("Hal Hedge", phone);
  const sitting = tessera.thing("sitting");

  const ballot = await prepared(chair, sitting, { en: adopt, cy: "A ddylai eisteddiadau ddechrau am naw?" });
  const chosen = await prepared(chair, sitting, { en: first, cy: "Beth ddylai ddod gyntaf?" }, "choose-one", "heads");
  const visits = await prepared(chair, sitting, { en: visit, cy: "Pa rai o'r rhain y dylem ymweld â nhw?" }, "approval");
  await chair.goto(`/desk/ballots/${ballot}`);
  await chair.getByRole("link", { name: "Put this question on one paper with others" }).click();
  for (const name of [first, visit]) await chair.getByRole("checkbox", { name }).check();
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

  const live = await sitDown("Hal Hedge");
  await live.goto(`/chamber/${sitting}`);
  await expect(live.getByRole("button", { name: "Say the time left" }).first()).toBeVisible();
  await hal.goto(`/ballots/${ballot}/package`);
  await expect(said(hal, /Your vote counts as about/)).toHaveCount(2);
  await expect(said(hal, /Every seat counts as one\. Seats: \d/)).toHaveCount(1);
  await hal
    .getByRole("group", { name: adopt })
    .getByRole("radio", { name: /^Against/ })
    .check();
  await hal.getByRole("radio", { name: /^Buses/ }).check();
  await hal.getByRole("button", { name: "Continue" }).click();
  await hal.getByRole("button", { name: "Cast votes" }).click();
  await expect(said(hal, /takes the place of one cast before/)).toHaveCount(1);
  await expect(live.locator(".notice").filter({ hasText: /was cast again/ })).toBeVisible();

  const gwen = await sitDown("Gwen Grist", phone);
  await gwen.goto(`/cy/ballots/${ballot}/package`);
  await gwen.getByRole("radio").first().check();
  await gwen.getByRole("button", { name: "Parhau" }).click();
  await expect(gwen.getByRole("heading", { level: 1 })).toHaveText("Gwirio eich pleidleisiau");
  await chair.goto(`/desk/ballots/${chosen}?do=close`);
  await chair.getByRole("button", { name: "Close the vote now" }).click();
  await expect(chair.getByRole("link", { name: "Declare the result" })).toBeVisible();
  await gwen.getByRole("button", { name: "Bwrw pleidleisiau" }).click();
  await expect(gwen.getByRole("heading", { level: 1 })).toHaveText("Ni chafodd eich pleidleisiau eu cyfrif");
  await expect(gwen.getByRole("definition").filter({ hasText: "O blaid" })).toBeVisible();
  expect(await findings(gwen), "too late").toEqual([]);

  for (const one of [ballot, chosen, visits]) {
    await chair.goto(`/desk/ballots/${one}?do=declare`);
    await chair.getByRole("button", { name: "Declare the result" }).click();
    await expect(said(chair, "This result is provisional")).toBeVisible();
  }
  const reader = await sitDown(null, phone);
  for (const [one, other] of [
    [ballot, first],
    [chosen, visit],
    [visits, adopt],
  ] as const) {
    await reader.goto(`/votes/${one.replace("-", "/")}`);
    await expect(reader.getByRole("link", { name: other })).toBeVisible();
    expect(await findings(reader)).toEqual([]);
  }

  const paper = `/ballots/${ballot}/package`;
  await hal.goto(paper);
  await hal.getByRole("button", { name: "Not you? Switch" }).click();
  await expect(hal).toHaveURL(new RegExp(`/sign-in\\?to=${encodeURIComponent(paper)}$`));
});

/** A delegate amends the clauses of proposal 1; each amendment needs another seat's support before it is put. */
async function amend(page: Page, clauses: string): Promise<void> {
  await page.goto("/chamber/proposals/1/amend");
  await page.getByLabel("Clauses").fill(clauses);
  await page.getByLabel("Why should it be changed?").fill("It is clearer so.");
  const seats = page.getByRole("group", { name: "For which seat?" });
  if ((await seats.count()) > 0) await seats.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Read it back" }).click();
  await page.getByRole("button", { name: "Make this amendment" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Amendment 1-\d to proposal 1$/);
}

test("three amendments on one paper: one is carried, one that collides with it has fallen, and the public pages say so (PKG-3, PKG-7, PKG-8)", async ({
  sitDown,
}) => {
  test.slow();
  const chair = await sitDown("Finn Fair");
  const fay = await sitDown("Fay Ford", { javaScriptEnabled: false });
  const gwen = await sitDown("Gwen Grist", phone);
  const [one, two] = ["1. Each council keeps one warm room in every static library.", "2. The department pays for heating and staff."];
  await amend(fay, `${one}\n\n2. The department pays for heating, staff and cleaning.`);
  await amend(gwen, `${one}\n\n2. The council pays for heating; the department pays for staff.`);
  await amend(gwen, `${one}\n\n${two}\n\n3. Each room has a kettle.`);
  for (const [page, amendment] of [
    [gwen, "1"],
    [fay, "2"],
    [fay, "3"],
  ] as const) {
    await page.goto(`/chamber/proposals/1/amendments/${amendment}`);
    await page
      .getByRole("button", { name: /^Sponsor it/ })
      .first()
      .click();
    await expect(page.getByRole("button", { name: "Stop sponsoring" }).first()).toBeVisible();
  }
  const ballots: string[] = [];
  for (const amendment of ["1-1", "1-2", "1-3"]) {
    await chair.goto(`/desk/sittings/1?do=vote&kind=roll-call&amendment=${amendment}`);
    await chair.getByRole("button", { name: "Prepare the vote" }).click();
    await chair.waitForURL(/\/desk\/ballots\/\d{4}-\d+/);
    ballots.push(/ballots\/(\d{4}-\d+)/.exec(chair.url())?.[1] ?? "");
  }
  const [ballot = ""] = ballots;
  await chair.goto(`/desk/ballots/${ballot}/package`);
  for (const box of await chair.getByRole("checkbox").all()) await box.check();
  await chair.getByRole("button", { name: "Put on one paper" }).click();
  await expect(chair.getByRole("button", { name: "Take the paper apart" })).toBeVisible();
  await chair.goto(`/desk/ballots/${ballot}?do=open`);
  await chair.getByRole("button", { name: "Open the vote" }).click();
  await expect(said(chair, "The vote is open").first()).toBeVisible();

  for (const welsh of [true, false]) {
    await gwen.goto(`${welsh ? "/cy" : ""}/ballots/${ballot}/package`);
    await expect(said(gwen, welsh ? /syrthio os derbynnir gwelliant/ : /Falls if amendment/)).toHaveCount(1);
    expect(await findings(gwen), "the paper").toEqual([]);
  }
  for (const page of [fay, gwen]) {
    await page.goto(`/ballots/${ballot}/package`);
    for (const radio of await page.getByRole("radio", { name: /^For/ }).all()) await radio.check();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Cast votes" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your votes are cast");
  }
  await chair.goto(`/desk/ballots/${ballot}?do=close`);
  await chair.getByRole("button", { name: "Close the vote now" }).click();
  await expect(chair.getByRole("link", { name: "Declare the result" })).toBeVisible();
  const reader = await sitDown(null, phone);
  await chair.goto(`/desk/ballots/${ballot}/package`);
  const links = chair
    .getByRole("main")
    .getByRole("listitem")
    .getByRole("link", { name: /^Shall amendment/ });
  await expect(links).toHaveCount(3);
  // The order of the paper is the order of voting, which is the order of declaring.
  const pages = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const page of pages) {
    await chair.goto(`${page}?do=declare`);
    await chair.getByRole("button", { name: "Declare the result" }).click();
    await expect(said(chair, "This result is provisional")).toBeVisible();
  }
  await reader.goto("/proposals/1/amendments");
  const list = reader.getByRole("table", { name: "Amendments to proposal 1" });
  await expect(list.getByRole("row").filter({ hasText: "Carried" })).toHaveCount(2);
  await expect(list.getByRole("row").filter({ hasText: "Fallen" })).toHaveCount(1);
  for (const welsh of [true, false]) {
    await reader.goto(`${welsh ? "/cy" : ""}/votes/${ballot.replace("-", "/")}`);
    await expect(said(reader, welsh ? /\(wedi syrthio\)/ : /\(fallen\)/)).toHaveCount(1);
    expect(await findings(reader), "the vote").toEqual([]);
  }
});
