import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { isUnreadable, readRanked } from "../shared/counting/files/read.ts";
import { type InstantRunoffRules, instantRunoff } from "../shared/counting/instantRunoff.ts";
import type { CountResult, RankedVote } from "../shared/counting/result.ts";
import { schulze } from "../shared/counting/schulze.ts";
import { configOf, minneapolisPapers, missingRctab, papersOf, plainPapers, rctab, roundsOf, writeIns } from "./support/rctab.ts";

/** Instant-runoff on published counts. Data beside the project; without it these are "not run". */

/** Test elections whose method is not offered here, with the reason. */
const notOffered = {
  test_set_multi_winner_fractional_threshold:
    "several winners with a fractional threshold and four decimals; our rule for several winners is the Scottish one",
};
const single = [
  "0_skipped_first_choice",
  "1_exhaust_at_overvote",
  "2_overvote_skip_to_next",
  "3_skipped_choice_exhaust",
  "4_skipped_choice_next",
];
const counted = ["2013_minneapolis_mayor", "generic_csv_test", ...single.map((name) => `test_set_${name}`)];

const rulesOf = (name: string, options: readonly string[]): InstantRunoffRules => {
  const { rules } = configOf(name);
  return {
    lot: { order: options.map((_, at) => at) },
    skips: rules.maxSkippedRanksAllowed,
    doubled: rules.overvoteRule === "exhaustImmediately" ? "exhaust" : "skip",
    exclusion: rules.batchElimination ? "batch" : "one",
    until: rules.continueUntilTwoCandidatesRemain ? "two" : "majority",
    excludedFirst: [options.indexOf(writeIns)],
  };
};

const electionOf = (name: string): { readonly options: readonly string[]; readonly votes: readonly RankedVote[] } => {
  const names = configOf(name).candidates.map((one) => one.name);
  const options = writeIns in (roundsOf(name)[0]?.tally ?? {}) ? [...names, writeIns] : names;
  if (name === "2013_minneapolis_mayor") return { options, votes: minneapolisPapers(options) };
  return { options, votes: name === "generic_csv_test" ? plainPapers(name) : papersOf(name, options) };
};

/** Our rounds in the published words: who held what, what counted no more, who went and who won. */
const inWords = ({ rounds }: CountResult, options: readonly string[]) =>
  rounds.map((round) => ({
    tally: Object.fromEntries(options.flatMap((name, at) => (round.totals[at] === null ? [] : [[name, round.totals[at]]]))),
    inactive: round.exhausted,
    eliminated: round.excluded.map((at) => options[at]).sort(),
    elected: round.elected.map((at) => options[at]),
  }));

describe.skipIf(missingRctab)(`instant-runoff as published by RCTab${missingRctab}`, () => {
  test("every folder is counted, or stands in the table of what is not offered", () => {
    const folders = readdirSync(rctab, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
    expect([...counted, ...Object.keys(notOffered)].sort()).toEqual(folders.sort());
  });

  test.each(counted)("%s: every round", (name) => {
    const { options, votes } = electionOf(name);
    const published = roundsOf(name);
    const result = instantRunoff(votes, options.length, rulesOf(name, options));
    const ours = inWords(result, options);
    expect(ours).toEqual(
      published.map(({ tally, inactiveBallots, tallyResults }) => ({
        tally,
        inactive: Object.values(inactiveBallots).reduce((sum, figure) => sum + figure, 0),
        eliminated: tallyResults.flatMap((one) => one.eliminated ?? []).sort(),
        elected: tallyResults.flatMap((one) => one.elected ?? []),
      })),
    );
    expect(result.quota).toBe(published.at(-1)?.threshold);
  });

  test("Minneapolis 2013 by the city's own rule, ranks skipped or given twice passed over without limit: 38,870 to 24,972", () => {
    const { options, votes } = electionOf("2013_minneapolis_mayor");
    const { rounds, winners } = instantRunoff(votes, options.length, {
      ...rulesOf("2013_minneapolis_mayor", options),
      skips: null,
      doubled: "skip",
    });
    const last = rounds.at(-1)?.totals ?? [];
    expect([last[options.indexOf("BETSY HODGES")], last[options.indexOf("MARK ANDREW")]]).toEqual([38_870, 24_972]);
    expect(winners.map((at) => options[at])).toEqual(["BETSY HODGES"]);
  });

  test.each(Object.entries(notOffered))("%s is not counted: %s", (name) => expect(configOf(name).rules.numberOfWinners).toBeGreaterThan(1));
});

const burlington = resolve(import.meta.dirname, "../../shared/data/ranked-burlington-2009/ballots_grouped.csv");
const missingBurlington = existsSync(burlington) ? "" : ` (not run: ${burlington} is missing)`;

describe.skipIf(missingBurlington)(`Burlington's mayor, 2009${missingBurlington}`, () => {
  /** As published, with ranks skipped, and five ranks given to several who were not recorded. */
  const election = () => {
    const reading = readRanked(readFileSync(burlington, "utf8"), "csv");
    if (isUnreadable(reading)) throw new Error(JSON.stringify(reading.problems));
    return reading;
  };

  test("the most first choices, instant-runoff and pairwise comparison have three winners", () => {
    const { options, votes } = election();
    const at = (name: string): number => options.indexOf(name);
    const runoff = instantRunoff(votes, options.length, { lot: { seed: "" } });
    expect(["Kurt Wright", "Bob Kiss", "Andy Montroll", "Dan Smith"].map((name) => runoff.rounds[0]?.totals[at(name)])).toEqual([
      2_951, 2_585, 2_063, 1_306,
    ]);
    const last = runoff.rounds.at(-1);
    expect([last?.totals[at("Bob Kiss")], last?.totals[at("Kurt Wright")]]).toEqual([4_313, 4_060]);
    // Papers that begin with such a rank name nobody: the published count has them among the exhausted.
    expect((last?.exhausted ?? 0) + runoff.abstained).toBe(607);
    expect(options[runoff.winners[0] ?? -1]).toBe("Bob Kiss");
    const { matrix, condorcetWinner, winners } = schulze(votes, options.length, { lot: { seed: "" }, unranked: "last" });
    const before = (a: string, b: string) => [matrix?.[at(a)]?.[at(b)], matrix?.[at(b)]?.[at(a)]];
    expect(before("Andy Montroll", "Bob Kiss")).toEqual([4_064, 3_476]);
    expect(before("Andy Montroll", "Kurt Wright")).toEqual([4_597, 3_664]);
    expect(before("Andy Montroll", "Dan Smith")).toEqual([4_570, 2_997]);
    expect([condorcetWinner, winners]).toEqual([at("Andy Montroll"), [at("Andy Montroll")]]);
  });
});
