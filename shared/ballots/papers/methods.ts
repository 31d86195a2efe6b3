/**
 * The methods by which the desk puts a question to the vote, and the paper that each is voted on. How votes are added up
 * stands in `shared/counting/`, a file for each method.
 *
 * Source: domain.md §5.
 */

/** For / against / abstain decides by a majority rule; every other method finds winners among options. */
export type BallotMethod = "for-against-abstain" | OptionMethod;

/** Methods that choose among options, in the order in which the desk offers them. */
export const optionMethods = ["choose-one", "approval", "instant-runoff", "schulze", "stv-scotland", "equal-shares"] as const;
export type OptionMethod = (typeof optionMethods)[number];

/** What a voter does on the paper: marks one option, marks as many as they like, or puts options in order. */
export type PaperShape = "one" | "several" | "ranking";

const shapes: { readonly [method in OptionMethod]: PaperShape } = {
  "choose-one": "one",
  approval: "several",
  "instant-runoff": "ranking",
  schulze: "ranking",
  "stv-scotland": "ranking",
  "equal-shares": "several",
};

/** The shape of a method's paper. */
export const shapeOf = (method: OptionMethod): PaperShape => shapes[method];

/** Whether a voter may put two options in one place: only Schulze compares pairs, so only there does "equal" say something. */
export const mayRankEqually = (method: OptionMethod): boolean => method === "schulze";

/** Whether a method fills several places: approval and the single transferable vote do. */
export const fillsPlaces = (method: OptionMethod): boolean => method === "approval" || method === "stv-scotland";

/** Whether votes may carry their seats' weights: a transfer of parts of a vote goes by heads (Scottish rules). */
export const takesWeights = (method: OptionMethod): boolean => method !== "stv-scotland";

/** The fewest and the most options that can stand on one paper. */
export const optionsOnPaper = { fewest: 2, most: 40 } as const;

/** Half as many again, twice, thrice as many: what the desk may ask for over a default option (PAP-10) beyond "more than". */
export const supermajorities = ["3:2", "2:1", "3:1"] as const;
