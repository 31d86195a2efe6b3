import type { Page } from "@playwright/test";
import { expect, said } from "./journey.ts";

/** What there is to choose among. */
export const places = ["Halls", "Buses", "Benches"];
const welsh = ["Neuaddau", "Bysiau", "Meinciau"];
/** The question put. */
export const question = "What shall come first?";

/** Lays a choice out at the desk and opens it; gives the ballot's number. */
export async function opened(
  chair: Page,
  sitting: string,
  method: string,
  fields: { readonly [label: string]: string } = {},
): Promise<string> {
  await chair.goto(`/desk/sittings/${sitting}?do=vote&kind=roll-call&item=none`);
  await chair.getByLabel("Question in English").fill(question);
  await chair.getByLabel("Question in Welsh").fill("Beth ddylai ddod gyntaf?");
  await said(chair, "A choice among options").click();
  await chair.getByLabel("How the vote is counted").selectOption(method);
  await chair.getByLabel("Options in English").fill(places.join("\n"));
  await chair.getByLabel("Options in Welsh").fill(welsh.join("\n"));
  for (const [label, typed] of Object.entries(fields)) await chair.getByLabel(label).fill(typed);
  await chair.getByRole("button", { name: "Prepare the vote" }).click();
  await chair.waitForURL(/\/desk\/ballots\/\d{4}-\d+/);
  const ballot = /ballots\/(\d{4}-\d+)/.exec(chair.url())?.[1] ?? "";
  await chair.goto(`/desk/ballots/${ballot}?do=open`);
  await chair.getByRole("button", { name: "Open the vote" }).click();
  await expect(said(chair, "The vote is open").first()).toBeVisible();
  return ballot;
}

/** Somebody votes by sending the paper as a browser without scripts would, in one step. */
export async function posted(who: Page, ballot: string, marks: { readonly [field: string]: string }): Promise<void> {
  await who.goto(`/ballots/${ballot}`);
  const field = (await who.locator("#vote fieldset [name*='.s-']").first().getAttribute("name")) ?? "";
  const seat = field.split(".")[1] ?? "";
  const form = Object.fromEntries(Object.entries(marks).map(([name, mark]) => [name.replace("SEAT", seat), mark]));
  const command = await who.locator("#vote input[name=command]").inputValue();
  const answer = await who.request.post(`/ballots/${ballot}`, {
    form: { ...form, command, intent: "cast" },
    headers: { origin: new URL(who.url()).origin },
  });
  expect(await answer.text()).toContain("Your vote is cast");
}

/** Closes the vote, declares it, and opens its public page. */
export async function declared(chair: Page, reader: Page, ballot: string): Promise<void> {
  await chair.goto(`/desk/ballots/${ballot}?do=close`);
  await chair.getByRole("button", { name: "Close the vote now" }).click();
  await chair.goto(`/desk/ballots/${ballot}?do=declare`);
  await chair.getByRole("button", { name: "Declare the result" }).click();
  await expect(said(chair, "This result is provisional")).toBeVisible();
  await reader.goto(`/votes/${ballot.replace("-", "/")}`);
}
