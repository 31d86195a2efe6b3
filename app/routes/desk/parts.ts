import type { Key } from "../../locales/keys.ts";

/** The parts of the desk with what each is for, in the order of an assembly's work. */
export const deskParts: readonly { readonly path: string; readonly name: Key; readonly text: Key }[] = [
  { path: "/desk/sittings", name: "desk.partSittings", text: "desk.partSittingsText" },
  { path: "/desk/templates", name: "templateDesk.title", text: "templateDesk.lead" },
  { path: "/desk/proposals", name: "desk.partProposals", text: "desk.partProposalsText" },
  { path: "/desk/requests", name: "desk.partRequests", text: "desk.partRequestsText" },
  { path: "/desk/plan", name: "desk.partPlan", text: "desk.partPlanText" },
  { path: "/desk/roll", name: "desk.partRoll", text: "desk.partRollText" },
  { path: "/desk/weights", name: "desk.partWeights", text: "desk.partWeightsText" },
  { path: "/desk/people", name: "desk.partPeople", text: "desk.partPeopleText" },
  { path: "/desk/outbox", name: "desk.partOutbox", text: "desk.partOutboxText" },
];
