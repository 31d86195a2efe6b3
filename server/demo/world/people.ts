import type { InventedPerson } from "../../simulated/people.ts";

/** The people of the desk. Those that are `simulated` act by themselves; the others wait for whoever opens their link. */
export const deskPeople = {
  administrator: { name: "Ruth Calloway", email: "administrator@assembly.example", language: "en" },
  facilitator: { name: "Morag Tennant", email: "facilitator@assembly.example", language: "en" },
  secretariat: { name: "Idris Okonjo", email: "secretariat@assembly.example", language: "en" },
  planTeam: { name: "Bethan Achebe", email: "plan-team@assembly.example", language: "en" },
  committee: { name: "Leonard Asante", email: "committee@assembly.example", language: "en" },
  simulatedFacilitator: { name: "Carys Donnelly", email: "simulated-facilitator@assembly.example", language: "en" },
  simulatedSecretariat: { name: "Gareth Mistry", email: "simulated-secretariat@assembly.example", language: "en" },
} as const satisfies { readonly [role: string]: InventedPerson };

/** Two delegates whose seats nobody simulates: one for each language. */
export const seatsForPeople = {
  en: { name: "Alex Merriweather", email: "delegate@groups.example", language: "en" },
  cy: { name: "Siân Prydderch", email: "cynrychiolydd@groups.example", language: "cy" },
} as const satisfies { readonly [language: string]: InventedPerson };
