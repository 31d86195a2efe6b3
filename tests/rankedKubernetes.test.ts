import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { isUnreadable, readRanked } from "../shared/counting/files/read.ts";
import { schulze } from "../shared/counting/schulze.ts";

/** Schulze's method on published elections of Kubernetes' steering committee. Without the data these are "not run". */
const folder = resolve(import.meta.dirname, "../../shared/data/ranked-kubernetes");
const missing = existsSync(folder) ? "" : ` (not run: ${folder} is missing)`;

/** The papers as published, each of weight 1. */
const electionOf = (year: string) => {
  const [names, ...papers] = readFileSync(`${folder}/steering-${year}.ballots.csv`, "utf8").trim().split(/\r?\n/);
  const reading = readRanked([`weight,${names}`, ...papers.map((paper) => `1,${paper}`)].join("\n"), "csv");
  if (isUnreadable(reading)) throw new Error(JSON.stringify(reading.problems));
  return reading;
};

/** The names of a published ranking: the handle in a link where there is one, otherwise the name as printed. */
const publishedRanking = (year: string, options: readonly string[]): readonly string[] => {
  const text = readFileSync(`${folder}/steering-${year}.results.md`, "utf8");
  const order: string[] = [];
  for (const [, place, name = "", handle] of text.matchAll(/^(\d+)\. \[?([^\]\n]+?)\]?(?:\(https:\/\/github\.com\/([^)]+)\))?\s*$/gm)) {
    const written = handle ?? name;
    if (Number(place) === order.length + 1 && !order.includes(written)) order.push(written);
  }
  return order.filter((name) => options.includes(name));
};

describe.skipIf(missing)(`elections of Kubernetes as published${missing}`, () => {
  test.each(["2018", "2020", "2022", "2024"])("%s: the whole ranking", (year) => {
    const { options, votes } = electionOf(year);
    const published = publishedRanking(year, options);
    expect(published).toHaveLength(options.length);
    const { ranking, winners } = schulze(votes, options.length, { lot: { seed: year } });
    expect(ranking.map((place) => place.map((option) => options[option]))).toEqual(published.map((name) => [name]));
    expect(options[winners[0] ?? -1]).toBe(published[0]);
  });

  test("2023, the seat on the governing board: the winner", () => {
    const { options, votes } = electionOf("2023-GB");
    expect(options[schulze(votes, options.length, { lot: { seed: "" } }).winners[0] ?? -1]).toBe("cblecker");
  });

  test("2018: no opinion read as last place would put somebody elsewhere", () => {
    const { options, votes } = electionOf("2018");
    const place = (unranked: "no-opinion" | "last"): number =>
      schulze(votes, options.length, { lot: { seed: "" }, unranked }).ranking.findIndex((one) =>
        one.includes(options.indexOf("Tim Pepper")),
      );
    expect([place("no-opinion"), place("last")]).toEqual([7, 4]);
  });
});
