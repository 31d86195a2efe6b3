import { expect, test } from "./journey.ts";

test.use({ world: "everything" });

test("a journalist finds a figure, its table, its file and its source, on a phone without scripts", async ({ sitDown }) => {
  const reader = await sitDown(null, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await reader.goto("/");
  await reader.getByRole("contentinfo").getByRole("link", { name: "Evidence" }).click();
  await reader.getByRole("link", { name: "Halls" }).click();
  await expect(reader.getByRole("heading", { level: 1, name: "Halls" })).toBeVisible();
  const row = reader.getByRole("region", { name: "Halls, by local area" }).getByRole("row", { name: /^Quay/ });
  await expect(row).toContainText("−30%");
  await expect(reader.getByText("Not published for Hill.")).toBeVisible();
  await expect(reader.locator("#source")).toContainText("Our own count");
  const link = reader.locator("#areas").getByRole("link", { name: "Download as CSV" });
  const file = await reader.request.get((await link.getAttribute("href")) ?? "");
  expect(await file.text()).toContain("E99000001,Quay,authority,HARBOUR,2025,7,no");
});
