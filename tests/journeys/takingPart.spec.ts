import { findings } from "../support/axe.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

test("HLP-1 HLP-4 ACC-2 captions, telephone and help from the desk: by plain forms, and live where somebody follows", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const sitting = tessera.thing("sitting");
  const plain = { javaScriptEnabled: false } as const;
  const [ada, sam, finn, reader] = [
    await sitDown("Ada Anchor", plain),
    await sitDown("Sam Scribe"),
    await sitDown("Finn Fair"),
    await sitDown(null, { viewport: { width: 360, height: 740 } }),
  ];

  await test.step("the desk sets captions and a number; a plain http address is refused by name", async () => {
    await sam.goto(`/desk/sittings/${sitting}/care`);
    await sam.getByLabel("Live captions").fill("http://captions.example/spring");
    await sam.getByLabel("Telephone number to dial in").fill("+44 29 2018 0000");
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
  });

  await test.step("Ada asks the desk; Finn hears it live and takes it; Ada reads that somebody has", async () => {
    await finn.goto(`/desk/sittings/${sitting}`);
    await ada.getByLabel("What do you need?").fill("I cannot hear the interpreter.");
    await ada.getByRole("button", { name: "Ask the desk" }).click();
    await expect(said(ada, "Nobody is seeing to it yet.")).toBeVisible();
    const asked = finn.getByRole("region", { name: "Requests for help" }).getByText("I cannot hear the interpreter.");
    await expect(asked).toBeVisible();
    await finn.getByRole("button", { name: "I will see to it: Ada Anchor" }).click();
    await expect(said(finn, "Finn Fair is seeing to it.")).toBeVisible();
    await ada.reload();
    await expect(said(ada, "somebody at the desk is seeing to it.")).toBeVisible();
    await ada.getByRole("button", { name: "I need no help any more" }).click();
    await expect(asked).toBeHidden();
  });
});
