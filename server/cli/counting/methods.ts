import type { LineProblem } from "../../../shared/counting/files/read.ts";
import type { CountingMethod, CountResult, Told } from "../../../shared/counting/result.ts";
import { approvalMethods } from "./approvalMethods.ts";
import { budgetMethods } from "./budgetMethods.ts";
import type { ElectionFile, Read } from "./electionFile.ts";
import { figureMethods } from "./figureMethods.ts";
import { rankedMethods } from "./rankedMethods.ts";
import type { Rule, RuleOption } from "./rule.ts";

/** What was asked for besides the file. */
export interface Asked {
  /** Null: as the file says, or one. */
  readonly seats: number | null;
  readonly seed: string;
  readonly rule: Rule;
  /** Weights of a file of their own. */
  readonly weights: string | null;
  /** Hears how far a long count is. */
  readonly told?: Told;
}

/** A count held: the file it was of, and what came out. */
export interface Counted {
  readonly file: ElectionFile<unknown>;
  readonly result: CountResult;
  /** Where money is shared out: how many parts of the count's money are one of the file's (or one place on a committee). */
  readonly moneyParts?: number;
  /** What this method says besides, for the JSON; options by their names. */
  readonly more?: { readonly [key: string]: unknown };
}

/** A method as the command knows it: what it reads, its rules, and how it counts. */
export interface CountingCommand {
  readonly method: CountingMethod;
  /** What it counts and of which files, one sentence. */
  readonly reads: string;
  readonly rules: readonly RuleOption[];
  readonly example: string;
  readonly count: (name: string, text: string, asked: Asked) => Read<Counted> | { readonly usage: string };
}

/** Whether a count could not be held because of the file. */
export const isRefused = (counted: object): counted is { readonly problems: readonly LineProblem[] } => "problems" in counted;

/** Every method of counting that the command has. */
export const countingCommands: readonly CountingCommand[] = [...approvalMethods, ...figureMethods, ...rankedMethods, ...budgetMethods];
