import type { Page } from "@playwright/test";
import { listenWith } from "./ear.ts";
import { expect, test } from "./journey.ts";

test.use({ world: "gathered" });

const openRound = (finn: Page): Promise<void> =>
  finn.getByRole("region", { name: "Next" }).getByRole("button", { name: "Open the round" }).click();
const closeRound = (finn: Page): Promise<void> => finn.getByRole("button", { name: "Close the round" }).click();

/** The whole of it stands in spoken/: whoever changes what is said there sees it in the review. */
test("a delegate hears a whole sitting and takes part in it by the keyboard alone, as the transcript has it", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const sitting = tessera.thing("sitting");
  const finn = await sitDown("Finn Fair", { javaScriptEnabled: false });
  await finn.goto(`/desk/sittings/${sitting}`);
  const hal = await sitDown("Hal Hedge");
  const ear = await listenWith(hal);

  await test.step("Hal arrives and checks in", async () => {
    await hal.goto(`/chamber/${sitting}`);
    await ear.reads("Spring sitting");
    await ear.tabTo("Check in");
    await ear.press("Enter");
    await ear.hears("You are checked in and may vote");
  });

  await test.step("the sitting is opened, and goes from round to round", async () => {
    await finn.reload();
    await finn.getByRole("link", { name: "Open the sitting" }).click();
    await finn.getByRole("button", { name: "Open the sitting" }).click();
    await ear.hears("The sitting is open.");
    await openRound(finn);
    await ear.hears("A new round begins: The facilitator.", "Left in this round: SOME minutes.");
    await closeRound(finn);
    await ear.hears("The round is closed.");
    await openRound(finn);
    await ear.hears("A new round begins: Debate.", "Left in this round: SOME minutes.");
  });

  await test.step("Hal asks to speak against, waits, speaks and ends the turn", async () => {
    await ear.tabTo("Neither");
    await ear.press("ArrowUp");
    await ear.tabTo("Ask to speak");
    await ear.press("Enter");
    await ear.hears("You are next to speak");
    await finn.reload();
    await finn
      .getByRole("button", { name: /^Give the floor: .*Orchard Allotments/ })
      .first()
      .click();
    await ear.hears("It is your turn to speak", "The speaker has left: SOME minutes.");
    await ear.tabTo("End my turn");
    await ear.press("Enter");
    await ear.hears("Your turn is over.", "Left in this round: SOME minutes.");
    await closeRound(finn);
    await ear.hears("The round is closed.");
  });

  await test.step("the vote is prepared, read aloud and opened", async () => {
    await openRound(finn);
    await ear.hears("A new round begins: The vote.", "Left in this round: SOME minutes.");
    await finn.getByRole("link", { name: "Prepare a roll call" }).click();
    await finn.getByRole("button", { name: "Prepare the vote" }).click();
    await finn.getByRole("link", { name: "Read aloud and open" }).click();
    await finn.getByRole("button", { name: "Open the vote" }).click();
    await ear.hears('Vote YEAR/1 is open. Shall the assembly adopt "Warm rooms in every library"?');
  });

  await test.step("Hal votes on a page of its own, reads it back and has the receipt", async () => {
    await ear.tabTo("Read and vote");
    await ear.press("Enter");
    await expect(hal).toHaveURL(/\/ballots\//);
    await hal.waitForLoadState();
    await ear.tabTo("Go to the vote");
    await ear.press("Enter");
    await ear.tabTo("For");
    await ear.press("Space");
    await ear.press("Enter");
    await ear.reads("Check your vote");
    await ear.tabTo("Cast vote");
    await ear.press("Enter");
    await ear.reads("Your vote is cast");
  });

  await test.step("the vote is closed and declared, and the sitting is closed", async () => {
    await hal.goto(`/chamber/${sitting}`);
    await expect(hal.getByRole("button", { name: "Say the time left" })).toBeVisible();
    await finn.getByRole("link", { name: "Close the vote now" }).click();
    await finn.getByRole("button", { name: "Close the vote now" }).click();
    await finn.getByRole("link", { name: "Declare the result" }).click();
    await finn.getByRole("button", { name: "Declare the result" }).click();
    await ear.hears("Vote YEAR/1 has closed.", "Vote YEAR/1: Carried.");
    await finn.goto(`/desk/sittings/${sitting}`);
    await closeRound(finn);
    await ear.hears("The round is closed.");
    await finn.getByRole("link", { name: "Close the sitting" }).first().click();
    await finn.getByRole("button", { name: "Continue", exact: true }).click();
    await finn.getByRole("button", { name: "Close the sitting", exact: true }).click();
    await ear.hears("The sitting is closed.");
  });

  expect(ear.lines()).toMatchSnapshot("sitting.txt");
});
