import type { Ballot } from "./state.ts";

/**
 * Whether every seat counts as one in this ballot and no weight decides anything (BAL-12): hands, on devices or in the hall; a paper
 * that is counted by heads; and a roll call by a rule whose every key is heads, such as one that was demanded in place of hands
 * (HND-7). Every page that says what a vote counts as asks this.
 */
export const countsByHeads = (ballot: Pick<Ballot, "visibility" | "paper" | "majority">): boolean => {
  if (ballot.visibility !== "roll-call") return true;
  if (ballot.paper) return ballot.paper.countedBy === "heads";
  const { majority } = ballot;
  // A rule named by its preset, or left to the standing orders, always has a key of weight.
  return typeof majority === "object" && majority.keys.length > 0 && majority.keys.every(({ key }) => key === "heads");
};
