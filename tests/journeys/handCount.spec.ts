import type { Page } from "@playwright/test";
import { findings } from "../support/axe.ts";
import { desk } from "../support/people.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });
const plain = { javaScriptEnabled: false };

test("HND-3 HND-5: two counters enter what they counted in the hall, and every page says that it was counted by hand", async ({
  sitDown,
  tessera,
}) => {
  const finn = await sitDown(desk.facilitator, plain);
  await finn.goto(`/desk/sittings/${tessera.thing("sitting")}?do=vote&kind=by-hand`);
  await finn.getByLabel("Question in English").fill("Shall we break for lunch now?");
  await finn.getByRole("button", { name: "Prepare the vote" }).click();
  for (const email of ["sam.scribe@example.org", "kit.knoll@example.org"]) {
    await finn.getByLabel("E-mail address of the counter").fill(email);
    await finn.getByRole("button", { name: "Name a counter" }).click();
  }
  await expect(finn.getByRole("button", { name: "Stand down: Kit Knoll" })).toBeVisible();
  const [, vote = ""] = /\/desk\/ballots\/([\d-]+)/.exec(finn.url()) ?? [];
  await finn.goto(`/desk/ballots/${vote}?do=open`);
  await finn.getByRole("button", { name: "Open the vote" }).click();
  await expect(said(finn, "Hands are being counted in the hall.").first()).toBeVisible();

  const count = async (who: string, figures: readonly [string, string, string]) => {
    const page = await sitDown(who, { viewport: { width: 360, height: 740 } });
    await page.goto(`/hand-count/${vote}`);
    await enter(page, figures);
    return page;
  };
  const enter = async (page: Page, figures: readonly [string, string, string]): Promise<void> => {
    const fields = ["Hands for", "Hands against", "Abstentions"];
    for (const [i, label] of fields.entries()) await page.getByLabel(label).fill(figures[i] ?? "");
    await page.getByRole("button", { name: "Enter the count" }).click();
  };
  const sam = await count(desk.secretariat, ["4", "2", "1"]);
  await expect(said(sam, "Your count is entered")).toBeVisible();
  expect(await findings(sam)).toEqual([]);
  const kit = await count("Kit Knoll", ["5", "2", "1"]);
  await expect(said(kit, "The two counts differ.").first()).toBeVisible();
  await enter(kit, ["4", "2", "1"]);
  await expect(said(kit, "Your count is entered")).toBeVisible();
  await enter(sam, ["4", "2", "1"]);
  await expect(said(sam, "Both counters have entered the same figures.")).toBeVisible();

  await finn.goto(`/desk/ballots/${vote}?do=declare`);
  await finn.getByRole("button", { name: "Declare the result" }).click();
  await expect(said(finn, "Counted by hand by").first()).toBeVisible();
  await expect(said(finn, "Sam Scribe").first()).toBeVisible();
  const reader = await sitDown(null);
  await reader.goto(`/votes/${vote.replace("-", "/")}`);
  await expect(said(reader, "Counted by hand by two counters.").first()).toBeVisible();
  await expect(said(reader, "Sam Scribe")).toHaveCount(0);
  expect(await findings(reader)).toEqual([]);
  await reader.goto(`/cy/votes/${vote.replace("-", "/")}`);
  await expect(said(reader, "Cyfrifwyd â llaw gan ddau gyfrifwr.").first()).toBeVisible();
});
