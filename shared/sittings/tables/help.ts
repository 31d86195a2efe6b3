import type { HelpCall } from "../../journal.ts";

/** A table that asks for help, or to which somebody is coming. */
export interface HelpShown {
  readonly round: string;
  readonly table: number;
  readonly call: HelpCall;
}

/** Somebody who asked the desk for help, as the desk and they themselves see it (HLP-3). */
export interface AskShown {
  readonly ask: string;
  readonly person: string;
  /** Their name, and the seat they asked for. */
  readonly name: string;
  readonly seat: string;
  readonly text: string;
  readonly lang: "en" | "cy";
  readonly at: number;
  readonly call: HelpCall;
  /** Who of the desk has taken it, by name; null: nobody yet, or not for this reader to know. */
  readonly by: string | null;
}

/** What is told of a call: how it stands, or, without it, that none is needed any more. */
export type HelpTold = HelpShown | Omit<HelpShown, "call"> | AskShown | Pick<AskShown, "ask">;

/** The calls after one more thing that was told. Tables by number, then people in the order in which they asked. */
export function helpsAfter(calls: readonly (HelpShown | AskShown)[], told: HelpTold): readonly (HelpShown | AskShown)[] {
  const others = calls.filter((one) =>
    "ask" in told ? !("ask" in one) || one.ask !== told.ask : "ask" in one || one.round !== told.round || one.table !== told.table,
  );
  return "call" in told ? [...others, told].sort((a, b) => placeOf(a) - placeOf(b)) : others;
}

/** A table's number is far below any time. */
const placeOf = (one: HelpShown | AskShown): number => ("ask" in one ? one.at : one.table);
