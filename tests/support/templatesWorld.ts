import { type TemplateId, templateIds } from "../../shared/sittings/templates.ts";
import { admittedProposal, attending } from "./story.ts";
import type { World } from "./world.ts";

/** The templates whose sitting is about a proposal; the others come as they are. */
const aboutProposals: readonly TemplateId[] = ["consent-round", "motion-debate"];

/** Eight sittings in the hour of the tests, one of each template as it stands: open, with everybody here and no round begun. */
export async function everyTemplate(w: World): Promise<{ readonly [name: string]: string }> {
  const about = new Map<TemplateId, string>();
  for (const name of aboutProposals) about.set(name, await admittedProposal(w, `Warm rooms, by ${name}`));
  w.clock = Date.now() - 62 * 60_000;
  const startsAt = w.clock + 3_600_000;
  const sittings = new Map<TemplateId, string>();
  for (const template of templateIds) {
    const proposal = about.get(template);
    const { sitting } = await w.must("facilitator", {
      ...{ type: "ScheduleSitting", titleEn: `Sitting: ${template}`, titleCy: `Eisteddiad: ${template}`, startsAt, hall: "Town Hall" },
      items: [{ kind: proposal === undefined ? "evidence" : "proposal", proposal: proposal ?? null, minutes: 45, template }],
    });
    await w.must("facilitator", { type: "PublishAgenda", sitting, reason: "A rehearsal." });
    sittings.set(template, String(sitting));
  }
  w.clock = startsAt;
  for (const sitting of sittings.values()) {
    for (const name of attending) for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
    await w.must("facilitator", { type: "OpenSitting", sitting });
  }
  return Object.fromEntries(sittings);
}
