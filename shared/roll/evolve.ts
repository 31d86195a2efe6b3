import type { Entry } from "../journal.ts";
import type { GroupEntered, RollEvent } from "./events.ts";
import { proxiesStanding, withoutProxies } from "./proxiesStanding.ts";
import type { Group, Roll, Seat } from "./state.ts";

const groupOf = ({ group, ...fields }: GroupEntered): Group => ({ id: group, ...fields, withdrawn: false });

/** The groups with some of them new or changed. Copied once for the whole list. */
const withGroups = (roll: Roll, groups: readonly Group[]): Roll => {
  const all = { ...roll.groups };
  for (const group of groups) all[group.id] = group;
  return { ...roll, groups: all };
};

/** The seats with some of them changed. Seat `s-17` stands at index 16: numbers are given without gaps and never reused (ROL-2). */
const withSeats = <T>(roll: Roll, changes: readonly T[], seatId: (change: T) => string, changed: (seat: Seat, change: T) => Seat): Roll => {
  const seats = roll.seats.slice();
  for (const change of changes) {
    const index = Number(seatId(change).slice(2)) - 1;
    const seat = seats[index];
    if (seat) seats[index] = changed(seat, change);
  }
  return { ...roll, seats };
};

const vacated = (seat: Seat): Seat => ({ ...seat, delegate: null, alternate: null, withdrawn: true });

/** Groups that move to another region take their seats with them. */
const groupsChanged = (roll: Roll, entered: readonly GroupEntered[]): Roll => {
  const groups = entered.filter(({ group }) => roll.groups[group] !== undefined).map(groupOf);
  const moved = new Map(groups.filter(({ id, region }) => roll.groups[id]?.region !== region).map(({ id, region }) => [id, region]));
  const next = withGroups(roll, groups);
  if (moved.size === 0) return next;
  return { ...next, seats: next.seats.map((seat) => ({ ...seat, region: moved.get(seat.group) ?? seat.region })) };
};

const groupsWithdrawn = (roll: Roll, ids: readonly string[]): Roll => {
  const gone = new Set(ids);
  const groups = ids.map((id) => roll.groups[id]).filter((group) => group !== undefined);
  const next = withGroups(
    roll,
    groups.map((group) => ({ ...group, withdrawn: true })),
  );
  return { ...next, seats: next.seats.map((seat) => (gone.has(seat.group) && !seat.withdrawn ? vacated(seat) : seat)) };
};

const seatsMade = (roll: Roll, made: Extract<RollEvent, { type: "SeatsMade" }>["seats"]): Roll => {
  const seats = roll.seats.slice();
  for (const { seat, number, group, delegate, alternate } of made) {
    const region = roll.groups[group]?.region;
    if (region !== undefined && number === seats.length + 1)
      seats.push({ id: seat, number, group, region, delegate, alternate, withdrawn: false });
  }
  return { ...roll, seats };
};

/** Folds one entry of the stream `roll`. Total: what cannot apply changes nothing. A proxy lapses with what it rested on (PRX-3). */
export const evolveRoll = (roll: Roll, entry: Entry<RollEvent>): Roll => proxiesStanding(roll, folded(roll, entry));

const folded = (roll: Roll, entry: Entry<RollEvent>): Roll => {
  const { event } = entry;
  switch (event.type) {
    case "RegionsAdopted":
      return { ...roll, regions: event.regions };
    case "RollImported":
      return { ...roll, imports: event.imports };
    case "GroupsAccredited":
      return withGroups(roll, event.groups.map(groupOf));
    case "GroupsChanged":
      return groupsChanged(roll, event.groups);
    case "GroupsWithdrawn":
      return groupsWithdrawn(roll, event.groups);
    case "SeatsMade":
      return seatsMade(roll, event.seats);
    case "SeatsWithdrawn":
      return withSeats(roll, event.seats, (id) => id, vacated);
    case "DelegatesSeated":
      return withSeats(
        roll,
        event.seats,
        ({ seat }) => seat,
        (seat, { delegate, alternate }) => ({ ...seat, delegate, alternate }),
      );
    case "ProxyGiven":
      return { ...roll, proxies: { ...roll.proxies, [event.seat]: { to: event.to, instruction: event.instruction } } };
    case "ProxyWithdrawn":
      return { ...roll, proxies: withoutProxies(roll, (seat) => seat === event.seat) };
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
