import { ordersProblems } from "../founding/orders.ts";
import type { Founding } from "../founding/state.ts";
import { type Decision, type Facts, type Refusal, refuse, words } from "../journal.ts";
import type { RollCommand } from "./commands.ts";

/**
 * Founds the assembly with its first standing orders, its regions and its first administrator. Once only (FND-1).
 * Stands in the roll's folder because it also begins the roll.
 */
export const foundAssembly = (
  command: Extract<RollCommand, { type: "FoundAssembly" }>,
  know: { readonly founding: Founding | null },
  facts: Facts,
): Decision | Refusal => {
  if (know.founding) return refuse("alreadyFounded");
  const { nameEn, nameCy, demonstration, regions, orders, adminEmail, adminName, language } = command;
  const codes = regions.map((region) => region.code);
  const doubled = codes.find((code, i) => codes.indexOf(code) !== i);
  if (doubled !== undefined) return refuse("fileRegionDoubled", { code: doubled }, "regions");
  const [problem] = ordersProblems(orders, codes);
  if (problem) return problem;
  const admin = facts.personByEmail(adminEmail) ?? `p-${facts.newId()}`;
  return {
    events: [
      {
        stream: "assembly",
        event: { type: "AssemblyFounded", nameEn: words(nameEn), nameCy: words(nameCy, "cy"), demonstration, orders, admin },
      },
      {
        stream: "roll",
        event: {
          type: "RegionsAdopted",
          regions: regions.map((region) => ({ ...region, nameEn: words(region.nameEn), nameCy: words(region.nameCy, "cy") })),
        },
      },
    ],
    keep: [{ kind: "person", person: admin, name: adminName, email: adminEmail, language }],
    answer: { person: admin },
  };
};
