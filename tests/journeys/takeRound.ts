import type { Page } from "@playwright/test";
import type { RoundFormat } from "../../shared/sittings/state.ts";
import { expect, said } from "./journey.ts";

/** Who sits where: the facilitator at the real desk, one delegate on a phone, one at a larger screen. */
export interface Sitters {
  readonly desk: Page;
  readonly phone: Page;
  readonly wide: Page;
}

/** The group for which the delegate with the phone sits there. */
const phonesGroup = "Harbour Lights";

/** Whoever was given the floor says so themselves when they have ended. */
async function speaksAndEnds({ desk }: Sitters, page: Page): Promise<void> {
  await expect(said(page, "It is your turn to speak").first()).toBeVisible();
  await page.getByRole("button", { name: "End my turn" }).click();
  await expect(said(desk, "Nobody has the floor.")).toBeVisible();
}

const give = ({ desk }: Pick<Sitters, "desk">, group: string): Promise<void> =>
  desk
    .getByRole("button", { name: new RegExp(`^Give the floor: .*${group}`) })
    .first()
    .click();

/** The facilitator finds the seat and calls it to the floor. */
async function called(all: Sitters, button: string): Promise<void> {
  await all.desk.getByRole("searchbox", { name: "Seat number, group or name" }).fill(phonesGroup);
  await all.desk.getByRole("button", { name: button }).first().click();
  await speaksAndEnds(all, all.phone);
}

/** Everybody is on the list: one passes, and whoever is next has the floor until the desk ends the turn. */
async function goRound({ desk, wide }: Sitters): Promise<void> {
  await wide.getByRole("button", { name: "Pass for now" }).click();
  await give({ desk }, "");
  await desk.getByRole("button", { name: /^End the turn/ }).click();
  await expect(said(desk, "Nobody has the floor.")).toBeVisible();
}

/** Asks for the floor, as the format names it, and is given it. */
async function asksAndSpeaks(all: Sitters, page: Page, button: string, group: string, side?: string): Promise<void> {
  if (side) await page.getByRole("radio", { name: side, exact: true }).check();
  await page.getByRole("button", { name: button }).click();
  await give(all, group);
  await speaksAndEnds(all, page);
}

const joGroup = "Hill Farm Youth Band";

async function writes({ phone, wide }: Sitters): Promise<void> {
  for (const page of [phone, wide]) {
    await page.getByRole("textbox", { name: "Your text" }).fill("A warm room, and a kettle.");
    await page.getByRole("button", { name: "Send my text" }).click();
    await expect(said(page, "It has arrived.").first()).toBeVisible();
  }
}

async function consents({ phone, wide }: Sitters): Promise<void> {
  await phone.getByRole("radio", { name: "I consent" }).check();
  await wide.getByRole("radio", { name: "I have a concern" }).check();
  await wide.getByRole("textbox", { name: "Why", exact: true }).fill("Who heats it?");
  for (const page of [phone, wide]) {
    await page.getByRole("button", { name: "Send my answer" }).click();
    await expect(said(page, "You have answered. You can change it until the round closes.")).toBeVisible();
  }
}

async function placesMarks({ phone, wide }: Sitters): Promise<void> {
  for (const page of [phone, wide]) {
    await page
      .getByRole("button", { name: /^Add a mark: / })
      .first()
      .click();
    await page.getByRole("button", { name: "Place these marks" }).click();
    await expect(said(page, /^Your marks are in\. Note this code:/)).toBeVisible();
  }
}

async function returnsForm({ phone }: Sitters): Promise<void> {
  await expect(phone.getByRole("button", { name: "Send my answers" })).toBeVisible();
  for (const radio of await phone.getByRole("radio", { name: "5, completely" }).all()) await radio.check();
  await phone.getByRole("textbox", { name: "Anything else?" }).fill("More time for questions.");
  await phone.getByRole("button", { name: "Send my answers" }).click();
  await expect(said(phone, "You have answered. You can change it until the round closes.")).toBeVisible();
}

/** At the table: being ready to go on; where it is asked for a role, and the report. */
async function atTable({ phone, wide }: Sitters, reports: boolean): Promise<void> {
  for (const page of [phone, wide]) await expect(said(page, /^You sit at table \d+\.$/).first()).toBeVisible();
  await phone.getByRole("button", { name: "We are ready to go on" }).click();
  // Where two sit at a table, one is half of them, and it goes on.
  const readiness = said(phone, /^You said you are ready\./).or(said(phone, "Your table has gone through everything."));
  await expect(readiness.first()).toBeVisible();
  if (!reports) return;
  await wide.getByRole("button", { name: "I will take notes" }).click();
  await wide.getByRole("link", { name: "Write the report" }).click();
  await wide.getByRole("textbox", { name: "Point 1" }).fill("Open one room in the evening.");
  await wide.getByRole("button", { name: "Continue" }).click();
  await wide.getByRole("button", { name: "Send the report" }).click();
  await expect(said(wide, "Your table has reported.").first()).toBeVisible();
}

/** Prepared, read aloud, opened at the desk; voted on by both; closed and declared. */
async function votes({ desk, phone, wide }: Sitters, about: "proposal" | "question"): Promise<void> {
  const room = desk.url();
  await desk.getByRole("link", { name: about === "proposal" ? "Prepare a roll call" : "Prepare a show of hands" }).click();
  if (about === "question") await desk.getByLabel("Question in English").fill("Shall it be so?");
  await desk.getByRole("button", { name: "Prepare the vote" }).click();
  await desk.getByRole("link", { name: "Read aloud and open" }).click();
  await desk.getByRole("button", { name: "Open the vote" }).click();
  await expect(said(desk, "The vote is open").first()).toBeVisible();
  for (const page of [phone, wide]) {
    if (about === "proposal") {
      const chamber = page.url();
      await page.getByRole("link", { name: /^Read and vote/ }).click();
      await page.getByRole("radio", { name: /^For/ }).first().check();
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByRole("button", { name: "Cast vote" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
      await page.goto(chamber);
    } else {
      await page.getByRole("radio", { name: "For", exact: true }).check();
      await page.getByRole("button", { name: "Cast vote" }).click();
      await expect(said(page, /^You have voted in/).first()).toBeVisible();
    }
  }
  await desk.getByRole("link", { name: "Close the vote now" }).click();
  await desk.getByRole("button", { name: "Close the vote now" }).click();
  await desk.getByRole("link", { name: "Declare the result" }).click();
  await desk.getByRole("button", { name: "Declare the result" }).click();
  await expect(said(desk, /^Carried/).first()).toBeVisible();
  await desk.goto(room);
}

/** What people do in a round of each format, each of them the action that it offers. */
export async function takeRound(
  all: Sitters,
  format: RoundFormat,
  { about, reports }: { readonly about: "proposal" | "question"; readonly reports: boolean },
): Promise<void> {
  const { phone, wide } = all;
  switch (format) {
    case "presentation":
      return called(all, "Call to the floor");
    case "go-round":
      return goRound(all);
    case "clarifying-questions":
      await asksAndSpeaks(all, wide, "Ask a question", joGroup);
      return called(all, "Call to");
    case "open-floor":
      return asksAndSpeaks(all, phone, "Ask to speak", phonesGroup);
    case "debate":
      await asksAndSpeaks(all, phone, "Ask to speak", phonesGroup, "For");
      return asksAndSpeaks(all, wide, "Ask to speak", joGroup, "Against");
    case "written":
      return writes(all);
    case "consent":
      return consents(all);
    case "marks":
      return placesMarks(all);
    case "exit-form":
      return returnsForm(all);
    case "small-groups":
      return atTable(all, reports);
    case "ballot":
      return votes(all, about);
    default:
      return expect(said(phone, "Nothing to do now").or(said(phone, "Speak in this round")).first()).toBeVisible();
  }
}
