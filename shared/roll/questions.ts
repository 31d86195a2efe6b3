import type { Group, Region, Roll, Seat } from "./state.ts";

/** The seat with this id, withdrawn or not. Seat `s-17` stands at index 16. */
export const seatById = (roll: Roll, id: string): Seat | undefined => {
  const seat = roll.seats[Number(id.slice(2)) - 1];
  return seat?.id === id ? seat : undefined;
};

/** The seats not withdrawn, in the order of their numbers, with a delegate or vacant. */
export const standingSeats = (roll: Roll): Seat[] => roll.seats.filter((seat) => !seat.withdrawn);

/** The seats that count towards quorum's base: not withdrawn, with a delegate. */
export const filledSeats = (roll: Roll): Seat[] => roll.seats.filter((seat) => !seat.withdrawn && seat.delegate !== null);

/** The seats this person acts for as delegate or alternate. */
export const seatsOfPerson = (roll: Roll, person: string): Seat[] =>
  roll.seats.filter((seat) => !seat.withdrawn && (seat.delegate === person || seat.alternate === person));

/** As what this person acts for this seat; null if not at all. */
export const actsFor = (roll: Roll, person: string, seat: string): "delegate" | "alternate" | null => {
  const found = seatById(roll, seat);
  if (!found || found.withdrawn) return null;
  if (found.delegate === person) return "delegate";
  return found.alternate === person ? "alternate" : null;
};

/** The seat's weight in units under the weights in force; 0 if none are, if the seat came after them, or if it is withdrawn (ROL-9). */
export const weightOf = (roll: Roll, seatId: string): number => {
  const seat = seatById(roll, seatId);
  if (!seat || seat.withdrawn) return 0;
  return roll.weights?.units[seatId] ?? 0;
};

export const regionByCode = (roll: Roll, code: string): Region | undefined => roll.regions.find((region) => region.code === code);

/** The groups not withdrawn, in the order of their accreditation. */
export const standingGroups = (roll: Roll): Group[] => Object.values(roll.groups).filter((group) => !group.withdrawn);

/** The seats not withdrawn of each group, by its id. */
export const seatsByGroup = (roll: Roll): ReadonlyMap<string, readonly Seat[]> => {
  const seats = new Map<string, Seat[]>();
  for (const seat of standingSeats(roll)) {
    const of = seats.get(seat.group);
    if (of) of.push(seat);
    else seats.set(seat.group, [seat]);
  }
  return seats;
};

/** Whether public pages may show of this seat only its number and region (ROL-7). */
export const isProtectedSeat = (roll: Roll, seatId: string): boolean => {
  const seat = seatById(roll, seatId);
  return seat ? (roll.groups[seat.group]?.isProtected ?? true) : true;
};
