import { findings } from "../support/axe.ts";
import { desk } from "../support/people.ts";
import { expect, said, test } from "./journey.ts";

const plain = { javaScriptEnabled: false };

test.describe("a vote", () => {
  test.use({ world: "vote" });

  test("closes between the check and casting: whoever votes reads that it was not counted and what was chosen, and loses no note (BAL-48)", async ({
    sitDown,
    tessera,
  }) => {
    const ballot = tessera.thing("ballot");
    const [ada, hal, cai] = [await sitDown("Ada Anchor", plain), await sitDown("Hal Hedge"), await sitDown("Cai Caulk")];
    await ada.goto(`/ballots/${ballot}`);
    await ada.getByRole("radio", { name: "For" }).check();
    await ada.getByRole("button", { name: "Continue" }).click();
    await hal.goto(`/cy/ballots/${ballot}`);
    await hal.getByRole("radio").first().check();
    await cai.goto(`/ballots/${ballot}/share`);
    await cai.getByRole("textbox", { name: /^What the group asks/ }).fill("Only if the nets stay.");

    const chair = await sitDown(desk.facilitator);
    await chair.goto(`/desk/ballots/${ballot}?do=close`);
    await chair.getByRole("button", { name: "Close the vote now" }).click();
    await expect(chair.getByRole("link", { name: "Declare the result" })).toBeVisible();

    await ada.getByRole("button", { name: "Cast vote" }).click();
    await expect(ada.getByRole("heading", { level: 1 })).toHaveText("Your vote was not counted");
    await expect(said(ada, /Voting ended before your vote came: .+\d:\d\d/)).toBeVisible();
    await expect(ada.getByRole("definition").filter({ hasText: "For" })).toBeVisible();
    await expect(said(ada, "What you can do")).toBeVisible();
    await hal.getByRole("button", { name: "Parhau" }).click();
    await expect(hal.getByRole("heading", { level: 1 })).toHaveText("Ni chafodd eich pleidlais ei chyfrif");
    expect(await findings(hal)).toEqual([]);

    await cai.getByRole("button", { name: "Keep this note" }).click();
    await expect(cai.getByRole("heading", { name: "There is a problem" })).toBeVisible();
    await expect(cai.getByRole("textbox", { name: "What you wrote" })).toHaveValue("Only if the nets stay.");
    expect(await findings(cai)).toEqual([]);
  });
});

test.describe("an election", () => {
  test.use({ world: "election" });

  test("whose candidacies have closed gives a late candidate the statement back", async ({ sitDown, tessera }) => {
    const ada = await sitDown("Ada Anchor");
    const page = `/chamber/elections/${tessera.thing("election")}`;
    await ada.goto(page);
    await expect(said(ada, "Candidacies are not open now.")).toBeVisible();
    const form = { command: "late-statement", intent: "stand", seat: "s-1", statement: "I can count to twelve.", statementLang: "en" };
    const answer = await ada.request.post(page, { form, headers: { origin: new URL(ada.url()).origin } });
    expect(answer.status()).toBe(422);
    const text = await answer.text();
    expect(text).toContain("There is a problem");
    expect(text).toMatch(/<textarea[^>]*readonly[^>]*>I can count to twelve\.<\/textarea>/i);
  });
});
