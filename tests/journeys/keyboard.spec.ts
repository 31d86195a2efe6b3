import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";

test.use({ world: "vote" });

/** Counts the keys somebody presses. */
const fingers = (page: Page) => {
  let pressed = 0;
  const press = async (key: string): Promise<void> => {
    pressed += 1;
    await page.keyboard.press(key);
  };
  const named = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0] : at;
      return label?.textContent?.trim() ?? "";
    });
  return {
    press,
    pressed: () => pressed,
    /** Tabs on until the thing that has the focus begins with these words. */
    tabTo: async (words: string): Promise<void> => {
      for (let tabs = 0; tabs < 30; tabs++) {
        await press("Tab");
        if ((await named()).startsWith(words)) return;
      }
      throw new Error(`thirty tabs did not reach “${words}”`);
    },
  };
};

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
