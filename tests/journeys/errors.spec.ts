import { expect, test } from "./journey.ts";

test.use({ world: "roll" });

test("an address at which there is nothing says so and leads on, in both languages", async ({ sitDown }) => {
  const reader = await sitDown(null);
  for (const address of ["/votes/2026/99", "/plan/NCSP-9999", "/proposals/77", "/fr/plan", "/nothing-here"]) {
    const answer = await reader.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  }
  await reader.getByRole("link", { name: "Go to the first page" }).click();
  await expect(reader).toHaveURL("/");
  const welsh = await reader.goto("/cy/votes/2026/99");
  expect(welsh?.status()).toBe(404);
  await expect(reader.locator("html")).toHaveAttribute("lang", "cy");
});

test("a page for others is refused with a reason; the public is asked to sign in and comes back to the page", async ({ sitDown }) => {
  const ada = await sitDown("Ada Anchor");
  const answer = await ada.goto("/desk/roll");
  expect(answer?.status()).toBe(403);
  await expect(ada.getByRole("heading", { level: 1 })).toHaveText("You may not see this page");

  const reader = await sitDown(null);
  await reader.goto("/chamber");
  await expect(reader).toHaveURL("/sign-in?to=%2Fchamber");
});

test("a form with a problem moves the focus to the summary, and each line of it leads to its field", async ({ sitDown }) => {
  const reader = await sitDown(null);
  await reader.goto("/sign-in");
  await reader.getByLabel("E-mail address").fill("not an address");
  await reader.getByRole("button", { name: "Send me a mail" }).click();
  await expect(reader).toHaveTitle(/^Error: /);
  const summary = reader.getByRole("alert");
  await expect(summary.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(reader.getByLabel("E-mail address")).toHaveValue("not an address");
  await summary.getByRole("link").click();
  await expect(reader.getByLabel("E-mail address")).toBeFocused();
  await expect(reader.getByLabel("E-mail address")).toHaveAttribute("aria-invalid", "true");
});

test("a form from another site is refused", async ({ tessera, sitDown }) => {
  const ada = await sitDown("Ada Anchor");
  const answer = await ada.request.post("/sign-out", { headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" } });
  expect(answer.status()).toBe(403);
  await ada.goto("/chamber");
  expect(new URL(ada.url()).origin).toBe(tessera.origin);
  await expect(ada.getByRole("link", { name: "Ada Anchor" })).toBeVisible();
});
