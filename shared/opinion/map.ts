import { consensusOf, type Divide, divideOf, isShared } from "./consensus.ts";
import { enough } from "./enough.ts";
import { groupsOf, smallestGroup, type Trial } from "./groups.ts";
import { byId, type Positions, positionsOf, type Taken, type Tally, tallyOf } from "./positions.ts";
import { type Point, projectionOf } from "./projection.ts";
import { type Representative, representativesOf } from "./representative.ts";

/** One person on the map. Private: it tells what somebody thinks. */
export interface PlacedPerson extends Point {
  readonly person: string;
  /** How many statements they took a position on. */
  readonly positions: number;
  /** The number of their group; null with too few positions to be put in one. */
  readonly group: number | null;
}

/** One statement, with what each group thinks of it. */
export interface PlacedStatement extends Point {
  readonly statement: string;
  /** Of everybody, also of people in no group. */
  readonly all: Tally;
  /** In the order of the groups. */
  readonly groups: readonly Tally[];
  readonly consensus: number;
  readonly rejection: number;
  readonly divide: Divide | null;
}

/** A group of people who answered alike; the first is the largest. */
export interface Group {
  readonly size: number;
  readonly represents: readonly Representative[];
}

/** The opinion map: what only the people themselves and the calculation may see. `publishableOf` makes what all may see. */
export interface OpinionMap {
  readonly seed: string;
  readonly people: readonly PlacedPerson[];
  readonly statements: readonly PlacedStatement[];
  readonly groups: readonly Group[];
  /** Ids of statements that every group agrees with, most agreed first; that every group rejects; that divide groups, widest first. */
  readonly agreed: readonly string[];
  readonly rejected: readonly string[];
  readonly dividing: readonly string[];
  /** The share of the difference of opinion that the two axes show. */
  readonly shown: readonly [number, number];
  readonly trials: readonly Trial[];
}

/** What may be set otherwise. */
export interface MapOptions {
  /** The published seed of the groups' first centres. */
  readonly seed?: string;
  /** Statements that a moderator took out. */
  readonly without?: readonly string[];
  readonly smallestGroup?: number;
  /** Hears of each of the `mapSteps` as it is done. */
  readonly onStep?: (done: number) => void;
}

/** Laid out, grouped, counted; and published, which is the last step of a round's map. */
export const mapSteps = 4;

/** Statements that pass, by a figure of theirs, greatest first, then by id. */
const ranked = (
  statements: readonly PlacedStatement[],
  passes: (one: PlacedStatement) => boolean,
  figure: (one: PlacedStatement) => number,
): readonly string[] =>
  statements
    .filter(passes)
    .sort((a, b) => figure(b) - figure(a) || byId(a.statement, b.statement))
    .map(({ statement }) => statement);

/** The map on given groups: `groupOf` is each person's group in the order of the matrix, null for none. */
export function mapOn(positions: Positions, groupOf: readonly (number | null)[]) {
  const size = Math.max(-1, ...groupOf.map((group) => group ?? -1)) + 1;
  const members = Array.from({ length: size }, (_, group) => positions.rows.filter((__, p) => groupOf[p] === group));
  const tallies = positions.statements.map((_, s) => members.map((rows) => tallyOf(rows, s)));
  return {
    tallies,
    groups: members.map(
      (rows, group): Group => ({ size: rows.length, represents: representativesOf(positions.statements, tallies, group) }),
    ),
  };
}

/**
 * The opinion map of a round of statements. The same positions and the same seed give the same bytes, in whatever order they come
 * (OPN-8). Nobody at all gives an empty map.
 */
export function opinionMap(taken: readonly Taken[], options: MapOptions = {}): OpinionMap {
  const seed = options.seed ?? "opinion-map";
  const positions = positionsOf(taken, options.without);
  const projection = projectionOf(positions);
  options.onStep?.(1);
  const counted = enough(positions);
  const grouping = groupsOf(
    projection.people.filter((_, p) => counted[p]),
    seed,
    options.smallestGroup ?? smallestGroup,
  );
  options.onStep?.(2);
  let next = 0;
  const groupOf = counted.map((is) => (is ? (grouping.of[next++] ?? 0) : null));
  const { tallies, groups } = mapOn(positions, groupOf);
  options.onStep?.(3);
  const statements = positions.statements.map((statement, s): PlacedStatement => {
    const ofGroups = tallies[s] ?? [];
    const placed = projection.statements[s] ?? { x: 0, y: 0 };
    return {
      statement,
      ...placed,
      all: tallyOf(positions.rows, s),
      groups: ofGroups,
      consensus: consensusOf(ofGroups),
      rejection: consensusOf(ofGroups, "disagree"),
      divide: divideOf(ofGroups),
    };
  });
  const people = positions.people.map((person, p): PlacedPerson => {
    const row = positions.rows[p] ?? [];
    const placed = projection.people[p] ?? { x: 0, y: 0 };
    return { person, ...placed, positions: row.filter((cell) => cell !== null).length, group: groupOf[p] ?? null };
  });
  return {
    seed,
    people: people.sort((a, b) => byId(a.person, b.person)),
    statements,
    groups,
    agreed: ranked(
      statements,
      (one) => isShared(one.groups, "agree"),
      (one) => one.consensus,
    ),
    rejected: ranked(
      statements,
      (one) => isShared(one.groups, "disagree"),
      (one) => one.rejection,
    ),
    dividing: ranked(
      statements,
      (one) => one.divide !== null,
      (one) => one.divide?.gap ?? 0,
    ),
    shown: projection.shown,
    trials: grouping.trials,
  };
}
