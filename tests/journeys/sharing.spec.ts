import { desk } from "../support/people.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "vote" });
const plain = { javaScriptEnabled: false };

test("SHR-4 SHR-1: without scripts a delegate shares a vote with the group, notes what it asks, and reports how the seat voted and why", async ({
  sitDown,
  tessera,
}) => {
  const ballot = tessera.thing("ballot");
  const ada = await sitDown("Ada Anchor", plain);
  await ada.goto(`/ballots/${ballot}`);
  await ada.getByRole("link", { name: "Share with my group" }).click();
  await expect(said(ada, /^A vote for means/)).toBeVisible();
  await expect(said(ada, /Harbour Lights Library Friends has 1 seat in this vote/).first()).toBeVisible();
  await expect(ada.getByRole("link", { name: "Send by e-mail" })).toHaveAttribute("href", /^mailto:\?subject=.+&body=.+votes%2F2026/);
  await ada.getByLabel("What the group asks for seat 1").fill("For, if the buses run.");
  await ada.getByRole("button", { name: "Keep this note" }).click();
  await expect(said(ada, "For, if the buses run.").first()).toBeVisible();

  const cai = await sitDown("Cai Caulk", plain);
  await cai.goto(`/ballots/${ballot}/share`);
  await expect(said(cai, /Net Menders' Mutual has 1 seat/).first()).toBeVisible();
  await expect(cai.getByText("buses run")).toHaveCount(0);

  await ada.goto(`/ballots/${ballot}`);
  await ada.getByRole("radio", { name: "For" }).check();
  await ada.getByRole("button", { name: "Continue" }).click();
  await ada.getByRole("button", { name: "Cast vote" }).click();
  await expect(ada.getByRole("link", { name: "Share with my group" })).toBeVisible();

  const finn = await sitDown(desk.facilitator);
  expect((await finn.goto(`/ballots/${ballot}/share`))?.status()).toBe(403);
  await finn.goto(`/desk/ballots/${ballot}?do=close`);
  await finn.getByRole("button", { name: "Close the vote now" }).click();
  await finn.goto(`/desk/ballots/${ballot}?do=declare`);
  await finn.getByRole("button", { name: "Declare the result" }).click();
  await expect(said(finn, "This result is provisional")).toBeVisible();

  await ada.goto(`/votes/${ballot.replace("-", "/")}`);
  await ada.getByRole("link", { name: "How our seats voted, and why" }).click();
  await expect(ada.getByRole("definition").filter({ hasText: /^For$/ })).toBeVisible();
  await expect(ada.getByRole("definition").filter({ hasText: "For, if the buses run." })).toBeVisible();
  await ada.getByLabel("Why seat 1 voted so").fill("The council runs the buses until ten.");
  await ada.getByRole("button", { name: "Keep this note" }).click();
  await expect(ada.getByRole("definition").filter({ hasText: "until ten" })).toBeVisible();
  await cai.goto(`/ballots/${ballot}/share`);
  await expect(cai.getByText("until ten")).toHaveCount(0);
});
