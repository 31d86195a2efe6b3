import { majorityPresetSchema, majorityRuleSchema } from "../../shared/ballots/events.ts";
import { evaluate, type KeyResult, type MajorityRule, majorityPresets } from "../../shared/ballots/majority.ts";
import { tally } from "../../shared/counting/forAgainstAbstain.ts";
import { tellProblems, textIn } from "./count.ts";
import { readRegister } from "./counting/majorityFile.ts";
import { say, tell, type Verb } from "./verb.ts";

const presets = majorityPresetSchema.options;
const fullRule = '{"keys":[{"key":"heads","fraction":{"of":2,"in":3},"strict":false,"base":"all-cast"}]}';

/** The rule that `--rule` names or writes in full; or a sentence that says why it is none. */
function ruleOf(written: string): MajorityRule | string {
  const preset = majorityPresetSchema.safeParse(written);
  if (preset.success) return majorityPresets[preset.data];
  if (!written.trimStart().startsWith("{"))
    return `There is no rule "${written}". There are ${presets.join(", ")}, or a rule in full as JSON.`;
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    return "--rule begins like JSON and cannot be read as JSON.";
  }
  const read = majorityRuleSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path ?? [];
  if (path.length === 1 && issue?.code === "too_small") return "A rule without a key decides nothing: it needs at least one.";
  const key = typeof path[1] === "number" ? `Key ${path[1] + 1}` : "The rule";
  const where = path.slice(2).join(", ");
  return `${key}${where === "" ? "" : `, ${where}`}: ${issue?.message ?? "cannot be read"}.`;
}

const bases = {
  "for-and-against": "those for and against",
  "all-cast": "all votes cast",
  present: "those present",
  "all-seats": "all seats",
};

const keyLine = ({ key, fraction, strict, base, of, needed, met, metByBlockClause, ...held }: KeyResult): string =>
  `${key}: ${held.for} for, ${held.against} against, ${held.abstain} abstained; ${strict ? "more than" : "at least"} ${fraction.of}/${fraction.in} of ${bases[base]} (${of}) is ${needed}: ${met ? "met" : "not met"}${metByBlockClause ? ", because too few stood against it" : ""}`;

export const majority: Verb = {
  name: "majority",
  does: "Holds a register with its votes against a majority rule, exactly: every key with its base, what was needed and whether it was met. Needs no assembly, changes nothing.",
  usage: "FILE --rule R [--json]",
  options: [["rule", `one of ${presets.join(", ")}, or a rule in full as JSON (see below)`]],
  flags: [["json", "one JSON object with met, stronglySupported, keys, heads, weight, regions, byRegion, refused"]],
  notes: [
    "The file is a CSV with the columns seat, region, weight, vote. A vote is for, against, abstain, present (there, and did not vote) or nothing.",
    "Lines that cannot be read are named by their numbers, and nothing is counted.",
    "",
    "A rule in full: every key must be met.",
    `  ${fullRule}`,
    "  key       weight, heads or regions",
    "  fraction  of and in, two whole numbers, at most 1",
    "  strict    true: more than the fraction; false: the fraction is enough",
    "  base      for-and-against, all-cast, present or all-seats",
    "The exit status is 0 whether or not the rule was met, 1 where nothing could be counted.",
  ],
  examples: ["majority vote.csv --rule weight-and-heads --json", `majority vote.csv --rule '${fullRule}'`],
  words: [1, 1],
  run: ({ positionals: [file = ""], values, flags }) => {
    const rule =
      values["rule"] === undefined
        ? `--rule is missing: it must be one of ${presets.join(", ")}, or a rule in full as JSON.`
        : ruleOf(values["rule"]);
    if (typeof rule === "string") {
      tell(rule);
      return 2;
    }
    const text = textIn(file);
    if (text === null) return 1;
    const register = readRegister(text);
    if ("problems" in register) {
      tellProblems(file, register.problems);
      if (flags["json"]) say(JSON.stringify({ met: null, refused: register.problems }));
      return 1;
    }
    const { heads, weight, regions, byRegion } = tally(register);
    const { met, keys, stronglySupported } = evaluate(rule, { heads, weight, regions });
    if (flags["json"]) say(JSON.stringify({ met, stronglySupported, keys, heads, weight, regions, byRegion, refused: [] }));
    else
      say(
        [
          met ? "The rule is met." : "The rule is not met.",
          ...keys.map(keyLine),
          ...(stronglySupported ? ["Strongly supported."] : []),
        ].join("\n"),
      );
    return 0;
  },
};
