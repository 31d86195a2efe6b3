import { filledSeats } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import type { Paper } from "../ballot/load.ts";
import type { Chosen } from "../ballot/steps.ts";
import { mySeats } from "../chamber-sitting/load.ts";

const page = "/chamber/practice";
/** Where a receipt code would stand. No vote has this one. */
const noReceipt = "0000-0000-0000";

/** A paper for one's own seats on which everything is as on a real one, except that nobody puts its question and nobody keeps an answer (REH-7). */
export function practicePaper(context: TesseraContext, lang: Lang): Paper {
  return {
    ...{ id: "practice", page, practice: true, phase: "open", byHands: false, question: null },
    ...{ sitting: null, opensAt: null, closesAt: null, text: null, amendment: null, reason: null },
    seats: mySeats(context, lang, page).map(({ seat, number, group, worth }) => ({ seat, number, group, worth, cannot: null, vote: null })),
    allSeats: filledSeats(context.assembly.roll).length,
    command: "practice",
  };
}

/** The paper as it is once these votes would be cast. */
export const withVotes = (paper: Paper, chosen: Chosen): Paper => ({
  ...paper,
  seats: paper.seats.map((one) => {
    const choice = chosen[one.seat];
    return choice ? { ...one, vote: { choice, receipt: noReceipt } } : one;
  }),
});
