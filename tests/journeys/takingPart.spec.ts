import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

test("apologies, help from the desk, captions and a closed item: by plain forms, and live where somebody follows", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const sitting = tessera.thing("sitting");
  const plain = { javaScriptEnabled: false } as const;
  const [ada, sam, finn, reader] = [
    await sitDown("Ada Anchor", plain),
    await sitDown("Sam Scribe", plain),
    await sitDown("Finn Fair"),
    await sitDown(null, { viewport: { width: 360, height: 740 } }),
  ];

  await test.step("the desk sets captions and a number; a plain http address is refused by name", async () => {
    await sam.goto(`/desk/sittings/${sitting}/care`);
    await sam.getByLabel("Live captions").fill("http://captions.example/spring");
    await sam.getByLabel("Number to dial in by").fill("+44 29 2018 0000");
    await sam.getByLabel("PIN of the number").fill("482 913");
    await sam.getByRole("button", { name: "Save" }).click();
    await expect(said(sam, "“Live captions” must be a web address that begins with https://.").first()).toBeVisible();
    await sam.getByLabel("Live captions").fill("https://captions.example/spring");
    await sam.getByRole("button", { name: "Save" }).click();
    await expect(sam.getByLabel("Live captions")).toHaveValue("https://captions.example/spring");
    expect(await findings(sam)).toEqual([]);
  });

  await test.step("everybody finds the captions; only Ada is shown the PIN", async () => {
    await reader.goto(`/sittings/${sitting}/live`);
    await expect(reader.getByRole("link", { name: "Live captions" })).toHaveAttribute("href", "https://captions.example/spring");
    expect(await reader.content()).not.toContain("482 913");
    await ada.goto(`/chamber/${sitting}`);
    await expect(said(ada, /PIN 482 913/)).toBeVisible();
    await ada.getByRole("link", { name: "All help, and sending apologies" }).click();
    await expect(said(ada, /PIN 482 913/)).toBeVisible();
    expect(await findings(ada)).toEqual([]);
  });

  await test.step("Ada asks the desk; Finn hears it live and takes it; Ada reads that somebody has", async () => {
    await finn.goto(`/desk/sittings/${sitting}`);
    await ada.getByLabel("What do you need?").fill("I cannot hear the interpreter.");
    await ada.getByRole("button", { name: "Ask the desk" }).click();
    await expect(said(ada, "Nobody has taken it yet.")).toBeVisible();
    await expect(said(finn, "I cannot hear the interpreter.")).toBeVisible();
    await finn.getByRole("button", { name: "I will see to Ada Anchor" }).click();
    await expect(said(finn, "Taken by Finn Fair.")).toBeVisible();
    await ada.reload();
    await expect(said(ada, "somebody of the desk has taken it.")).toBeVisible();
    await ada.getByRole("button", { name: "I need no help any more" }).click();
    await expect(said(finn, "I cannot hear the interpreter.")).toBeHidden();
  });

  await test.step("Ada leaves, sends apologies with a reason, and her alternate has a mail without it", async () => {
    await ada.goto(`/chamber/${sitting}`);
    await ada.getByRole("button", { name: "Leave" }).click();
    await ada.goto(`/chamber/${sitting}/help`);
    await ada.getByLabel("Reason (not needed)").fill("My mother is ill.");
    await ada.getByRole("button", { name: "Send apologies" }).click();
    await expect(said(ada, "Apologies were sent for this seat.")).toBeVisible();
    await sam.goto("/desk/outbox");
    await expect(said(sam, /Apologies: seat/).first()).toBeVisible();
    expect(await sam.content()).not.toContain("My mother");
    await sam.goto(`/desk/sittings/${sitting}/care`);
    await expect(said(sam, "My mother is ill.")).toBeVisible();
    await reader.goto(`/sittings/${sitting}`);
    await expect(reader.getByRole("heading", { name: "Apologies" })).toBeVisible();
    expect(await reader.content()).not.toContain("My mother");
  });

  await test.step("Finn puts it to a vote that the item closes; Cai votes; the public reads why, and no more of the floor", async () => {
    await reader.goto(`/sittings/${sitting}/live`);
    const cai = await sitDown("Cai Caulk", plain);
    await finn.goto(`/desk/sittings/${sitting}/care`);
    await finn.getByLabel("Item", { exact: true }).selectOption({ index: 1 });
    await finn.getByLabel("Why it is closed:").fill("It names people who are at risk.");
    await finn.getByLabel("Invited beside the delegates").fill("The assembly's solicitor");
    await finn.getByRole("button", { name: "Put it to a show of hands" }).click();
    await expect(said(finn, "put to the vote")).toBeVisible();
    await cai.goto(`/chamber/${sitting}`);
    await cai.getByRole("radio", { name: "For", exact: true }).check();
    await cai.getByRole("button", { name: "Cast vote" }).click();
    await finn.goto(`/desk/sittings/${sitting}`);
    const votes = finn.getByRole("region", { name: "Votes" });
    await votes.getByRole("link", { name: "Close the vote now" }).click();
    await finn
      .getByRole("button", { name: /^Close the vote/ })
      .first()
      .click();
    await finn.getByRole("button", { name: "Declare the result" }).click();
    await expect(said(reader, "This item is closed to the public")).toBeVisible();
    await expect(said(reader, "The assembly's solicitor")).toBeVisible();
    await expect(reader.getByRole("heading", { name: "The record" })).toBeHidden();
    expect(await findings(reader)).toEqual([]);
  });

  await test.step("it opens again, and the agenda says that it was closed, in both languages", async () => {
    await finn.goto(`/desk/sittings/${sitting}/care`);
    await finn.getByRole("button", { name: "Open it to the public again" }).click();
    await expect(said(reader, "This item is closed to the public")).toBeHidden();
    await reader.goto(`/cy/sittings/${sitting}`);
    await expect(said(reader, "bu ar gau i'r cyhoedd")).toBeVisible();
  });
});
