import type { CountResult } from "../../counting/result.ts";
import type { OptionsBallot } from "../state.ts";
import { countOptions, markedOn, type OptionsRevealed } from "./count.ts";

/** What stands behind one option by one count: chosen, approved of, funded; or ranked first. */
export interface Support {
  readonly heads: number;
  /** Units. */
  readonly weight: number;
}

/** Everything the page of a declared vote among options shows of the count. Options by index. */
export interface OptionsResult {
  readonly counted: CountResult;
  readonly winners: OptionsBallot["winners"];
  readonly outcome: OptionsBallot["outcome"];
  /** By option. A ranking supports those in its first place. */
  readonly support: readonly Support[];
  /** Seats that voted, that abstained among them, and that did not. */
  readonly turnout: { readonly cast: number; readonly abstained: number; readonly didNotVote: number; readonly interests: number };
  /** The same seats by their weight, in units. */
  readonly turnoutWeight: { readonly cast: number; readonly abstained: number; readonly didNotVote: number };
}

/** By option, how many votes name it (first, where options are ranked), by heads and by weight, whatever the ballot was counted by. */
export const supportIn = (ballot: OptionsRevealed): readonly Support[] => {
  const support = ballot.paper.options.map(() => ({ heads: 0, weight: 0 }));
  for (const { weight, choice } of markedOn({ ...ballot, paper: { ...ballot.paper, countedBy: "weight" } })) {
    const named = choice.marks === "options" ? choice.options : choice.marks === "ranking" ? (choice.places[0] ?? []) : [];
    for (const option of named) {
      const line = support[option];
      if (!line) continue;
      line.heads += 1;
      line.weight += weight;
    }
  }
  return support;
};

/** The result of a vote among options as its page, its JSON and its CSV show it; also of one that is closed and not yet declared. */
export const optionsResult = (ballot: OptionsRevealed): OptionsResult => {
  const { counted, winners, outcome } = countOptions(ballot);
  const out = new Set(ballot.interests);
  const lines = ballot.register.flatMap(({ weight }, index) => (out.has(index) ? [] : [{ weight, choice: ballot.choices[index] ?? null }]));
  const weightOf = (some: typeof lines) => some.reduce((sum, { weight }) => sum + weight, 0);
  const votes = lines.filter(({ choice }) => choice !== null);
  const abstained = votes.filter(({ choice }) => choice === "abstain");
  const silent = lines.filter(({ choice }) => choice === null);
  return {
    ...{ counted, winners, outcome },
    support: supportIn(ballot),
    turnout: {
      cast: votes.length,
      abstained: abstained.length,
      didNotVote: silent.length,
      interests: out.size,
    },
    turnoutWeight: { cast: weightOf(votes), abstained: weightOf(abstained), didNotVote: weightOf(silent) },
  };
};
