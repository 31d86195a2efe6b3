import { seatView } from "../../../shared/amendments/views.ts";
import { citesOf, type StandingOfRuling, standingAt } from "../../../shared/requests/questions.ts";
import type { InnovationRequest, RequestStage } from "../../../shared/requests/state.ts";
import { parseRequest, type RequestText } from "../../../shared/requests/text.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import { seatShown } from "../amendments/shown.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { eitherOf, type Reading, type Said, said } from "../proposals/said.ts";

/** A request as a list shows it. */
export interface RequestLine {
  readonly id: string;
  readonly stage: RequestStage;
  readonly title: Said | null;
  readonly rule: Said | null;
  readonly place: string;
  readonly extent: RequestText["extent"];
  /** When it was ruled on, else lodged. */
  readonly at: number;
  /** For which days it was granted; null where nothing was. */
  readonly term: { readonly from: string; readonly until: string; readonly review: string | null } | null;
  readonly standing: StandingOfRuling;
}

/** The page of one request, ready to show. */
export interface RequestShown extends RequestLine {
  readonly version: number;
  readonly hash: string;
  readonly lodgedAt: number;
  readonly text: RequestText | null;
  readonly asked: Said | null;
  readonly written?: Lang | undefined;
  readonly askedBy: SeatShown | null;
  readonly versions: readonly { readonly number: number; readonly at: number; readonly reason: Said | null }[];
  readonly ruling: {
    readonly at: number;
    readonly reason: Said | null;
    readonly conditions: readonly { readonly hash: string; readonly said: Said | null }[];
  } | null;
  readonly withdrawn: { readonly at: number; readonly reason: Said | null } | null;
  readonly ended: { readonly at: number; readonly reason: Said | null } | null;
  readonly cites: readonly RequestLine[];
  readonly citedBy: readonly RequestLine[];
  readonly bothLanguages: boolean;
  readonly url: string;
}

type Asking = Reading & Pick<TesseraContext, "now" | "origin">;

/** The text of a request's latest version; null where its words were withdrawn. */
export const requestText = (context: Pick<Reading, "words">, { versions }: InnovationRequest): RequestText | null =>
  parseRequest(context.words(versions.at(-1)?.text ?? "")) ?? null;

/** A request's line for a page in `lang`. */
export function requestLine(context: Asking, request: InnovationRequest, lang: Lang): RequestLine {
  const text = requestText(context, request);
  const { ruling } = request;
  return {
    ...{ id: request.id, stage: request.stage, extent: text?.extent ?? [], place: text?.place ?? "" },
    ...{ title: text && eitherOf(text.title, lang), rule: text && eitherOf(text.rule, lang), at: ruling?.at ?? request.lodgedAt },
    term: ruling?.from && ruling.until ? { from: ruling.from, until: ruling.until, review: ruling.review } : null,
    standing: standingAt(request, context.now()),
  };
}

/** Every request, newest first. */
export const allRequests = ({ assembly }: Pick<Reading, "assembly">): readonly InnovationRequest[] =>
  assembly
    .ids("request")
    .flatMap((id) => assembly.request(id) ?? [])
    .toReversed();

/** The page of a request for a reader in `lang`; null where there is none with this number. */
export function requestShown(context: Asking, id: string, lang: Lang): RequestShown | null {
  const { assembly } = context;
  const request = assembly.request(id);
  const latest = request?.versions.at(-1);
  if (!request || !latest) return null;
  const text = requestText(context, request);
  const seat = seatView(request.seat, assembly.roll);
  const lines = (some: readonly InnovationRequest[]) => some.map((one) => requestLine(context, one, lang));
  const given = (what: { readonly reason: string; readonly at: number } | null) =>
    what && { at: what.at, reason: said(context, what.reason, lang) };
  return {
    ...requestLine(context, request, lang),
    ...{ version: latest.number, hash: latest.hash, lodgedAt: request.lodgedAt, text, asked: text && eitherOf(text.asked, lang) },
    written: text && text.language !== lang ? text.language : undefined,
    askedBy: seat && seatShown(context, seat, lang),
    versions: request.versions.map(({ number, at, reason }) => ({ number, at, reason: said(context, reason, lang) })),
    ruling: request.ruling && {
      at: request.ruling.at,
      reason: said(context, request.ruling.reason, lang),
      conditions: request.ruling.conditions.map((hash) => ({ hash, said: said(context, hash, lang) })),
    },
    withdrawn: given(request.withdrawn),
    ended: given(request.ended),
    cites: lines(citesOf(request).flatMap((one) => assembly.request(one) ?? [])),
    citedBy: lines(allRequests(context).filter((one) => citesOf(one).includes(id))),
    bothLanguages: latest.languages.length === 2,
    url: `${context.origin}${href(lang, `/precedents/${id}`)}`,
  };
}
