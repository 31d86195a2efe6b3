import type { Page } from "@playwright/test";
import { findings } from "../support/axe.ts";
import { declared, opened, places, posted, question } from "./choosing.ts";
import { fingers } from "./fingers.ts";
import { expect, type SitDown, said, test } from "./journey.ts";

test.use({ world: "debate" });

const phone = { viewport: { width: 360, height: 740 } };
/** Goes on to the check and casts what is marked. */
async function cast(who: Page): Promise<void> {
  await who.getByRole("button", { name: "Continue" }).click();
  await expect(who.getByRole("heading", { level: 1 })).toHaveText("Check your vote");
  await who.getByRole("button", { name: "Cast vote" }).click();
  await expect(who.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
}

/** Votes by keys alone, marking the paper by `mark`; gives how many were pressed from the paper to the receipt. */
async function byKeyboard(who: Page, mark: (keys: ReturnType<typeof fingers>) => Promise<void>): Promise<number> {
  const keys = fingers(who);
  await keys.tabTo("Skip to the main text");
  await keys.press("Enter");
  await keys.tabTo("Go to the vote");
  await keys.press("Enter");
  await mark(keys);
  await keys.press("Enter");
  await expect(who.getByRole("heading", { level: 1 })).toHaveText("Check your vote");
  await keys.tabTo("Cast vote");
  await keys.press("Enter");
  await expect(who.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
  return keys.pressed();
}

/** Two with scripts of their own, one without on a phone, a reader who has signed in nowhere, and the chair. */
const everybody = async (sitDown: SitDown) => ({
  chair: await sitDown("Finn Fair"),
  ada: await sitDown("Ada Anchor", { ...phone, javaScriptEnabled: false }),
  hal: await sitDown("Hal Hedge"),
  cai: await sitDown("Cai Caulk"),
  reader: await sitDown(null, phone),
});

test("what is chosen by marks goes from the desk to its result: choose one, approval, a budget (PAP-1, PAP-2)", async ({
  sitDown,
  tessera,
}) => {
  // Three votes in five browsers.
  test.slow();
  const { chair, ada, hal, cai, reader } = await everybody(sitDown);
  const sitting = tessera.thing("sitting");

  let ballot = await opened(chair, sitting, "choose-one");
  await ada.goto(`/ballots/${ballot}`);
  await ada.getByRole("radio", { name: `Halls : ${question}` }).check();
  await hal.goto(`/ballots/${ballot}`);
  expect(await findings(hal)).toEqual([]);
  await cast(ada);
  const pressed = await byKeyboard(hal, async ({ press, tabTo }) => {
    await tabTo("Halls");
    await press("Space");
  });
  expect(pressed, "key presses").toBeLessThanOrEqual(12);
  await posted(cai, ballot, { "choice.SEAT": "2" });
  await declared(chair, reader, ballot);
  await expect(said(reader, "Chosen: Halls")).toBeVisible();
  await expect(reader.getByRole("row", { name: /^Did not vote/ })).toBeVisible();

  ballot = await opened(chair, sitting, "approval");
  await ada.goto(`/ballots/${ballot}`);
  await ada.getByRole("checkbox", { name: `Buses : ${question}` }).check();
  await ada.getByRole("checkbox", { name: /^Abstain/ }).check();
  await ada.getByRole("button", { name: "Continue" }).click();
  await expect(ada).toHaveTitle(/^Error: /);
  await ada.getByRole("checkbox", { name: /^Abstain/ }).uncheck();
  await cast(ada);
  await posted(hal, ballot, { "mark.SEAT.2": "yes", "mark.SEAT.3": "yes" });
  await declared(chair, reader, ballot);
  await expect(said(reader, "Chosen: Buses")).toBeVisible();

  ballot = await opened(chair, sitting, "equal-shares", { "What there is to spend": "100", "Costs, one a line": "60\n50\n40" });
  await ada.goto(`/ballots/${ballot}`);
  for (const name of places) await ada.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
  await ada.getByRole("button", { name: "Continue" }).click();
  await expect(ada).toHaveTitle(/^Error: /);
  await expect(ada.getByRole("checkbox", { name: /^Halls/ })).toBeChecked();
  await expect(said(ada, "50 more than there is to spend")).toBeVisible();
  await ada.getByRole("checkbox", { name: /^Buses/ }).uncheck();
  await ada.getByRole("button", { name: "Work out what is left" }).click();
  await expect(said(ada, "Left: 0 of 100")).toBeVisible();
  await cast(ada);
  await posted(cai, ballot, { "mark.SEAT.1": "yes" });
  await declared(chair, reader, ballot);
  await expect(said(reader, "Funded: Halls; Benches")).toBeVisible();
  await expect(reader.getByRole("heading", { name: "What was funded and why" })).toBeVisible();
  expect(await findings(reader)).toEqual([]);
});

test("what is put in order goes from the desk to its result: instant-runoff, Schulze, transferable votes (PAP-1)", async ({
  sitDown,
  tessera,
}) => {
  // Three votes in five browsers.
  test.slow();
  const { chair, ada, hal, cai, reader } = await everybody(sitDown);
  const sitting = tessera.thing("sitting");

  let ballot = await opened(chair, sitting, "instant-runoff");
  await ada.goto(`/ballots/${ballot}`);
  const placeOf = (name: string) => ada.getByRole("combobox", { name: `Place of ${name} : ${question}` });
  await placeOf("Halls").selectOption("1");
  await placeOf("Buses").selectOption("1");
  await ada.getByRole("button", { name: "Continue" }).click();
  await expect(ada).toHaveTitle(/^Error: /);
  await expect(placeOf("Buses")).toHaveAttribute("aria-invalid", "true");
  await expect(placeOf("Buses")).toHaveAccessibleDescription(/“Halls” and “Buses”|“Buses” and “Halls”/);
  await placeOf("Buses").selectOption("2");
  await ada.getByRole("button", { name: `Buses: one place up : ${question}` }).click();
  await expect(placeOf("Buses")).toHaveValue("1");
  await expect(placeOf("Halls")).toHaveValue("2");
  await cast(ada);
  await posted(hal, ballot, { "place.SEAT.1": "1", "place.SEAT.2": "2" });
  await posted(cai, ballot, { "place.SEAT.3": "1", "place.SEAT.1": "2" });
  await declared(chair, reader, ballot);
  await expect(said(reader, /^Chosen: /)).toBeVisible();
  await expect(reader.getByRole("table", { name: "Round by round" })).toBeVisible();
  expect(await findings(reader)).toEqual([]);

  ballot = await opened(chair, sitting, "schulze");
  await hal.goto(`/ballots/${ballot}`);
  expect(await findings(hal)).toEqual([]);
  const pressed = await byKeyboard(hal, async ({ press, tabTo }) => {
    await press("Tab");
    await expect(hal.getByRole("combobox", { name: /^Place of Halls/ })).toBeFocused();
    await press("1");
    await tabTo("Continue");
  });
  // Each option has a list and two arrows to tab past; the rest is within the twelve of every paper.
  expect(pressed, "key presses").toBeLessThanOrEqual(12 + 3 * places.length);
  await posted(ada, ballot, { "place.SEAT.1": "1", "place.SEAT.2": "2" });
  await posted(cai, ballot, { "place.SEAT.1": "1", "place.SEAT.3": "2" });
  await declared(chair, reader, ballot);
  await expect(said(reader, "Chosen: Halls")).toBeVisible();
  await expect(said(reader, "“Halls” beats each other option directly.")).toBeVisible();

  ballot = await opened(chair, sitting, "stv-scotland", { "Places to fill": "2" });
  await posted(ada, ballot, { "place.SEAT.1": "1", "place.SEAT.2": "2" });
  await posted(hal, ballot, { "place.SEAT.1": "1", "place.SEAT.3": "2" });
  await posted(cai, ballot, { "place.SEAT.1": "1", "place.SEAT.3": "2" });
  await declared(chair, reader, ballot);
  await expect(said(reader, "Chosen: Halls; Benches")).toBeVisible();
  expect(await findings(reader)).toEqual([]);
});

test("MND-4 MND-5: a steward casts a choice of one and a ranking for seats on the telephone, reads each back, and both are marked", async ({
  sitDown,
  tessera,
}) => {
  const { chair, reader } = await everybody(sitDown);
  const sam = await sitDown("Sam Scribe", phone);
  const sitting = tessera.thing("sitting");
  /** Names Sam, who picks seat 1, marks its paper and reads it back. */
  const readBack = async (ballot: string, mark: () => Promise<unknown>, vote: readonly string[]): Promise<void> => {
    await chair.goto(`/desk/ballots/${ballot}`);
    await chair.getByLabel("E-mail address of the steward").fill("sam.scribe@example.org");
    await chair.getByRole("button", { name: "Name a steward" }).click();
    await expect(chair.getByRole("button", { name: "Stand down: Sam Scribe" })).toBeVisible();
    await sam.goto(`/steward/${ballot}`);
    await sam.getByLabel("Number of the seat").fill("1");
    await sam.getByRole("button", { name: "Continue" }).click();
    await mark();
    expect(await findings(sam)).toEqual([]);
    await sam.getByRole("button", { name: "Continue" }).last().click();
    const aloud = sam.locator(".notice").filter({ hasText: "Read this aloud" });
    await expect(aloud).toContainText(question);
    for (const one of vote) await expect(aloud.getByText(one)).toBeVisible();
    await sam.getByRole("button", { name: "Cast vote" }).click();
    await expect(sam.getByRole("heading", { level: 1 })).toHaveText("The vote of seat 1 is cast");
    await declared(chair, reader, ballot);
    await expect(reader.getByRole("row").filter({ hasText: "cast with help" })).toHaveCount(1);
  };

  let ballot = await opened(chair, sitting, "choose-one");
  await readBack(ballot, () => sam.getByRole("radio", { name: `Benches : ${question}` }).check(), ["Benches"]);
  await expect(said(reader, "Chosen: Benches")).toBeVisible();

  ballot = await opened(chair, sitting, "instant-runoff");
  const rank = async () => {
    await sam.getByRole("combobox", { name: /^Place of Buses/ }).selectOption("1");
    await sam.getByRole("button", { name: /^Halls: one place up/ }).click();
    await expect(sam.getByRole("combobox", { name: /^Place of Halls/ })).toHaveValue("2");
  };
  await readBack(ballot, rank, ["Buses", "Halls"]);
  await expect(said(reader, "Chosen: Buses")).toBeVisible();
});
