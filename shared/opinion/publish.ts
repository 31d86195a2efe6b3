import { consensusOf, divideOf, isShared } from "./consensus.ts";
import { type Dot, dotsOf } from "./dots.ts";
import { smallestGroup } from "./groups.ts";
import type { OpinionMap, PlacedStatement } from "./map.ts";
import { byId, type Tally } from "./positions.ts";
import { type ToldRow, toldOf, toldTogether } from "./told.ts";

/** A group as all may see it. Its letter is A for the largest. */
export interface PublishedGroup {
  readonly group: string;
  readonly size: number;
  readonly dots: readonly Dot[];
  /** What the group is known by. */
  readonly represents: readonly { readonly statement: string; readonly position: "agree" | "disagree" }[];
}

/** A statement as all may see it. */
export interface PublishedStatement {
  readonly statement: string;
  /** In the order of the groups. */
  readonly groups: readonly ToldRow[];
  readonly all: ToldRow;
}

/** The opinion map as it stands on the public record. */
export interface PublishedMap {
  readonly seed: string;
  /** The people of the groups that are shown; nobody else is counted. */
  readonly people: number;
  readonly groups: readonly PublishedGroup[];
  readonly statements: readonly PublishedStatement[];
  /** Ids of statements, most agreed (rejected) first. */
  readonly agreed: readonly string[];
  readonly rejected: readonly string[];
  /** Widest gap first, with the letters of the two groups. */
  readonly dividing: readonly { readonly statement: string; readonly agreeing: string; readonly disagreeing: string }[];
  readonly shown: readonly [number, number];
}

const letterOf = (index: number): string => String.fromCharCode(65 + index);

interface Weighed {
  readonly statement: string;
  readonly figure: number;
}

const furthest = (a: Weighed, b: Weighed): number => b.figure - a.figure || byId(a.statement, b.statement);

/**
 * OPN-9: the map without anything that tells of fewer than five people: no person, no group of fewer than five, only numbers as
 * `toldOf` tells them, the picture as dots of five and more, and a group is said
 * to think something only where five of it do. What is known of all is the sum of what is told of the groups. Lists name
 * statements; no share, z or product is given, for they could be solved for the numbers. With nobody left to show, everything is empty.
 * To be made once, when the round is over: the difference of two maps could be one person.
 */
export function publishableOf(map: OpinionMap): PublishedMap {
  const shown = map.groups.map((group, index) => ({ ...group, index })).filter(({ size }) => size >= smallestGroup);
  const tallies = ({ groups }: PlacedStatement): readonly Tally[] => shown.flatMap(({ index }) => groups[index] ?? []);
  const enough = (tally: Tally | undefined, position: "agree" | "disagree"): boolean => (tally?.[position] ?? 0) >= smallestGroup;
  const groups = shown.map(
    ({ size, represents, index }, g): PublishedGroup => ({
      group: letterOf(g),
      size,
      dots: dotsOf(map.people.filter(({ group }) => group === index)),
      represents: represents.filter(({ count }) => count >= smallestGroup).map(({ statement, position }) => ({ statement, position })),
    }),
  );
  const statements = shown.length === 0 ? [] : map.statements;
  const shared = (position: "agree" | "disagree") =>
    statements
      .filter((one) => isShared(tallies(one), position) && tallies(one).every((tally) => enough(tally, position)))
      .map((one) => ({ statement: one.statement, figure: consensusOf(tallies(one), position) }))
      .sort(furthest)
      .map(({ statement }) => statement);
  const divides = statements.flatMap((one) => {
    const divide = divideOf(tallies(one));
    const [yes, no] = divide ? [tallies(one)[divide.agreeing], tallies(one)[divide.disagreeing]] : [];
    return divide && enough(yes, "agree") && enough(no, "disagree") ? [{ ...divide, statement: one.statement, figure: divide.gap }] : [];
  });
  return {
    seed: map.seed,
    people: groups.reduce((sum, { size }) => sum + size, 0),
    groups,
    statements: statements.map((one) => {
      const rows = tallies(one).map(({ agree, disagree }, g) => toldOf(agree, disagree, (groups[g]?.size ?? 0) - agree - disagree));
      return { statement: one.statement, groups: rows, all: toldTogether(rows) };
    }),
    agreed: shared("agree"),
    rejected: shared("disagree"),
    dividing: [...divides].sort(furthest).map(({ statement, agreeing, disagreeing }) => ({
      statement,
      agreeing: letterOf(agreeing),
      disagreeing: letterOf(disagreeing),
    })),
    shown: map.shown,
  };
}
