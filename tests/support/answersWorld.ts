import { admittedProposal, openSitting } from "./story.ts";
import type { World } from "./world.ts";

/** Lengths of the rounds in minutes: none is over while a test runs. */
const minutes = 90;

/** A sitting in the hour of the tests whose second item asks everybody: consent is open; marks and a form wait. */
export async function inConsent(w: World): Promise<{ readonly [name: string]: string }> {
  const proposal = await admittedProposal(w);
  w.clock = Date.now() - 62 * 60_000;
  const sitting = await openSitting(w, proposal);
  for (const { id } of w.record.memory.sitting(sitting)?.rounds ?? [])
    await w.must("facilitator", { type: "RemoveRound", sitting, round: id });
  for (const format of ["consent", "open-floor", "marks", "exit-form"])
    await w.must("facilitator", { type: "AddRound", sitting, item: "i2", format, minutes });
  const rounds = w.record.memory.sitting(sitting)?.rounds.map(({ id }) => id) ?? [];
  await w.must("facilitator", { type: "OpenRound", sitting, round: rounds[0] });
  return { proposal, sitting };
}
