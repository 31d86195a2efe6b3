import type { Page } from "@playwright/test";
import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "groups" });

/** The number of the table that somebody's chamber names. */
const tableOf = async (page: Page): Promise<string> => {
  const text = await said(page, /^You sit at table \d+\.$/)
    .first()
    .innerText();
  return text.replace(/\D+/g, "");
};

test("small groups: drawn and opened at the desk, a note written together, help called, somebody moved, a report without scripts", async ({
  sitDown,
  tessera,
}) => {
  const sitting = tessera.thing("sitting");
  const [finn, ada, cai] = [await sitDown("Finn Fair"), await sitDown("Ada Anchor"), await sitDown("Cai Caulk")];
  const gwen = await sitDown("Gwen Grist", { javaScriptEnabled: false });
  const reader = await sitDown(null);
  await finn.goto(`/desk/sittings/${sitting}`);
  await ada.goto(`/chamber/${sitting}`);
  await cai.goto(`/chamber/${sitting}`);
  await reader.goto(`/sittings/${sitting}/live`);

  // Drawn, looked at, opened.
  await finn.getByRole("button", { name: "Draw the tables" }).click();
  await expect(said(finn, "2 tables are drawn.")).toBeVisible();
  await finn.getByRole("button", { name: "Draw again" }).click();
  await expect(finn.getByRole("table", { name: "The tables" }).getByRole("row")).toHaveCount(3);
  await finn.getByRole("button", { name: "Open the round" }).click();
  const table = await tableOf(ada);
  const other = table === "1" ? "2" : "1";

  // Everybody whom this is about sits at Ada's table: whoever does not is moved there.
  const move = async (seat: string, to: string): Promise<void> => {
    await finn.locator("#move-seat").fill(seat);
    await finn.locator("#move-table").selectOption(to);
    await finn.getByRole("button", { name: "Move", exact: true }).click();
    await expect(finn.locator("#move-seat")).toHaveValue("");
  };
  await finn.getByRole("main").getByText("Move somebody").click();
  for (const seat of [tessera.thing("cai"), tessera.thing("gwen")]) await move(seat, table);
  await expect(said(cai, `You sit at table ${table}.`).first()).toBeVisible();

  // The note is written together.
  const noteOf = (page: Page) => page.getByRole("textbox", { name: "Your table's note" });
  await expect(said(ada, "Saved").first()).toBeVisible();
  await noteOf(ada).fill("Evenings matter.");
  await expect(noteOf(cai)).toHaveValue("Evenings matter.");
  await noteOf(cai).press("End");
  await noteOf(cai).pressSequentially(" Warm rooms too.");
  await expect(noteOf(ada)).toHaveValue("Evenings matter. Warm rooms too.");

  // Help is called and answered; nobody else hears of it.
  await ada.getByRole("button", { name: "Ask the desk for help" }).click();
  await expect(said(finn, `Table ${table} asks for help`)).toBeVisible();
  await expect(said(cai, "The desk has been told that your table asks for help.")).toBeVisible();
  expect(await said(reader, /asks for help/).count()).toBe(0);
  await finn.getByRole("button", { name: `We are coming to table ${table}` }).click();
  await expect(said(ada, "Somebody from the desk is coming to your table.")).toBeVisible();
  await ada.getByRole("button", { name: "We need no help any more" }).click();
  await expect(ada.getByRole("button", { name: "Ask the desk for help" })).toBeVisible();

  // Without scripts: the note, the role, the report, read back before it is sent.
  await gwen.goto(`/chamber/${sitting}`);
  await expect(noteOf(gwen)).toHaveValue("Evenings matter. Warm rooms too.");
  await noteOf(gwen).fill("Evenings matter. Warm rooms too. Ask first.");
  await gwen.getByRole("button", { name: "Save the note" }).click();
  await expect(noteOf(ada)).toHaveValue("Evenings matter. Warm rooms too. Ask first.");
  await gwen.getByRole("button", { name: "I will take notes" }).click();
  await gwen.getByRole("link", { name: "Write the report" }).click();
  await gwen.getByRole("textbox", { name: "Point 1" }).fill("Open one room in the evening.");
  await gwen.getByRole("textbox", { name: "What was not agreed" }).fill("Who pays.");
  await gwen.getByRole("button", { name: "Continue" }).click();
  await expect(gwen.getByRole("heading", { level: 1 })).toHaveText("Check the report");
  await expect(said(gwen, "Open one room in the evening.")).toBeVisible();
  await gwen.getByRole("button", { name: "Send the report" }).click();
  await expect(said(gwen, "Your table has reported.")).toBeVisible();
  for (const page of [finn, ada, reader]) {
    await expect(said(page, "Open one room in the evening.").first()).toBeVisible();
    expect(await said(page, "Evenings matter.").count()).toBe(0);
  }

  // Half of those at the table are ready: it goes on by itself.
  await ada.getByRole("button", { name: "We are ready to go on" }).click();
  await expect(said(ada, /^You said you are ready\./)).toBeVisible();

  // Somebody is moved away: another table's note is not theirs.
  await move(tessera.thing("cai"), other);
  await expect(said(cai, `You sit at table ${other}.`).first()).toBeVisible();
  await expect(noteOf(cai)).toHaveValue("");

  for (const page of [ada, finn]) expect(await findings(page)).toEqual([]);
  await gwen.goto(`/sittings/${sitting}`);
  await expect(said(gwen, "Reports of the small groups")).toBeVisible();
});
