import type { Page } from "@playwright/test";
import { findings, sidewaysScroll } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

const first = "1. Each council keeps one warm room in every static library.";
const second = "2. The department pays for heating and staff.";

/** Makes an amendment as somebody without scripts: the clauses as a whole, a reason; read back, then sent. */
async function amend(page: Page, clauses: string, reason: string): Promise<void> {
  await page.goto("/chamber/proposals/1/amend");
  await page.getByLabel("Clauses").fill(clauses);
  await page.getByLabel("Why should it be changed?").fill(reason);
  const seats = page.getByRole("group", { name: "For which seat?" });
  if ((await seats.count()) > 0) await seats.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Read it back" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Read your amendment back");
}

const send = (page: Page): Promise<void> => page.getByRole("button", { name: "Make this amendment" }).click();

test("two delegates amend one clause, the collision is seen, one is carried and makes the next version, the other falls", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const reader = await sitDown(null);
  const fay = await sitDown("Fay Ford", { javaScriptEnabled: false });
  await test.step("Fay changes clause 2 in a copy of the text, reads it back and sends it", async () => {
    await amend(fay, `${first}\n\n2. The department pays for heating, staff and cleaning.`, "A room must be clean.");
    await expect(fay.locator("#change-1 ins")).toContainText("cleaning");
    await expect(said(fay, "It meets no other open amendment.")).toBeVisible();
    await send(fay);
    await expect(fay.getByRole("heading", { level: 1 })).toHaveText("Amendment 1-1 to proposal 1");
  });

  const gwen = await sitDown("Gwen Grist");
  await test.step("Gwen changes the same words and is told of the collision before she sends hers", async () => {
    await amend(gwen, `${first}\n\n2. The council pays for heating; the department pays for staff.`, "Heating is local.");
    await expect(said(gwen, "It collides with amendment")).toBeVisible();
    await gwen.getByRole("button", { name: "Go back and change it" }).click();
    await expect(gwen.getByLabel("Why should it be changed?")).toHaveValue("Heating is local.");
    await gwen.getByRole("button", { name: "Read it back" }).click();
    await send(gwen);
    await expect(gwen.getByRole("heading", { level: 1 })).toHaveText("Amendment 1-2 to proposal 1");
    await amend(gwen, `${first}\n\n${second}\n\n3. Each room has a kettle.`, "Tea warms too.");
    await send(gwen);
    await expect(gwen.getByRole("heading", { level: 1 })).toHaveText("Amendment 1-3 to proposal 1");
  });

  await test.step("each sponsors the other's", async () => {
    for (const [page, amendment] of [
      [gwen, "1"],
      [fay, "2"],
    ] as const) {
      await page.goto(`/chamber/proposals/1/amendments/${amendment}`);
      await page
        .getByRole("button", { name: /^Sponsor it/ })
        .first()
        .click();
      await expect(page.getByRole("button", { name: "Stop sponsoring" }).first()).toBeVisible();
    }
  });

  await test.step("the public sees the collision in the grid, on the text and in the preview", async () => {
    await reader.goto("/proposals/1");
    await expect(said(reader, "1-1, 1-2 collide")).toBeVisible();
    await reader.getByRole("link", { name: /amendments to this passage/ }).click();
    const row = reader.getByRole("table", { name: "Open amendments against each other" }).getByRole("row", { name: /^1-1/ });
    await expect(row).toContainText("Collide");
    await expect(row).toContainText("Clause 2");
    expect(await findings(reader)).toEqual([]);
    for (const name of ["Amendment 1-1", "Amendment 1-2"]) await reader.getByRole("checkbox", { name }).check();
    await reader.getByRole("button", { name: "Show the text" }).click();
    await expect(said(reader, "There is no such text: these amendments collide")).toBeVisible();
    await reader.getByRole("checkbox", { name: "Amendment 1-2" }).uncheck();
    await reader.getByRole("checkbox", { name: "Amendment 1-3" }).check();
    await reader.getByRole("button", { name: "Show the text" }).click();
    await expect(reader.getByRole("heading", { name: "The text with 1-1, 1-3" })).toBeVisible();
    await expect(said(reader, "Each room has a kettle.")).toBeVisible();
  });

  const finn = await sitDown("Finn Fair");
  await test.step("the facilitator sets the order by keyboard: Fay's comes first", async () => {
    await finn.goto("/desk/proposals/1/amendments");
    const item = finn.getByRole("listitem").filter({ has: finn.getByRole("button", { name: "Earlier 1-1" }) });
    while ((await item.count()) > 0) {
      await item.getByRole("button", { name: "Earlier 1-1" }).press("Enter");
      await expect(said(finn, "This order is not set yet.")).toBeVisible();
    }
    await finn.getByRole("button", { name: "Set this order" }).press("Enter");
    await expect(said(finn, "A facilitator set this order.")).toBeVisible();
    const order = finn.getByRole("table", { name: "Order of voting" });
    await expect(order.getByRole("row").nth(1)).toContainText("1-1");
    await expect(order.getByRole("row").nth(1)).toContainText("1-2");
  });

  await test.step("a vote on it is prepared, its question names it, and it is opened", async () => {
    await finn.goto("/desk/sittings/1?do=vote&kind=roll-call");
    await expect(finn.getByLabel("Question in English")).toHaveValue("Shall amendment 1-1 to proposal 1 be put into the text?");
    await finn.getByRole("button", { name: "Prepare the vote" }).click();
    await finn.getByRole("link", { name: "Read aloud and open" }).click();
    await expect(finn.getByRole("link", { name: "Amendment 1-1 to proposal 1" })).toBeVisible();
    await finn.getByRole("button", { name: "Open the vote" }).click();
    await expect(said(finn, "The vote is open").first()).toBeVisible();
  });

  const ballot = `${new Date().getUTCFullYear()}-1`;
  await test.step("both vote for it; the paper shows what it changes", async () => {
    for (const page of [fay, gwen]) {
      await page.goto(`/ballots/${ballot}`);
      await expect(page.locator("#change-1 ins")).toContainText("cleaning");
      for (const radio of await page.getByRole("radio", { name: /^For/ }).all()) await radio.check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("button", { name: "Cast vote" }).click();
      await expect(said(page, /receipt/i).first()).toBeVisible();
    }
  });

  await test.step("the facilitator closes and declares: carried", async () => {
    await finn.goto(`/desk/ballots/${ballot}?do=close`);
    await finn.getByRole("button", { name: "Close the vote" }).click();
    await finn.goto(`/desk/ballots/${ballot}?do=declare`);
    await finn.getByRole("button", { name: "Declare the result" }).click();
    await expect(said(finn, "Carried").first()).toBeVisible();
  });

  await test.step("the vote says what it was on and which version it made", async () => {
    await reader.goto(`/votes/${ballot.replace("-", "/")}`);
    await expect(said(reader, "Carried. The amendment is put into the text.")).toBeVisible();
    await expect(reader.getByRole("link", { name: "Amendment 1-1 to proposal 1" })).toBeVisible();
    await reader.getByRole("link", { name: "It made version 2." }).click();
    await expect(reader.getByRole("link", { name: "Made by accepting amendment 1-1" }).first()).toBeVisible();
    await expect(said(reader, "The department pays for heating, staff and cleaning.").first()).toBeVisible();
  });

  await test.step("the colliding one has fallen, the other stands in the new version", async () => {
    await reader.goto("/proposals/1/amendments");
    const list = reader.getByRole("table", { name: "Amendments to proposal 1" });
    await expect(list.getByRole("row", { name: /^1-1/ })).toContainText("Carried");
    await expect(list.getByRole("row", { name: /^1-2/ })).toContainText("Fallen");
    await expect(list.getByRole("row", { name: /^1-3/ })).toContainText("Open");
    await reader.goto("/proposals/1/amendments/3");
    await expect(said(reader, "Carried over to version 2, word for word")).toBeVisible();
    const file: { stage: string; anchors: unknown[] } = await (
      await reader.request.get(`${tessera.origin}/proposals/1/amendments/3.json`)
    ).json();
    expect(file).toMatchObject({
      stage: "open",
      anchors: [
        { version: 1, how: "made" },
        { version: 2, how: "reanchored" },
      ],
    });
  });
});

test("the proposer reads a friendly amendment back and accepts it; what does not stand any more is written anew", async ({ sitDown }) => {
  test.slow();
  const [ada, fay, gwen] = [await sitDown("Ada Anchor"), await sitDown("Fay Ford"), await sitDown("Gwen Grist")];
  await amend(fay, `1. Each council keeps two warm rooms in every static library.\n\n${second}`, "One is not enough.");
  await send(fay);
  await amend(gwen, `1. Each council keeps three warm halls near every bus stop.\n\n${second}`, "Halls are larger.");
  await send(gwen);

  await ada.goto("/chamber/proposals/1");
  await ada.getByRole("link", { name: "Amendment 1-1" }).click();
  await ada.getByRole("link", { name: "Accept it" }).click();
  await expect(ada.locator("#change-1 ins")).toContainText("two warm rooms");
  await expect(said(ada, "1-1 and 1-2 collide.")).toBeVisible();
  await ada.getByRole("button", { name: "Accept it" }).click();
  // RND-9: its text is held while it is debated.
  await expect(ada.getByRole("alert")).toContainText("Its text can change once that round is closed.");
  const finn = await sitDown("Finn Fair");
  await finn.goto("/desk/sittings/1");
  await finn.getByRole("button", { name: "Close the round" }).click();
  await expect(finn.getByRole("button", { name: "Close the round" })).toBeHidden();
  await ada.getByRole("button", { name: "Accept it" }).click();
  await expect(said(ada, "Accepted by the proposer without a vote")).toBeVisible();

  await gwen.goto("/proposals/1/amendments/2");
  await expect(said(gwen, "It does not stand in version 2").first()).toBeVisible();
  await expect(gwen.locator(".stuck")).toContainText("two warm rooms");
  await gwen.getByRole("link", { name: "For whoever made it: write it anew" }).click();
  await gwen.getByRole("link", { name: "Write it anew", exact: true }).click();
  await gwen.getByLabel("Clauses").fill(`1. Each council keeps two warm halls near every bus stop.\n\n${second}`);
  await gwen.getByRole("button", { name: "Read it back" }).click();
  await gwen.getByRole("button", { name: "Write it anew" }).click();
  await gwen.goto("/proposals/1/amendments/2");
  await expect(said(gwen, "Written anew by its maker for version 2")).toBeVisible();
});

test("the secretariat recommends a change of form and the proposer refuses it with a reason", async ({ sitDown }) => {
  const [sam, ada] = [await sitDown("Sam Scribe"), await sitDown("Ada Anchor")];
  await sam.goto("/desk/proposals/1/amendments");
  await sam.getByRole("link", { name: "Recommend an editorial change" }).click();
  await sam.getByLabel("What it costs and who pays").fill("About £4 million a year, paid by the department.");
  await sam.getByLabel("Reason").fill("Sums in figures.");
  await sam.getByRole("button", { name: "Read it back" }).click();
  await sam.getByRole("button", { name: "Recommend it" }).click();
  await expect(sam.getByRole("link", { name: "1-e1" })).toBeVisible();

  await ada.goto("/chamber/proposals/1");
  await ada.getByRole("link", { name: "Recommendation 1-e1" }).click();
  await ada.getByRole("link", { name: "Refuse it" }).click();
  await ada.getByLabel("Reason").fill("Words are clearer here.");
  await ada.getByRole("button", { name: "Refuse it" }).click();
  await expect(said(ada, "Refused by the proposer")).toBeVisible();
});

test("amendments read well on a phone, in the dark and in Welsh", async ({ browser, library }) => {
  const page = await (
    await browser.newContext({
      baseURL: library.origin,
      viewport: { width: 320, height: 700 },
      colorScheme: "dark",
    })
  ).newPage();
  const proposal = library.thing("amended");
  for (const path of ["", "/1?view=side", "/5", "/e1", "/preview?with=1&with=3", "/preview?with=1&with=2"]) {
    await page.goto(`/cy/proposals/${proposal}/amendments${path}`);
    expect.soft(await findings(page), path).toEqual([]);
    expect.soft(await sidewaysScroll(page), path).toBe(0);
  }
  await page.context().close();
});
