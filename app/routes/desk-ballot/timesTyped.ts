import { inUkTime } from "../desk/inUkTime.ts";

type TypedTimes = { readonly [field in "opensAt" | "closesAt"]?: string | undefined };

/** Times of a vote as typed; a text that names no time goes on as it is, so that the door names the field. */
export const timesTyped = (fields: TypedTimes): { readonly [field: string]: number | string } => {
  const time = (typed: string | undefined): number | string => (typed?.trim() ? (inUkTime(typed) ?? typed) : "");
  return { ...("opensAt" in fields ? { opensAt: time(fields.opensAt) } : {}), closesAt: time(fields.closesAt) };
};
