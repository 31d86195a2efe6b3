import { readFileSync } from "node:fs";
import { countingCommands, isRefused } from "./counting/methods.ts";
import { countProgress } from "./counting/progress.ts";
import { readRule } from "./counting/rule.ts";
import { countKeys, countLines, refusedCount, shownCount } from "./counting/shownCount.ts";
import { counted, say, tell, type Verb } from "./verb.ts";

/** What the seed is where none is given; it is part of what is printed wherever a lot decided. */
const plainSeed = "count";
const mostProblems = 50;

/** The text of a file; null, after saying so, where it cannot be read. */
export function textIn(file: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    tell(error instanceof TypeError ? `The file ${file} is not written in UTF-8.` : `The file ${file} could not be read.`);
    return null;
  }
}

/** Tells the first of these problems, each with its line. */
export function tellProblems(file: string, problems: readonly { readonly line: number; readonly problem: string }[]): void {
  for (const { line, problem } of problems.slice(0, mostProblems)) tell(line > 0 ? `Line ${line}: ${problem}` : `${file}: ${problem}`);
  tell(`${file}: ${counted(problems.length, "problem")}. Nothing was counted.`);
}

const methodNames = countingCommands.map(({ method }) => method).join(", ");

export const count: Verb = {
  name: "count",
  does: "Counts a file of votes by any method, exactly: winners, every round or matrix, ties and how they were settled. Needs no assembly, changes nothing.",
  usage: "FILE --method M [--seats N] [--rule …] [--weights FILE] [--seed S] [--json]",
  options: [
    ["method", `one of ${methodNames}`],
    ["seats", "how many places are filled; as the file says, or 1"],
    ["rule", "name=value,name=value (or a JSON object): see each method below"],
    [
      "weights",
      "a CSV with the columns voter and weight (the file's voter_id, or the vote's number from 1), or weight alone, in the votes' order",
    ],
    [
      "seed",
      `the published seed of the lot that settles ties; "${plainSeed}" if left out; in ranked methods an order by lot in a BLT file goes before it`,
    ],
  ],
  flags: [["json", `one JSON object with ${countKeys.join(", ")}`]],
  notes: [
    "Methods:",
    ...countingCommands.flatMap(({ method, reads, rules }) => [
      `  ${method.padEnd(18)} ${reads}`,
      ...rules.map((rule) => `  ${"".padEnd(18)}   --rule ${rule.name}=…  ${rule.means}`),
    ]),
    "",
    "Files: CSV (weight, then a rank or figure for each option; or count,ranking with A > B = C, undervote and overvote as published), BLT, PrefLib (.soi .toc .soc .toi), Pabulib (.pb).",
    "A count that takes longer than a second says on standard error how many steps are done.",
    "A file with a line that cannot be read, or a paper that cannot be counted, is not counted at all; the lines are named by their numbers.",
    "",
    "JSON (options always by their names):",
    "  method   the method",
    "  winners  who won, in the order in which they did; empty where nobody did",
    "  ranking  all options in places, first place first; options in one place stand equal (in budgets: by their support)",
    "  rounds   for each: number, totals, exhausted, elected, excluded, moved; exact where totals are cut to five decimals",
    "           (in equal-shares totals are the money that supporters hold, and in rounds of completion their support)",
    "  matrix   by two names: the weight that puts the first before the second; null where no pairs are compared",
    "  ties     for each: round (0: outside rounds), between, over, settledBy, chosen",
    "  refused  for each: line (0: the whole file) and problem; where there are any, nothing was counted, and the exit status is 1",
    "Besides: totals, abstained, quota; budget, spent, completed and names of a budget; condorcetWinner and dropped (schulze); rejected (stv-scotland).",
  ],
  examples: countingCommands.map(({ example }) => example),
  words: [1, 1],
  run: ({ positionals: [file = ""], values, flags }) => {
    const { method: name, seats: places, seed = plainSeed } = values;
    const command = countingCommands.find(({ method }) => method === name);
    if (!command)
      return wrong(
        name === undefined
          ? `--method is missing: it must be one of ${methodNames}.`
          : `There is no method "${name}". There are ${methodNames}.`,
      );
    if (places !== undefined && !/^[1-9][0-9]{0,4}$/.test(places))
      return wrong(`--seats cannot be "${places}": it must be a whole number from 1.`);
    if (!/^[A-Za-z0-9.:-]{1,80}$/.test(seed))
      return wrong(`--seed cannot be "${seed}": it must be 1 to 80 letters, digits, dots, colons or hyphens.`);
    const rule = readRule(command.method, values["rule"] ?? "", command.rules);
    if (typeof rule === "string") return wrong(rule);
    const text = textIn(file);
    const weights = values["weights"] === undefined ? null : textIn(values["weights"]);
    if (text === null || (weights === null && values["weights"] !== undefined)) return 1;
    const held = command.count(file, text, {
      seats: places === undefined ? null : Number(places),
      seed,
      rule,
      weights,
      told: countProgress(tell, performance.now.bind(performance)),
    });
    if ("usage" in held) return wrong(held.usage);
    if (isRefused(held)) {
      tellProblems(file, held.problems);
      if (flags["json"]) say(JSON.stringify(refusedCount(command.method, held.problems)));
      return 1;
    }
    say(flags["json"] ? JSON.stringify(shownCount(held)) : countLines(held, seed).join("\n"));
    return 0;
  },
};

const wrong = (sentence: string): 2 => {
  tell(sentence);
  return 2;
};
