import { shapeOf } from "../../../shared/ballots/papers/methods.ts";
import { whyNotOnPaper } from "../../../shared/ballots/papers/onPaper.ts";
import { type Refusal, refuse } from "../../../shared/journal.ts";
import type { Paper } from "./load.ts";
import { choiceField, markedIn, markField, marksOf, moved, placeField } from "./marks.ts";
import { markedPaper } from "./paperName.ts";
import type { Chosen, StepShown } from "./steps.ts";

/** A paper as nobody has marked it yet. */
export const emptyStep: StepShown = { step: "choose", marked: {}, chosen: {}, closedUp: [], refusal: null };

/** Where a seat's paper begins. */
export function firstField({ options }: Pick<Paper, "options">, seat: string): string {
  const shape = options ? shapeOf(options.method) : "one";
  return shape === "one" ? choiceField(seat) : shape === "several" ? markField(seat, 1) : placeField(seat, 1);
}

/** What a button for moving an option asks for: `up.s-3.2`. */
function moveIn(intent: string | undefined, seats: readonly string[]) {
  const [, by, seat, option] = /^(up|down)\.(s-\d{1,7})\.([1-9]\d?)$/.exec(intent ?? "") ?? [];
  return (by === "up" || by === "down") && seat !== undefined && seats.includes(seat)
    ? ({ by, seat, option: Number(option) } as const)
    : null;
}

/** Why this cannot stand on the paper (PAP-1, PAP-2): said before the check, as the rules will say it. */
function whyNot({ options }: Pick<Paper, "options">, seat: string, choice: string): Refusal | null {
  if (!options) return whyNotOnPaper({}, choice);
  const costs = options.options.map(({ cost }) => (cost === null ? {} : { cost }));
  const paper = { method: options.method, options: costs, ...(options.budget === null ? {} : { budget: options.budget }) };
  const wrong = whyNotOnPaper({ paper }, choice);
  return wrong && { ...wrong, field: markField(seat, 1) };
}

/**
 * What follows from a form of the paper: the paper again, after a move or with what is wrong; the check; or `cast`, with what is to
 * be cast for each seat. What was marked goes along, so that nothing is lost.
 */
export function stepOf(paper: Pick<Paper, "options" | "seats">, fields: { readonly [name: string]: string }): StepShown {
  const seats = paper.seats.map((one) => one.seat);
  const marked = markedIn(fields, seats);
  const again = (refusal: Refusal | null): StepShown => ({ ...emptyStep, marked, refusal });
  const intent = fields["intent"];
  const move = moveIn(intent, seats);
  if (move) return { ...emptyStep, marked: moved(move.seat, move.option, move.by, paper.options?.options.length ?? 0, marked) };
  if (intent === "change" || intent === "left") return again(null);
  const read = seats.map((seat) => ({ seat, ...marksOf(markedPaper(paper.options), seat, marked) }));
  const wrong = read.find((one) => one.wrong !== null)?.wrong;
  if (wrong) return again(wrong);
  const chosen: Chosen = Object.fromEntries(read.flatMap(({ seat, choice }) => (choice === null ? [] : [[seat, choice]])));
  const first = paper.seats.find((one) => one.cannot === null)?.seat ?? "";
  if (Object.keys(chosen).length === 0) return again(refuse("ballotChoiceMissing", {}, firstField(paper, first)));
  const over = Object.entries(chosen).flatMap(([seat, choice]) => whyNot(paper, seat, choice) ?? [])[0];
  if (over) return again(over);
  const closedUp = read.flatMap(({ seat, closedUp }) => (closedUp ? [seat] : []));
  return { step: intent === "cast" ? "cast" : "check", marked, chosen, closedUp, refusal: null };
}
