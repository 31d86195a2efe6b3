import type { Draft, Unsealed } from "../journal.ts";
import type { RequestEvent } from "./events.ts";
import type { RequestsKnow } from "./know.ts";
import { isPrecedent } from "./questions.ts";

type Decided<E extends RequestEvent = RequestEvent> = E extends RequestEvent
  ? { readonly type: E["type"] } & Unsealed<Omit<E, "type">>
  : never;

/** Drafts of entries on one request's stream. */
export const onRequest = (request: string, ...events: readonly Decided[]): readonly Draft[] =>
  events.map((event) => ({ stream: `request/${request}`, event }));

/** The first that is no decided request (RTI-6). */
export const unknownAmong = (cites: readonly string[], know: RequestsKnow): string | undefined =>
  cites.find((id) => {
    const cited = know.request(id);
    return !cited || !isPrecedent(cited);
  });
