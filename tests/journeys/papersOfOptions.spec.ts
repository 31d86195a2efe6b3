import type { Page } from "@playwright/test";
import { findings, sidewaysScroll } from "../support/axe.ts";
import { declared, opened } from "./choosing.ts";
import { expect, said, test } from "./journey.ts";

test.use({ world: "debate" });

interface PaperTried {
  readonly method: string;
  readonly fields?: { readonly [label: string]: string };
  readonly mark: (who: Page) => Promise<unknown>;
}

const first = (role: "radio" | "checkbox") => (who: Page) => who.getByRole(role, { name: /^(Halls|Neuaddau)/ }).check();
/** Halls before the others: an option without a number is not put behind one with it. */
const number = async (who: Page): Promise<void> => {
  for (const [i, name] of [/(Halls|Neuaddau)/, /(Buses|Bysiau)/, /(Benches|Meinciau)/].entries())
    await who.getByRole("combobox", { name }).selectOption(String(i + 1));
};

/** One of each shape of paper: one to choose, several to mark, money to share, an order, an order with equal places. */
const papers: readonly PaperTried[] = [
  { method: "choose-one", mark: first("radio") },
  { method: "approval", mark: first("checkbox") },
  { method: "equal-shares", fields: { "What there is to spend": "100", "Costs, one a line": "60\n50\n40" }, mark: first("checkbox") },
  { method: "instant-runoff", mark: number },
  { method: "schulze", mark: number },
];

test("every paper with options lists them, says how it is counted and is in order with its check, in both languages, light and dark (PAP-1)", async ({
  sitDown,
  tessera,
}) => {
  test.slow();
  const chair = await sitDown("Finn Fair");
  const hal = await sitDown("Hal Hedge", { viewport: { width: 360, height: 740 } });
  const reader = await sitDown(null);
  for (const { method, fields, mark } of papers)
    await test.step(method, async () => {
      const ballot = await opened(chair, tessera.thing("sitting"), method, fields);
      for (const lang of ["/cy", ""]) {
        const cy = lang !== "";
        await reader.goto(`${lang}/votes/${ballot.replace("-", "/")}`);
        await expect(reader.locator("#options li").first()).toHaveText(cy ? /^Neuaddau/ : /^Halls/);
        await hal.goto(`${lang}/ballots/${ballot}`);
        await expect(hal.locator("main a[href$='/words#method']")).toBeVisible();
        expect(await findings(hal, { colours: !cy }), `axe on the paper, ${method}${lang}`).toEqual([]);
        expect(await sidewaysScroll(hal), `pixels too wide, ${method}${lang}`).toBe(0);
        await mark(hal);
        await hal.getByRole("button", { name: cy ? "Parhau" : "Continue", exact: true }).click();
        await expect(hal.getByRole("heading", { level: 1 })).toHaveText(cy ? "Gwirio eich pleidlais" : "Check your vote");
        expect(await findings(hal, { colours: !cy }), `axe on the check, ${method}${lang}`).toEqual([]);
      }
      await hal.getByRole("button", { name: "Cast vote" }).click();
      await expect(hal.getByRole("heading", { level: 1 })).toHaveText("Your vote is cast");
      await declared(chair, reader, ballot);
      await expect(said(reader, /^(Chosen|Funded): Halls$/)).toBeVisible();
      await expect(reader.getByRole("table", { name: /^By region\. / }).first()).toBeVisible();
    });
});
