import { afterEach, beforeEach, expect, test } from "vitest";
import { contextFor } from "../../../server/loadContext.ts";
import { withHalls } from "../../../tests/support/evidenceWorld.ts";
import { pageShown } from "../../../tests/support/pageShown.tsx";
import { partsAround } from "../../../tests/support/papersWorld.ts";
import { makeWorld, type World } from "../../../tests/support/world.ts";
import ChamberEvidence, { loader } from "../chamber-evidence/route.tsx";
import { waitingFor } from "../desk/waiting.ts";
import { Gaps, GapTable, ToAreas } from "./Gaps.tsx";
import { measureShown } from "./load.ts";

let w: World;
beforeEach(async () => {
  w = await makeWorld();
  await withHalls(w);
});
afterEach(() => w.close());

const contextOf = (who: string) =>
  contextFor(partsAround(w), { person: w.person(who), from: { address: "", loopback: false }, nonce: "", refused: false });

test("EVI-12 every local area stands against the standard on its measure's page, to which the gap table leads", () => {
  const context = contextOf("secretariat");
  const measure = context.assembly.measure("halls");
  const standard = { number: 1, item: "NCSP-0001", recommendation: 1, comparison: "at-least", value: "5", ended: null } as const;
  const shown = measure && measureShown(context, { ...measure, standards: [{ ...standard, at: 0 }] }, "en");
  const [gap] = shown?.gaps ?? [];
  if (!shown || !gap) throw new Error("no gap");
  const page = pageShown(() => <Gaps gaps={shown.gaps} title={shown.title} />, null);
  expect(page).toContain('<h3 id="gap-areas-1">');
  for (const name of ["Quay", "Mole", "Upper Valley"]) expect(page).toContain(name);
  const table = pageShown(
    () => <GapTable measure="Halls" gap={{ ...gap, rows: [] }} areas={<ToAreas gap={gap} measure="halls" title="Halls" />} />,
    null,
  );
  expect(table).toContain("/evidence/halls#gap-areas-1");
  expect(table).not.toContain("<table");
});

test("EVI-8 a correction is asked for a seat of one's own, and its number is said; the desk's front page says that it waits", async () => {
  const page = async (who: string, query = "") => {
    const request = new Request(`https://assembly.example/chamber/evidence/halls${query}`);
    return pageShown(ChamberEvidence, await loader({ request, params: { measure: "halls" }, context: contextOf(who) }));
  };
  const without = await page("secretariat");
  expect(without).toContain("Only groups with a seat can ask for this");
  expect(without).not.toContain("<form");
  expect(await page("Ada Anchor")).toContain('<option value="" selected="">Choose one</option>');
  const asked = { measure: "halls", area: "E99000001", year: 2025, value: "8", source: "A count" };
  await w.must("Ada Anchor", { type: "AskFigureCorrection", seat: w.seats("Ada Anchor")[0], ...asked });
  expect(await page("Ada Anchor", "?sent=1")).toContain("Your correction was sent");
  expect(await page("Fay Ford", "?sent=1")).not.toContain("Your correction was sent");
  expect(waitingFor(contextOf("secretariat"), "en")).toContainEqual(expect.objectContaining({ what: "evidence", id: "halls", count: 1 }));
});
