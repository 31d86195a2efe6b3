import { instantRunoff } from "../../../shared/counting/instantRunoff.ts";
import type { Lot } from "../../../shared/counting/lot.ts";
import type { CountingMethod, RankedVote, Told } from "../../../shared/counting/result.ts";
import { type OverDefault, schulze } from "../../../shared/counting/schulze.ts";
import { stvScotland } from "../../../shared/counting/stvScotland.ts";
import { type ElectionFile, namesOf, readRankings, weighted } from "./electionFile.ts";
import type { Counted, CountingCommand } from "./methods.ts";
import { fractionOf, type Rule, type RuleOption } from "./rule.ts";

type Ranked = ElectionFile<RankedVote>;
/** What a ranked method counts with; `seats` as asked for, or as the file says, or 1. */
interface Asked {
  readonly seats: number;
  readonly lot: Lot;
  readonly rule: Rule;
  readonly told?: Told;
}

/** A count held, and what it says besides. */
type Held = Pick<Counted, "result" | "more">;

const command = (
  method: CountingMethod,
  { reads, rules, example, takesWeights }: Pick<CountingCommand, "reads" | "rules" | "example"> & { readonly takesWeights: boolean },
  count: (file: Ranked, asked: Asked) => Held | string,
): CountingCommand => ({
  ...{ method, reads, rules, example },
  count: (name, text, { seats, seed, rule, weights, told }) => {
    if (weights !== null && !takesWeights) return { usage: `${method} takes no weights: its papers count alike.` };
    const plain = readRankings(name, text);
    const file = "problems" in plain || weights === null ? plain : weighted(plain, weights);
    if ("problems" in file) return file;
    const held = count(file, {
      ...{ seats: seats ?? file.seats ?? 1, lot: file.lot ? { order: file.lot } : { seed }, rule },
      ...(told ? { told } : {}),
    });
    return typeof held === "string" ? { usage: held } : { file, ...held };
  },
});

const runoffRules: readonly RuleOption[] = [
  {
    name: "skips",
    means: "how many ranks in a row may be skipped before a paper ends: a whole number, or any (if left out)",
    may: /^(?:any|[0-9]{1,3})$/,
  },
  {
    name: "doubled",
    means: "a rank given to several options ends the paper (exhaust, if left out) or is passed over (skip)",
    may: /^(?:exhaust|skip)$/,
  },
  {
    name: "exclusion",
    means: "the last goes out alone (one, if left out), or all who together hold less than the next (batch)",
    may: /^(?:one|batch)$/,
  },
  {
    name: "until",
    means: "it ends when somebody has more than half (majority, if left out), or when two are left (two)",
    may: /^(?:majority|two)$/,
  },
  { name: "first-out", means: "an option excluded after the first round whatever it holds, such as write-ins", may: /./, several: true },
];
const schulzeRules: readonly RuleOption[] = [
  { name: "default", means: "the option that stands for none of these; others stay only if they beat it", may: /./ },
  {
    name: "quorum",
    means: "the least weight that must put an option before the default, such as 46 or 46.5",
    may: /^[0-9]{1,15}(?:\.[0-9]{1,9})?$/,
  },
  {
    name: "supermajority",
    means: "NAME:3/1, how many times as much weight must put the option before the default as behind",
    may: /.:[0-9]{1,6}(?:\/[1-9][0-9]{0,5})?$/,
    several: true,
  },
  { name: "unranked", means: "options left out are no-opinion (if left out) or last", may: /^(?:no-opinion|last)$/ },
];

const indexIn = (file: Ranked, name: string): number | string => {
  const index = namesOf(file.options).indexOf(name);
  return index >= 0 ? index : `There is no option "${name}". There are ${namesOf(file.options).join(", ")}.`;
};

/** Debian's rules over a default option; undefined: none asked for; a sentence: wrong. */
function overDefault(file: Ranked, rule: Rule): OverDefault | string | undefined {
  const [named] = rule.get("default") ?? [];
  if (named === undefined)
    return rule.has("quorum") || rule.has("supermajority") ? "The rules quorum and supermajority of schulze need default=NAME." : undefined;
  const option = indexIn(file, named);
  if (typeof option === "string") return option;
  const wanted = (rule.get("supermajority") ?? []).map((one) => {
    const at = one.lastIndexOf(":");
    return { option: indexIn(file, one.slice(0, at)), times: fractionOf(one.slice(at + 1)) };
  });
  const wrong = wanted.map((one) => one.option).find((one) => typeof one === "string");
  if (typeof wrong === "string") return wrong;
  // Weights are whole numbers, so the least that reaches 46.5 is 47.
  const [whole = "0", part = ""] = (rule.get("quorum")?.[0] ?? "0").split(".");
  return {
    option,
    quorum: Number(whole) + (/[1-9]/.test(part) ? 1 : 0),
    supermajorities: wanted.flatMap((one) => (typeof one.option === "number" ? [{ option: one.option, times: one.times }] : [])),
  };
}

const rankings = "Rankings of a CSV of either kind, BLT or PrefLib.";

/** Methods that count rankings. */
export const rankedMethods: readonly CountingCommand[] = [
  command(
    "instant-runoff",
    {
      reads: `One winner: the last goes out, and papers go to the next. ${rankings}`,
      rules: runoffRules,
      example: "count mayor.csv --method instant-runoff --rule skips=1,doubled=exhaust --json",
      takesWeights: true,
    },
    (file, { lot, rule, told }) => {
      const first = (rule.get("first-out") ?? []).map((name) => indexIn(file, name));
      const wrong = first.find((one) => typeof one === "string");
      if (typeof wrong === "string") return wrong;
      const skips = rule.get("skips")?.[0] ?? "any";
      const result = instantRunoff(file.votes, file.options.length, {
        lot,
        ...(told ? { told } : {}),
        skips: skips === "any" ? null : Number(skips),
        doubled: rule.get("doubled")?.[0] === "skip" ? "skip" : "exhaust",
        exclusion: rule.get("exclusion")?.[0] === "batch" ? "batch" : "one",
        until: rule.get("until")?.[0] === "two" ? "two" : "majority",
        excludedFirst: first.filter((one) => typeof one === "number"),
      });
      return { result };
    },
  ),
  command(
    "schulze",
    {
      reads: `One winner: every two options compared, and the strongest paths. ${rankings}`,
      rules: schulzeRules,
      example: 'count vote.csv --method schulze --rule "default=None of these,quorum=46,supermajority=Change:3/1"',
      takesWeights: true,
    },
    (file, { lot, rule }) => {
      const over = overDefault(file, rule);
      if (typeof over === "string") return over;
      const unranked = rule.get("unranked")?.[0] === "last" ? "last" : "no-opinion";
      const result = schulze(file.votes, file.options.length, { lot, unranked, ...(over ? { overDefault: over } : {}) });
      const names = namesOf(file.options);
      const dropped = result.dropped.map(({ option, because }) => ({ option: names[option], because }));
      return { result, more: { condorcetWinner: names[result.condorcetWinner ?? -1] ?? null, dropped } };
    },
  ),
  command(
    "stv-scotland",
    {
      reads: `Several winners, as Scottish councils are elected, to five decimals. ${rankings}`,
      rules: [],
      example: "count ward.blt --method stv-scotland --seats 4 --json",
      takesWeights: false,
    },
    (file, { seats, lot, told }) => {
      const result = stvScotland(file.votes, file.options.length, { seats, lot, ...(told ? { told } : {}) });
      return { result, more: { rejected: result.rejected } };
    },
  ),
];
