import { afterAll, beforeAll, expect, test } from "vitest";
import { applyProposalComparison, type ProposalComparison } from "../../shared/proposals/comparison.ts";
import { canonicalProposal } from "../../shared/proposals/text.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { proposalTextOf, revisedTextOf } from "../../tests/support/proposalText.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { proposalFormats, proposalText } from "./proposalFormats.ts";

let w: World;
let parts: Parts;
let proposal = "";

beforeAll(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text: proposalTextOf("Benches") });
  const { proposal: made } = await w.must("Ada Anchor", { type: "OpenForSponsors", draft, seat: w.seats("Ada Anchor")[0] });
  proposal = String(made);
  await w.must("Ada Anchor", { type: "MakeVersion", proposal: made, text: revisedTextOf("Benches"), reason: "After talks." });
});
afterAll(() => w.close());

const compared = (version: string, other: string): unknown =>
  proposalFormats.find(({ path }) => path === "/proposals/:proposal/:version/against/:other")?.json(parts, { proposal, version, other });

test("DIF-8 whoever has one version and the file of its comparison has the other version, byte for byte", () => {
  const first = proposalText(parts, proposal, 1);
  const second = proposalText(parts, proposal, 2);
  const file: { comparison: ProposalComparison } = JSON.parse(JSON.stringify(compared("v2", "v1")));
  const applied = first && applyProposalComparison(first, file.comparison);
  expect(applied && canonicalProposal(applied)).toBe(second && canonicalProposal(second));
  expect(file).toMatchObject({
    url: `https://assembly.example/proposals/${proposal}/v2/against/v1`,
    from: { number: 1 },
    to: { number: 2 },
    counts: { clauses: { changed: 1, inserted: 1 } },
  });
});

test("versions that do not exist have no comparison", () => {
  expect(compared("v3", "v1")).toBeNull();
  expect(compared("v2", "first")).toBeNull();
});

test("PRP-21 the languages of a version are a file of their own: what was left behind, and no names", async () => {
  const languages = (version: string): unknown =>
    proposalFormats.find(({ path }) => path === "/proposals/:proposal/:version/languages")?.json(parts, { proposal, version });
  await w.must("secretariat", { type: "ConfirmLanguages", proposal, version: 2, languages: ["en"] });
  const file: unknown = JSON.parse(JSON.stringify(languages("v2")));
  expect(file).toMatchObject({
    ...{ number: proposal, version: 2, since: 1, sinceConfirmed: false, differing: ["summary"] },
    url: `https://assembly.example/proposals/${proposal}/v2/languages`,
    parts: [{ part: "title", behind: null }, { part: "question" }, { part: "summary", behind: "cy", changed: { en: true, cy: false } }],
    languages: { en: { confirmed: { by: "secretariat" } }, cy: { confirmed: null, machine: null } },
  });
  expect(JSON.stringify(file)).not.toContain("p-");
  expect(languages("v9")).toBeNull();
});
