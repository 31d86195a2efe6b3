import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, said, test } from "./journey.ts";

test.use({ world: "everything" });

test("a receipt finds the vote that was counted, and an unknown one is told so", async ({ sitDown, tessera }) => {
  const reader = await sitDown(null);
  const [year, number] = tessera.thing("ballot").split("-");
  const published: unknown = await (await reader.request.get(`/votes/${year}/${number}.json`)).json();
  const receipt = /"receipt":"([0-9a-f-]{14})"/.exec(JSON.stringify(published))?.[1] ?? "";
  await reader.goto(`/votes/${year}/${number}`);
  await reader.getByLabel("Receipt code").fill(receipt);
  await reader.getByRole("button", { name: "Find this vote" }).click();
  await expect(said(reader, `Receipt ${receipt} was counted`)).toBeVisible();
  await reader.getByLabel("Receipt code").fill("0000-0000-0000");
  await reader.getByRole("button", { name: "Find this vote" }).click();
  await expect(said(reader, "No counted vote has the receipt 0000-0000-0000.")).toBeVisible();
});

test("anybody downloads the record and verifies it; one altered byte is named", async ({ sitDown, tessera }, testInfo) => {
  const reader = await sitDown(null);
  await reader.goto("/data/journal");
  const head: unknown = await (await reader.request.get("/data/journal.json")).json();
  const [download] = await Promise.all([reader.waitForEvent("download"), reader.locator('a[href="/data/journal.jsonl"]').first().click()]);
  const file = testInfo.outputPath("journal.jsonl");
  await download.saveAs(file);

  const whole = await tessera.assembly("verify", file);
  expect(whole.out).toContain("The record is whole");
  expect(whole.code).toBe(0);
  expect(JSON.stringify(head)).toContain(/Head: ([0-9a-f]{64})/.exec(whole.out)?.[1] ?? "no head");
  const database = await tessera.assembly("verify");
  expect(database.code).toBe(0);

  const lines = readFileSync(file, "utf8").split("\n");
  const at = Math.floor(lines.length / 2);
  const line = lines[at] ?? "";
  const digit = line.search(/[0-8]/);
  lines[at] = `${line.slice(0, digit)}9${line.slice(digit + 1)}`;
  const altered = testInfo.outputPath("altered.jsonl");
  writeFileSync(altered, lines.join("\n"));
  expect(createHash("sha256").update(lines.join("\n")).digest("hex")).not.toBe(
    createHash("sha256").update(readFileSync(file)).digest("hex"),
  );
  const broken = await tessera.assembly("verify", altered);
  expect(broken.code).toBe(1);
  expect(broken.out).toContain(`Broken at line ${at + 1}`);
});
