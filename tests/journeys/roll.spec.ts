import { exampleGroups, rollLines } from "../support/people.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "roll" });

const csv = (lines: readonly (readonly string[])[]) => ({
  name: "roll.csv",
  mimeType: "text/csv",
  // As a spreadsheet on Windows saves it.
  buffer: Buffer.from(`\ufeff${lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n")}\r\n`),
});

const harvest = {
  group: 'Cymdeithas "Tŷ Glân"',
  region: "HILL",
  kind: "residents",
  people: 75,
  seats: 1,
  delegate: "Mari Môn",
} as const;

test("a roll with problems is refused line by line, mended, looked through and imported; then weights are adopted", async ({ sitDown }) => {
  const sam = await sitDown("Sam Scribe");
  const good = rollLines([...exampleGroups.filter((g) => g.group !== "Snowline Advice"), harvest]);
  const bad = good.map((cells, line) =>
    cells.map((cell, column) => (line === 2 && column === 1 ? "ATLANTIS" : line === 3 && column === 4 ? "many" : cell)),
  );

  await sam.goto("/desk/roll");
  await sam.getByLabel("File", { exact: true }).setInputFiles(csv(bad));
  await sam.getByRole("button", { name: "See what it would do" }).click();
  await expect(said(sam, "2 problems in the file").first()).toBeVisible();
  const problems = sam.getByRole("table", { name: "Problems with their line and column" });
  await expect(problems.getByRole("row")).toHaveCount(3);
  await expect(problems.getByRole("row").nth(1)).toContainText("3");
  await expect(problems).toContainText("ATLANTIS");

  await sam.getByLabel("File", { exact: true }).setInputFiles(csv(good));
  await sam.getByRole("button", { name: "See what it would do" }).click();
  await expect(sam.getByRole("heading", { level: 1 })).toHaveText("What this file would do");
  await expect(said(sam, "1 group added").first()).toBeVisible();
  await expect(said(sam, "1 group withdrawn").first()).toBeVisible();
  await expect(said(sam, 'Cymdeithas "Tŷ Glân"').first()).toBeVisible();
  await sam.getByRole("button", { name: "Import the file" }).click();
  await expect(said(sam, "The roll was imported").first()).toBeVisible();
  await expect(said(sam, "Groups added: 1. Changed: 0. Withdrawn: 1. Unchanged: 10.")).toBeVisible();

  await sam.goto("/desk/weights");
  await sam.getByRole("link", { name: /^Adopt: .*proportional/i }).click();
  await sam.getByRole("button", { name: "Adopt these weights" }).click();
  await expect(said(sam, "These weights are now in force")).toBeVisible();

  const reader = await sitDown(null);
  await reader.goto("/roll");
  await expect(said(reader, 'Cymdeithas "Tŷ Glân"').first()).toBeVisible();
  await expect(said(reader, "Snowline Advice")).toHaveCount(0);
  await expect(said(reader, "Quayside Refuge")).toHaveCount(0);
});

test("the same file again changes nothing", async ({ sitDown }) => {
  const sam = await sitDown("Sam Scribe");
  await sam.goto("/desk/roll");
  await sam.getByLabel("File", { exact: true }).setInputFiles(csv(rollLines()));
  await sam.getByRole("button", { name: "See what it would do" }).click();
  await expect(said(sam, "There is nothing to import.")).toBeVisible();
});
