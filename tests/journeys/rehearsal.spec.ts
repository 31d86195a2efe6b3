import type { Page } from "@playwright/test";
import { findings, sidewaysScroll } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "tomorrow" });

const band = (page: Page) => page.getByRole("complementary", { name: "Rehearsal: nothing here counts." });

test("a facilitator rehearses tomorrow's sitting from the desk: people come, speak and vote, and nothing of it was", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const sitting = tessera.thing("sitting");
  const desk = `/desk/sittings/${sitting}`;
  const [finn, reader] = [await sitDown("Finn Fair"), await sitDown(null)];
  const recordNow = async (): Promise<string> => (await reader.request.get("/data/journal.json")).text();
  const before = await recordNow();
  await reader.goto(`/sittings/${sitting}/live`);

  await finn.goto(desk);
  await finn.getByRole("link", { name: "Rehearse this sitting" }).click();
  await expect(said(finn, "11 simulated delegates check in")).toBeVisible();
  expect(await findings(finn), "axe before the rehearsal").toEqual([]);
  await finn.getByRole("button", { name: "Begin the rehearsal" }).click();
  await expect(finn).toHaveURL(desk);
  await expect(band(finn)).toBeVisible();

  await expect(said(finn, /^(There is a quorum|The quorum is close to being lost)$/).first()).toBeVisible({ timeout: 45_000 });
  await finn.getByRole("link", { name: "Open the sitting" }).click();
  await finn.getByRole("button", { name: "Open the sitting" }).click();
  await finn.getByRole("button", { name: /^Open the round/ }).click();
  await finn
    .getByRole("button", { name: /^Give the floor: / })
    .first()
    .click({ timeout: 30_000 });
  await expect(finn.getByRole("timer", { name: "Speaker's time left" })).toBeVisible();
  await expect(said(finn, "Nobody has the floor.")).toBeVisible({ timeout: 30_000 });

  await finn.getByRole("button", { name: "Close the round" }).click();
  await finn.getByRole("button", { name: /^Open the round/ }).click();
  await finn.getByRole("link", { name: "Prepare a roll call" }).click();
  await finn.getByRole("button", { name: "Prepare the vote" }).click();
  await expect(band(finn)).toBeVisible();
  await finn.getByRole("link", { name: "Read aloud and open" }).click();
  await finn.getByRole("button", { name: "Open the vote" }).click();
  await finn.goto(desk);
  await expect(said(finn, /^Votes cast: [1-9]\d* of \d+ seats/).first()).toBeVisible({ timeout: 45_000 });

  const hall = await finn.context().newPage();
  await hall.goto(`/sittings/${sitting}/display`);
  await expect(band(hall)).toBeVisible();
  await hall.goto(`/cy/sittings/${sitting}`);
  await expect(hall.getByRole("complementary", { name: "Ymarfer: nid oes dim yma'n cyfrif." })).toBeVisible();

  // Everybody else sees tomorrow's sitting as it stands, also where the room is live.
  await expect(said(reader, "The sitting was opened.")).toHaveCount(0);
  await expect(band(reader)).toHaveCount(0);

  await finn.goto(desk);
  await expect(band(finn)).toBeVisible();
  expect(await findings(finn), "axe in the rehearsal").toEqual([]);
  expect(await sidewaysScroll(finn)).toBe(0);
  await band(finn).getByRole("button", { name: "End the rehearsal" }).click();
  await expect(band(finn)).toHaveCount(0);
  await expect(finn.getByRole("link", { name: "Rehearse this sitting" })).toBeVisible();
  await expect(finn.getByRole("link", { name: "Open the sitting" })).toBeVisible();
  expect(await recordNow()).toBe(before);
});

test("pages left open in a rehearsal that is over say so, until one goes on in the real assembly", async ({ sitDown, tessera }) => {
  const sitting = tessera.thing("sitting");
  const finn = await sitDown("Finn Fair", { javaScriptEnabled: false });
  await finn.goto(`/desk/sittings/${sitting}/rehearse`);
  await finn.getByRole("button", { name: "Begin the rehearsal" }).click();
  await expect(band(finn)).toBeVisible();
  await tessera.stop();
  await tessera.start();

  await finn.goto(`/desk/sittings/${sitting}`);
  await expect(finn.getByRole("heading", { level: 1 })).toHaveText("The rehearsal has ended");
  await finn.goto("/cy/plan");
  await expect(finn.getByRole("heading", { level: 1 })).toHaveText("Mae'r ymarfer wedi gorffen");
  await finn.goto("/plan");
  await finn.getByRole("button", { name: "Go on in the real assembly" }).click();
  await expect(finn).toHaveURL("/desk");
  await finn.goto(`/desk/sittings/${sitting}`);
  await expect(finn.getByRole("link", { name: "Rehearse this sitting" })).toBeVisible();
});

test("a delegate tries voting on the day before, without scripts and by the keyboard alone; nothing is recorded", async ({
  sitDown,
  tessera,
}) => {
  const before = await (await (await sitDown(null)).request.get("/data/journal.json")).text();
  const ada = await sitDown("Ada Anchor", { javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  await ada.goto(`/chamber/${tessera.thing("sitting")}`);
  await ada.getByRole("link", { name: "Try voting" }).first().click();
  await expect(said(ada, "Practice: nothing is recorded.")).toBeVisible();
  for (const choice of ["For", "Against", "Abstain"]) await expect(ada.getByRole("radio", { name: choice })).not.toBeChecked();

  const tabTo = async (words: RegExp): Promise<void> => {
    for (let tabs = 0; tabs < 30; tabs++) {
      await ada.keyboard.press("Tab");
      if ((await ada.locator(":focus").filter({ hasText: words }).count()) + (await ada.locator("input:focus").count()) > 0) return;
    }
    throw new Error(`thirty tabs did not reach ${words}`);
  };
  await tabTo(/^For/);
  await ada.keyboard.press("ArrowDown");
  await expect(ada.getByRole("radio", { name: "Against" })).toBeChecked();
  await ada.keyboard.press("Enter");
  await expect(ada.getByRole("heading", { level: 1 })).toHaveText("Check your vote");
  await expect(said(ada, "Practice: nothing is recorded.")).toBeVisible();
  await tabTo(/^Cast vote/);
  await ada.keyboard.press("Enter");
  await expect(ada.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
  await expect(said(ada, "Practice: nothing is recorded.")).toBeVisible();
  await expect(ada.locator(".reference")).toHaveText("0000-0000-0000");
  await ada.getByRole("link", { name: "Practise again" }).click();
  await ada.getByRole("button", { name: "Continue" }).click();
  await expect(ada.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  expect(await (await ada.request.get("/data/journal.json")).text()).toBe(before);
});

test("every step of the practice ballot is in order for axe, in both languages", async ({ sitDown }) => {
  const bo = await sitDown("Bo Buoy");
  for (const [path, go, cast] of [
    ["/ballots/practice", "Continue", "Cast vote"],
    ["/cy/ballots/practice", "Parhau", "Bwrw pleidlais"],
  ] as const) {
    await bo.goto(path);
    expect(await findings(bo), `axe on ${path}`).toEqual([]);
    await bo.getByRole("radio").first().check();
    await bo.getByRole("button", { name: go }).click();
    await expect(bo.getByRole("button", { name: cast })).toBeVisible();
    expect(await findings(bo), `axe on the check of ${path}`).toEqual([]);
    await bo.getByRole("button", { name: cast }).click();
    await expect(bo.locator(".reference")).toBeVisible();
    expect(await findings(bo), `axe on the receipt of ${path}`).toEqual([]);
    expect(await sidewaysScroll(bo)).toBe(0);
  }
});
