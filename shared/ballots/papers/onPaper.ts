import type { Refusal } from "../../journal.ts";
import { refuse } from "../../refusal.ts";
import type { BallotPaper, Choice } from "../state.ts";
import { isPaperProblem, type PaperChoice, readChoice, writeChoice } from "./choice.ts";

/** What can be cast where the question is decided for or against, in the order of the paper. */
export const majorityChoices = ["for", "against", "abstain"] as const satisfies readonly Choice[];

/** Whether a written choice is for, against or an abstention. */
export const isMajorityChoice = (choice: string): choice is Choice => majorityChoices.some((one) => one === choice);

/** What of a paper says what can be marked on it. */
type MarkedOn = Pick<BallotPaper, "method" | "budget"> & { readonly options: readonly Pick<BallotPaper["options"][number], "cost">[] };

/**
 * Why this cannot be cast on the ballot's paper, or null (PAP-1): it names an option that is not there, names one twice, marks
 * more than the paper takes, or is not written as the one text of its choice.
 */
export const whyNotOnPaper = ({ paper }: { readonly paper?: MarkedOn }, choice: string): Refusal | null => {
  if (!paper) return isMajorityChoice(choice) ? null : refuse("ballotChoiceUnreadable", {}, "choice");
  const read = readChoice(choice, { method: paper.method, options: paper.options.length });
  if (!isPaperProblem(read))
    return writeChoice(read) === choice ? whyOverBudget(paper, read) : refuse("ballotChoiceUnreadable", {}, "choice");
  switch (read.wrong) {
    case "unreadable":
      return refuse("ballotChoiceUnreadable", {}, "choice");
    case "unknown-option":
      return refuse("ballotOptionUnknown", { option: read.option, options: paper.options.length }, "choice");
    case "option-twice":
      return refuse("ballotOptionTwice", { option: read.option }, "choice");
    case "more-than-one":
      return refuse("ballotOnlyOne", {}, "choice");
    case "same-place":
      return refuse("ballotSamePlace", { option: read.option, and: read.and }, "choice");
  }
};

/** PAP-2: what one vote asks to be funded costs no more than there is to spend. */
const whyOverBudget = ({ options, budget }: MarkedOn, choice: PaperChoice): Refusal | null => {
  if (budget === undefined || choice.marks !== "options") return null;
  const cost = choice.options.reduce((sum, option) => sum + (options[option]?.cost ?? 0), 0);
  return cost > budget ? refuse("ballotOverBudget", { cost, budget, over: cost - budget }, "choice") : null;
};
