import { byId, type Position, seenBy, type Tally } from "./positions.ts";
import { aboveHalf, aboveOthers, shareOf, surely } from "./proportions.ts";
import { rounded } from "./rounded.ts";

/** A statement that a group is known by. */
export interface Representative {
  readonly statement: string;
  /** What the group thinks of it, more than the others do. */
  readonly position: Exclude<Position, "pass">;
  /** How many of the group took that position, of how many who saw the statement. */
  readonly count: number;
  readonly seen: number;
  /** The group's share (with one for and one against added), and its one-proportion z. */
  readonly share: number;
  readonly sure: number;
  /** The group's share over that of all others, and the two-proportion z. */
  readonly ratio: number;
  readonly ratioSure: number;
}

const mostStatements = 5;

const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, t) => ({ agree: sum.agree + t.agree, disagree: sum.disagree + t.disagree, pass: sum.pass + t.pass }), {
    agree: 0,
    disagree: 0,
    pass: 0,
  });

/** How the group stands to the others in one position on one statement, unrounded. */
function standing(statement: string, position: "agree" | "disagree", own: Tally, others: Tally): Representative {
  const [count, seen, beyond, seenBeyond] = [own[position], seenBy(own), others[position], seenBy(others)];
  return {
    statement,
    position,
    count,
    seen,
    share: shareOf(count, seen),
    sure: aboveHalf(count, seen),
    ratio: shareOf(count, seen) / shareOf(beyond, seenBeyond),
    ratioSure: aboveOthers(count, seen, beyond, seenBeyond),
  };
}

const isSure = ({ sure, ratioSure }: Representative): boolean => sure > surely && ratioSure > surely;
const metric = ({ ratio, ratioSure, share, sure }: Representative): number => rounded(ratio * ratioSure * share * sure, 9);
const metricByShare = ({ share, sure }: Representative): number => rounded(share * sure, 9);

/** The one with the greatest figure; of equals, the first. */
const greatest = <T>(items: readonly T[], figure: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>((best, item) => (best === undefined || figure(item) > figure(best) ? item : best), undefined);

/** What the group agrees on best, and rather than others if there is such a statement, so that a group is not known by its refusals alone. */
function bestAgreed(agreed: readonly Representative[]): Representative | undefined {
  const fit = agreed.filter(
    ({ count, seen, sure, ratio, share }) => seen > 0 && count > 0 && (sure > surely || (ratio > 1 && share > 0.5)),
  );
  return (
    greatest(
      fit.filter(({ ratio, ratioSure, sure }) => ratio > 1 && ratioSure > 0 && sure > 0),
      metric,
    ) ?? greatest(fit, metricByShare)
  );
}

/**
 * OPN-5: the statements that each group is known by, at most five, those it agrees with before those it disagrees with.
 *
 * After Polis (`select-rep-comments`): a statement stands for a group where its share is above one half and above that of all others
 * together, each by a one-sided z-test at nine in ten; they are ordered by share × z × ratio × z of the ratio. The statement that the
 * group agrees on best is always among them. A group with none is known by the one in which it differs most surely. One difference:
 * what a group agrees on best is told as agreement, where Polis may tell the same statement as the group's disagreement.
 * `tallies`: for each statement, in the order of `statements`, the tallies of the groups. A single group stands out from nobody.
 */
export function representativesOf(
  statements: readonly string[],
  tallies: readonly (readonly Tally[])[],
  group: number,
): readonly Representative[] {
  const pairs = statements.flatMap((statement, s) => {
    const own = tallies[s]?.[group];
    const others = tallies[s]?.filter((_, g) => g !== group) ?? [];
    if (!own || others.length === 0) return [];
    return [{ agree: standing(statement, "agree", own, sumOf(others)), disagree: standing(statement, "disagree", own, sumOf(others)) }];
  });
  const stronger = pairs.map(({ agree, disagree }) => (agree.ratioSure > disagree.ratioSure ? agree : disagree));
  const head = bestAgreed(pairs.map(({ agree }) => agree));
  const rest = stronger
    .filter((one) => isSure(one) && one.statement !== head?.statement)
    .sort((a, b) => metric(b) - metric(a) || byId(a.statement, b.statement));
  const differs = greatest(
    stronger.filter(({ seen }) => seen > 0),
    ({ ratioSure }) => rounded(ratioSure, 9),
  );
  const found = head || rest.length > 0 ? [...(head ? [head] : []), ...rest].slice(0, mostStatements) : differs ? [differs] : [];
  return [...found.filter(({ position }) => position === "agree"), ...found.filter(({ position }) => position === "disagree")].map(
    (one) => ({
      ...one,
      share: rounded(one.share),
      sure: rounded(one.sure),
      ratio: rounded(one.ratio),
      ratioSure: rounded(one.ratioSure),
    }),
  );
}
