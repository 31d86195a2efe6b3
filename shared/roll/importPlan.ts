import type { Draft, Facts, PrivateChange } from "../journal.ts";
import type { PlannedChange } from "./importChanged.ts";
import type { ImportProblem } from "./importProblem.ts";

/** What planning an import reads from outside: ids, who has an address, and the groups' names behind their hashes. `Facts` satisfies it. */
export interface KnownForImport extends Pick<Facts, "newId" | "personByEmail" | "wordsOf"> {
  /** Somebody's name, for the preview; the decision itself needs none. */
  readonly nameOf?: (person: string) => string | undefined;
}

/** A group in the preview. `region` is a code, `seats` the number it will hold (0 when withdrawn), `changes` what it changes. */
export interface PlannedGroup {
  readonly name: string;
  readonly region: string;
  readonly seats: number;
  readonly changes: readonly PlannedChange[];
}

/** A region after the import: groups and seats not withdrawn, seats with a delegate, people represented. */
export interface RegionTotals {
  readonly region: string;
  readonly groups: number;
  readonly seats: number;
  readonly filled: number;
  readonly people: number;
}

/** What an import would do. With any problem it does nothing: every list is empty (ROL-3). */
export interface ImportPlan {
  readonly problems: readonly ImportProblem[];
  readonly added: readonly PlannedGroup[];
  readonly changed: readonly PlannedGroup[];
  readonly withdrawn: readonly PlannedGroup[];
  readonly unchanged: number;
  readonly totals: readonly RegionTotals[];
  /** Seats this import makes. While weights are in force they weigh nothing until weights are adopted again (ROL-9). */
  readonly newSeats: number;
  readonly newSeatsWeighNothing: boolean;
  readonly events: readonly Draft[];
  readonly keep: readonly PrivateChange[];
}

/** The plan of a file that cannot be imported. */
export const planOfProblems = (problems: readonly ImportProblem[]): ImportPlan => ({
  problems,
  added: [],
  changed: [],
  withdrawn: [],
  unchanged: 0,
  totals: [],
  newSeats: 0,
  newSeatsWeighNothing: false,
  events: [],
  keep: [],
});
