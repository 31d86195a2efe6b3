import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "alike" });

test("two proposers join their proposals without scripts: one offers, both write and agree, and the two become one", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const reader = await sitDown(null);
  const ada = await sitDown("Ada Anchor", { javaScriptEnabled: false });
  const hal = await sitDown("Hal Hedge", { javaScriptEnabled: false });

  await test.step("Hal compares the two and offers to join them", async () => {
    await hal.goto("/proposals/2/beside/1");
    await expect(hal.getByRole("heading", { level: 1 })).toHaveText("Proposals 2 and 1 side by side");
    await hal.goto("/chamber/proposals/2");
    await hal.getByLabel("Join it with").selectOption({ index: 0 });
    await hal.getByRole("button", { name: "Propose to join them" }).click();
    await expect(hal.getByRole("heading", { level: 1 })).toHaveText("Join proposals 2 and 1");
    await expect(said(hal, "Question put to the vote")).toBeVisible();
    await expect(hal.getByRole("button", { name: "Agree to this text" })).toHaveCount(0);
  });

  await test.step("the public reads of the offer, not the text", async () => {
    await reader.goto("/proposals/1");
    await expect(said(reader, "Joining with proposal 2 is proposed")).toBeVisible();
  });

  await test.step("Ada writes the question that was left to be written", async () => {
    await ada.goto("/chamber/proposals/1");
    await ada.getByRole("link", { name: "Read the offer and answer it" }).click();
    await ada.getByRole("link", { name: "Write the joined text" }).click();
    await expect(ada.getByRole("button", { name: "Save and open for sponsors" })).toHaveCount(0);
    await ada.getByLabel("Question put to the vote, in English").fill("Shall there be a repair café in every hall?");
    await ada.getByLabel("Question put to the vote, in Welsh").fill("A ddylai fod caffi trwsio ym mhob neuadd?");
    await ada.getByRole("button", { name: "Save", exact: true }).click();
    await ada.goto("/chamber/joining/1");
    await ada.getByRole("button", { name: "Agree to this text" }).click();
    await expect(said(ada, "Agreed to this text:")).toBeVisible();
  });

  await test.step("Hal reads the same text, agrees, and finds himself at the joint proposal", async () => {
    await hal.goto("/chamber/joining/1");
    await expect(said(hal, "Shall there be a repair café in every hall?")).toBeVisible();
    await hal.getByRole("button", { name: "Agree to this text" }).click();
    await expect(hal).toHaveURL(/\/chamber\/proposals\/3$/);
    await expect(hal.getByRole("heading", { name: "Your part as author" })).toBeVisible();
  });

  await test.step("the three proposals lead to one another, and the open amendment is closed with that reason", async () => {
    await reader.goto("/proposals/1");
    await expect(said(reader, "Joined into proposal 3").first()).toBeVisible();
    await reader.getByRole("link", { name: "Proposal 3", exact: true }).click();
    await expect(said(reader, "A joint proposal")).toBeVisible();
    await expect(said(reader, "Lodged").first()).toBeVisible();
    expect(await findings(reader)).toEqual([]);
    await reader.goto("/proposals/1/amendments/1");
    await expect(said(reader, "Closed: its proposal was joined into proposal 3").first()).toBeVisible();
    const file: object = await (await reader.request.get(`${tessera.origin}/proposals/2.json`)).json();
    expect(file).toMatchObject({ stage: "joined", joinedInto: { number: "3" } });
  });
});

test("the committee proposes to join two, and one proposer refuses with a reason", async ({ sitDown }) => {
  const [olu, hal] = [await sitDown("Olu Order"), await sitDown("Hal Hedge")];
  await olu.goto("/desk/proposals/1");
  await olu.getByRole("button", { name: "Propose to join them" }).click();
  await expect(said(olu, "Joining with proposal 2 is proposed")).toBeVisible();
  await hal.goto("/chamber/joining/1");
  await hal.getByRole("button", { name: "Do not join" }).click();
  await expect(said(hal, "There is a problem")).toBeVisible();
  await hal.getByLabel("Reason").fill("A market is not a village.");
  await hal.getByRole("button", { name: "Do not join" }).click();
  await expect(said(hal, "the proposer of proposal 2 did not agree")).toBeVisible();
  await expect(said(hal, "A market is not a village.")).toBeVisible();
});

test("a proposal much like others is pointed out before it is made public and before it is lodged, and keeps nobody from going on", async ({
  sitDown,
}) => {
  const cai = await sitDown("Cai Caulk", { javaScriptEnabled: false });
  await cai.goto("/drafts/new");
  await cai.getByLabel("Title in English").fill("A repair café in each market hall");
  await cai.getByLabel("Summary in English").fill("Every library has a warm room that is open and free.");
  await cai.getByLabel("Question put to the vote, in English").fill("Shall there be a repair café in each market hall?");
  await cai.getByLabel("Case").fill("People sit at home in the cold. A library is already heated.");
  await cai.getByLabel("Clauses").fill("1. Each council keeps one warm room in each static library.");
  await cai.getByLabel("What it costs and who pays").fill("Nothing.");
  await cai.getByLabel("Chapter of the plan").selectOption({ index: 2 });
  await cai.getByRole("checkbox", { name: "United Kingdom" }).check();
  await cai.getByLabel("Who is asked to reply: United Kingdom").selectOption({ index: 1 });
  await cai.getByRole("button", { name: "Save and open for sponsors" }).click();
  await expect(cai.getByRole("heading", { name: "Proposals that may say the same" })).toBeVisible();
  await expect(said(cai, /^Words in common: .*repair/).first()).toBeVisible();
  await cai.getByRole("button", { name: "Make it public anyway" }).click();
  await expect(cai).toHaveURL(/\/chamber\/proposals\/3/);
  await cai.getByRole("link", { name: "Compare the two side by side" }).first().click();
  await expect(cai.getByRole("heading", { level: 1 })).toContainText("side by side");
  await cai.goBack();
  await cai.getByRole("button", { name: "Propose to join them" }).first().click();
  await expect(cai.getByRole("heading", { level: 1 })).toContainText("Join proposals 3 and");
  await expect(said(cai, "Proposal 3 is not admitted yet.")).toBeVisible();
});
