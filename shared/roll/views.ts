import type { Hash } from "../journal.ts";
import { seatsByGroup, standingGroups, standingSeats, weightOf } from "./questions.ts";
import type { Group, GroupKind, Region, Roll } from "./state.ts";

/** A line of the public roll. Of a protected seat only number and region are there (ROL-7). */
export interface PublicSeat {
  readonly number: number;
  readonly region: string;
  /** Null for a protected seat. */
  readonly group: {
    readonly id: string;
    /** Words. */
    readonly name: Hash;
    readonly kind: GroupKind;
    readonly authority: string | null;
    readonly peopleRepresented: number;
    /** Ids of people, or null. */
    readonly delegate: string | null;
    readonly alternate: string | null;
    /** Units; 0 while no weights are in force. */
    readonly units: number;
  } | null;
}

/** The seats as the public may see them, in the order of their numbers. */
export const publicSeats = (roll: Roll): PublicSeat[] =>
  standingSeats(roll).map((seat) => {
    const group = roll.groups[seat.group];
    if (!group || group.isProtected) return { number: seat.number, region: seat.region, group: null };
    const { id, name, kind, authority, peopleRepresented } = group;
    const { delegate, alternate } = seat;
    return {
      number: seat.number,
      region: seat.region,
      group: { id, name, kind, authority, peopleRepresented, delegate, alternate, units: weightOf(roll, seat.id) },
    };
  });

/** A region with what it holds on the roll: groups and seats not withdrawn, seats with a delegate, units of weight. */
export interface RegionHolds {
  readonly region: Region;
  readonly groups: number;
  readonly seats: number;
  readonly filled: number;
  readonly units: number;
}

const countedByRegion = new WeakMap<Roll, readonly RegionHolds[]>();

/** Every region of the roll in its order, empty ones included; protected groups are counted. Counted once for each state of the roll. */
export const rollByRegion = (roll: Roll): readonly RegionHolds[] => {
  const counted = countedByRegion.get(roll) ?? countByRegion(roll);
  countedByRegion.set(roll, counted);
  return counted;
};

const countByRegion = (roll: Roll): RegionHolds[] => {
  const groups = standingGroups(roll);
  const seats = standingSeats(roll);
  return roll.regions.map((region) => {
    const here = seats.filter((seat) => seat.region === region.code);
    return {
      region,
      groups: groups.filter((group) => group.region === region.code).length,
      seats: here.length,
      filled: here.filter((seat) => seat.delegate !== null).length,
      units: here.reduce((sum, seat) => sum + weightOf(roll, seat.id), 0),
    };
  });
};

/** A group with its seats, for the secretariat's desk: everything the record holds. */
export interface DeskGroup {
  readonly group: Group;
  readonly seats: readonly {
    readonly id: string;
    readonly number: number;
    readonly delegate: string | null;
    readonly alternate: string | null;
    readonly units: number;
  }[];
}

/** The groups not withdrawn with their seats, in the order of accreditation. */
export const deskGroups = (roll: Roll): DeskGroup[] => {
  const seats = seatsByGroup(roll);
  return standingGroups(roll).map((group) => ({
    group,
    seats: (seats.get(group.id) ?? []).map((seat) => ({
      id: seat.id,
      number: seat.number,
      delegate: seat.delegate,
      alternate: seat.alternate,
      units: weightOf(roll, seat.id),
    })),
  }));
};
