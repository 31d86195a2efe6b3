import { fingers } from "./fingers.ts";
import { expect, test } from "./journey.ts";

test.use({ world: "vote" });

test("a delegate votes by the keyboard alone, in at most twelve key presses from the ballot paper to the receipt", async ({
  sitDown,
  tessera,
}) => {
  const hal = await sitDown("Hal Hedge");
  await hal.goto(`/ballots/${tessera.thing("ballot")}`);
  const keys = fingers(hal);
  await keys.tabTo("Skip to the main text");
  await keys.press("Enter");
  await keys.tabTo("Go to the vote");
  await keys.press("Enter");
  await keys.tabTo("For");
  await keys.press("Space");
  await expect(hal.getByRole("radio", { name: "For" })).toBeChecked();
  await keys.press("Enter");
  await expect(hal.getByRole("heading", { level: 1 })).toHaveText("Check your vote");
  await keys.tabTo("Cast vote");
  await keys.press("Enter");
  await expect(hal.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
  await expect(hal.locator(".reference")).toHaveText(/^[0-9a-f]{4}-/);
  expect(keys.pressed(), "key presses").toBeLessThanOrEqual(12);
});
