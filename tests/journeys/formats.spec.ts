import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, said, test } from "./journey.ts";

test.use({ world: "consent" });

const plain = { javaScriptEnabled: false };
const phone = { viewport: { width: 360, height: 740 } };
const axeFinds = async (page: Page): Promise<readonly string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);

test("CON-1 CON-2 CON-4 consent: an objection with its reason, a plain form, the public's count, the result, and asking again", async ({
  sitDown,
  tessera,
}) => {
  const sitting = tessera.thing("sitting");
  const ada = await sitDown("Ada Anchor", phone);
  await ada.goto(`/chamber/${sitting}`);
  await expect(ada.getByRole("button", { name: "Say the time left" })).toBeVisible();
  const reader = await sitDown(null);
  await reader.goto(`/sittings/${sitting}/live`);
  await expect(said(reader, "0 of 8").first()).toBeVisible();

  await ada.getByRole("radio", { name: "I object" }).check();
  await ada.getByRole("button", { name: "Send my answer" }).click();
  await expect(said(ada, "Say why you object: an objection needs a reason.").first()).toBeVisible();
  expect(await axeFinds(ada)).toEqual([]);
  await ada.getByRole("textbox", { name: "Why", exact: true }).fill("Nobody is named who pays.");
  await ada.getByRole("button", { name: "Send my answer" }).click();
  await expect(said(ada, "You have answered. You can change it until the round closes.")).toBeVisible();
  await expect(said(reader, "1 of 8").first()).toBeVisible();
  await expect(said(reader, "Nobody is named who pays.")).toHaveCount(0);

  const jo = await sitDown("Jo Juniper", plain);
  await jo.goto(`/chamber/${sitting}`);
  await jo.getByRole("radio", { name: "I consent" }).check();
  await jo.getByRole("button", { name: "Send my answer" }).click();
  await expect(said(jo, "You have answered. You can change it until the round closes.")).toBeVisible();
  await expect(jo.getByRole("radio", { name: "I consent" })).toBeChecked();

  const finn = await sitDown("Finn Fair");
  await finn.goto(`/desk/sittings/${sitting}`);
  await finn.getByRole("button", { name: "Close the round" }).click();
  for (const page of [ada, reader, finn]) {
    await expect(said(page, "Consent is not reached: there are objections.").first()).toBeVisible();
    await expect(said(page, "Nobody is named who pays.").first()).toBeVisible();
  }
  await finn.getByRole("button", { name: "Ask for consent again" }).click();
  await finn.getByRole("region", { name: "Next" }).getByRole("button", { name: "Open the round" }).click();
  await ada.getByRole("radio", { name: "I consent" }).check();
  await ada.getByRole("button", { name: "Send my answer" }).click();
  await finn.getByRole("button", { name: "Close the round" }).click();
  await expect(said(reader, "Consent is reached: nobody objects.").first()).toBeVisible();
  const shown = await sitDown(null, plain);
  await shown.goto(`/sittings/${sitting}`);
  await expect(said(shown, "Consent is reached: nobody objects.")).toBeVisible();
  await reader.goto(`/cy/sittings/${sitting}/live`);
  await expect(said(reader, "Cafwyd cydsyniad: nid oes neb yn gwrthwynebu.").first()).toBeVisible();
  expect(await axeFinds(reader)).toEqual([]);
});

test("MRK-1 MRK-3 RND-7 EXF-2 marks by buttons, keys and a plain form; a round that ends when half are ready; a form at the end", async ({
  sitDown,
  tessera,
}) => {
  const sitting = tessera.thing("sitting");
  const finn = await sitDown("Finn Fair");
  await finn.goto(`/desk/sittings/${sitting}`);
  await finn.getByRole("button", { name: "Close the round" }).click();
  const next = finn.getByRole("region", { name: "Next" });

  // The open floor ends when half of the eight are ready.
  await next.getByText("What ends this round").first().click();
  await next.getByRole("radio", { name: "Half of those present are ready" }).check();
  await next.getByRole("button", { name: "Set what ends it" }).click();
  await next.getByRole("button", { name: "Open the round" }).click();
  const ada = await sitDown("Ada Anchor", phone);
  const jo = await sitDown("Jo Juniper", plain);
  for (const page of [ada, await sitDown("Cai Caulk"), await sitDown("Hal Hedge"), jo]) {
    await page.goto(`/chamber/${sitting}`);
    if (page === jo) await expect(said(page, "Ready: 3 of the 4 needed").first()).toBeVisible();
    await page.getByRole("button", { name: "I am ready to go on" }).click();
    if (page !== jo) await expect(said(page, "You have said that you are ready.")).toBeVisible();
  }
  await expect(next.getByRole("button", { name: "Open the round" })).toBeVisible();

  // Marks on three points.
  await next.getByText("Marks: how many, and on what").click();
  await next.getByLabel("What marks are placed on, one a line").fill("Benches\nShade\nA library");
  await next.getByRole("checkbox", { name: "Several on one line are allowed" }).check();
  await next.getByRole("button", { name: "Set the marks" }).click();
  await next.getByRole("button", { name: "Open the round" }).click();
  await expect(said(ada, "Marks left: 3 of 3")).toBeVisible();
  await ada.getByRole("button", { name: "Add a mark: Benches" }).click();
  await ada.getByRole("button", { name: "Add a mark: Benches" }).press("Enter");
  await ada.getByRole("spinbutton", { name: "Shade" }).fill("1");
  await expect(said(ada, "Marks left: 0 of 3")).toBeVisible();
  expect(await axeFinds(ada)).toEqual([]);
  await ada.getByRole("button", { name: "Place these marks" }).click();
  await expect(said(ada, /^Your marks are in\. Note this code: [0-9a-f]{8}\./)).toBeVisible();
  await jo.goto(`/chamber/${sitting}`);
  await jo.getByRole("spinbutton", { name: "A library" }).fill("2");
  await jo.getByRole("spinbutton", { name: "Shade" }).fill("2");
  await jo.getByRole("button", { name: "Place these marks" }).click();
  await expect(said(jo, "You have placed too many marks. You may place 3.").first()).toBeVisible();
  await expect(jo.getByRole("spinbutton", { name: "A library" })).toHaveValue("2");
  await jo.getByRole("spinbutton", { name: "Shade" }).fill("1");
  await jo.getByRole("button", { name: "Place these marks" }).click();
  await expect(said(jo, /^Your marks are in\. Note this code:/)).toBeVisible();
  await finn.getByRole("button", { name: "Close the round" }).click();
  const totals = ada.getByRole("table", { name: "Marks, most first" }).first();
  await expect(totals.getByRole("row")).toHaveText([/Place/, /1, equal\s*Benches\s*2/, /1, equal\s*Shade\s*2/, /1, equal\s*A library\s*2/]);

  // The form at the end: two answered, so no figures; the comment waits for the desk.
  await next.getByRole("button", { name: "Open the round" }).click();
  for (const question of ["Did you feel heard?", "Was it balanced?"])
    await ada.getByRole("group", { name: question }).getByRole("radio", { name: "5, completely" }).check();
  await ada.getByRole("textbox", { name: "Anything else?" }).fill("More time for questions.");
  await ada.getByRole("button", { name: "Send my answers" }).click();
  await expect(said(ada, "You have answered. You can change it until the round closes.")).toBeVisible();
  await finn.getByRole("button", { name: "Close the round" }).click();
  await expect(said(ada, "Fewer than five answered, so no figures are published.").first()).toBeVisible();
  await finn.reload();
  await finn.getByText("Comments to read: 1").click();
  await expect(said(finn, "More time for questions.")).toBeVisible();
  const reader = await sitDown(null, plain);
  await reader.goto(`/sittings/${sitting}`);
  await expect(said(reader, "More time for questions.")).toHaveCount(0);
  await finn.getByRole("button", { name: "Publish this comment" }).click();
  await expect(said(finn, "Comments to read: 1")).toHaveCount(0);
  await expect
    .poll(async () => {
      await reader.reload();
      return said(reader, "More time for questions.").count();
    })
    .toBe(1);
});

test("RND-3 time left is right within a second on a device whose clock is wrong, and after that was set", async ({ sitDown, tessera }) => {
  const sitting = tessera.thing("sitting");
  const [right, wrong] = [await sitDown(null), await sitDown(null)];
  // The device is two hours slow.
  await wrong.clock.install({ time: Date.now() - 7_200_000 });
  const left = async (page: Page): Promise<number> => {
    const text = await page.getByRole("timer", { name: "Time left in this round" }).first().innerText();
    return text.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
  };
  for (const page of [right, wrong]) await page.goto(`/sittings/${sitting}/live`);
  await expect.poll(async () => Math.abs((await left(wrong)) - (await left(right)))).toBeLessThanOrEqual(1);
  // Its clock is set while the page is open: the two part, and the server is asked again.
  await wrong.clock.setSystemTime(Date.now() + 3_600_000);
  await expect.poll(async () => Math.abs((await left(wrong)) - (await left(right))), { timeout: 15_000 }).toBeLessThanOrEqual(1);
});
