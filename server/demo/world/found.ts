import { readFoundingFile } from "../../../shared/founding/foundingFile.ts";
import national from "../../../shared/founding/samples/national.json" with { type: "json" };
import { inventGroups, rollRowsOf } from "./groups.ts";
import { deskPeople } from "./people.ts";
import type { Story } from "./story.ts";

/** What each of the desk's people is appointed to. */
const appointments = {
  facilitator: ["facilitator"],
  secretariat: ["secretariat"],
  planTeam: ["plan-team"],
  committee: ["standing-orders-committee"],
  simulatedFacilitator: ["facilitator"],
  simulatedSecretariat: ["secretariat"],
} as const satisfies { readonly [role in Exclude<keyof typeof deskPeople, "administrator">]: readonly string[] };

/** The assembly is founded as a demonstration with the national orders, its desk appointed, its roll imported, weights adopted. */
export function found(story: Story, delegates: number): void {
  const { world } = story;
  story.on(318, 10, "The assembly is founded", async () => {
    const read = readFoundingFile(JSON.stringify(national));
    if ("problems" in read) throw new Error(`the national sample cannot found an assembly: ${JSON.stringify(read.problems)}`);
    const { name, regions, orders } = read.file;
    const { email, name: adminName } = deskPeople.administrator;
    const founding = { nameEn: name.en, nameCy: name.cy, regions, orders, demonstration: true, adminEmail: email, adminName };
    await world.must("operator", { type: "FoundAssembly", ...founding });
    for (const [role, granted] of Object.entries(appointments)) {
      const person = Object.entries(deskPeople).find(([key]) => key === role)?.[1];
      for (const one of granted) await world.must("operator", { type: "GrantRole", role: one, ...person });
    }
  });
  story.on(316, 11, "The roll is imported", async () => {
    await world.must(story.desk.simulatedSecretariat, { type: "ImportRoll", rows: rollRowsOf(inventGroups(delegates)) });
  });
  story.on(314, 11, "Weights are adopted", async () => {
    const adopted = { type: "AdoptWeights", scheme: "base-plus-proportional", seed: "da7aba5e00000000" };
    await world.must(story.desk.simulatedSecretariat, adopted);
  });
}
