import { parseArgs } from "node:util";

/** Exit status: yes, no, wrong usage. */
export type Status = 0 | 1 | 2;

/** The words after a verb, read. */
export interface Given {
  readonly positionals: readonly string[];
  /** `--name value`; the last one counts. */
  readonly values: { readonly [name: string]: string | undefined };
  readonly flags: { readonly [name: string]: boolean };
}

/** A verb of the command line. */
export interface Verb {
  readonly name: string;
  /** What it does, one sentence. */
  readonly does: string;
  /** `FILE [--dry-run]`. */
  readonly usage: string;
  readonly options: readonly (readonly [name: string, meaning: string])[];
  readonly flags: readonly (readonly [name: string, meaning: string])[];
  /** Lines of the help after the options, where a verb needs more words. */
  readonly notes?: readonly string[];
  readonly examples: readonly string[];
  /** The least and most positional words. */
  readonly words: readonly [least: number, most: number];
  readonly run: (given: Given) => Promise<Status> | Status;
}

/** Prints to standard output: only what was asked for. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);
/** Prints to standard error: progress and problems. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`);

/** A figure with its noun: `1 group`, `2 groups`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The help of one verb. */
export const helpOf = (verb: Verb): string =>
  [
    `assembly ${verb.name} ${verb.usage}`.trimEnd(),
    "",
    `  ${verb.does}`,
    ...(verb.options.length + verb.flags.length > 0 ? ["", "Options:"] : []),
    ...[...verb.options, ...verb.flags].map(([name, meaning]) => `  --${name.padEnd(16)} ${meaning}`),
    ...(verb.notes ? ["", ...verb.notes] : []),
    "",
    verb.examples.length > 1 ? "Examples:" : "Example:",
    ...verb.examples.map((e) => `  npm run --silent assembly -- ${e}`),
    "",
    "Exit status: 0 yes, 1 no, 2 wrong usage. The database is the one that TESSERA_DATABASE names (default .data/assembly.db).",
  ].join("\n");

/** Reads the words after a verb; or a sentence that says what is wrong with them. */
export function readGiven(verb: Verb, args: readonly string[]): Given | string {
  const options: { [name: string]: { type: "string" | "boolean" } } = { help: { type: "boolean" } };
  for (const [name] of verb.options) options[name] = { type: "string" };
  for (const [name] of verb.flags) options[name] = { type: "boolean" };
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const wrong = optionProblem(verb, options[token.name]?.type, token);
    if (wrong !== null) return wrong;
  }
  if (values["help"] !== true && (positionals.length < verb.words[0] || positionals.length > verb.words[1]))
    return positionals.length < verb.words[0]
      ? `${verb.name} needs ${verb.usage.split(" ")[0]}.`
      : `${verb.name} does not know what to do with "${positionals[verb.words[1]]}".`;
  return {
    positionals,
    values: Object.fromEntries(Object.entries(values).filter((e): e is [string, string] => typeof e[1] === "string")),
    flags: Object.fromEntries(Object.entries(values).filter((e): e is [string, boolean] => typeof e[1] === "boolean")),
  };
}

/** What is wrong with one option as it was typed, in a sentence; null: nothing. `type`: what the verb takes there, if anything. */
function optionProblem(
  verb: Verb,
  type: "string" | "boolean" | undefined,
  {
    name,
    rawName,
    value,
    inlineValue,
  }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): string | null {
  const known = [...verb.options, ...verb.flags].map(([one]) => `--${one}`);
  if (type === undefined) return `${verb.name} has no option ${rawName}. It has ${[...known, "--help"].join(", ")}.`;
  if (type === "boolean") return value === undefined ? null : `${rawName} takes no value.`;
  const meaning = verb.options.find(([one]) => one === name)?.[1] ?? "";
  const missing = value === undefined || (inlineValue !== true && value.startsWith("-"));
  return missing ? `${rawName} needs a value: ${meaning}.` : null;
}
