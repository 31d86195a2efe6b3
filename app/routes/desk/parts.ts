import type { Key } from "../../locales/keys.ts";

/** The parts of the desk with what each is for, in the order of an assembly's work. */
export const deskParts: readonly { readonly path: string; readonly name: Key; readonly text: Key }[] = [
  { path: "/desk/sittings", name: "deskOrders.partSittings", text: "deskOrders.partSittingsText" },
  { path: "/desk/ballots", name: "votesRunning.outsideTitle", text: "votesRunning.outsideLead" },
  { path: "/desk/elections", name: "elections.title", text: "elections.deskLead" },
  { path: "/desk/templates", name: "templateDesk.title", text: "templateDesk.lead" },
  { path: "/desk/proposals", name: "deskOrders.partProposals", text: "deskOrders.partProposalsText" },
  { path: "/desk/requests", name: "deskOrders.partRequests", text: "deskOrders.partRequestsText" },
  { path: "/desk/evidence", name: "evidenceDesk.part", text: "evidenceDesk.partText" },
  { path: "/desk/civic-spaces", name: "civic.title", text: "civicDesk.partText" },
  { path: "/desk/plan", name: "deskOrders.partPlan", text: "deskOrders.partPlanText" },
  { path: "/desk/roll", name: "deskOrders.partRoll", text: "deskOrders.partRollText" },
  { path: "/desk/weights", name: "deskOrders.partWeights", text: "deskOrders.partWeightsText" },
  { path: "/desk/people", name: "deskOrders.partPeople", text: "deskOrders.partPeopleText" },
  { path: "/desk/outbox", name: "deskOrders.partOutbox", text: "deskOrders.partOutboxText" },
];
