import type { Page } from "@playwright/test";

/** Counts the keys somebody presses. */
export const fingers = (page: Page) => {
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
