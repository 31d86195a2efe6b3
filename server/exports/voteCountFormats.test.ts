import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDataWorld } from "../../tests/support/openDataWorld.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import type { World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { filledIn, paramsOf } from "./addresses.ts";
import { formats } from "./formats.ts";
import { voteCountFormats } from "./voteCountFormats.ts";

let w: World;
let parts: Parts;
beforeAll(async () => {
  w = await openDataWorld();
  parts = partsAround(w);
}, 120_000);
afterAll(() => {
  parts?.personal.close();
  w?.close();
});

/** The table of a vote that was counted by a method. */
const tableOf = (method: string, path: string) => {
  const id = w.record.memory.ids("ballot").find((one) => w.record.memory.ballot(one)?.paper?.method === method) ?? "";
  const [year = "", number = ""] = id.split("-");
  return voteCountFormats.find((one) => one.path.endsWith(path))?.csv?.(parts, { year, number }) ?? null;
};

describe("OPD-6 the tables of a count", () => {
  test("give the rounds of a count that had several, an option a line, and nothing of one that had not", () => {
    const table = tableOf("instant-runoff", "/rounds");
    expect(table?.header.slice(0, 3)).toEqual(["option", "name", "round 1, parts of a unit"]);
    expect(table?.rows.map(([, name]) => name)).toEqual(["Halls", "Buses", "Benches", "exhausted"]);
    expect(tableOf("choose-one", "/rounds")).toBeNull();
    expect(tableOf("equal-shares", "/rounds")).toBeNull();
  });

  test("give every option against every other, where the method compares them", () => {
    const table = tableOf("schulze", "/pairs");
    expect(table?.header).toEqual(["option", "name", "before 1 Halls", "before 2 Buses", "before 3 Benches"]);
    expect(table?.rows.map((row, own) => row[own + 2])).toEqual(["", "", ""]);
    expect(tableOf("stv-scotland", "/pairs")).toBeNull();
  });

  test("stand at addresses that are known: nothing that varies in the address of a format is unknown to archive and sitemap", () => {
    expect(formats.map(({ path }) => path).filter((path) => paramsOf(parts, path) === null)).toEqual([]);
    expect(filledIn("/votes/:year/:number", { year: "2026", number: "1" })).toBe("/votes/2026/1");
    expect(paramsOf(parts, "/nothing/:here")).toBeNull();
  });
});
