import type { SeatState } from "../../charts/Ring.tsx";

/** Seats per region of a national assembly of 150, as base plus proportional gives them. */
export const regions: readonly { readonly code: string; readonly en: string; readonly cy: string; readonly seats: number }[] = [
  { code: "S92000003", en: "Scotland", cy: "Yr Alban", seats: 12 },
  { code: "E12000001", en: "North East", cy: "Gogledd-ddwyrain Lloegr", seats: 9 },
  { code: "E12000003", en: "Yorkshire and the Humber", cy: "Swydd Efrog a'r Humber", seats: 12 },
  { code: "E12000004", en: "East Midlands", cy: "Dwyrain Canolbarth Lloegr", seats: 11 },
  { code: "E12000006", en: "East of England", cy: "Dwyrain Lloegr", seats: 14 },
  { code: "E12000007", en: "London", cy: "Llundain", seats: 17 },
  { code: "E12000008", en: "South East", cy: "De-ddwyrain Lloegr", seats: 18 },
  { code: "E12000009", en: "South West", cy: "De-orllewin Lloegr", seats: 13 },
  { code: "E12000005", en: "West Midlands", cy: "Gorllewin Canolbarth Lloegr", seats: 13 },
  { code: "W92000004", en: "Wales", cy: "Cymru", seats: 9 },
  { code: "N92000002", en: "Northern Ireland", cy: "Gogledd Iwerddon", seats: 7 },
  { code: "E12000002", en: "North West", cy: "Gogledd-orllewin Lloegr", seats: 15 },
];

/** The order in which the regions sit. */
export const codes = regions.map((region) => region.code);

/** Every seat with a state chosen by its number, so that the picture is the same each time. */
const seatsWith = (state: (i: number) => SeatState) =>
  regions
    .flatMap((region) => Array.from({ length: region.seats }, () => region.code))
    .map((region, i) => ({ id: `s-${i + 1}`, region, state: state(i) }));

export const present = seatsWith((i) => (i === 57 ? "speaking" : i === 88 || i === 12 ? "waiting" : (i * 7) % 11 < 2 ? "away" : "present"));
export const voted = seatsWith((i) =>
  (i * 37) % 100 < 58 ? "for" : (i * 37) % 100 < 82 ? "against" : (i * 37) % 100 < 92 ? "abstain" : "none",
);
export const three = [..."AAABBCC"].map((region, i) => ({
  id: `s-${i}`,
  region,
  state: i === 3 ? ("speaking" as const) : ("present" as const),
}));
