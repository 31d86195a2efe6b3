import { findings } from "../support/axe.ts";
import { desk } from "../support/people.ts";
import { expect, said, test } from "./journey.ts";

const plain = { javaScriptEnabled: false };

test.describe("a vote", () => {
  test.use({ world: "vote" });

  test("closes between the check and casting: whoever votes reads that it was not counted and what was chosen, and loses no note (BAL-50)", async ({
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
    await expect(said(ada, /Voting ended before the vote came: .+\d:\d\d/)).toBeVisible();
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

test.describe("a vote that a steward casts", () => {
  test.use({ world: "vote" });

  test("BAL-50: comes too late: the steward reads what was not counted, to say it to whoever asked", async ({ sitDown, tessera }) => {
    const ballot = tessera.thing("ballot");
    const chair = await sitDown(desk.facilitator);
    await chair.goto(`/desk/ballots/${ballot}`);
    await chair.getByLabel("E-mail address of the steward").fill("sam.scribe@example.org");
    await chair.getByRole("button", { name: "Name a steward" }).click();
    await expect(chair.getByRole("button", { name: "Stand down: Sam Scribe" })).toBeVisible();
    const sam = await sitDown(desk.secretariat);
    await sam.goto(`/steward/${ballot}?seat=1`);
    await sam.getByRole("radio", { name: "Against" }).check();
    await sam.getByRole("button", { name: "Continue" }).click();
    await expect(said(sam, "Read this aloud")).toBeVisible();
    await chair.goto(`/desk/ballots/${ballot}?do=close`);
    await chair.getByRole("button", { name: "Close the vote now" }).click();
    await expect(chair.getByRole("link", { name: "Declare the result" })).toBeVisible();
    await sam.getByRole("button", { name: "Cast vote" }).click();
    await expect(sam.getByRole("heading", { level: 1 })).toHaveText("The vote was not counted");
    await expect(sam.getByRole("term").filter({ hasText: "Chosen for seat 1" })).toBeVisible();
    await expect(sam.getByRole("definition").filter({ hasText: "Against" })).toBeVisible();
    await expect(said(sam, /^Read this to whoever asked you/)).toBeVisible();
    expect(await findings(sam)).toEqual([]);
  });
});

test.describe("a show of hands", () => {
  test.use({ world: "hands", expectedInConsole: /WebSocket connection to .* failed|net::ERR_INTERNET_DISCONNECTED/ });

  test("BAL-50: closes while a vote is on its way: the chamber says that it was not counted, once the form is gone", async ({
    sitDown,
    tessera,
  }) => {
    const ballot = tessera.thing("ballot");
    const ada = await sitDown("Ada Anchor");
    await ada.goto(`/chamber/${tessera.thing("sitting")}`);
    await expect(ada.getByRole("button", { name: "Say the time left" })).toBeVisible();
    await ada.context().setOffline(true);
    await expect(said(ada, "The connection is lost. Trying again.")).toBeVisible();
    await ada.getByRole("radio", { name: "Against" }).check();
    await ada.getByRole("button", { name: "Cast vote" }).click();
    await expect(said(ada, "Waiting for the connection. It will be sent as soon as it is back.")).toBeVisible();

    const chair = await sitDown(desk.facilitator);
    await chair.goto(`/desk/ballots/${ballot}?do=close`);
    await chair.getByRole("button", { name: "Close the vote now" }).click();
    await expect(chair.getByRole("link", { name: "Declare the result" })).toBeVisible();
    await ada.context().setOffline(false);
    const told = ada.locator(".notice-bad");
    await expect(told).toContainText(/^Your vote for seat 1 in vote \d{4}\/1 was not counted\. You had chosen: Against\./, {
      timeout: 45_000,
    });
    await expect(told).toContainText(/Voting ended before it came: \d\d:\d\d\. Nothing of it is kept\./);
    await expect(ada.getByRole("button", { name: "Cast vote" })).toHaveCount(0);
    expect(await findings(ada)).toEqual([]);
  });
});

test.describe("an election", () => {
  test.use({ world: "election" });

  test("whose candidacies have closed gives a late candidate the statement back", async ({ sitDown, tessera }) => {
    const ada = await sitDown("Ada Anchor");
    const page = `/chamber/elections/${tessera.thing("election")}`;
    await ada.goto(page);
    await expect(said(ada, "Candidacies are not open now.")).toBeVisible();
    const form = { command: "late-statement", intent: "stand", seat: "s-1", statement: "I can count to twelve.", lang: "en" };
    // Sent to be read back, going back to change it, and confirmed: each may come after the last moment.
    const steps: readonly { readonly [field: string]: string }[] = [{}, { step: "change" }, { step: "confirm" }];
    for (const step of steps) {
      const answer = await ada.request.post(page, { form: { ...form, ...step }, headers: { origin: new URL(ada.url()).origin } });
      expect(answer.status()).toBe(422);
      const text = await answer.text();
      expect(text).toContain("There is a problem");
      expect(text).not.toContain("Read this and confirm");
      expect(text).toMatch(/<textarea[^>]*readonly[^>]*>I can count to twelve\.<\/textarea>/i);
    }
  });
});
