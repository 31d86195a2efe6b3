import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { amendedProposal, withClauses } from "../../tests/support/amendedStory.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { proposalTextOf } from "../../tests/support/proposalText.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { topicsOf } from "../pages/cached.ts";
import { formats } from "./formats.ts";

let w: World;
let parts: Parts;
let proposal = "";

beforeAll(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  proposal = await amendedProposal(w);
  const text = withClauses(proposalTextOf("A quiet hour in every hall"), "1. Each council keeps two warm rooms in every static library.");
  const made = { type: "MakeAmendment", proposal, seat: w.seats("Eve Ebb")[0], version: 2, text, reason: "One clause is enough." };
  await w.must("Eve Ebb", made);
});
afterAll(() => w.close());

const at = (path: string) => formats.find((one) => one.path === path);
const list = (of = proposal): unknown => at("/proposals/:proposal/amendments")?.json(parts, { proposal: of });
const one = (amendment: string): unknown => at("/proposals/:proposal/amendments/:amendment")?.json(parts, { proposal, amendment });

describe("amendments as files", () => {
  it("list each with its stage, and where they collide and the order of voting (AMD-6, AMD-8)", () => {
    expect(list()).toMatchObject({
      url: `https://assembly.example/proposals/${proposal}/amendments`,
      version: 2,
      amendments: [
        { stage: "open", sponsors: 3 },
        { stage: "open" },
        { stage: "open" },
        { stage: "accepted" },
        { standsIn: null },
        {},
        { kind: "editorial" },
      ],
      order: { isSet: false },
    });
    expect(list("99")).toBeNull();
    expect(at("/proposals/:proposal/amendments")?.csv?.(parts, { proposal })?.rows).toHaveLength(7);
  });
  it("give the changes of one, where it stood and both texts where it does not stand (AMD-2, AMD-9)", () => {
    expect(one("1")).toMatchObject({
      changes: { clauses: [{ change: "replace", block: "b2" }] },
      anchors: [{ how: "made" }, { how: "reanchored" }],
    });
    expect(one("5")).toMatchObject({ stuck: { version: 2, passages: [{ kind: "replaced-differently" }] } });
    expect(one("e1")).toMatchObject({ kind: "editorial", madeBy: null, missing: null });
    expect(one("99")).toBeNull();
    expect(one("preview")).toBeNull();
  });
  it("name nobody: of a protected seat number and region, of no seat its people (ROL-7)", () => {
    expect(one("6")).toMatchObject({ madeBy: { number: 4, region: "HARBOUR", group: null } });
    const person = w.person("Eve Ebb");
    expect(JSON.stringify([list(), one("6")])).not.toMatch(new RegExp(`Quayside Refuge|Eve Ebb|${person}`));
  });
});

describe("the pages of amendments", () => {
  it("are kept as bytes that change with every entry about an amendment", () => {
    for (const path of ["", "/amendments", "/amendments/1", "/amendments/e2", "/amendments/preview", "/v2"])
      expect(topicsOf(`/proposals/7${path}`), path).toContain("amendment");
    for (const path of ["/proposals/7/amendments/x", "/proposals/7/amend", "/chamber/proposals/7/amend", "/proposals/7/amendments/1/2"])
      expect(topicsOf(path), path).toBeNull();
  });
});
