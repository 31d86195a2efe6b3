import type { Page } from "@playwright/test";
import { findings, sidewaysScroll } from "../support/axe.ts";
import { desk } from "../support/people.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "statements" });

const plain = { javaScriptEnabled: false };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const three = 3;

/** Puts a statement through the form of the chamber. */
async function put(page: Page, text: string): Promise<void> {
  await said(page, "Put a statement of your own").click();
  await page.getByLabel("Your statement").fill(text);
  await page.getByRole("button", { name: "Put this statement" }).click();
}

test("delegates put and answer statements without scripts and by keyboard, the desk reads them first, and the map is public", async ({
  sitDown,
  tessera,
}) => {
  test.setTimeout(120_000);
  const chamber = `/chamber/${tessera.thing("sitting")}`;
  const finn = await sitDown(desk.facilitator);
  await finn.goto(`/desk/sittings/${tessera.thing("sitting")}`);
  await expect(finn.getByRole("heading", { name: "Statements to read: 0" })).toBeVisible();
  const lou = await sitDown("Lou Larch", plain);
  await lou.goto(chamber);
  await expect(lou.getByRole("main").getByText("1 of 3", { exact: true })).toBeVisible();
  await put(lou, "Halls should open late once a week.");
  await expect(said(lou, "waits for the desk")).toBeVisible();
  await lou.getByRole("button", { name: "Agree", exact: true }).first().click();
  await expect(lou.getByRole("main").getByText("2 of 3", { exact: true })).toBeVisible();
  await lou.getByRole("button", { name: "Disagree", exact: true }).first().click();
  await lou.getByRole("button", { name: "Pass", exact: true }).first().click();
  await expect(said(lou, "You have answered every statement so far.")).toBeVisible();
  await said(lou, "Your answers so far: 3").click();
  await lou.getByRole("listitem").filter({ hasText: "You passed" }).getByRole("button", { name: "Agree", exact: true }).click();
  await expect(said(lou, "You passed")).toHaveCount(0);

  // Only the living page hears of a statement that was put after it was opened; from then on its keys work.
  await expect(finn.getByRole("heading", { name: "Statements to read: 1" })).toBeVisible();
  await expect(said(finn, "Halls should open late once a week.")).toBeVisible();
  await finn.keyboard.press("a");
  await expect(finn.getByRole("heading", { name: "Statements to read: 0" })).toBeVisible();

  const jo = await sitDown("Jo Juniper", phone);
  await jo.goto(chamber);
  await expect(jo.getByRole("main").getByText("1 of 4", { exact: true })).toBeVisible();
  expect(await sidewaysScroll(jo), "pixels too wide").toBe(0);
  // Only the living page can be asked for the time; before, Enter sends a form and the page comes anew.
  await expect(jo.getByRole("button", { name: "Say the time left" })).toBeVisible();
  for (let answered = 0; answered < three; answered += 1) {
    await jo.getByRole("button", { name: "Agree", exact: true }).first().focus();
    await jo.keyboard.press("Enter");
    await expect(jo.getByRole("main").getByText(`${answered + 2} of 4`, { exact: true })).toBeVisible();
    await expect(jo.getByRole("button", { name: "Agree", exact: true }).first()).toBeFocused();
  }
  await jo.keyboard.press("Tab");
  await jo.keyboard.press("Space");
  await expect(said(jo, "You have answered every statement so far.").first()).toBeVisible();
  await put(jo, "Bo never answers letters.");
  await expect(said(jo, "waits for the desk").first()).toBeVisible();
  await expect(said(finn, "Bo never answers letters.")).toBeVisible();
  await finn.keyboard.press("5");
  await expect(finn.getByRole("heading", { name: "Statements to read: 0" })).toBeVisible();
  await expect(said(jo, "not put: It is about a person.").first()).toBeVisible();
  await expect.poll(() => findings(jo), "axe in the chamber").toEqual([]);
  await expect.poll(() => findings(finn), "axe at the desk").toEqual([]);

  const reader = await sitDown(null);
  await reader.goto(`/sittings/${tessera.thing("sitting")}/live`);
  await expect(said(reader, "Statements so far: 4")).toBeVisible();
  await finn.getByRole("button", { name: "Close the round" }).click();
  await expect(reader.getByRole("heading", { name: "Opinion map: what all groups agree on" })).toBeVisible({ timeout: 30_000 });

  await reader.getByRole("link", { name: "The whole map" }).click();
  await expect(reader.getByRole("heading", { level: 1, name: "Opinion map" })).toBeVisible();
  await expect(said(reader, "It is about a person.")).toBeVisible();
  await expect(said(reader, "Bo never answers letters.")).toHaveCount(0);
  await reader.goto(`/cy/sittings/${tessera.thing("sitting")}/map/${tessera.thing("round")}`);
  await expect(reader.getByRole("heading", { level: 1, name: "Map barn" })).toBeVisible();
});
