import { seenBy, type Tally } from "./positions.ts";
import { aboveHalf, aboveOthers, shareOf, surely } from "./proportions.ts";
import { rounded } from "./rounded.ts";

/**
 * OPN-6: how far **all** groups agree with a statement: the product over the groups of (agree + 1) ÷ (seen + 2). A large group cannot
 * outvote a small one, and one group that disagrees pulls the product down. Polis calls it group-aware consensus (`conversation.clj`;
 * Small et al. 2021). With `position` "disagree": how far all groups reject it.
 */
export const consensusOf = (groups: readonly Tally[], position: "agree" | "disagree" = "agree"): number =>
  rounded(
    groups.reduce((product, tally) => product * shareOf(tally[position], seenBy(tally)), 1),
    9,
  );

/** Whether surely more than half of a group's people who saw a statement take this position. */
const isMost = (tally: Tally, position: "agree" | "disagree"): boolean =>
  shareOf(tally[position], seenBy(tally)) > 0.5 && aboveHalf(tally[position], seenBy(tally)) > surely;

/**
 * OPN-6: whether every group takes this position: in each, more than half of those who saw the statement do, and surely so (z-test, nine
 * in ten), as Polis asks of all people together.
 */
export const isShared = (groups: readonly Tally[], position: "agree" | "disagree"): boolean =>
  groups.length > 0 && groups.every((tally) => isMost(tally, position));

/** Two groups on two sides of a statement. */
export interface Divide {
  readonly agreeing: number;
  readonly disagreeing: number;
  /** The difference of their shares of agreement. */
  readonly gap: number;
}

/**
 * OPN-7: the two groups that a statement divides most: one where surely more than half agree, one where surely more than half disagree,
 * and the difference of their shares of agreement is sure too (two-proportion z-test, nine in ten). Null where no two groups are so divided.
 */
export function divideOf(groups: readonly Tally[]): Divide | null {
  let widest: Divide | null = null;
  for (const [agreeing, yes] of groups.entries())
    for (const [disagreeing, no] of groups.entries()) {
      if (!isMost(yes, "agree") || !isMost(no, "disagree")) continue;
      if (aboveOthers(yes.agree, seenBy(yes), no.agree, seenBy(no)) <= surely) continue;
      const gap = rounded(shareOf(yes.agree, seenBy(yes)) - shareOf(no.agree, seenBy(no)));
      if (!widest || gap > widest.gap) widest = { agreeing, disagreeing, gap };
    }
  return widest;
}
