import type { Page } from "@playwright/test";
import { desk } from "../support/people.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "vote" });
const plain = { javaScriptEnabled: false };

/** Tabs on until the thing that has the focus begins with these words. */
const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let tabs = 0; tabs < 40; tabs++) {
    await page.keyboard.press("Tab");
    const named = await page.evaluate(() => {
      const at = document.activeElement;
      return (at instanceof HTMLInputElement ? at.labels?.[0] : at)?.textContent?.trim() ?? "";
    });
    if (named.startsWith(words)) return;
  }
  throw new Error(`forty tabs did not reach “${words}”`);
};

test("MND-4 MND-5: a steward casts for a delegate on the telephone, by the keyboard alone, and the delegate is told", async ({
  sitDown,
  tessera,
}) => {
  const ballot = tessera.thing("ballot");
  const finn = await sitDown(desk.facilitator);
  await finn.goto(`/desk/ballots/${ballot}`);
  await finn.getByLabel("E-mail address of the steward").fill("nobody@example.org");
  await finn.getByRole("button", { name: "Name a steward" }).click();
  const summary = finn.getByRole("alert");
  await expect(summary).toHaveCount(1);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link", { name: /^Nobody here has this e-mail address/ })).toHaveAttribute("href", "#email");
  await expect(finn.getByLabel("E-mail address of the steward")).toHaveAttribute("aria-invalid", "true");
  await expect(finn).toHaveTitle(/^Error: /);
  await finn.getByLabel("E-mail address of the steward").fill("sam.scribe@example.org");
  await finn.getByRole("button", { name: "Name a steward" }).click();
  await expect(finn.getByRole("button", { name: "Stand down: Sam Scribe" })).toBeVisible();
  await expect(finn.getByRole("link", { name: /^The stewards’ page of vote/ })).toHaveAttribute("href", `/steward/${ballot}`);
  await expect(finn.getByRole("link", { name: "Send this address by e-mail" })).toHaveAttribute("href", new RegExp(`^mailto:.*${ballot}$`));

  const sam = await sitDown(desk.secretariat, plain);
  await sam.goto(`/steward/${ballot}`);
  await tabTo(sam, "Number of the seat");
  await sam.keyboard.type("99");
  await sam.keyboard.press("Enter");
  await expect(said(sam, /^Seat 99 is not on the register/).first()).toBeVisible();
  await sam.getByLabel("Number of the seat").fill("1");
  await sam.keyboard.press("Enter");
  await expect(said(sam, "Seat 1, Harbour Lights Library Friends").first()).toBeVisible();
  await tabTo(sam, "For");
  await sam.keyboard.press("Space");
  await sam.keyboard.press("Enter");
  await expect(said(sam, "Read this aloud")).toBeVisible();
  await expect(said(sam, "You vote for seat 1, Harbour Lights Library Friends.")).toBeVisible();
  await tabTo(sam, "Cast vote");
  await sam.keyboard.press("Enter");
  await expect(sam.getByRole("heading", { level: 1 })).toHaveText("The vote of seat 1 is cast");
  const receipt = await sam.locator(".reference").innerText();
  await sam.goto("/desk/outbox");
  await expect(said(sam, "Your vote for seat 1 was cast with help").first()).toBeVisible();

  const ada = await sitDown("Ada Anchor", plain);
  await ada.goto(`/ballots/${ballot}`);
  await expect(said(ada, /cast with the help of a steward/)).toBeVisible();
  await expect(said(ada, receipt)).toBeVisible();
});

test("MND-6: one press hands a shared screen on, without scripts, and nothing chosen is left behind it", async ({ sitDown, tessera }) => {
  const ada = await sitDown("Ada Anchor", plain);
  const paper = `/ballots/${tessera.thing("ballot")}`;
  await ada.goto(paper);
  await expect(said(ada, "Signed in as Ada Anchor.")).toBeVisible();
  await ada.getByRole("radio", { name: "Against" }).check();
  await ada.getByRole("button", { name: "Not you? Switch" }).click();
  await expect(ada).toHaveURL(new RegExp(`/sign-in\\?to=${encodeURIComponent(paper)}$`));
  await ada.goBack();
  await expect(ada).toHaveURL(/\/sign-in\?to=/);
  await expect(ada.getByRole("radio")).toHaveCount(0);
});

test("MND-1 MND-2: whoever acts for two seats votes differently on two papers; a vote cast again says what it replaces, on every device", async ({
  sitDown,
  tessera,
}) => {
  const ballot = tessera.thing("ballot");
  const cast = async (page: Page, choice: string): Promise<void> => {
    await page.getByRole("radio", { name: choice }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Cast vote" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
  };
  const fay = await sitDown("Fay Ford", plain);
  await fay.goto(`/ballots/${ballot}`);
  await cast(fay, "For");
  const first = await fay.locator(".reference").innerText();
  await fay.getByRole("link", { name: /^Next: Seat/ }).click();
  await cast(fay, "Against");

  const live = await sitDown("Fay Ford");
  await live.goto(`/chamber/${tessera.thing("sitting")}`);
  await expect(live.getByRole("button", { name: "Say the time left" }).first()).toBeVisible();
  await expect(said(live, first).first()).toBeVisible();
  await fay.getByRole("list").filter({ hasText: "Seat" }).getByRole("link").first().click();
  await cast(fay, "Abstain");
  await expect(said(fay, `receipt code ${first}`)).toBeVisible();
  await expect(live.locator(".notice").filter({ hasText: /was cast again/ })).toBeVisible();
  await expect(live.getByRole("status").getByText(/was cast again/)).toBeAttached();
  await expect(said(live, first)).toHaveCount(0);
});
