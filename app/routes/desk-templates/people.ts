import { filledSeats } from "../../../shared/roll/questions.ts";
import type { Roll } from "../../../shared/roll/state.ts";

/** How many people a sitting may have: one for every filled seat. */
export const filledCount = (roll: Roll): number => filledSeats(roll).length;

/** The number of people in an address (`?people=150`), or the usual one. */
export function peopleIn(asked: URLSearchParams, usual: number): number {
  const typed = asked.get("people") ?? "";
  return /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : usual;
}
