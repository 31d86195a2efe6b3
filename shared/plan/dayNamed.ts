import { type Day, ukDay } from "../calendar/days.ts";
import { type Facts, type Refusal, refuse } from "../journal.ts";
import type { PlanItem } from "./state.ts";

/** The day a form names, or today; refused where it lies ahead or before the item was made (PLN-7). */
export const dayNamed = (named: Day | null, item: PlanItem, facts: Facts, field = "day"): Day | Refusal => {
  const today = ukDay(facts.at);
  const day = named ?? today;
  if (day > today) return refuse("planDayAhead", { day, today }, field);
  if (day < item.madeDay) return refuse("planDayTooEarly", { day, made: item.madeDay }, field);
  return day;
};
