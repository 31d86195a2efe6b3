import type { Paper } from "./load.ts";
import type { Chosen } from "./steps.ts";

/** Where a receipt code would stand. No vote has this one. */
const noReceipt = "0000-0000-0000";

/** The paper as it is once these votes would be cast. */
export const withVotes = (paper: Paper, chosen: Chosen): Paper => ({
  ...paper,
  seats: paper.seats.map((one) => {
    const choice = chosen[one.seat];
    return choice ? { ...one, vote: { choice, receipt: noReceipt } } : one;
  }),
});
