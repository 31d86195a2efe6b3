import { expect, said, test } from "./journey.ts";

const plain = { javaScriptEnabled: false };

test.describe("while a vote is open", () => {
  test.use({ world: "vote" });

  test("a delegate whose browser runs no scripts checks in, votes, and changes the vote", async ({ sitDown, tessera }) => {
    const lou = await sitDown("Lou Larch", plain);
    await lou.goto(`/ballots/${tessera.thing("ballot")}`);
    await expect(said(lou, "You cannot vote here now")).toBeVisible();
    await lou.getByRole("link", { name: "Go and check in" }).click();
    await expect(said(lou, "You are not checked in").first()).toBeVisible();
    await lou.getByRole("button", { name: "Check in" }).click();
    await expect(said(lou, "You are checked in and may vote")).toBeVisible();

    await lou.getByRole("link", { name: /^Read and vote: \d{4}\/1$/ }).click();
    await expect(lou.getByRole("heading", { level: 1 })).toHaveText("Shall the text be adopted?");
    for (const choice of ["For", "Against", "Abstain"]) await expect(lou.getByRole("radio", { name: choice })).not.toBeChecked();
    await expect(said(lou, "Your vote counts as about")).toBeVisible();
    await lou.getByRole("radio", { name: "Against" }).check();
    await lou.getByRole("button", { name: "Continue" }).click();

    await expect(lou.getByRole("heading", { level: 1 })).toHaveText("Check your vote");
    await lou.getByRole("button", { name: "Change" }).click();
    await expect(lou.getByRole("radio", { name: "Against" })).toBeChecked();
    await lou.getByRole("radio", { name: "For" }).check();
    await lou.getByRole("button", { name: "Continue" }).click();
    await lou.getByRole("button", { name: "Cast vote" }).click();
    await expect(lou.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
    const first = await lou.locator(".reference").innerText();
    expect(first).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/);

    await lou.getByRole("link", { name: "Change my vote" }).click();
    await expect(said(lou, `Receipt code: ${first}`)).toBeVisible();
    await lou.getByRole("radio", { name: "Abstain" }).check();
    await lou.getByRole("button", { name: "Continue" }).click();
    await lou.getByRole("button", { name: "Cast vote" }).click();
    await expect(lou.locator(".reference")).not.toHaveText(first);
    await lou.getByRole("link", { name: "Back to the sitting" }).click();
    await expect(said(lou, /^You have voted in \d{4}\/1\./)).toBeVisible();
  });

  test("going on without a choice says what is missing and loses nothing", async ({ sitDown, tessera }) => {
    const kit = await sitDown("Kit Knoll", plain);
    await kit.goto(`/ballots/${tessera.thing("ballot")}`);
    await kit.getByRole("button", { name: "Continue" }).click();
    await expect(kit).toHaveTitle(/^Error: /);
    await expect(kit.getByRole("heading", { name: "There is a problem" })).toBeVisible();
    await kit.getByRole("alert").getByRole("link").click();
    await expect(kit.getByRole("radio", { name: "For" })).toBeFocused();
  });
});

test.describe("while the speakers' list is open", () => {
  test.use({ world: "debate" });

  test("a delegate whose browser runs no scripts joins the speakers' list and leaves it", async ({ sitDown, tessera }) => {
    const jo = await sitDown("Jo Juniper", plain);
    await jo.goto(`/chamber/${tessera.thing("sitting")}`);
    await jo.getByRole("radio", { name: "Against" }).check();
    await jo.getByRole("button", { name: "Ask to speak" }).click();
    await expect(said(jo, "You are next to speak")).toBeVisible();
    await expect(jo.getByRole("list", { name: "Waiting to speak: 1" })).toContainText("Hill Farm Youth Band");
    await jo.getByRole("button", { name: "Leave the list" }).click();
    await expect(jo.getByRole("button", { name: "Ask to speak" })).toBeVisible();
    await expect(said(jo, "Nobody is waiting to speak.")).toBeVisible();
  });
});
