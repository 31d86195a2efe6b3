import { asUkTime } from "../../app/routes/desk/inUkTime.ts";
import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "vote" });

const day = 24 * 60 * 60 * 1000;

test("a vote is given more time with a reason that every page shows (BAL-42); once declared, a delegate asks for a recount (BAL-44)", async ({
  sitDown,
  tessera,
}) => {
  const ballot = tessera.thing("ballot");
  const vote = ballot.replace("-", "/");
  const chair = await sitDown("Finn Fair");
  await chair.goto(`/desk/ballots/${ballot}`);
  await chair.getByText("Give the vote more time").click();
  await chair.getByLabel("New closing time").fill(asUkTime(Date.now() - day));
  await chair.getByLabel("Reason for more time").fill("The line to the north was down.");
  await chair.getByRole("button", { name: "Continue" }).first().click();
  await chair.getByRole("button", { name: "Give the vote more time" }).click();
  const summary = chair.getByRole("alert");
  await expect(summary).toHaveCount(1);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link", { name: "A vote can be extended, never shortened." })).toHaveAttribute("href", "#closesAt");
  await expect(chair).toHaveTitle(/^Error: /);
  await expect(chair.getByLabel("Reason for more time")).toHaveValue("The line to the north was down.");
  await chair.getByLabel("New closing time").fill(asUkTime(Date.now() + 3 * day));
  await chair.getByRole("button", { name: "Continue" }).first().click();
  await chair.getByRole("button", { name: "Give the vote more time" }).click();
  await expect(said(chair, "The line to the north was down.")).toBeVisible();

  const ada = await sitDown("Ada Anchor", { viewport: { width: 360, height: 740 } });
  await ada.goto(`/ballots/${ballot}`);
  await expect(said(ada, "The line to the north was down.")).toBeVisible();
  await expect(said(ada, /^The vote is open until \w+day /)).toBeVisible();
  const reader = await sitDown(null);
  await reader.goto(`/cy/votes/${vote}`);
  await expect(said(reader, "The line to the north was down.")).toBeVisible();

  await chair.goto(`/desk/ballots/${ballot}?do=close`);
  await chair.getByRole("button", { name: "Close the vote now" }).click();
  await chair.goto(`/desk/ballots/${ballot}?do=declare`);
  await chair.getByRole("button", { name: "Declare the result" }).click();
  await expect(said(chair, "This result is provisional")).toBeVisible();

  await ada.goto(`/votes/${vote}`);
  await ada.getByRole("link", { name: "Ask for a recount" }).click();
  await ada.getByRole("button", { name: "Ask for a recount" }).click();
  await expect(said(ada, "You have asked for a recount.")).toBeVisible();
  // The standing orders of this assembly ask for one delegate: the votes are counted again at once.
  await expect(said(ada, "1 delegate of the 1 needed has asked for a recount.")).toBeVisible();
  expect(await findings(ada)).toEqual([]);
  await chair.reload();
  await expect(said(chair, "Confirmed by a recount").first()).toBeVisible();
  await ada.getByRole("link", { name: "The vote and its result" }).click();
  await expect(said(ada, "Confirmed by a recount").first()).toBeVisible();
});
