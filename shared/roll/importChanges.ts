import type { Draft, Unsealed } from "../journal.ts";
import type { GroupEntered, RollEvent } from "./events.ts";
import { type SeatChanges, type Sitters, seatChanges } from "./importSeats.ts";
import type { Roll, Seat } from "./state.ts";

/** As many groups or seats as one entry lists: a large import makes few entries, and none of them is huge. */
const inOneEntry = 500;

/** A draft on the roll's stream. */
export const onRoll = (event: Unsealed<RollEvent> & Draft["event"]): Draft => ({ stream: "roll", event });

const inBatches = <T>(items: readonly T[], draft: (batch: readonly T[]) => Draft): Draft[] =>
  Array.from({ length: Math.ceil(items.length / inOneEntry) }, (_, i) => draft(items.slice(i * inOneEntry, (i + 1) * inOneEntry)));

/** Gathers what an import changes and writes it as few events. */
export class RollChanges {
  readonly #roll: Roll;
  readonly #accredited: Unsealed<GroupEntered>[] = [];
  readonly #changed: Unsealed<GroupEntered>[] = [];
  readonly #withdrawn: string[] = [];
  readonly #seatsWithdrawn: string[] = [];
  readonly #seated: SeatChanges["seated"][number][] = [];
  /** The seats made, in the order of their numbers. */
  readonly made: SeatChanges["made"][number][] = [];

  constructor(roll: Roll) {
    this.#roll = roll;
  }

  /** A group is accredited, or changed. */
  enter(group: Unsealed<GroupEntered>, isNew: boolean): void {
    (isNew ? this.#accredited : this.#changed).push(group);
  }

  /** Brings a group's seats to what is wanted; gives what that changes. */
  seats(group: string, held: readonly Seat[], wanted: readonly Sitters[]): SeatChanges {
    const changes = seatChanges(group, held, wanted, this.#roll.seats.length + this.made.length + 1);
    this.#seatsWithdrawn.push(...changes.withdrawn);
    this.#seated.push(...changes.seated);
    this.made.push(...changes.made);
    return changes;
  }

  /** Groups go, with their seats. */
  withdraw(groups: readonly string[]): void {
    this.#withdrawn.push(...groups);
  }

  /** The events, the import itself first; none at all where nothing changes (ROL-8). Counts are groups. */
  events(counts: { readonly added: number; readonly changed: number; readonly withdrawn: number }): Draft[] {
    const drafts = [
      ...inBatches(this.#withdrawn, (groups) => onRoll({ type: "GroupsWithdrawn", groups })),
      ...inBatches(this.#changed, (groups) => onRoll({ type: "GroupsChanged", groups })),
      ...inBatches(this.#accredited, (groups) => onRoll({ type: "GroupsAccredited", groups })),
      ...inBatches(this.#seatsWithdrawn, (seats) => onRoll({ type: "SeatsWithdrawn", seats })),
      ...inBatches(this.#seated, (seats) => onRoll({ type: "DelegatesSeated", seats })),
      ...inBatches(this.made, (seats) => onRoll({ type: "SeatsMade", seats })),
    ];
    if (drafts.length === 0) return [];
    return [onRoll({ type: "RollImported", imports: this.#roll.imports + 1, ...counts }), ...drafts];
  }
}
