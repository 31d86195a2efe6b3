/** A decimal number as published, without separators: `79`, `2.5`, `-3.20`. Exact: never a float. */
export const decimalPattern = /^-?\d{1,12}(\.\d{1,20})?$/;

interface Scaled {
  readonly n: bigint;
  readonly places: number;
}

const read = (text: string): Scaled => {
  const [whole = "0", part = ""] = text.split(".");
  return { n: BigInt(`${whole}${part}`), places: part.length };
};

const both = (a: string, b: string): readonly [bigint, bigint, number] => {
  const [left, right] = [read(a), read(b)];
  const places = Math.max(left.places, right.places);
  return [left.n * 10n ** BigInt(places - left.places), right.n * 10n ** BigInt(places - right.places), places];
};

const written = (n: bigint, places: number): string => {
  const digits = String(n < 0n ? -n : n).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  return `${n < 0n ? "-" : ""}${whole}${places > 0 ? `.${digits.slice(-places)}` : ""}`;
};

/** `a + b`, exact. */
export const plus = (a: string, b: string): string => {
  const [left, right, places] = both(a, b);
  return written(left + right, places);
};

/** `a - b`, exact. */
export const minus = (a: string, b: string): string => {
  const [left, right, places] = both(a, b);
  return written(left - right, places);
};

/** Less than, equal to or greater than nought as `a` is less than, equal to or greater than `b`. */
export const compare = (a: string, b: string): number => {
  const [left, right] = both(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The same number to at most so many places, half away from nought; needless noughts behind the point are left out. */
export function rounded(text: string, most: number): string {
  const { n, places } = read(text);
  const cut = places > most ? 10n ** BigInt(places - most) : 1n;
  const half = n < 0n ? -cut / 2n : cut / 2n;
  const short = places > most ? written((n + half) / cut, most) : text;
  return short.includes(".") ? short.replace(/\.?0+$/, "") : short;
}

/** By how many hundredths of a percent a figure changed, half away from nought; null from nought. */
export function changed(from: string, to: string): number | null {
  const [before, after] = both(from, to);
  if (before === 0n) return null;
  const size = before < 0n ? -before : before;
  const twice = (after - before) * 20_000n;
  return Number((twice + (twice < 0n ? -size : size)) / (2n * size));
}

/** For drawing alone: how far a figure stands between two others, in thousandths; 500 where those are the same. */
export function thousandths(value: string, least: string, most: string): number {
  const [from, to] = [minus(value, least), minus(most, least)];
  const [part, whole] = both(from, to);
  return whole === 0n ? 500 : Number((part * 1000n) / whole);
}
