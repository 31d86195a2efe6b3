import { asUkTime } from "../../app/routes/desk/inUkTime.ts";
import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "election" });

const day = 24 * 60 * 60 * 1000;

test("an election is announced and stood for; in another somebody withdraws, the vote is laid out and taken, and the page says who was elected (ELE-1 to ELE-6)", async ({
  sitDown,
  tessera,
}) => {
  const chair = await sitDown("Finn Fair");
  const ada = await sitDown("Ada Anchor", { viewport: { width: 360, height: 740 } });
  const reader = await sitDown(null);
  const secret = /this election is a roll call/;

  await test.step("the desk announces an election, and is told that it is not secret", async () => {
    await chair.goto("/desk/elections");
    await expect(said(chair, /Secret ballots are not part of this system yet/)).toBeVisible();
    await chair.getByLabel("What to").selectOption({ label: "Standing orders committee" });
    await chair.getByLabel("Places").fill("2");
    await chair.getByLabel("Candidacies close").fill(asUkTime(Date.now() + day));
    await chair.getByRole("button", { name: "Announce the election" }).click();
    await expect(chair.getByRole("heading", { name: "Election: Standing orders committee" })).toBeVisible();
  });

  await test.step("Ada stands, by a plain form on a phone", async () => {
    await ada.goto("/elections/2");
    await ada.getByRole("link", { name: "Stand as a candidate, or withdraw" }).click();
    await ada.getByRole("button", { name: "Continue" }).click();
    await expect(ada).toHaveTitle(/^Error: /);
    await expect(ada.getByRole("alert").getByRole("link", { name: /Your statement/ })).toHaveAttribute("href", "#statement");
    await ada.getByLabel("Your statement", { exact: true }).fill("I read every order paper to the end.");
    await ada.getByRole("button", { name: "Continue" }).click();
    await expect(said(ada, "Nothing has happened yet. Read this and confirm it.")).toBeVisible();
    expect(await findings(ada)).toEqual([]);
    await ada.getByRole("button", { name: "Stand as a candidate" }).click();
    await expect(said(ada, "I read every order paper to the end.")).toBeVisible();
    await reader.goto("/cy/elections/2");
    await expect(reader.locator("p[lang=en]", { hasText: "I read every order paper to the end." })).toBeVisible();
    expect(await findings(reader)).toEqual([]);
  });

  const election = `/elections/${tessera.thing("election")}`;
  await test.step("in the one whose candidacies have closed, Gwen withdraws and takes the words along", async () => {
    const gwen = await sitDown("Gwen Grist");
    await gwen.goto(`/chamber${election}`);
    await gwen.getByLabel("Take my statement out of sight as well").check();
    await gwen.getByRole("button", { name: "Continue" }).click();
    await expect(said(gwen, "It goes out of sight as well.")).toBeVisible();
    await gwen.getByRole("button", { name: "Withdraw my candidacy" }).click();
    await expect(said(gwen, "Withdrawn").first()).toBeVisible();
    await expect(said(gwen, "Gwen would chair it well.")).toHaveCount(0);
  });

  let ballot = "";
  await test.step("the desk lays the vote out in one press, and opens it", async () => {
    await chair.goto(`/desk${election}`);
    await chair.getByRole("button", { name: "Prepare the vote" }).click();
    await chair.getByRole("link", { name: /^Vote \d{4}\/\d+ at the desk$/ }).click();
    await chair.waitForURL(/\/desk\/ballots\/\d{4}-\d+/);
    ballot = /ballots\/(\d{4}-\d+)/.exec(chair.url())?.[1] ?? "";
    await chair.goto(`/desk/ballots/${ballot}?do=open`);
    await chair.getByRole("button", { name: "Open the vote" }).click();
    await expect(said(chair, "The vote is open").first()).toBeVisible();
  });

  await test.step("two vote for Fay, and read that it is a roll call", async () => {
    const cai = await sitDown("Cai Caulk");
    for (const page of [ada, cai]) {
      await page.goto(`/ballots/${ballot}`);
      await expect(said(page, secret)).toBeVisible();
      await page.getByRole("checkbox", { name: new RegExp(`^Seat ${tessera.thing("fay")},`) }).check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("button", { name: "Cast vote" }).click();
      await expect(said(page, /receipt/i).first()).toBeVisible();
    }
  });

  await test.step("it is closed and declared; the election's page says who was elected", async () => {
    await chair.goto(`/desk/ballots/${ballot}?do=close`);
    await chair.getByRole("button", { name: "Close the vote" }).click();
    await chair.goto(`/desk/ballots/${ballot}?do=declare`);
    await chair.getByRole("button", { name: "Declare the result" }).click();
    await reader.goto(election);
    await expect(reader.locator("#result li")).toContainText(`Seat ${tessera.thing("fay")},`);
    await expect(said(reader, secret)).toBeVisible();
    await expect(said(reader, /Provisional until/)).toBeVisible();
    expect(await findings(reader)).toEqual([]);
  });
});
