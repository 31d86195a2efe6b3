import type { Entry } from "../journal.ts";
import type { RequestEvent } from "./events.ts";
import type { InnovationRequest, RequestVersion } from "./state.ts";

/** Folds one entry of `request/<n>`. Pure and total; an entry before it was lodged changes nothing. Runs in browsers too. */
export function evolveRequest(state: InnovationRequest | null, entry: Entry<RequestEvent>): InnovationRequest | null {
  const { event, at, actor: by } = entry;
  if (event.type === "RequestLodged") {
    const { number: id, author, seat } = event;
    const first = versionOf(event, 1, author, at, null);
    return state ?? { id, stage: "waiting", author, seat, lodgedAt: at, versions: [first], withdrawn: null, ruling: null, ended: null };
  }
  if (state === null) return null;
  switch (event.type) {
    case "RequestMended":
      return { ...state, versions: [...state.versions, versionOf(event, event.version, by, at, event.reason)] };
    case "RequestWithdrawn":
      return { ...state, stage: "withdrawn", withdrawn: { reason: event.reason, by, at } };
    case "RequestRuled": {
      const { result, version, reason, conditions, from, until, review, cites } = event;
      return { ...state, stage: result, ruling: { result, version, reason, conditions, from, until, review, cites, by, at } };
    }
    case "SuspensionEnded":
      return { ...state, ended: { reason: event.reason, by, at } };
  }
}

function versionOf(
  event: Extract<RequestEvent, { type: "RequestLodged" | "RequestMended" }>,
  number: number,
  author: string,
  at: number,
  reason: string | null,
): RequestVersion {
  const { kind, principle, extent, from, until, cites, languages, text, hash } = event;
  return { number, kind, principle, extent, from, until, cites, languages, text, hash, author, at, reason };
}
