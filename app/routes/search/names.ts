import type { PassageKind } from "../../../shared/search/passage.ts";
import type { Key } from "../../locales/keys.ts";

/** What each kind of passage is called, where readers choose among them. */
export const kindNames: { readonly [kind in PassageKind]: Key } = {
  proposal: "search.kindProposals",
  amendment: "search.kindAmendments",
  sitting: "search.kindSittings",
  said: "search.kindSaid",
  vote: "search.kindVotes",
  outcome: "search.kindOutcomes",
  plan: "search.kindPlan",
  note: "search.kindNotes",
  minutes: "search.kindMinutes",
  evidence: "search.kindEvidence",
  request: "search.kindRequests",
  election: "search.kindElections",
  roll: "search.kindRoll",
};
