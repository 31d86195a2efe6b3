import type { Amounts } from "../counting/forAgainstAbstain.ts";
import type { Hash } from "../journal.ts";
import { figuresText, isByHand } from "./byHand.ts";
import { countBallot } from "./count.ts";
import { countAnew } from "./papers/count.ts";
import { commitmentText, registerText } from "./register.ts";
import type { Ballot, RevealedBallot } from "./state.ts";

/** Something about a ballot that does not add up. `index`: the place on the register, where it is about one. */
export interface BallotProblem {
  readonly ballot: string;
  readonly problem:
    | "register-hash"
    | "register-order"
    | "reveal-length"
    | "commitment-missing"
    | "vote-missing"
    | "commitment-differs"
    | "fell-unfounded"
    | "count-differs"
    | "outcome-differs";
  readonly index: number | null;
}

/**
 * Checks a folded ballot without trusting who declared it (BAL-14): the register against its hash, every revealed vote
 * against the commitment made when it was cast, what it fell with against that ballot (which `ballotOf` finds), and the declared result
 * against a recount. Empty: all is well. Ballots that are not closed have nothing to check but their register.
 */
export const verifyBallot = (
  ballot: Ballot,
  sha256: (text: string) => Hash,
  ballotOf: (id: string) => Ballot | null | undefined = () => null,
): readonly BallotProblem[] => {
  if (ballot.phase === "prepared" || ballot.phase === "voided") return [];
  const found: BallotProblem[] = [];
  const report = (problem: BallotProblem["problem"], index: number | null = null) => found.push({ ballot: ballot.id, problem, index });

  if (sha256(registerText(ballot.register)) !== ballot.registerHash) report("register-hash");
  ballot.register.forEach((line, index) => {
    const before = ballot.register[index - 1];
    if (before && before.number >= line.number) report("register-order", index);
  });
  if (ballot.phase === "open") return found;

  for (const [problem, index] of revealProblems(ballot, sha256)) report(problem, index);
  if (ballot.fell !== undefined && !isFallenWith(ballot, ballotOf(ballot.fell))) report("fell-unfounded");
  if (ballot.phase === "declared" && ballot.winners !== undefined) {
    const { winners, outcome, ties } = countAnew(ballot);
    if (!sameNumbers(winners, ballot.winners) || !sameNumbers(ties, ballot.ties)) report("count-differs");
    if (outcome !== ballot.outcome) report("outcome-differs");
  } else if (ballot.phase === "declared") {
    const { tally, evaluation, outcome } = countBallot(ballot);
    const counted = { heads: tally.heads, weight: tally.weight, regions: tally.regions };
    const declared = { heads: ballot.heads, weight: ballot.weight, regions: ballot.regionCount };
    if (!sameAmounts(counted, declared)) report("count-differs");
    const keysAgree =
      evaluation.keys.length === ballot.keysMet.length &&
      evaluation.keys.every(({ key, met }, i) => ballot.keysMet[i]?.key === key && ballot.keysMet[i]?.met === met);
    const strong = outcome === "carried" && evaluation.stronglySupported;
    if (outcome !== ballot.outcome || !keysAgree || strong !== ballot.stronglySupported) report("outcome-differs");
  }
  return found;
};

/** PKG-8: both are on amendments of one proposal, and the other was declared carried, if only until a recount: the text it made stands. */
const isFallenWith = (ballot: RevealedBallot, by: Ballot | null | undefined): boolean =>
  by?.phase === "declared" &&
  ballot.amendment !== undefined &&
  by.amendment !== undefined &&
  by.amendment !== ballot.amendment &&
  by.proposal === ballot.proposal &&
  by.winners === undefined &&
  [by, ...(by.earlier ?? [])].some(({ outcome }) => outcome === "carried");

/** HND-8: whether the first count of hands cannot be held against the second, because its salt was never revealed: so it is in old records. */
export const isUnchecked = (ballot: Ballot): boolean =>
  (ballot.phase === "closed" || ballot.phase === "declared") && ballot.handCount !== undefined && ballot.handCount.sealed === undefined;

const revealProblems = (ballot: RevealedBallot, sha256: (text: string) => Hash): (readonly [BallotProblem["problem"], number | null])[] => {
  // HND-1: nothing was cast, so there is nothing to reveal.
  if (isByHand(ballot)) {
    if (ballot.choices.length + ballot.salts.length > 0) return [["reveal-length", null]];
    const { handCount } = ballot;
    if (!handCount?.sealed) return [];
    // HND-8: what the first counter entered before the second is what both did.
    const committed = sha256(commitmentText(handCount.sealed.salt, figuresText(handCount)));
    return committed === handCount.sealed.commitment ? [] : [["commitment-differs", null]];
  }
  const places = ballot.register.length;
  if (ballot.choices.length !== places || ballot.salts.length !== places) return [["reveal-length", null]];
  return ballot.commitments.flatMap((commitment, index): (readonly [BallotProblem["problem"], number])[] => {
    const choice = ballot.choices[index] ?? null;
    if (choice === null) return commitment === null ? [] : [["vote-missing", index]];
    if (commitment === null) return [["commitment-missing", index]];
    return sha256(commitmentText(ballot.salts[index] ?? "", choice)) === commitment ? [] : [["commitment-differs", index]];
  });
};

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((n, i) => n === b[i]);

type Counts = { readonly [key in "heads" | "weight" | "regions"]: Amounts };
const keys = ["heads", "weight", "regions"] as const;
const parts = ["for", "against", "abstain", "present", "all"] as const;
/** Whether two counts by heads, weight and regions are the same in every figure. */
export const sameAmounts = (a: Counts, b: Counts): boolean => keys.every((key) => parts.every((part) => a[key][part] === b[key][part]));
