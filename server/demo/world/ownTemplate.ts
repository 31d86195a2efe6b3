import { scaled } from "../../../shared/sittings/scaled.ts";
import { templateOf } from "../../../shared/sittings/templates.ts";
import type { Story } from "./story.ts";

/** So many days ago a facilitator made a template of the assembly's own: the roundtable in three quarters of an hour, reports in writing. */
export function keepTemplate(story: Story, daysAgo: number): void {
  story.on(daysAgo, 15, "A template of the assembly's own is saved", async () => {
    const { steps, fewest, most } = templateOf("roundtable");
    const minutes = scaled(steps, 45) ?? [];
    await story.world.must(story.desk.simulatedFacilitator, {
      type: "SaveTemplate",
      from: "roundtable",
      nameEn: "Evening roundtable",
      nameCy: "Bord gron fin nos",
      fewest,
      most,
      steps: steps.map(({ code, format, minutes: before }, i) => ({
        code,
        format: code === "groupsReportBack" ? "written" : format,
        minutes: minutes[i] ?? before,
      })),
    });
  });
}
