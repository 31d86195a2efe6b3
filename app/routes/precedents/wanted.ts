import { type Extent, extents } from "../../../shared/proposals/departments.ts";
import type { InnovationRequest, RequestStage } from "../../../shared/requests/state.ts";
import type { Reading } from "../proposals/said.ts";
import { requestText } from "../requests/shown.ts";

/** Which requests a reader asks for; empty: any. */
export interface Wanted {
  /** Words in the rule, its keeper, the title or the place. */
  readonly rule: string;
  readonly place: Extent | "";
  readonly result: RequestStage | "";
}

const results: readonly RequestStage[] = ["waiting", "withdrawn", "granted", "granted-with-conditions", "refused"];

/** What an address asks for; what it does not know it leaves out. */
export const wantedIn = (query: URLSearchParams): Wanted => ({
  rule: (query.get("rule") ?? "").trim().slice(0, 60),
  place: extents.find((one) => one === query.get("place")) ?? "",
  result: results.find((one) => one === query.get("result")) ?? "",
});

/** The same as an address, with the page of the list. */
export function wantedQuery({ rule, place, result }: Wanted, page: number): string {
  const asked = { rule, place, result, page: page > 1 ? String(page) : "" };
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== "")).toString();
  return query === "" ? "" : `?${query}`;
}

const plain = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Of these requests those that are asked for: every word must be found, in either language, whatever its accents. */
export function wantedOnly(
  context: Reading,
  all: readonly InnovationRequest[],
  { rule, place, result }: Wanted,
): readonly InnovationRequest[] {
  const words = plain(rule)
    .split(/\s+/)
    .filter((word) => word !== "");
  return all.filter((request) => {
    if (result !== "" && request.stage !== result) return false;
    const text = requestText(context, request);
    if (place !== "" && !text?.extent.includes(place)) return false;
    if (words.length === 0) return true;
    if (!text) return false;
    const said = plain([text.rule.en, text.rule.cy, text.keeper, text.title.en, text.title.cy, text.place].join("\n"));
    return words.every((word) => said.includes(word));
  });
}
