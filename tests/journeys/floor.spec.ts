import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

test("a speaker stops the clock for the interpreters, gives the rest of the time away, and the next has that much longer", async ({
  sitDown,
  tessera,
}) => {
  const sitting = tessera.thing("sitting");
  const [finn, ada, fay] = [await sitDown("Finn Fair"), await sitDown("Ada Anchor"), await sitDown("Fay Ford")];
  await finn.goto(`/desk/sittings/${sitting}`);
  for (const page of [ada, fay]) {
    await page.goto(`/chamber/${sitting}`);
    await page.getByRole("button", { name: "Ask to speak" }).click();
  }
  await said(ada, "Write down what you mean to say").click();
  await ada.getByLabel("What you mean to say").fill("A warm room in every library.");
  await ada.getByRole("button", { name: "Keep it" }).click();
  await expect(said(ada, "It has arrived.").first()).toBeVisible();
  await finn.keyboard.press("n");
  await expect(said(ada, "It is your turn to speak").first()).toBeVisible();
  await expect(said(fay, "A warm room in every library.")).toHaveCount(0);

  await ada.getByRole("button", { name: "Interpreter behind" }).click();
  await expect(said(fay, "paused").first()).toBeVisible();
  await ada.getByRole("button", { name: "Start the clock again" }).click();
  await said(ada, "Give the rest of your time away").click();
  await ada.getByRole("button", { name: "Give it away" }).click();
  await expect(said(finn, "Nobody has the floor.")).toBeVisible();
  await expect(said(fay, "A warm room in every library.")).toBeVisible();
  await finn.keyboard.press("n");
  // A debate's three minutes, and most of Ada's.
  await expect(fay.getByRole("timer", { name: "Speaker's time left" })).toContainText(/^5:/);
});

test("the last thing done on the floor is undone by a key; two people at the desk do nothing twice", async ({ sitDown, tessera }) => {
  const sitting = tessera.thing("sitting");
  const [finn, sam, ada] = [await sitDown("Finn Fair"), await sitDown("Sam Scribe"), await sitDown("Ada Anchor")];
  for (const page of [finn, sam]) await page.goto(`/desk/sittings/${sitting}`);
  await ada.goto(`/chamber/${sitting}`);
  await ada.getByRole("button", { name: "Ask to speak" }).click();
  await expect(said(sam, /Harbour Lights/).first()).toBeVisible();

  await finn.keyboard.press("n");
  await expect(said(ada, "It is your turn to speak").first()).toBeVisible();
  await finn.keyboard.press("u");
  await expect(said(ada, "You are next to speak").first()).toBeVisible();

  await said(sam, /Who does what at the desk/).click();
  await sam.getByRole("button", { name: "Take this part: Speakers' list" }).click();
  await expect(said(finn, /Speakers' list: Sam Scribe/)).toBeVisible();
  await sam.keyboard.press("l");
  await expect(said(ada, /The speakers' list is closed/).first()).toBeVisible();
  await sam.keyboard.press("?");
  await expect(sam.getByRole("dialog")).toContainText("Undo the last thing done on the floor");
  await sam.keyboard.press("Escape");
  await expect(sam.getByRole("dialog")).toBeHidden();
  await sam.keyboard.press("u");
  await expect(said(ada, /The speakers' list is closed/)).toHaveCount(0);
});

test("a procedural motion is moved, seconded, put to a show of hands, and happens", async ({ sitDown, tessera }) => {
  const sitting = tessera.thing("sitting");
  const [finn, ada, fay, hall] = [await sitDown("Finn Fair"), await sitDown("Ada Anchor"), await sitDown("Fay Ford"), await sitDown(null)];
  await finn.goto(`/desk/sittings/${sitting}`);
  await hall.goto(`/sittings/${sitting}/display`);
  for (const page of [ada, fay]) await page.goto(`/chamber/${sitting}`);
  await said(ada, /^Procedural motion$/).click();
  await ada.getByRole("radio", { name: "to close the speakers' list" }).check();
  await ada.getByRole("button", { name: "Put this motion on the list" }).click();
  await expect(said(finn, /Harbour Lights/).first()).toBeVisible();
  await finn.keyboard.press("n");
  for (const page of [fay, hall]) await expect(said(page, "Motion to close the speakers' list").first()).toBeVisible();
  await fay.getByRole("button", { name: "Second the motion" }).click();
  await expect(said(ada, /Seconded by/).first()).toBeVisible();
  await finn.getByRole("button", { name: /^Put it to the vote/ }).click();
  for (const page of [ada, fay]) {
    await page.getByRole("radio", { name: "For", exact: true }).check();
    await page.getByRole("button", { name: "Cast vote" }).click();
  }
  const desk = finn.getByRole("region", { name: "Motion" });
  const vote = await desk.getByRole("link", { name: /^Vote / }).getAttribute("href");
  const ballots = await sitDown("Finn Fair");
  await ballots.goto(vote ?? "");
  await ballots.getByRole("link", { name: "Close the vote now" }).click();
  await ballots
    .getByRole("main")
    .getByRole("button", { name: /^Close the vote/ })
    .click();
  await desk.getByRole("button", { name: "Declare the result" }).click();
  await expect(said(fay, /The speakers' list is closed/).first()).toBeVisible();
  await expect(said(fay, /The motion to close the speakers' list was carried/).first()).toBeVisible();
});

test("all of it works as plain forms, without scripts", async ({ sitDown, tessera }) => {
  const sitting = tessera.thing("sitting");
  const plain = { javaScriptEnabled: false };
  const [finn, ada, fay] = [await sitDown("Finn Fair", plain), await sitDown("Ada Anchor", plain), await sitDown("Fay Ford", plain)];
  for (const page of [ada, fay]) {
    await page.goto(`/chamber/${sitting}`);
    await page.getByRole("button", { name: "Ask to speak" }).click();
  }
  await finn.goto(`/desk/sittings/${sitting}`);
  await finn
    .getByRole("button", { name: /^Give the floor: .*Harbour Lights/ })
    .first()
    .click();
  await ada.goto(`/chamber/${sitting}`);
  await said(ada, "Give the rest of your time away").click();
  await ada.getByRole("button", { name: "Give it away" }).click();
  await finn.goto(`/desk/sittings/${sitting}`);
  await finn
    .getByRole("button", { name: /^Give the floor: .*Valley Repair Café/ })
    .first()
    .click();
  await finn.getByRole("button", { name: /^Undo: giving the floor/ }).click();
  await fay.goto(`/chamber/${sitting}`);
  await expect(said(fay, "You are next to speak").first()).toBeVisible();
  await fay.getByRole("button", { name: "Pass for now" }).click();
  await expect(said(fay, "You are next to speak").first()).toBeVisible();
});
