import type { RollColumn } from "./importColumns.ts";
import type { WantedGroup } from "./importGroups.ts";
import type { Sitters } from "./importSeats.ts";
import type { Group, Seat } from "./state.ts";

/**
 * One thing that an import changes of a group, for the preview: the column, and what it says before and after, as a file would
 * write it (empty: nobody, none). Addresses are private and are never shown: both are null, only that they change is said.
 */
export interface PlannedChange {
  readonly column: RollColumn;
  /** The number of the seat it is about; null where it is about the group. */
  readonly seat: number | null;
  readonly from: string | null;
  readonly to: string | null;
}

const fraction = ({ of, in: whole }: Group["need"]): string => (of === 0 ? "0" : `${of}/${whole}`);
const yesNo = (is: boolean): string => (is ? "yes" : "no");

/** A group's own fields that would change. `name` is how it is called until now; `record` is what the record will hold (ROL-7). */
export const groupChanges = (
  before: Group,
  name: string,
  wanted: Pick<WantedGroup, "group">,
  record: Pick<Group, "region" | "authority" | "kind" | "peopleRepresented" | "isProtected" | "need">,
): readonly PlannedChange[] => {
  const columns: readonly (readonly [column: RollColumn, from: string, to: string])[] = [
    ["group", name, wanted.group],
    ["region", before.region, record.region],
    ["local authority", before.authority ?? "", record.authority ?? ""],
    ["kind", before.kind, record.kind],
    ["people represented", String(before.peopleRepresented), String(record.peopleRepresented)],
    ["protected", yesNo(before.isProtected), yesNo(record.isProtected)],
    ["need", fraction(before.need), fraction(record.need)],
  ];
  return columns.flatMap(([column, from, to]) => (from === to ? [] : [{ column, seat: null, from, to }]));
};

/** How many seats a group holds, and who acts for those it keeps: what would change. `nameOf`: somebody's name, where it is known. */
export const sittersChanges = (
  held: readonly Seat[],
  seats: number,
  seated: readonly ({ readonly seat: string } & Sitters)[],
  nameOf: (person: string) => string | undefined,
): readonly PlannedChange[] => {
  const person = (column: "delegate" | "alternate", seat: Seat, before: string | null, after: string | null): readonly PlannedChange[] => {
    if (before === after) return [];
    const [from, to] = [before === null ? "" : (nameOf(before) ?? "?"), after === null ? "" : (nameOf(after) ?? "?")];
    return from === to
      ? [{ column: `${column} e-mail`, seat: seat.number, from: null, to: null }]
      : [{ column, seat: seat.number, from, to }];
  };
  const count: readonly PlannedChange[] =
    held.length === seats ? [] : [{ column: "seats", seat: null, from: String(held.length), to: String(seats) }];
  return [
    ...count,
    ...seated.flatMap((after) => {
      const seat = held.find(({ id }) => id === after.seat);
      if (!seat) return [];
      return [...person("delegate", seat, seat.delegate, after.delegate), ...person("alternate", seat, seat.alternate, after.alternate)];
    }),
  ];
};
