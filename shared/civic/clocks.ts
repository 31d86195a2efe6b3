import { addDays, addMonths, type Day } from "../calendar/days.ts";
import { nationOf } from "./kinds.ts";
import type { SpaceAbout, SpaceDays } from "./state.ts";

/**
 * A period of the law that begins with a day: five years on the council's list (Localism Act 2011, section 87(3)); from the day on which
 * the council was told of the sale (section 95(6)) six weeks for all, six months once a group asked to bid, and eighteen months in which
 * the owner may sell afterwards.
 */
export interface SpaceClock {
  readonly name: "listing" | "interim" | "full" | "protected";
  readonly from: Day;
  /** The last day that counts. */
  readonly until: Day;
}

/** The last of so many months that begin with a day: the day before the same date; the month's last day where that date is none (CIV-5). */
export function lastOfMonths(from: Day, months: number): Day {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}

/** The last of so many weeks that begin with a day. */
export const lastOfWeeks = (from: Day, weeks: number): Day => addDays(from, 7 * weeks - 1);

/** Every clock that began, by the dates alone (CIV-5). The full moratorium runs only where a group asked to bid. */
export function clocksOf({ listed, notice, bid }: Pick<SpaceDays, "listed" | "notice" | "bid">): readonly SpaceClock[] {
  if (listed === null) return [];
  const listing: SpaceClock = { name: "listing", from: listed, until: lastOfMonths(listed, 60) };
  if (notice === null) return [listing];
  const since = (name: SpaceClock["name"], until: Day): SpaceClock => ({ name, from: notice, until });
  return [
    listing,
    since("interim", lastOfWeeks(notice, 6)),
    ...(bid === null ? [] : [since("full", lastOfMonths(notice, 6))]),
    since("protected", lastOfMonths(notice, 18)),
  ];
}

/** Where a space stands on a day. */
export type SpaceStatus =
  | "no-list"
  | "not-listed"
  | "listed"
  | "interim"
  | "full"
  | "may-sell"
  | "expired"
  | "community"
  | "sold"
  | "removed"
  | "closed";

/**
 * CIV-6: what became of it stands before all else; then whether its listing has run out; then the clocks of a sale. A sale that did not
 * come about ends nothing: its clocks run on. Outside England there is no such list (CIV-4).
 */
export function statusOn(about: Pick<SpaceAbout, "area" | keyof SpaceDays>, today: Day): SpaceStatus {
  const { outcome, outcomeDay, listed, bid } = about;
  if (outcome !== null && outcome !== "kept" && outcomeDay !== null && outcomeDay <= today) return outcome;
  if (listed === null) return nationOf(about.area) === "england" ? "not-listed" : "no-list";
  const runs = (name: SpaceClock["name"]): boolean =>
    clocksOf(about).some((clock) => clock.name === name && clock.from <= today && today <= clock.until);
  if (!runs("listing")) return "expired";
  if (bid !== null && runs("full")) return "full";
  if (runs("interim")) return "interim";
  return runs("protected") ? "may-sell" : "listed";
}
