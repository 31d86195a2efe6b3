import { type Facts, type Refusal, refuse } from "../../journal.ts";
import { seatById } from "../../roll/questions.ts";
import type { Roll, Seat } from "../../roll/state.ts";
import { allocate } from "../../smallGroups/allocate.ts";
import type { Pin, Placed, Tables } from "../../smallGroups/people.ts";
import { tableFor } from "../../smallGroups/place.ts";
import { personHasInterest } from "../interests.ts";
import type { SittingsKnow } from "../know.ts";
import { currentRound, presentSeats } from "../questions.ts";
import type { Round, Sitting } from "../state.ts";
import type { Decided } from "../within.ts";
import { tableSize } from "./parts.ts";
import { seatsHere, tableOfSeat, tablesOf } from "./questions.ts";

/** Seats by who acts for them, in the order of their numbers: a person with two seats sits at one table. */
type ByPerson = ReadonlyMap<string, readonly string[]>;

/** Who takes part in a round in small groups: everybody here but those who declared an interest in its item (INT-1). */
function takingPart(sitting: Sitting, round: Round, know: SittingsKnow): ByPerson {
  const people = new Map<string, string[]>();
  for (const seat of presentSeats(sitting)) {
    const person = sitting.attendance[seat]?.person ?? "";
    if (personHasInterest(sitting, know, person, round.item)) continue;
    const known = people.get(person);
    if (known) known.push(seat);
    else people.set(person, [seat]);
  }
  return people;
}

/** What tables are mixed by: region and kind of group (GRP-2). */
export const traitsOf = (roll: Roll, seat: string): readonly string[] => {
  const found = seatById(roll, seat);
  return [found?.region ?? "", roll.groups[found?.group ?? ""]?.kind ?? ""];
};

/** Each person's first seat stands for them. */
const standsFor = (people: ByPerson): ReadonlyMap<string, string> =>
  new Map([...people.values()].flatMap((seats) => seats.map((seat) => [seat, seats[0] ?? seat])));

/** Who sat together in the earlier rounds of the sitting, by the seats that stand for them now. */
function earlierTables(sitting: Sitting, round: Round, stands: ReadonlyMap<string, string>): readonly Tables[] {
  return sitting.rounds
    .filter(({ id, phase }) => id !== round.id && phase.name !== "waiting")
    .flatMap(({ id }) => tablesOf(sitting, id) ?? [])
    .map(({ tables }) => tables.map(({ seats }) => [...new Set(seats.flatMap((seat) => stands.get(seat) ?? []))]));
}

const numberOf = (seat: string): number => Number(seat.slice(2));

/** Draws the tables of a round from who is here; refuses where nobody is, or where the desk's wishes cannot all be kept (GRP-4). */
export function drawn(
  sitting: Sitting,
  round: Round,
  know: SittingsKnow,
  facts: Facts,
  wishes: readonly Pin[] = [],
): Extract<Decided, { type: "TablesDrawn" }> | Refusal {
  const { roll } = know;
  const people = takingPart(sitting, round, know);
  if (people.size === 0) return refuse("nobodyForTables");
  const stands = standsFor(people);
  const seed = facts.salt();
  const pins = wishes.map((pin) => ({
    ...pin,
    person: stands.get(pin.person) ?? pin.person,
    ...(pin.kind === "at" ? {} : { other: stands.get(pin.other) ?? pin.other }),
  }));
  const tables = allocate({
    people: [...people.values()].flatMap(([first]): readonly Placed[] => (first ? [{ id: first, traits: traitsOf(roll, first) }] : [])),
    ...{ seed, pins, size: tableSize(round), earlier: earlierTables(sitting, round, stands) },
  });
  const seatsOf = new Map([...people.values()].map((seats) => [seats[0] ?? "", seats]));
  const numbers = tables.map((table) => table.flatMap((id) => seatsOf.get(id) ?? []).map(numberOf));
  return { type: "TablesDrawn", round: round.id, seed, pinned: pins.length, tables: numbers };
}

/** At opening (GRP-1): drawn now where nobody did before; whoever came since is put where they fit. */
export function tablesAtOpening(sitting: Sitting, round: Round, know: SittingsKnow, facts: Facts): readonly Decided[] | Refusal {
  if (!tablesOf(sitting, round.id)) {
    const event = drawn(sitting, round, know, facts);
    return "refused" in event ? event : [event];
  }
  const people = takingPart(sitting, round, know);
  if (people.size === 0) return refuse("nobodyForTables");
  /** Where those who came since are put, so that the next one is counted with them. */
  const added = new Map<number, string[]>();
  return [...people.values()].flatMap((seats): readonly Decided[] => {
    const loose = seats.filter((seat) => !tableOfSeat(sitting, round.id, seat));
    const [first] = loose;
    if (!first) return [];
    const own = seats.map((seat) => tableOfSeat(sitting, round.id, seat)).find((table) => table !== null);
    const table = own?.number ?? fitting(sitting, round, know, first, added);
    added.set(table, [...(added.get(table) ?? []), ...loose]);
    return [{ type: "SeatedAtTable", round: round.id, seats: loose.map(numberOf), table, by: "arrival" }];
  });
}

/** Whoever checks in while small groups meet is put at the table that fits (GRP-4); where they had one before, they go back there. */
export function seatedLate(sitting: Sitting, seat: Seat, person: string, know: SittingsKnow): readonly Decided[] {
  const round = currentRound(sitting);
  if (!round || !tablesOf(sitting, round.id) || tableOfSeat(sitting, round.id, seat.id)) return [];
  if (personHasInterest(sitting, know, person, round.item)) return [];
  const other = presentSeats(sitting).find((one) => sitting.attendance[one]?.person === person && tableOfSeat(sitting, round.id, one));
  const own = other === undefined ? undefined : tableOfSeat(sitting, round.id, other)?.number;
  const table = own ?? fitting(sitting, round, know, seat.id, new Map());
  return table === 0 ? [] : [{ type: "SeatedAtTable", round: round.id, seats: [seat.number], table, by: "arrival" }];
}

/** The number of the table that a seat fits best among those who are there; 0 where there is none. */
function fitting(
  sitting: Sitting,
  round: Round,
  { roll }: SittingsKnow,
  seat: string,
  added: ReadonlyMap<number, readonly string[]>,
): number {
  const placed = (id: string): Placed => ({ id, traits: traitsOf(roll, id) });
  const tables = tablesOf(sitting, round.id)?.tables ?? [];
  return (
    1 +
    tableFor(
      placed(seat),
      tables.map((table) => [...seatsHere(sitting, table), ...(added.get(table.number) ?? [])].map(placed)),
    )
  );
}
