import { z } from "zod";

/** Options of a method as `--rule` writes them: every name with what was given for it, in order. */
export type Rule = ReadonlyMap<string, readonly string[]>;

const jsonRule = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]));

/** What a method's rule may hold: each option's name, what it means, and what it may be (none: anything). */
export interface RuleOption {
  readonly name: string;
  readonly means: string;
  readonly may: RegExp;
  /** Whether it may be given several times. */
  readonly several?: true;
}

/** The pairs in `name=value,name=value` or in a JSON object. */
function pairsIn(text: string): readonly (readonly [string, string])[] | string {
  if (text.trim() === "") return [];
  if (text.trimStart().startsWith("{")) {
    try {
      const read = jsonRule.safeParse(JSON.parse(text));
      if (!read.success) return "--rule holds something other than texts and numbers.";
      return Object.entries(read.data).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((one) => [name, `${one}`] as const),
      );
    } catch {
      return "--rule begins like JSON and cannot be read as JSON.";
    }
  }
  const pairs = text.split(",").map((part) => /^\s*([a-z-]+)\s*=\s*(.*?)\s*$/.exec(part));
  return pairs.every((pair) => pair !== null)
    ? pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""] as const)
    : `--rule is written name=value,name=value (or as a JSON object), not "${text}".`;
}

/** Reads `--rule` for one method; or a sentence that says what is wrong with it. */
export function readRule(method: string, text: string, options: readonly RuleOption[]): Rule | string {
  const pairs = pairsIn(text);
  if (typeof pairs === "string") return pairs;
  const rule = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const option = options.find((one) => one.name === name);
    if (!option)
      return options.length === 0
        ? `${method} has no rules to choose.`
        : `${method} has no rule ${name}. It has ${options.map((one) => one.name).join(", ")}.`;
    if (!option.may.test(value)) return `The rule ${name} of ${method} cannot be "${value}": ${option.means}.`;
    const given = rule.get(name);
    if (given && !option.several) return `The rule ${name} of ${method} is given twice.`;
    rule.set(name, [...(given ?? []), value]);
  }
  return rule;
}

/** A fraction `2/3` or a whole number; above 1 only where it may be. */
export const fractionOf = (written: string): { readonly of: number; readonly in: number } => {
  const [of = "0", parts = "1"] = written.split("/");
  return { of: Number(of), in: Number(parts) };
};
