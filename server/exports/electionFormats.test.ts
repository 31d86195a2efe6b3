import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { admittedProposal, attending, openSitting } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { electionFormats } from "./electionFormats.ts";
import { voteFormats } from "./voteFormats.ts";
import { voteOptionsFormats } from "./voteOptionsFormats.ts";

const minute = 60_000;
let w: World;
let parts: Parts;
let fay: number;
let params: { readonly year: string; readonly number: string };
const [list, one] = electionFormats;
const [options] = voteOptionsFormats;

beforeAll(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  const sitting = await openSitting(w, await admittedProposal(w));
  const { election } = await w.must("secretariat", {
    ...{ type: "AnnounceElection", office: "standing-orders-committee", places: 1, sitting },
    closesAt: w.clock + 10 * minute,
  });
  for (const name of ["Fay Ford", "Gwen Grist", "Hal Hedge"])
    await w.must(name, { type: "StandForElection", election, seat: w.seats(name)[0], statement: `${name} stands.` });
  w.clock += 10 * minute;
  await w.must("Gwen Grist", { type: "WithdrawCandidacy", election, seat: w.seats("Gwen Grist")[0], words: "yes" });
  const { ballot } = await w.must("secretariat", { type: "PrepareElection", election });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  const order = w.record.memory.election("1")?.papers.at(-1)?.order ?? [];
  const choice = String(order.indexOf(w.seats("Fay Ford")[0] ?? "") + 1);
  for (const name of attending) for (const seat of w.seats(name)) await w.must(name, { type: "CastVote", ballot, seat, choice });
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
  fay = Number((w.seats("Fay Ford")[0] ?? "").slice(2));
  const [year = "", number = ""] = String(ballot).split("-");
  params = { year, number };
});
afterAll(() => w.close());

describe("elections as files (ELE-3, ELE-4, ELE-6)", () => {
  it("name who stood with statement or its hash alone, who withdrew, and who was elected in a roll call", () => {
    const file = one?.json(parts, { election: "1" });
    expect(file).toMatchObject({
      ...{ number: "1", office: "standing-orders-committee", taken: "roll-call", elected: [{ number: fay }] },
      vote: { id: `${params.year}-${params.number}`, phase: "declared" },
      candidates: [
        { standing: "stands", statement: "Fay Ford stands.", elected: true },
        { standing: "withdrawn", statement: null, elected: false },
        { standing: "stands", elected: false },
      ],
    });
    expect(list?.json(parts, {})).toEqual({ elections: [file] });
  });
  it("stand in tables with as many cells as their heads, and there is nothing where there is no election", () => {
    for (const table of [list?.csv?.(parts, {}), one?.csv?.(parts, { election: "1" })]) {
      expect(table?.rows.length).toBeGreaterThan(0);
      for (const row of table?.rows ?? []) expect(row.length).toBe(table?.header.length);
    }
    expect(one?.json(parts, { election: "9" })).toBeNull();
    expect(one?.csv?.(parts, { election: "9" })).toBeNull();
  });
  it("are named by the file of their vote", () => {
    expect(voteFormats.at(-1)?.json(parts, params)).toMatchObject({ election: "1" });
  });
});

describe("a vote among options as files, region by region (PAP-8)", () => {
  it("adds up to the whole, in JSON and in CSV", () => {
    const table = options?.csv?.(parts, params);
    const head = table?.header.length;
    expect(table?.rows.every((row) => row.length === head)).toBe(true);
    const seats = (some: readonly (readonly (string | number)[])[]): number => some.reduce((sum, row) => sum + Number(row[4]), 0);
    const rows = table?.rows ?? [];
    expect(seats(rows.filter((row) => row[1] !== "all"))).toBe(seats(rows.filter((row) => row[1] === "all")));
    expect(options?.json(parts, params)).toMatchObject({ method: "stv-scotland", countedBy: "heads" });
  });
  it("is not there before a vote is declared, nor for a vote that is not", () => {
    expect(options?.json(parts, { year: "2026", number: "999" })).toBeNull();
    expect(options?.csv?.(parts, { year: "2026", number: "999" })).toBeNull();
  });
});
