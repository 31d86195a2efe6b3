import type { Hash } from "../journal.ts";
import { filledSeats, weightOf } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import type { RegisterLine } from "./state.ts";

/**
 * Who may vote if a ballot opened now: every filled seat in order of number, with its weight (BAL-2). `proxies`: the standing
 * orders have them, and the register holds those that are given (PRX-4).
 */
export const registerOf = (roll: Roll, proxies = false): readonly RegisterLine[] =>
  filledSeats(roll)
    .map(({ id, number, group, region }): RegisterLine => {
      const proxy = proxies ? roll.proxies?.[id]?.to : undefined;
      return { seat: id, number, group, region, weight: weightOf(roll, id), ...(proxy === undefined ? {} : { proxy }) };
    })
    .toSorted((a, b) => a.number - b.number);

/**
 * The place of a seat on the register, −1 where it does not stand there. The register is in order of number, so this halves and
 * halves; nobody stands after the place of their number, and where no seat before them is empty they stand right there.
 */
export const registerIndex = (register: readonly RegisterLine[], seat: string): number => {
  const number = Number(seat.slice(2));
  let [low, high] = [0, Math.min(register.length, number) - 1];
  for (let middle = high; low <= high; middle = (low + high) >> 1) {
    const line = register[middle];
    if (!line) return -1;
    if (line.number === number) return line.seat === seat ? middle : -1;
    if (line.number < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/**
 * The text whose SHA-256 is the register's hash: a line per seat, `s-17 g-abc E12000001 1080`, and where another seat holds its proxy
 * `s-17 g-abc E12000001 1080 proxy s-20`. Anybody can build it from the published register.
 */
export const registerText = (register: readonly RegisterLine[]): string =>
  register
    .map(
      ({ seat, group, region, weight, proxy }) => `${seat} ${group} ${region} ${weight}${proxy === undefined ? "" : ` proxy ${proxy}`}\n`,
    )
    .join("");

/** The text whose SHA-256 commits a seat to a choice without showing it (BAL-6). */
export const commitmentText = (salt: string, choice: string): string => `${salt}:${choice}`;

/** What a delegate keeps to find the vote again: the first 12 digits of its commitment, `a1b2-c3d4-e5f6`. */
export const receiptCode = (commitment: Hash): string => `${commitment.slice(0, 4)}-${commitment.slice(4, 8)}-${commitment.slice(8, 12)}`;

/** A receipt code as typed, with or without hyphens and spaces, in the form that `receiptCode` gives; null where it is not one. */
export const readReceiptCode = (typed: string): string | null => {
  const digits = typed.toLowerCase().replace(/[\s-]/g, "");
  return /^[0-9a-f]{12}$/.test(digits) ? receiptCode(digits) : null;
};
