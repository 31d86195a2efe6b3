import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";

test.use({ world: "debate" });

const askFor = async (page: Page, address: string): Promise<void> => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a mail" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look at your mail");
};

test("a delegate signs in with the code of the mail, another with its link; a stranger is told the same and gets none", async ({
  sitDown,
}) => {
  const [ada, gwen, stranger] = [await sitDown(null), await sitDown(null), await sitDown(null)];
  await askFor(ada, "ada.anchor@example.org");
  await askFor(gwen, "gwen.grist@example.org");
  await askFor(stranger, "nobody@example.org");

  const sam = await sitDown("Sam Scribe");
  await sam.goto("/desk/outbox");
  const mail = async (address: string): Promise<string> => {
    const one = sam.getByRole("group").filter({ hasText: address }).first();
    await one.locator("summary").click();
    return one.innerText();
  };
  const code = /\b(\d{3} ?\d{3})\b/.exec(await mail("ada.anchor@example.org"))?.[1] ?? "";
  const link = /https?:\S+\/sign-in\/\S+/.exec(await mail("gwen.grist@example.org"))?.[0] ?? "";
  await expect(sam.getByText("nobody@example.org")).toHaveCount(0);

  await ada.getByLabel("Code from the mail").fill("000 000");
  await ada.getByRole("button", { name: "Sign in with the code" }).click();
  await expect(ada.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await ada.getByLabel("Code from the mail").fill(code);
  await ada.getByRole("button", { name: "Sign in with the code" }).click();
  await expect(ada).toHaveURL("/chamber");

  await gwen.goto(link);
  await gwen.getByRole("button", { name: /Sign in|Mewngofnodi/ }).click();
  await expect(gwen).toHaveURL(/\/chamber$/);
  const again = await sitDown(null);
  await again.goto(link);
  await expect(again.getByRole("button", { name: /Sign in|Mewngofnodi/ })).toHaveCount(0);
});

test("signing out in one window ends the live page in the other", async ({ sitDown, tessera }) => {
  const ada = await sitDown("Ada Anchor");
  await ada.goto(`/chamber/${tessera.thing("sitting")}`);
  await expect(ada.getByRole("button", { name: "Say the time left" })).toBeVisible();
  const other = await ada.context().newPage();
  await other.goto("/sign-out");
  await other.getByRole("button", { name: "Sign out" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("You are signed out");
  await expect(ada).toHaveURL(/\/sign-in\?to=/);
});
