import type { PrivateChange } from "../journal.ts";
import { seatById } from "../roll/questions.ts";
import type { SittingsKnow } from "./know.ts";
import { currentRound } from "./questions.ts";
import type { Round, Sitting } from "./state.ts";
import type { Decided } from "./within.ts";

/** Whoever acts for a seat, here or on the roll: what is given by a person counts for none of them once it declares an interest. */
const peopleOf = (sitting: Sitting, { roll }: Pick<SittingsKnow, "roll">, seat: string): readonly string[] => {
  const { delegate = null, alternate = null } = seatById(roll, seat) ?? {};
  return [...new Set([sitting.attendance[seat]?.person ?? null, delegate, alternate])].flatMap((one) => one ?? []);
};

/** Somebody acts for a seat that declared an interest in this item: they sit at no table and answer no statements, for no seat (INT-1). */
export const personHasInterest = (sitting: Sitting, know: Pick<SittingsKnow, "roll">, person: string, item: string): boolean =>
  sitting.interests.some((one) => one.item === item && peopleOf(sitting, know, one.seat).includes(person));

/** What goes when a seat declares an interest in an item, beside what it waits to say (INT-1). */
export interface Fallen {
  readonly events: readonly Decided[];
  readonly keep: readonly PrivateChange[];
}

/** INT-1: places at tables, positions on statements with what waits to be read, and what was written and not yet revealed. */
export function fallenWith(sitting: Sitting, know: Pick<SittingsKnow, "roll">, seat: string, item: string): Fallen {
  const people = peopleOf(sitting, know, seat);
  const rounds = sitting.rounds.filter((round) => round.item === item && round.phase.name !== "closed");
  const inHand = currentRound(sitting);
  const statements = inHand?.item === item && inHand.format === "statements" ? inHand.id : null;
  const written = sitting.contributions.filter((one) => one.seat === seat && one.round === inHand?.id && inHand.item === item);
  return {
    events: rounds.flatMap((round) => tableLeft(sitting, round, seat, people)),
    keep: [
      ...(statements === null ? [] : [{ kind: "drop-positions" as const, sitting: sitting.id, round: statements, people }]),
      ...written.map(({ text }) => ({ kind: "withdraw-words" as const, hash: text })),
    ],
  };
}

/** The seats of these people leave the tables of a round, drawn or met. */
function tableLeft(sitting: Sitting, round: Round, seat: string, people: readonly string[]): readonly Decided[] {
  const own = (one: string): boolean => one === seat || people.includes(sitting.attendance[one]?.person ?? "");
  const seats = (sitting.tables?.[round.id]?.tables ?? []).flatMap((table) => table.seats.filter(own));
  const numbers = seats.map((one) => Number(one.slice(2))).sort((a, b) => a - b);
  return numbers.length === 0 ? [] : [{ type: "TableLeft", round: round.id, seats: numbers }];
}
