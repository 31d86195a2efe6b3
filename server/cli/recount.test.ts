import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { tellStory } from "../../tests/support/story.ts";
import { makeWorld } from "../../tests/support/world.ts";
import { nextOf } from "../clock.ts";
import { recount } from "./recount.ts";

test("BAL-45 one command counts a declared vote again from the record and says that it is the same; BAL-40 the clock opens and closes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tessera-recount-"));
  const file = join(folder, "assembly.db");
  const w = await makeWorld({ file });
  const { ballot } = await tellStory(w);
  const said: string[] = [];
  vi.stubEnv("TESSERA_DATABASE", file);
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
  const status = await recount.run({ positionals: [ballot], values: {}, flags: { json: true } });
  out.mockRestore();
  vi.unstubAllEnvs();
  expect(status).toBe(0);
  expect(JSON.parse(said.join(""))).toMatchObject({ vote: ballot, same: true, corrections: 0, problems: [] });

  // A vote of days outside a sitting: prepared now, opened and closed by the clock.
  const hour = 60 * 60 * 1000;
  const opensAt = w.clock + hour;
  const question = { questionEn: "Shall the office move?", questionCy: "A ddylai'r swyddfa symud?" };
  const about = { sitting: null, round: null, proposal: null, version: null, visibility: "roll-call" };
  const { ballot: lasting } = await w.must("secretariat", {
    ...{ type: "PrepareBallot", ...about, ...question, lengthSeconds: null },
    ...{ opensAt, closesAt: opensAt + 48 * hour },
  });
  expect(nextOf(w.record)).toEqual({ at: opensAt, command: { type: "OpenBallot", ballot: lasting } });
  w.clock = opensAt;
  await w.must("clock", { type: "OpenBallot", ballot: lasting });
  await w.must("facilitator", { type: "ExtendBallot", ballot: lasting, closesAt: opensAt + 72 * hour, reason: "A storm." });
  const { reminded } = await w.must("secretariat", { type: "RemindVoters", ballot: lasting });
  expect(Number(reminded)).toBeGreaterThan(3);
  expect(nextOf(w.record)).toEqual({ at: opensAt + 72 * hour, command: { type: "CloseBallot", ballot: lasting } });
  w.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
