import type { Place as KnownPlace } from "../evidence/places.ts";
import { seatById, standingGroups } from "../roll/questions.ts";
import type { Group, Roll, Seat } from "../roll/state.ts";
import { authoritiesIn, isKnownAuthority, isPostcodeArea } from "./postcodes.ts";

/** A place with a page of its own (PLC-1): a region of the roll, a local authority, a postcode area, each under its code. */
export interface Place {
  readonly id: string;
  readonly kind: "region" | "authority" | "postcode";
  /** The authorities it is made of or reaches into, by their codes of today; none for a region. */
  readonly authorities: readonly string[];
}

/** Every place that figures may be about, by code (`placesOf` of the evidence): it knows codes that authorities had before. */
export type Known = ReadonlyMap<string, KnownPlace>;

/** The code that an authority has today. */
const today = (known: Known, code: string): string => known.get(code)?.code ?? code;

/** The authority that a group may be shown by: none for a protected one (PLC-2). */
export const authorityOf = (group: Group, known: Known): string | null =>
  group.isProtected || group.authority === null ? null : today(known, group.authority);

/** The place under this code, if there is one. An authority that only a protected group is in is none by that. */
export function placeAt(id: string, roll: Roll, known: Known): Place | null {
  if (roll.regions.some(({ code }) => code === id)) return { id, kind: "region", authorities: [] };
  if (isPostcodeArea(id)) return { id, kind: "postcode", authorities: authoritiesIn(id) };
  const isOne =
    isKnownAuthority(id) ||
    known.get(id)?.level === "authority" ||
    Object.values(roll.groups).some((group) => authorityOf(group, known) === id);
  return isOne ? { id: today(known, id), kind: "authority", authorities: [today(known, id)] } : null;
}

/** Whether a group is in a place, as everybody may know it: a protected one only in its region (PLC-2). */
export function isIn(place: Place, group: Group, known: Known): boolean {
  if (place.kind === "region") return group.region === place.id;
  const authority = authorityOf(group, known);
  return authority !== null && place.authorities.includes(authority);
}

/** The groups of a place that may be named, in the order of their accreditation. */
export const groupsIn = (place: Place, roll: Roll, known: Known): readonly Group[] =>
  standingGroups(roll).filter((group) => !group.isProtected && isIn(place, group, known));

/** Whether a seat's group is in a place. */
export function isSeatIn(place: Place, seat: Seat | undefined, roll: Roll, known: Known): boolean {
  const group = seat && roll.groups[seat.group];
  return group !== undefined && isIn(place, group, known);
}

/** Whether something was proposed or sponsored from a place: by one of these seats. */
export const isFrom = (place: Place, seats: readonly string[], roll: Roll, known: Known): boolean =>
  seats.some((seat) => isSeatIn(place, seatById(roll, seat), roll, known));

/** An authority with groups that may be named. */
export interface AuthorityWithGroups {
  readonly code: string;
  readonly region: string;
  readonly groups: readonly Group[];
}

/** Every authority with groups that may be named (PLC-2), by code. */
export function authoritiesWithGroups(roll: Roll, known: Known): readonly AuthorityWithGroups[] {
  const by = new Map<string, Group[]>();
  for (const group of standingGroups(roll)) {
    const code = authorityOf(group, known);
    if (code === null) continue;
    const here = by.get(code);
    if (here) here.push(group);
    else by.set(code, [group]);
  }
  return [...by]
    .map(([code, groups]) => ({ code, region: known.get(code)?.region || (groups[0]?.region ?? ""), groups }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
