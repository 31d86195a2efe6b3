import { admittedProposal } from "./story.ts";
import type { World } from "./world.ts";

const day = 86_400_000;

/** Tomorrow's sitting: one proposal, which is debated and then voted on. Its agenda is published; nobody has checked in. */
export async function tomorrow(w: World): Promise<{ readonly [name: string]: string }> {
  const proposal = await admittedProposal(w);
  const { sitting } = await w.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Spring sitting",
    titleCy: "Eisteddiad y gwanwyn",
    startsAt: Date.now() + day,
    hall: "Town Hall, Harbour",
    items: [{ kind: "proposal", proposal, minutes: 40, template: "motion-debate" }],
  });
  const id = String(sitting);
  for (const { id: round, format } of w.record.memory.sitting(id)?.rounds ?? [])
    if (format !== "debate" && format !== "ballot") await w.must("facilitator", { type: "RemoveRound", sitting: id, round });
  await w.must("facilitator", { type: "PublishAgenda", sitting: id });
  return { sitting: id, proposal };
}
