import { expect, test } from "vitest";
import { makeWorld } from "../../../tests/support/world.ts";
import { contentHash } from "./contentHash.ts";

test("the hash in the form is the hash that confirming checks (MIN-3)", async () => {
  const world = await makeWorld();
  const { sitting } = await world.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Spring",
    titleCy: "Gwanwyn",
    startsAt: world.clock,
    hall: "Hall",
    items: [{ kind: "opening", minutes: 5 }],
  });
  await world.must("facilitator", { type: "PublishAgenda", sitting, reason: "Late." });
  await world.must("facilitator", { type: "OpenSitting", sitting });
  await world.must("facilitator", { type: "CloseSitting", sitting, unreached: "carried-over" });
  const hash = await contentHash(world.record.memory, String(sitting));
  expect(await world.ask("secretariat", { type: "ConfirmNote", sitting, contentHash: "0".repeat(64) })).toMatchObject({ ok: false });
  await world.must("secretariat", { type: "ConfirmNote", sitting, contentHash: hash });
  expect(world.record.memory.note(String(sitting))).toMatchObject({ phase: "confirmed", contentHash: hash });
  world.close();
});
