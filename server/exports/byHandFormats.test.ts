import { afterAll, beforeAll, expect, test } from "vitest";
import { type PapersWorld, papersWorld } from "../../tests/support/papersWorld.ts";
import { proposalFormats } from "./proposalFormats.ts";

let world: PapersWorld;
beforeAll(async () => {
  world = await papersWorld();
});
afterAll(() => world.w.close());

test("PCK-7 a version made by hand is in the proposal's JSON until it is taken away; nobody but the secretariat links one", async () => {
  const { w, parts, proposal } = world;
  const link = { proposal, form: "bsl", address: "https://signed.example/7", maker: "Signing Hands", day: "2026-03-01" };
  const json = () => proposalFormats.find(({ path }) => path === "/proposals/:proposal")?.json(parts, { proposal });
  expect(json()).toMatchObject({ byHand: [] });
  await w.must("secretariat", { type: "LinkMadeByHand", ...link });
  expect(json()).toMatchObject({
    byHand: [{ number: 1, form: "bsl", version: 2, address: "https://signed.example/7", maker: "Signing Hands", day: "2026-03-01" }],
  });
  await w.must("secretariat", { type: "RemoveMadeByHand", proposal, number: 1, reason: "It is of another text." });
  expect(json()).toMatchObject({ byHand: [] });
  expect(await w.ask("Ada Anchor", { type: "LinkMadeByHand", ...link })).toMatchObject({ ok: false, refusal: { refused: "notAllowed" } });
});
