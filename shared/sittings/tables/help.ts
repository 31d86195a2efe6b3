import type { HelpCall } from "../../journal.ts";

/** A table that asks for help, or to which somebody is coming. */
export interface HelpShown {
  readonly round: string;
  readonly table: number;
  readonly call: HelpCall;
}

/** The calls after one more thing that was told: a call, or, without one, that none is needed any more. */
export const helpsAfter = (calls: readonly HelpShown[], told: HelpShown | Omit<HelpShown, "call">): readonly HelpShown[] => {
  const others = calls.filter(({ round, table }) => round !== told.round || table !== told.table);
  return "call" in told ? [...others, told].sort((a, b) => a.table - b.table) : others;
};
