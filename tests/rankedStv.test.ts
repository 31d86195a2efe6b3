import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { isUnreadable, readRanked } from "../shared/counting/files/read.ts";
import type { RankedVote } from "../shared/counting/result.ts";
import { type StvResult, stvScotland } from "../shared/counting/stvScotland.ts";

/** The Scottish single transferable vote on published counts. Data beside the project; without it these are "not run". */
const data = resolve(import.meta.dirname, "../../shared/data");
const missing = (folder: string): string => (existsSync(`${data}/${folder}`) ? "" : ` (not run: ${data}/${folder} is missing)`);

/** A printed figure in hundred-thousandths, digit by digit; councils print up to five decimals. */
const units = (printed: string): number => {
  const [whole = "", decimals = ""] = printed.split(".");
  if (decimals.length > 5) throw new Error(`${printed} has more than five decimals`);
  return Number(whole + decimals.padEnd(5, "0"));
};
/** Ballots and counts come from two sources: four names are short, or cut off, in the ballots; capitals differ. */
const inFull: { readonly [name: string]: string } = {
  "jo mowat": "joanna mowat",
  "ken macleod": "kenneth john baillie stewart macleod",
  "peter o": "peter o'donnghaile",
  "sanne dijkstra": "sanne dijkstra-downie",
};
const plain = (written: string): string => {
  const name = written.toLowerCase().replaceAll(/\s+/g, " ").trim();
  return inFull[name] ?? name;
};

const scotland = missing("stv-scotland-2017");
const wards = scotland
  ? []
  : readdirSync(`${data}/stv-scotland-2017`).flatMap((file) => (file.endsWith(".csv") ? [file.replace(".csv", "")] : []));
const countSchema = z.object({
  seats: z.int(),
  valid_poll: z.int(),
  quota: z.int(),
  elected: z.array(z.object({ name: z.string(), stage: z.int() })),
  stages: z.array(z.record(z.string(), z.string())),
});

const wardOf = (name: string): { readonly options: readonly string[]; readonly votes: readonly RankedVote[] } => {
  const lines = readFileSync(`${data}/stv-scotland-2017/${name}.csv`, "utf8").trim().split(/\r?\n/);
  const [candidates = 0] = (lines[0] ?? "").split(",").map(Number);
  const votes = lines.slice(1, -candidates - 1).map((line) => {
    const [count = 0, ...ranks] = line.replace(/,$/, "").split(",").map(Number);
    return { weight: count, ranking: ranks.map((rank) => [rank - 1]) };
  });
  return { options: lines.slice(-candidates - 1, -1).map((line) => line.split('","')[1] ?? ""), votes };
};

describe.skipIf(scotland)(`Scottish wards of 2017 as published${scotland}`, () => {
  test("twelve wards are there", () => expect(wards).toHaveLength(12));

  test.each(wards)("%s: the quota, every stage to five decimals, who is elected when", (name) => {
    const { options, votes } = wardOf(name);
    const expected = countSchema.parse(JSON.parse(readFileSync(`${data}/stv-scotland-2017/${name}.expected.json`, "utf8")));
    const result = stvScotland(votes, options.length, { seats: expected.seats, lot: { seed: name } });
    expect(result.quota).toBe(expected.quota * 100_000);
    const ours = result.rounds.map(({ totals }) => Object.fromEntries(options.map((option, at) => [plain(option), totals[at] ?? 0])));
    const stages = expected.stages.map((stage) =>
      Object.fromEntries(Object.entries(stage).map(([name, figure]) => [plain(name), units(figure)])),
    );
    expect(ours).toEqual(stages);
    const elected = result.rounds.flatMap((round) => round.elected.map((at) => `${round.number} ${plain(options[at] ?? "")}`));
    expect(elected.sort()).toEqual(expected.elected.map(({ name, stage }) => `${stage} ${plain(name)}`).sort());
  });
});

const droop = missing("stv-droop-reference");
const reports = `${data}/stv-droop-reference/ref/report`;
/** Rules of the reference that are not offered here, and why. */
const notOffered: { readonly [rule: string]: string } = {
  "cfer-batch": "the Californian rule of CfER: other quota and batches",
  cfer: "the Californian rule of CfER: other quota",
  mpls: "Minneapolis: four decimals, batches, write-ins",
  "meek-o10": "Meek's method: votes kept by iteration, not passed on in parcels",
  "meek-o9": "Meek's method: votes kept by iteration, not passed on in parcels",
  "meek-prf-o6": "Meek's method: votes kept by iteration, not passed on in parcels",
  qpq: "quota preferential by quotient",
  "warren-o10": "Warren's method: votes kept by iteration, not passed on in parcels",
  "warren-o9": "Warren's method: votes kept by iteration, not passed on in parcels",
  wigm: "weighted inclusive Gregory with other arithmetic and a fractional quota",
  "wigm-prf-batch": "the proportional representation foundation's rule: four decimals, batches",
  "wigm-prf": "the proportional representation foundation's rule: four decimals",
};
const ruleOf = (file: string): string => file.replace(/^(?:42t?|SC)-/, "").replace(/-(?:fixed|guarded|rational)-.*$/, "");

/** What a report says of each of its rounds: what everybody held when it was over. */
const reported = (file: string) => {
  const [head = "", ...rounds] = readFileSync(`${reports}/${file}`, "utf8").split(/^Round \d+:$/m);
  const held = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/^\t(?:Hopeful|Pending|Elected|Defeated): +(.+) \(([\d.]+)\)$/gm)].flatMap(([, names = "", votes]) =>
        names.split(", ").map((name) => [name, Number(votes)]),
      ),
    );
  const last = (text: string): string =>
    text
      .split(/^Action: /m)
      .filter((action) => /^(?:Surplus transferred|Transfer defeated|Begin Count)/.test(action))
      .at(-1) ?? "";
  const end = rounds.at(-1)?.split("Action: Count Complete")[1] ?? "";
  return {
    quota: Number(/Quota: ([\d.]+)/.exec(head)?.[1]),
    rounds: [head, ...rounds].map((text) => held(last(text))),
    elected: [...end.matchAll(/^\tElected: +(.+) \(/gm)].flatMap(([, names = ""]) => names.split(", ")).sort(),
    lots: [...rounds.join("").matchAll(/Break tie by lot \(([^)]*)\): \[[^\]]*\] -> (.+)$/gm)].map(([, over, chosen]) => ({
      over,
      chosen,
    })),
  };
};

describe.skipIf(droop)(`the reference counts of droop${droop}`, () => {
  const files = droop ? [] : readdirSync(reports, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".txt"));
  const offered = files.filter((file) => file.includes("scotland-fixed-p5"));

  test("every report is counted, or its rule stands in the table of what is not offered", () => {
    expect(offered).toHaveLength(4);
    const rest = new Set(files.filter((file) => !offered.includes(file)).map(ruleOf));
    expect([...rest].sort()).toEqual(Object.keys(notOffered).sort());
  });

  test.each(offered)("%s: the quota, every round, who is elected", (file) => {
    const blt = `${file.replace("-scotland-fixed-p5-d5.txt", "")}.blt`;
    const reading = readRanked(readFileSync(`${data}/stv-droop-reference/blt/${blt}`, "utf8"), "blt");
    if (isUnreadable(reading)) throw new Error(JSON.stringify(reading.problems));
    const { options, votes, seats = 0 } = reading;
    const said = reported(file);
    // Lots drawn in the reference, last out first in ours.
    const drawn = said.lots.map(({ chosen }) => options.indexOf(chosen ?? "")).reverse();
    const order = [...options.map((_, at) => at).filter((at) => !drawn.includes(at)), ...drawn];
    const result: StvResult = stvScotland(votes, options.length, { seats, lot: { order } });
    expect(result.quota).toBe(said.quota * 100_000);
    const ours = result.rounds.map(({ totals }) => Object.fromEntries(options.map((name, at) => [name, (totals[at] ?? 0) / 100_000])));
    expect(ours).toEqual(said.rounds);
    expect(result.winners.map((at) => options[at]).sort()).toEqual(said.elected);
  });

  test.each(Object.entries(notOffered))("%s is not counted: %s", (rule) => expect(files.some((file) => ruleOf(file) === rule)).toBe(true));
});
