import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { isUnreadable, readRanked } from "../shared/counting/files/read.ts";
import { schulze } from "../shared/counting/schulze.ts";

/** Schulze's method on published votes of Debian. Data beside the project; without it these are "not run". */
const folder = resolve(import.meta.dirname, "../../shared/data/ranked-debian");
const missing = existsSync(folder) ? "" : ` (not run: ${folder} is missing)`;
const names = missing
  ? []
  : readdirSync(folder).flatMap((file) => (file.endsWith(".expected.json") ? [file.replace(".expected.json", "")] : []));

const expectedSchema = z.object({
  options: z.array(z.string()),
  default_option: z.int(),
  quorum: z.number(),
  beat_matrix: z.array(z.array(z.int().nullable())),
  winner: z.array(z.int()),
});

/** The published votes as a CSV of ours: one figure an option, `-` below all ranked and equal to others unranked. */
const votesOf = (name: string, options: readonly string[]) => {
  const lines = readFileSync(`${folder}/${name}.ballots.csv`, "utf8").trim().split("\n").slice(2);
  const rows = lines.map((line) => {
    const [count = "", ranks = ""] = line.split(",");
    return [count, ...[...ranks].map((rank) => (rank === "-" ? "" : rank))].join(",");
  });
  const reading = readRanked([`weight,${options.map((_, at) => at + 1).join(",")}`, ...rows].join("\n"), "csv");
  if (isUnreadable(reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.votes;
};

/** What the secretary's own page says: who was dropped and why, and the ratio each had to reach. */
const saidBy = (name: string) => {
  const text = readFileSync(`${folder}/${name}.results.txt`, "utf8");
  const dropped = [...text.matchAll(/Dropping Option (\d+) because of (Majority|Quorum)/g)].map(([, option, because]) => ({
    option: Number(option) - 1,
    because: because?.toLowerCase(),
  }));
  const ratios = [...text.matchAll(/Option (\d+) (?:passes|because of) Majority\.\s+[\d.]+ \(\d+\/\d+\) [<>]=? (\d+)/g)].map(
    ([, option, times]) => ({ option: Number(option) - 1, times: { of: Number(times), in: 1 } }),
  );
  return { dropped, ratios };
};

describe.skipIf(missing)(`votes of Debian as published${missing}`, () => {
  test("ten votes are there", () => expect(names).toHaveLength(10));

  test.each(names)("%s: the matrix, who is dropped, and the winner", (name) => {
    const expected = expectedSchema.parse(JSON.parse(readFileSync(`${folder}/${name}.expected.json`, "utf8")));
    const { dropped, ratios } = saidBy(name);
    expect(ratios.length).toBeGreaterThan(0);
    const result = schulze(votesOf(name, expected.options), expected.options.length, {
      lot: { seed: name },
      unranked: "last",
      overDefault: { option: expected.default_option - 1, quorum: Math.ceil(expected.quorum), supermajorities: ratios },
    });
    expect(result.matrix?.map((row, a) => row.map((weight, b) => (a === b ? null : weight)))).toEqual(expected.beat_matrix);
    expect(result.dropped).toEqual(dropped);
    expect(result.winners.map((option) => option + 1)).toEqual(expected.winner);
    expect(result.ties).toEqual([]);
  });
});
