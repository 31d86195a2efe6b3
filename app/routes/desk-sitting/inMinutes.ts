import type { Refusal } from "../../../shared/journal.ts";
import type { Answered } from "../../context.ts";

/**
 * A refusal of a vote's length in the form's own unit: the door counts seconds, the form asks for whole minutes. The least is
 * rounded up and the most down, so that what is named would be taken.
 */
export function refusedInMinutes(refusal: Refusal): Refusal {
  const also = refusal.also === undefined ? {} : { also: refusal.also.map(refusedInMinutes) };
  if (refusal.field !== "lengthSeconds") return { ...refusal, ...also };
  const { least, most, ...values } = refusal.values ?? {};
  const field = "lengthMinutes";
  const figures = {
    ...(typeof least === "number" ? { least: Math.ceil(least / 60) } : {}),
    ...(typeof most === "number" ? { most: Math.floor(most / 60) } : {}),
  };
  return { ...refusal, ...also, field, values: { ...values, field, ...figures } };
}

/** What the door answered, for the form that asks for minutes. */
export const answeredInMinutes = (answered: Answered): Answered =>
  answered.ok ? answered : { ...answered, refusal: refusedInMinutes(answered.refusal) };
