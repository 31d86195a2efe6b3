import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "rulings" });

test("a request goes without scripts from its form to the ruling, and becomes a precedent that cites and is cited", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const reader = await sitDown(null);
  const gwen = await sitDown("Gwen Grist", { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const olu = await sitDown("Olu Order", { javaScriptEnabled: false });

  await test.step("Gwen leaves something out, is told, and loses nothing", async () => {
    await gwen.goto("/chamber/requests/new");
    await gwen.getByLabel("Title in English").fill("A choir may sing in the station");
    await gwen.getByLabel("Title in Welsh").fill("Caiff côr ganu yn yr orsaf");
    await gwen.getByRole("radio", { name: "A rule", exact: true }).check();
    await gwen.getByLabel("The rule, duty or power, in English").fill("No music on platforms");
    await gwen.getByLabel("The rule, duty or power, in Welsh").fill("Dim cerddoriaeth ar blatfformau");
    await gwen.getByLabel("Who keeps it").fill("The railway");
    await gwen.getByLabel("What is asked, in English").fill("An hour of singing on Fridays.");
    await gwen.getByLabel("What is asked, in Welsh").fill("Awr o ganu ar ddydd Gwener.");
    await gwen.getByRole("checkbox", { name: "Wales" }).check();
    await gwen.getByLabel("Which place").fill("Valley station");
    await gwen.getByLabel("From which day").fill("2030-01-01");
    await gwen.getByLabel("Until which day").fill("2030-12-31");
    await gwen.getByRole("radio", { name: "A rule should not weigh more than what it guards against" }).check();
    await gwen.getByLabel("How the principle bears on this").fill("Nobody was ever hurt by a song.");
    await gwen.getByLabel("Evidence").fill("Three stations tried it.");
    await gwen.getByRole("checkbox", { name: /^1 · A play street/ }).check();
    await gwen.getByRole("button", { name: "Check it" }).click();
    await gwen.getByRole("button", { name: "Lodge it" }).click();
    await expect(said(gwen, "There is a problem")).toBeVisible();
    await expect(gwen.getByLabel("Which place")).toHaveValue("Valley station");
    await expect(gwen.getByRole("checkbox", { name: "Wales" })).toBeChecked();
  });

  await test.step("she adds the safeguards and lodges it", async () => {
    await gwen.getByLabel("Safeguards").fill("Announcements come first; the choir stands behind the line.");
    await gwen.getByRole("button", { name: "Check it" }).click();
    await expect(said(gwen, "Announcements come first")).toBeVisible();
    await gwen.getByRole("button", { name: "Lodge it" }).click();
    await expect(gwen.getByRole("heading", { level: 1 })).toHaveText("A choir may sing in the station");
    await expect(said(gwen, "Waiting for the ruling").first()).toBeVisible();
  });

  await test.step("the committee reads its ruling back and gives it", async () => {
    await olu.goto("/desk");
    await olu.getByRole("link", { name: "A choir may sing in the station" }).click();
    await olu.getByRole("radio", { name: "Granted with conditions" }).check();
    await olu.getByLabel("Reason").fill("It harms nobody and was tried elsewhere.");
    await olu.getByLabel("Conditions", { exact: true }).fill("No loudspeakers.\nNot before nine.");
    await olu.getByLabel("Looked at again on").fill("2030-06-01");
    await olu.getByRole("checkbox", { name: /^1 · A play street/ }).check();
    await olu.getByRole("button", { name: "Continue" }).click();
    await expect(said(olu, "A ruling stands on the record as a precedent")).toBeVisible();
    await olu.getByRole("button", { name: "Give this ruling" }).click();
    await expect(said(olu, "Ruling: Granted with conditions").first()).toBeVisible();
  });

  await test.step("the register finds it by rule, place and result, and precedents lead both ways", async () => {
    await reader.goto("/precedents");
    await reader.getByLabel("Rule, duty or power").fill("platforms");
    await reader.getByLabel("Result").selectOption("granted-with-conditions");
    await reader.getByRole("button", { name: "Show" }).click();
    await expect(said(reader, "1 request").first()).toBeVisible();
    await reader.getByRole("link", { name: "A choir may sing in the station" }).click();
    await expect(said(reader, "No loudspeakers.")).toBeVisible();
    await expect(said(reader, "1 June 2030").first()).toBeVisible();
    expect(await findings(reader)).toEqual([]);
    await reader.getByRole("link", { name: "A play street every Sunday" }).click();
    await expect(reader.locator("#cited").getByRole("link", { name: "A choir may sing in the station" })).toBeVisible();
    const file: object = await (await reader.request.get(`${tessera.origin}/precedents/3.json`)).json();
    expect(file).toMatchObject({ result: "granted-with-conditions", cites: ["1"], ruling: { review: "2030-06-01" } });
    expect(await (await reader.request.get(`${tessera.origin}/precedents.csv`)).text()).toContain("No loudspeakers.");
  });
});
