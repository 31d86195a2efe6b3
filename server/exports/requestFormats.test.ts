import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { playStreet } from "../../tests/support/requestWorld.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { requestFormats } from "./requestFormats.ts";

let w: World;
let parts: Parts;
const at = (path: string) => requestFormats.find((format) => format.path === path);

beforeAll(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  const lodge = (who: string, cites: readonly string[]) =>
    w.must(who, { type: "LodgeRequest", seat: w.seats(who)[0], text: { ...playStreet, cites } });
  await lodge("Eve Ebb", []);
  await w.must("secretariat", { type: "RuleOnRequest", request: "1", version: 1, result: "refused", reason: "Not in winter." });
  await lodge("Ada Anchor", ["1"]);
});
afterAll(() => w.close());

describe("the register of precedents as files (RTI-6)", () => {
  it("names what each cites and is cited by, with its ruling", () => {
    expect(at("/precedents/:request")?.json(parts, { request: "1" })).toMatchObject({
      ...{ number: "1", result: "refused", standing: "none", citedBy: ["2"], cites: [] },
      ruling: { reason: "Not in winter.", from: null },
    });
    expect(at("/precedents")?.json(parts, {})).toMatchObject({
      requests: [{ number: "1" }, { number: "2", result: "waiting", cites: ["1"] }],
    });
  });
  it("gives of a protected group only number and region, and of people nothing (ROL-7)", () => {
    const text = JSON.stringify(at("/precedents")?.json(parts, {}));
    expect(text).not.toContain("Quayside Refuge");
    expect(text).not.toContain("Eve Ebb");
    expect(text).toContain("Harbour Lights Library Friends");
  });
  it("stands in a table with as many cells as its head, and there is nothing where there is no request", () => {
    const table = at("/precedents")?.csv?.(parts, {});
    expect(table?.rows.map((row) => row.length)).toEqual([table?.header.length, table?.header.length]);
    expect(at("/precedents/:request")?.json(parts, { request: "9" })).toBeNull();
    expect(at("/precedents/:request")?.csv?.(parts, { request: "9" })).toBeNull();
  });
});
