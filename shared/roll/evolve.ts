import type { Entry } from "../journal.ts";
import type { RollEvent } from "./events.ts";
import type { Group, Roll, Seat } from "./state.ts";

type GroupEvent = Extract<RollEvent, { type: "GroupAccredited" | "GroupChanged" }>;

const groupOf = (event: GroupEvent): Group => ({
  id: event.group,
  name: event.name,
  region: event.region,
  authority: event.authority,
  kind: event.kind,
  peopleRepresented: event.peopleRepresented,
  isProtected: event.isProtected,
  need: event.need,
  withdrawn: false,
});

/** Seat `s-17` stands at index 16: numbers are given without gaps and never reused (ROL-2). */
const withSeat = (roll: Roll, seatId: string, change: (seat: Seat) => Seat): Roll => {
  const index = Number(seatId.slice(2)) - 1;
  const seat = roll.seats[index];
  if (!seat) return roll;
  const seats = roll.seats.slice();
  seats[index] = change(seat);
  return { ...roll, seats };
};

/** A group that moves takes its seats with it. */
const withGroup = (roll: Roll, group: Group): Roll => {
  const moved = roll.groups[group.id] !== undefined && roll.groups[group.id]?.region !== group.region;
  return {
    ...roll,
    groups: { ...roll.groups, [group.id]: group },
    seats: moved ? roll.seats.map((seat) => (seat.group === group.id ? { ...seat, region: group.region } : seat)) : roll.seats,
  };
};

/** Folds one entry of the stream `roll`. Total: what cannot apply changes nothing. */
export const evolveRoll = (roll: Roll, entry: Entry<RollEvent>): Roll => {
  const { event } = entry;
  switch (event.type) {
    case "RegionsAdopted":
      return { ...roll, regions: event.regions };
    case "RollImported":
      return { ...roll, imports: event.imports };
    case "GroupAccredited":
      return withGroup(roll, groupOf(event));
    case "GroupChanged":
      return roll.groups[event.group] ? withGroup(roll, groupOf(event)) : roll;
    case "GroupWithdrawn": {
      const group = roll.groups[event.group];
      return group ? withGroup(roll, { ...group, withdrawn: true }) : roll;
    }
    case "SeatMade": {
      const group = roll.groups[event.group];
      if (!group || event.number !== roll.seats.length + 1) return roll;
      const seat = { id: event.seat, number: event.number, group: group.id, region: group.region, delegate: null, alternate: null, withdrawn: false };
      return { ...roll, seats: [...roll.seats, seat] };
    }
    case "SeatWithdrawn":
      return withSeat(roll, event.seat, (seat) => ({ ...seat, delegate: null, alternate: null, withdrawn: true }));
    case "DelegateSeated":
      return withSeat(roll, event.seat, (seat) => ({ ...seat, [event.as]: event.person }));
    case "DelegateUnseated":
      return withSeat(roll, event.seat, (seat) => ({ ...seat, [event.as]: null }));
    case "WeightsAdopted":
      return {
        ...roll,
        weights: {
          scheme: event.scheme,
          seed: event.seed,
          adoptedAt: entry.at,
          unitsPerVote: event.unitsPerVote,
          units: Object.fromEntries(event.units.map(({ seat, units }) => [seat, units])),
        },
      };
    default: {
      const unknown: never = event;
      return unknown;
    }
  }
};
