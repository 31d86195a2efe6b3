/** A weight as files write it: a whole number from 1 that a computer counts exactly; null: something else. */
export const wholeWeight = (written: string): number | null =>
  /^[0-9]{1,15}$/.test(written) && Number(written) >= 1 ? Number(written) : null;

/** Ranks by option (from 1; null: no opinion) as places from the first: an empty place is a rank that nobody was given. */
export const placesOf = (ranks: readonly (number | null)[]): readonly (readonly number[])[] => {
  const places: number[][] = [];
  ranks.forEach((rank, option) => {
    if (rank === null) return;
    while (places.length < rank) places.push([]);
    places[rank - 1]?.push(option);
  });
  return places;
};

/** The first thing that stands more than once among options; undefined: none does. */
export const twiceIn = (options: readonly number[]): number | undefined => {
  const seen = new Set<number>();
  return options.find((option) => seen.size === seen.add(option).size);
};
