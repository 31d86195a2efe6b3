import { seatById } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { authoritiesIn, isKnownAuthority, isPostcodeArea } from "./postcodes.ts";

const authorityOfSeat = (roll: Roll, seat: string): string | null => {
  const group = roll.groups[seatById(roll, seat)?.group ?? ""];
  return group && !group.isProtected ? group.authority : null;
};

/** Whether an authority or a postcode area can be followed (PLC-7). Regions are followed as regions. */
export const canBeFollowed = (id: string, roll: Roll): boolean =>
  isPostcodeArea(id) || isKnownAuthority(id) || Object.values(roll.groups).some((group) => !group.isProtected && group.authority === id);

/** Whether a seat's group is in a place that is followed; a protected one is in none (PLC-2, PLC-7). */
export function isSeatOfFollowed(id: string, seat: string, roll: Roll): boolean {
  const authority = authorityOfSeat(roll, seat);
  return authority !== null && (authority === id || authoritiesIn(id).includes(authority));
}
