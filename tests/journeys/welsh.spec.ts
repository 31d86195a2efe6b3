import { ballots } from "../../app/locales/cy/ballots.ts";
import { components } from "../../app/locales/cy/components.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "everything" });

test("the whole chain is read in Welsh, each page pointing to its twin", async ({ sitDown, tessera }) => {
  const reader = await sitDown(null, { locale: "cy" });
  const [year, number] = tessera.thing("ballot").split("-");
  const chain = [
    "",
    "/proposals/1",
    `/votes/${year}/${number}`,
    `/minutes/${tessera.thing("noteDay")}`,
    "/outcomes/1",
    "/plan/NCSP-0001",
    "/sittings/1",
    "/words",
  ];
  for (const path of chain) {
    await reader.goto(`/cy${path}`);
    await expect(reader.locator("html")).toHaveAttribute("lang", "cy");
    await expect(reader.locator("link[hreflang=en]")).toHaveAttribute("href", `${tessera.origin}${path === "" ? "/" : path}`);
    await expect(reader.locator("link[hreflang=cy]")).toHaveAttribute("href", `${tessera.origin}/cy${path}`);
    for (const link of await reader.getByRole("main").locator('a[href^="/"]').all()) {
      const to = (await link.getAttribute("href")) ?? "";
      expect(to === "/cy" || /^\/cy[/?#]/.test(to) || /\.(json|csv|jsonl)$/.test(to), `${to} on /cy${path} stays in Welsh`).toBe(true);
    }
  }
  await reader.goto("/cy/plan/NCSP-0001");
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Warm rooms in every library (Cymraeg)");
  await expect(said(reader, "Yes.").first()).toHaveAttribute("lang", "en");
  await reader.getByRole("link", { name: "English" }).click();
  await expect(reader).toHaveURL("/plan/NCSP-0001");
  await expect(reader.locator("html")).toHaveAttribute("lang", "en");
});

test("a delegate votes in Welsh", async ({ sitDown, tessera }) => {
  const gwen = await sitDown("Gwen Grist", { locale: "cy" });
  await gwen.goto(`/cy/ballots/${tessera.thing("now-ballot")}`);
  await expect(gwen.getByRole("heading", { level: 1 })).toHaveText("A ddylid mabwysiadu'r testun?");
  await gwen.getByRole("button", { name: ballots.continue }).click();
  await expect(gwen.getByRole("heading", { name: components.thereIsAProblem })).toBeVisible();
  await gwen.getByRole("radio", { name: ballots.for }).check();
  await gwen.getByRole("button", { name: ballots.continue }).click();
  await gwen.getByRole("button", { name: ballots.castVote }).click();
  await expect(gwen.getByRole("heading", { level: 1 })).toHaveText(ballots.castTitle);
  await expect(gwen).toHaveURL(/^[^?]*\/cy\/ballots\//);
  await expect(gwen.locator(".reference")).toHaveText(/^[0-9a-f]{4}-/);
});
