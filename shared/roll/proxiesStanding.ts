import type { Roll, Seat } from "./state.ts";

/** The proxies without those of some seats. */
export const withoutProxies = (roll: Roll, gone: (seat: string) => boolean): NonNullable<Roll["proxies"]> =>
  Object.fromEntries(Object.entries(roll.proxies ?? {}).filter(([seat]) => !gone(seat)));

const seatOf = (roll: Roll, id: string): Seat | undefined => roll.seats[Number(id.slice(2)) - 1];
const same = (before: Seat | undefined, after: Seat | undefined): boolean =>
  before === after || (before?.delegate === after?.delegate && before?.region === after?.region && before?.withdrawn === after?.withdrawn);

/** PRX-3: a proxy lapses once the seat that gave it or holds it has another delegate, moves to another region or is withdrawn. */
export const proxiesStanding = (before: Roll, after: Roll): Roll => {
  if (!after.proxies || before.seats === after.seats) return after;
  const changed = (seat: string): boolean => !same(seatOf(before, seat), seatOf(after, seat));
  const lapsed = Object.entries(after.proxies).filter(([seat, { to }]) => changed(seat) || changed(to));
  if (lapsed.length === 0) return after;
  return { ...after, proxies: withoutProxies(after, (seat) => lapsed.some(([one]) => one === seat)) };
};
