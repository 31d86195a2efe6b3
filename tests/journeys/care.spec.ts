import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

test("who is removed is told why and appeals, the log names nobody, and the committee's ruling lets them in again", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const sitting = tessera.thing("sitting");
  const [finn, fay, olu, reader] = [
    await sitDown("Finn Fair", { javaScriptEnabled: false }),
    await sitDown("Fay Ford", { viewport: { width: 360, height: 740 } }),
    await sitDown("Olu Order", { javaScriptEnabled: false }),
    await sitDown(null),
  ];
  await fay.goto(`/chamber/${sitting}`);
  const number =
    /\d+/.exec(
      (await fay
        .getByText(/delegate for seat \d+|seat \d+/i)
        .first()
        .textContent()) ?? "",
    )?.[0] ?? "";

  await test.step("the desk leaves the reason out, is told, and removes Fay from the sitting", async () => {
    await finn.goto(`/desk/sittings/${sitting}`);
    await finn.getByRole("link", { name: "Moderation" }).click();
    await finn.getByLabel("Seat number").fill(number);
    await finn.getByLabel("What to do").selectOption("sitting");
    await finn.getByRole("button", { name: "Record it" }).click();
    await expect(said(finn, "There is a problem")).toBeVisible();
    await expect(finn.getByLabel("Seat number")).toHaveValue(number);
    await finn.getByLabel("Reason").first().fill("Shouted at the interpreter.");
    await finn.getByRole("button", { name: "Record it" }).click();
    await expect(said(finn, /Valley Repair Café/).first()).toBeVisible();
  });

  await test.step("Fay is told in her live page, reads why, and appeals", async () => {
    await expect(fay.locator(".notice-title").filter({ hasText: "A measure was taken that concerns you" })).toBeVisible();
    await fay.getByRole("link", { name: "Read why, and what you can do" }).click();
    await expect(said(fay, "Shouted at the interpreter.")).toBeVisible();
    expect(await findings(fay)).toEqual([]);
    await fay.getByLabel("Why you appeal").fill("I spoke up so that I could be heard.");
    await fay.getByRole("button", { name: "Appeal" }).click();
    await expect(said(fay, "An appeal to the standing orders committee is running.")).toBeVisible();
    await fay.goto(`/chamber/${sitting}`);
    await fay
      .getByRole("button", { name: /Check in/ })
      .first()
      .click();
    await expect(said(fay, /You were removed from sitting/).first()).toBeVisible();
  });

  await test.step("the public log says what and why, and neither seat, group nor region", async () => {
    await reader.goto(`/sittings/${sitting}`);
    await reader.getByRole("link", { name: "Moderation at this sitting" }).click();
    await expect(said(reader, "Shouted at the interpreter.")).toBeVisible();
    const page = await reader.content();
    for (const telling of ["Valley Repair Café", `Seat ${number}`, "Fay Ford", "so that I could be heard"])
      expect(page).not.toContain(telling);
    expect(await findings(reader)).toEqual([]);
    await reader.goto(`/cy/sittings/${sitting}/moderation`);
    await expect(said(reader, "Gwaharddwyd o'r eisteddiad").first()).toBeVisible();
  });

  await test.step("the committee grants the appeal, and Fay checks in again", async () => {
    await olu.goto("/desk");
    await olu
      .getByRole("link", { name: /Spring sitting/ })
      .first()
      .click();
    await expect(olu).toHaveURL(new RegExp(`/desk/moderation/${sitting}$`));
    await expect(said(olu, "so that I could be heard")).toBeVisible();
    await olu.getByLabel("Reason").fill("She was not asked to be quieter first.");
    await olu.getByRole("button", { name: "Grant the appeal" }).click();
    await expect(said(olu, "The standing orders committee granted an appeal.")).toBeVisible();
    await fay.goto(`/chamber/${sitting}`);
    await fay
      .getByRole("button", { name: /Check in/ })
      .first()
      .click();
    await expect(said(fay, "You are checked in and may vote").first()).toBeVisible();
  });
});

test("equality of voice is told in public by region and kind, and to oneself alone", async ({ sitDown, tessera }) => {
  test.slow();
  const sitting = tessera.thing("sitting");
  const [finn, jo, reader] = [await sitDown("Finn Fair"), await sitDown("Jo Juniper"), await sitDown(null)];
  await jo.goto(`/chamber/${sitting}`);
  await expect(said(jo, /Nobody has spoken yet|Your seat has not spoken yet/)).toBeVisible();
  await jo.getByRole("button", { name: "Ask to speak" }).click();
  await finn.goto(`/desk/sittings/${sitting}`);
  await finn
    .getByRole("button", { name: /^Give the floor: .*Hill Farm Youth Band/ })
    .first()
    .click();
  await expect(said(jo, "It is your turn to speak").first()).toBeVisible();
  await finn.waitForTimeout(2_000);
  await finn.getByRole("button", { name: /^End the turn/ }).click();
  await expect(said(jo, /Your seat has spoken for/)).toBeVisible();

  await reader.goto(`/sittings/${sitting}/voice`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Equality of voice");
  await expect(reader.getByRole("table").first()).toBeVisible();
  expect(await reader.content()).not.toContain("Hill Farm Youth Band");
  expect(await findings(reader)).toEqual([]);
  await reader.goto(`/cy/sittings/${sitting}/voice`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Cydraddoldeb llais");
});
