import type { Room } from "../../../shared/assembly/room.ts";

/** Who acts for a seat, for the desk's own search; protected seats are not in it and are found by number alone. */
export type People = { readonly [seat: string]: { readonly delegate: string | null; readonly alternate: string | null } };

/** At most so many seats are shown. */
const most = 8;

const bare = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Seats by number, or by words of the group's, the delegate's or the alternate's name; accents make no difference. */
export function findSeats(room: Pick<Room, "seats">, people: People, asked: string): readonly string[] {
  const words = bare(asked)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const ids = Object.keys(room.seats).sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
  const number = words.length === 1 && /^\d+$/.test(words[0] ?? "") ? Number(words[0]) : null;
  const found = ids.filter((id) => {
    if (number !== null) return room.seats[id]?.number === number;
    const known = people[id];
    const text = bare([room.seats[id]?.group, known?.delegate, known?.alternate].filter(Boolean).join(" "));
    return words.every((word) => text.includes(word));
  });
  return found.slice(0, most);
}
