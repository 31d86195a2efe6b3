import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

test("what the desk does moves the chamber, the public's live page and the hall display, without a reload", async ({
  sitDown,
  tessera,
}) => {
  const sitting = tessera.thing("sitting");
  const [finn, fay, reader, hall] = [await sitDown("Finn Fair"), await sitDown("Fay Ford"), await sitDown(null), await sitDown(null)];
  await finn.goto(`/desk/sittings/${sitting}`);
  await fay.goto(`/chamber/${sitting}`);
  await reader.goto(`/sittings/${sitting}/live`);
  await hall.goto(`/sittings/${sitting}/display`);
  for (const page of [reader, hall]) await expect(said(page, "Debate").first()).toBeVisible();
  for (const page of [finn, fay, reader, hall]) await page.evaluate(() => document.documentElement.setAttribute("data-kept", "yes"));

  await fay.getByRole("radio", { name: "For", exact: true }).check();
  await fay.getByRole("button", { name: "Ask to speak" }).click();
  for (const page of [finn, reader, hall]) await expect(said(page, /Valley Repair Café/).first()).toBeVisible();
  await finn
    .getByRole("button", { name: /^Give the floor: .*Valley Repair Café/ })
    .first()
    .click();
  await expect(said(fay, "It is your turn to speak").first()).toBeVisible();
  await expect(fay.getByRole("timer", { name: "Speaker's time left" })).toBeVisible();
  // FLR-17: to everybody else as far as everybody's limit goes.
  for (const page of [reader, hall]) await expect(page.getByRole("timer", { name: "Speaker's time left" })).toBeVisible();

  await finn.getByRole("button", { name: /^End the turn/ }).click();
  await expect(said(reader, "Nobody has the floor.")).toBeVisible();
  await finn.getByRole("button", { name: "Close the round" }).click();
  await expect(said(reader, "Between two rounds")).toBeVisible();
  await expect(said(fay, "Between two rounds")).toBeVisible();
  await finn.getByRole("region", { name: "Next" }).getByRole("button", { name: "Open the round" }).click();
  for (const page of [fay, reader, hall]) await expect(said(page, "The mover replies").first()).toBeVisible();
  for (const page of [finn, fay, reader, hall])
    expect(await page.evaluate(() => document.documentElement.getAttribute("data-kept"))).toBe("yes");
});

test("the desk runs by its keys once they are switched on", async ({ sitDown, tessera }) => {
  const [finn, jo] = [await sitDown("Finn Fair"), await sitDown("Jo Juniper")];
  await finn.goto(`/desk/sittings/${tessera.thing("sitting")}`);
  await jo.goto(`/chamber/${tessera.thing("sitting")}`);
  await jo.getByRole("button", { name: "Ask to speak" }).click();
  await finn.getByRole("button", { name: "Keys" }).click();
  await finn.getByRole("checkbox", { name: "Use these keys on this device" }).check();
  await finn.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(finn.getByRole("button", { name: /^Give the floor: .*Hill Farm Youth Band/ }).first()).toBeVisible();
  await finn.keyboard.press("n");
  await expect(said(jo, "It is your turn to speak").first()).toBeVisible();
  await finn.keyboard.press("e");
  await expect(said(finn, "Nobody has the floor.")).toBeVisible();
});
