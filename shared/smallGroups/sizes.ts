/** How many people sit at a table when nothing else is said: in the middle of the domain's 6 to 8. */
export const usualSize = 7;

/** The most at one table: one above the size asked for. Pairs take a third rather than leave somebody alone. */
export const mostAt = (size: number): number => size + 1;

/**
 * How many tables so many people make (GRP-1): as near to `size` each as can be, nobody at a table of more than one above it,
 * and none of fewer than one below it where the number allows. Seven gives tables of 6 to 8 from 18 people on.
 */
export function tablesFor(people: number, size: number = usualSize): number {
  if (people === 0) return 0;
  const least = Math.max(2, size - 1);
  const enough = (tables: number): boolean => people <= tables * mostAt(size);
  let tables = Math.max(1, whole(2 * people + size, 2 * size));
  while (!enough(tables)) tables += 1;
  while (tables > 1 && people < tables * least && enough(tables - 1)) tables -= 1;
  return tables;
}

const whole = (over: number, under: number): number => (over - (over % under)) / under;

/** How many sit at each table: sizes differ by one at most, larger ones first. */
export const sizesOf = (people: number, tables: number): readonly number[] =>
  Array.from({ length: tables }, (_, table) => whole(people, tables) + (table < people % tables ? 1 : 0));
