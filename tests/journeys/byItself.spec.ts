import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "consent" });

test("RND-11 RND-12 RND-13 a sitting runs by itself: the next round opens, the floor is given, what needs a person waits for one", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const sitting = tessera.thing("sitting");
  const [finn, ada] = [await sitDown("Finn Fair"), await sitDown("Ada Anchor", { viewport: { width: 360, height: 740 } })];
  await ada.goto(`/chamber/${sitting}`);
  await expect(ada.getByRole("button", { name: "Say the time left" })).toBeVisible();
  await finn.goto(`/desk/sittings/${sitting}`);
  await said(finn, "What ends this round").first().click();
  await finn.getByRole("button", { name: "Let this sitting run by itself" }).click();
  await expect(said(finn, "This sitting runs by itself")).toBeVisible();
  await expect(said(ada, "Ready: 0 of the 4 needed").first()).toBeVisible();
  expect(await findings(finn)).toEqual([]);

  await finn.getByRole("button", { name: "Close the round" }).click();
  await ada.getByRole("button", { name: "Ask to speak" }).click();
  await expect(said(ada, "It is your turn to speak").first()).toBeVisible();
  await expect(said(ada, "Ready: 0 of the 4 needed").first()).toBeVisible();

  await finn.getByRole("button", { name: "Close the round" }).click();
  await expect(said(finn, /^The next round waits for you: /)).toBeVisible();
  await expect(said(ada, "It opens when the facilitator opens it.")).toBeVisible();
  await finn.getByRole("button", { name: "Take it in hand again" }).click();
  await expect(said(ada, "It opens when the facilitator opens it.")).toBeHidden();
});
