import { type Day, ukDay } from "../calendar/days.ts";
import type { Time } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import type { InnovationRequest, Ruling } from "./state.ts";

/** A request that was ruled on: a precedent, which later ones may cite (RTI-6). */
export type Precedent = InnovationRequest & { readonly ruling: Ruling };

/** Whether it was ruled on. */
export const isPrecedent = (request: InnovationRequest): request is Precedent => request.ruling !== null;

/** What a granted suspension comes to on a day. */
export const standingsOfRuling = ["to-come", "in-force", "review-due", "expired", "ended", "none"] as const;
/** One of them; `none`: nothing was granted. */
export type StandingOfRuling = (typeof standingsOfRuling)[number];

/** Where what was granted stands on a day (RTI-7): in force from its first to its last day; its review is due from its day on. */
export function standingOfRuling({ ruling, ended }: InnovationRequest, today: Day): StandingOfRuling {
  if (!ruling?.from || !ruling.until) return "none";
  if (ended) return "ended";
  if (today < ruling.from) return "to-come";
  if (today > ruling.until) return "expired";
  return ruling.review !== null && today >= ruling.review ? "review-due" : "in-force";
}

/** The same at a time. */
export const standingAt = (request: InnovationRequest, at: Time): StandingOfRuling => standingOfRuling(request, ukDay(at));

/** What it cites: in its latest text, and in the ruling. */
export const citesOf = ({ versions, ruling }: InnovationRequest): readonly string[] => [
  ...new Set([...(versions.at(-1)?.cites ?? []), ...(ruling?.cites ?? [])]),
];

/** Whether the actor lodged it, or acts now for the seat that asks. */
export const asksFor = (request: InnovationRequest, person: string, roll: Roll): boolean =>
  request.author === person || actsFor(roll, person, request.seat) !== null;
