import { templates } from "../../app/locales/en/templates.ts";
import { stepTitles, templateIds, templateOf } from "../../shared/sittings/templates.ts";
import { expect, said, test } from "./journey.ts";
import { takeRound } from "./takeRound.ts";

test.use({ world: "templates" });

/** What a step is called, on every screen. */
const nameOf = (code: keyof typeof stepTitles): string =>
  Object.entries(templates).find(([key]) => `templates.${key}` === stepTitles[code])?.[1] ?? "";

for (const id of templateIds)
  test(`the template ${id} runs from start to finish, with people in browsers`, async ({ sitDown, tessera }) => {
    test.slow();
    const sitting = tessera.thing(id);
    const [desk, wide] = [await sitDown("Finn Fair"), await sitDown("Jo Juniper")];
    const phone = await sitDown("Ada Anchor", { viewport: { width: 360, height: 740 }, hasTouch: true });
    for (const page of [phone, wide]) {
      await page.goto(`/chamber/${sitting}`);
      await expect(said(page, "You are checked in and may vote").first()).toBeVisible();
    }
    await desk.goto(`/desk/sittings/${sitting}`);
    const [next, inHand] = [desk.getByRole("region", { name: "Next" }), desk.getByRole("region", { name: "The round in hand" })];
    // Its vote is on the proposal; and one sitting shows how a table reports.
    const how = { about: id === "motion-debate" ? "proposal" : "question", reports: id === "roundtable" } as const;
    for (const { code, format } of templateOf(id).steps) {
      const name = nameOf(code);
      await test.step(name, async () => {
        await expect(next.getByRole("heading", { name })).toBeVisible();
        await next.getByRole("button", { name: "Open the round" }).click();
        await expect(phone.getByRole("region", { name: "What is happening now" }).getByText(name).first()).toBeVisible();
        await takeRound({ desk, phone, wide }, format, how);
        await inHand.getByRole("button", { name: "Close the round" }).click();
        await expect(inHand).toHaveCount(0);
      });
    }
    await expect(said(desk, "Every round is done")).toBeVisible();
    await desk.getByRole("link", { name: "Close the sitting" }).first().click();
    await desk.getByRole("button", { name: "Continue", exact: true }).click();
    await desk.getByRole("button", { name: "Close the sitting", exact: true }).click();
    await expect(desk.getByRole("link", { name: "The decision note" })).toBeVisible();
    await expect(said(phone, "The sitting is closed").first()).toBeVisible();
  });
