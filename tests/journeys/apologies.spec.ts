import { findings, sidewaysScroll } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "gathered" });

test("ATT-6 ATT-7 a delegate sends apologies from the phone, the desk reads why, nobody else does, and they are taken back", async ({
  sitDown,
  tessera,
}) => {
  const sitting = tessera.thing("sitting");
  const hal = await sitDown("Hal Hedge", { viewport: { width: 360, height: 740 } });
  const [sam, reader] = [await sitDown("Sam Scribe"), await sitDown(null)];

  await hal.goto(`/chamber/${sitting}`);
  await hal.getByRole("link", { name: "All help, and sending apologies" }).click();
  await hal.getByLabel("Reason (optional)").fill("The ferry does not run.");
  await hal.getByRole("button", { name: "Send apologies" }).click();
  await expect(said(hal, "Apologies were sent for this seat. Checking in ends them.")).toBeVisible();
  await expect(said(hal, "The ferry does not run.")).toBeVisible();
  expect(await findings(hal)).toEqual([]);
  expect(await sidewaysScroll(hal)).toBe(0);

  await sam.goto(`/desk/sittings/${sitting}`);
  await sam.getByRole("link", { name: "Help, apologies (1), access" }).click();
  await expect(said(sam, "The ferry does not run.")).toBeVisible();
  for (const path of [`/sittings/${sitting}`, `/sittings/${sitting}/live`, `/sittings/${sitting}.json`]) {
    await reader.goto(path);
    expect(await reader.content(), path).not.toContain("ferry");
  }

  await hal.getByRole("button", { name: "Take back the apologies" }).click();
  await expect(hal.getByRole("button", { name: "Send apologies" })).toBeVisible();
  await sam.reload();
  await expect(said(sam, "Nobody has sent apologies.")).toBeVisible();
  await hal.goto(`/cy/chamber/${sitting}/help`);
  await expect(hal.getByRole("button", { name: "Anfon ymddiheuriadau" })).toBeVisible();
});
