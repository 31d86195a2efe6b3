import { countApproval } from "../../counting/approval.ts";
import { countChooseOne } from "../../counting/chooseOne.ts";
import { countEqualShares } from "../../counting/equalShares.ts";
import { instantRunoff } from "../../counting/instantRunoff.ts";
import type { ApprovingVote, CountResult, RankedVote, ScoringVote, Told } from "../../counting/result.ts";
import { schulze } from "../../counting/schulze.ts";
import { stvScotland } from "../../counting/stvScotland.ts";
import { isQuorate } from "../quorum.ts";
import type { BallotPaper, OptionsOutcome, RevealedBallot } from "../state.ts";
import { isPaperProblem, type PaperChoice, readChoice } from "./choice.ts";
import { countedOver } from "./overDefault.ts";

/** A ballot among options, counted: by its method, and what was decided. */
export interface OptionsCounted {
  readonly counted: CountResult;
  readonly outcome: OptionsOutcome;
  /** Options by index, in the order in which they won. */
  readonly winners: readonly number[];
  /** Between how many options each tie was that had to be settled. */
  readonly ties: readonly number[];
}

/** A ballot that has a paper with options, once its votes can be read. */
export type OptionsRevealed = RevealedBallot & { readonly paper: BallotPaper };

/** What the lot is drawn from (PAP-6): nobody knows it before the votes are revealed, and everybody can read it afterwards. */
export const lotSeed = ({ id, salts }: Pick<RevealedBallot, "id" | "salts">): string => `${id} ${salts.join("")}`;

interface Marked {
  readonly weight: number;
  readonly choice: PaperChoice;
}

/** What was marked on every paper that counts, with what it counts as; outside declared interests. */
export const markedOn = ({ paper, register, choices, interests }: OptionsRevealed): readonly Marked[] => {
  const out = new Set(interests);
  return register.flatMap(({ weight }, index): readonly Marked[] => {
    const written = choices[index] ?? null;
    if (written === null || out.has(index)) return [];
    const choice = readChoice(written, { method: paper.method, options: paper.options.length });
    return isPaperProblem(choice) ? [] : [{ weight: paper.countedBy === "heads" ? 1 : weight, choice }];
  });
};

const approving = ({ weight, choice }: Marked): ApprovingVote => ({ weight, approved: choice.marks === "options" ? choice.options : [] });
/** Each option that one would fund counts the same to them. */
const funding =
  (options: number) =>
  ({ weight, choice }: Marked): ScoringVote => ({
    weight,
    scores: Array.from({ length: options }, (_, option) => (choice.marks === "options" && choice.options.includes(option) ? 1 : null)),
  });
const ranked = ({ weight, choice }: Marked): RankedVote => ({ weight, ranking: choice.marks === "ranking" ? choice.places : [] });

const countedBy = (paper: BallotPaper, marked: readonly Marked[], seed: string, unitsPerVote: number, told: Told): CountResult => {
  const { method, options, places: seats, budget = 0 } = paper;
  const election = { options: options.length, seats, seed };
  const rules = { lot: { seed }, told };
  switch (method) {
    case "choose-one":
      return countChooseOne({ ...election, votes: marked.map(approving) });
    case "approval":
      return countApproval({ ...election, votes: marked.map(approving) });
    case "instant-runoff":
      return instantRunoff(marked.map(ranked), options.length, rules);
    case "schulze":
      return schulze(marked.map(ranked), options.length, { lot: rules.lot, ...countedOver(paper, unitsPerVote) });
    case "stv-scotland":
      return stvScotland(marked.map(ranked), options.length, { ...rules, seats });
    case "equal-shares":
      return countEqualShares({
        ...{ costs: options.map(({ cost = 0 }) => cost), budget, seed },
        // Completed greedily: that is the rule printed on the paper, and `assembly count` gives the same result from the same votes.
        ...{ completion: "greedy", heads: marked.length, step: 1, told },
        votes: marked.map(funding(options.length)),
      });
  }
};

/** Counts a closed ballot among options from what stands on its stream alone, so that anybody can repeat it (BAL-14). */
export const countOptions = (ballot: OptionsRevealed, told: Told = () => undefined): OptionsCounted => {
  const known = countKnown(ballot);
  if (known) return known;
  const result = countAnew(ballot, told);
  keepCount(ballot, result);
  return result;
};

/** What this ballot was counted to be; undefined: it was not counted yet. */
export const countKnown = (ballot: OptionsRevealed): OptionsCounted | undefined => {
  const known = counts.get(ballot.choices);
  return known?.of.every((part, i) => part === partsOf(ballot)[i]) ? known.result : undefined;
};

/** Remembers what this ballot was counted to be, here or elsewhere. */
export const keepCount = (ballot: OptionsRevealed, result: OptionsCounted): void => {
  counts.set(ballot.choices, { of: partsOf(ballot), result });
};

/** What was counted once is the same whenever it is asked for: revealed votes never change. */
const counts = new WeakMap<OptionsRevealed["choices"], { readonly of: readonly unknown[]; readonly result: OptionsCounted }>();
const partsOf = ({ paper, register, interests, salts, quorumByVotes }: OptionsRevealed) => [
  paper,
  register,
  interests,
  salts,
  quorumByVotes,
];

/** The same counted once more from the votes themselves, whatever it was counted to be before (BAL-45). */
export const countAnew = (ballot: OptionsRevealed, told: Told = () => undefined): OptionsCounted => {
  const counted = countedBy(ballot.paper, markedOn(ballot), lotSeed(ballot), ballot.unitsPerVote, told);
  const none = ballot.paper.lastIsNone ? ballot.paper.options.length - 1 : -1;
  const stop = counted.winners.indexOf(none);
  // PAP-5: what has not won before "none of the above" wins nothing.
  const before = stop < 0 ? counted.winners : counted.winners.slice(0, stop);
  // CNT-22: whom nobody voted for wins nothing, also where a count would fill the last places with whoever is left.
  const winners = before.filter((winner) => (counted.totals[winner] ?? 0) > 0);
  const quorate = !ballot.quorumByVotes || isQuorate(ballot.quorumByVotes);
  return {
    counted,
    winners: quorate ? winners : [],
    outcome: quorate ? (winners.length > 0 ? "chosen" : "none-chosen") : "not-quorate",
    ties: counted.ties.map(({ between }) => between.length),
  };
};
