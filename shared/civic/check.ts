import type { Day } from "../calendar/days.ts";
import type { Place } from "../evidence/places.ts";
import { type Refusal, refuse } from "../journal.ts";
import { clocksOf } from "./clocks.ts";
import type { TypedSpace } from "./commands.ts";
import { nationOf } from "./kinds.ts";

/** What a person is addressed by: a group's name does not begin with it. */
const addressed = /^(mr|mrs|miss|ms|mx)\.? /i;

/** What is wrong with a space as it was typed, with its field; null where nothing is (CIV-2 to CIV-5). */
export function wrongWith(typed: TypedSpace, places: ReadonlyMap<string, Place>, today: Day): Refusal | null {
  const { area, group, listed, notice, bid, outcome, outcomeDay } = typed;
  const place = places.get(area);
  if (!place || place.level === "whole" || place.level === "nation") return refuse("spaceAreaUnknown", { area }, "area");
  if (group !== null && addressed.test(group)) return refuse("spaceNamesPerson", undefined, "group");
  const ahead = (["listed", "notice", "bid", "outcomeDay"] as const).find((field) => (typed[field] ?? "") > today);
  if (ahead) return refuse("spaceDayAhead", undefined, ahead);
  if (listed !== null && nationOf(area) !== "england") return refuse("spaceListElsewhere", undefined, "listed");
  const clocks = clocksOf(typed);
  const until = (name: string): Day => clocks.find((clock) => clock.name === name)?.until ?? "";
  if (notice !== null && (listed === null || notice < listed || notice > until("listing")))
    return refuse("spaceNoticeOutside", undefined, "notice");
  if (bid !== null && (notice === null || bid < notice || bid > until("interim"))) return refuse("spaceBidOutside", undefined, "bid");
  if (outcome === "removed" && listed === null) return refuse("spaceNotListed", undefined, "outcome");
  if ((outcome === null) !== (outcomeDay === null))
    return refuse("spaceOutcomeDay", undefined, outcome === null ? "outcome" : "outcomeDay");
  return null;
}
