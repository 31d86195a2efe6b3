import type { Page } from "@playwright/test";
import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "proxies" });
const plain = { javaScriptEnabled: false };

/** Chooses on the paper that is open, reads it back and casts it. */
const cast = async (page: Page, choice: string): Promise<void> => {
  await page.getByRole("radio", { name: choice }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Cast vote" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
};

test("PRX-2 PRX-5 PRX-6: a proxy is given by a plain form, cast on a paper of its own, shown as such, and gives way to the seat's own vote", async ({
  sitDown,
  tessera,
}) => {
  const ballot = tessera.thing("ballot");
  const ada = await sitDown("Ada Anchor");
  await ada.goto("/chamber");
  await ada.getByRole("link", { name: "Proxies" }).click();
  await ada.getByLabel("Number of the seat that is to hold it").fill("7");
  await ada.getByLabel("What you ask them to do").fill("Against, unless the hall is heated.");
  await ada.getByRole("button", { name: "Give the proxy" }).click();
  await expect(said(ada, /^Seat 7 is in another region/).first()).toBeVisible();
  await ada.getByLabel("Number of the seat that is to hold it").fill("2");
  await ada.getByRole("button", { name: "Give the proxy" }).click();
  await expect(said(ada, "Its proxy is with seat 2, Net Menders' Mutual.")).toBeVisible();
  await expect(said(ada, "Against, unless the hall is heated.")).toBeVisible();
  expect(await findings(ada)).toEqual([]);

  const cai = await sitDown("Cai Caulk", plain);
  await cai.goto("/chamber/proxies");
  await expect(said(cai, "Seat 1, Harbour Lights Library Friends, given to your seat 2.")).toBeVisible();
  await expect(said(cai, "Against, unless the hall is heated.")).toBeVisible();

  const finn = await sitDown("Finn Fair");
  await finn.goto(`/desk/ballots/${ballot}?do=open`);
  await finn.getByRole("button", { name: "Open the vote" }).click();
  await expect(finn.getByRole("link", { name: "Close the vote now" })).toBeVisible();

  await cai.goto(`/ballots/${ballot}`);
  await cai.getByRole("link", { name: "As proxy for seat 1, Harbour Lights Library Friends" }).click();
  await cast(cai, "Against");
  const hal = await sitDown("Hal Hedge", plain);
  await hal.goto(`/ballots/${ballot}`);
  await hal.getByRole("link", { name: /^As proxy for seat 7/ }).click();
  await cast(hal, "For");

  const live = await sitDown("Cai Caulk");
  await live.goto(`/chamber/${tessera.thing("sitting")}`);
  await expect(live.getByRole("button", { name: "Say the time left" }).first()).toBeVisible();
  await ada.goto(`/ballots/${ballot}`);
  await expect(said(ada, /^A vote was cast by proxy for this seat/)).toBeVisible();
  await cast(ada, "For");
  await expect(live.getByRole("status").getByText(/^Seat 1 has voted itself/)).toBeAttached();

  await finn.goto(`/desk/ballots/${ballot}?do=close`);
  await finn.getByRole("button", { name: "Close the vote now" }).click();
  await finn.goto(`/desk/ballots/${ballot}?do=declare`);
  await finn.getByRole("button", { name: "Declare the result" }).click();
  await expect(said(finn, "This result is provisional")).toBeVisible();
  const reader = await sitDown(null, plain);
  await reader.goto(`/votes/${ballot.replace("-", "/")}`);
  await expect(reader.getByRole("row", { name: /^7 .*For \(by proxy\)/ })).toBeVisible();
  await expect(reader.getByRole("row", { name: /^1 / }).filter({ hasText: "For" })).not.toContainText("by proxy");
});
