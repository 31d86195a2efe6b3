import type { Page } from "@playwright/test";
import { expect, said } from "./journey.ts";

/** The options of the votes that journeys lay out, and what they answer. */
export const places = ["Halls", "Buses", "Benches"];
const welsh = ["Neuaddau", "Bysiau", "Meinciau"];
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
