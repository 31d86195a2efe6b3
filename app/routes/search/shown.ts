import { ukDay } from "../../../shared/calendar/days.ts";
import { askedIn, mostAsked } from "../../../shared/search/asked.ts";
import { type Hit, hitsOnPage } from "../../../shared/search/found.ts";
import type { TesseraContext } from "../../context.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import { href, type Lang } from "../../locales/href.ts";
import { tOf } from "../../locales/words.tsx";
import type { Reading } from "../proposals/said.ts";
import { regionsShown } from "../roll/regions.ts";
import { type Explained, explainedIn } from "./explained.ts";
import { placesOf } from "./placesOf.ts";
import { type Thing, thingOf } from "./thingOf.ts";

/** A passage as a result: what it stands in, where, and what it says. */
export interface ResultShown extends Thing, Pick<Hit, "kind" | "at" | "lang" | "pieces"> {
  readonly key: string;
  readonly href: string;
}

/** The page of a search. */
export interface SearchShown {
  /** What was typed, as far as it is read. */
  readonly typed: string;
  readonly kind: string;
  readonly year: string;
  readonly region: string;
  /** Nothing was asked yet. */
  readonly nothingAsked: boolean;
  /** More words were typed than are looked for (SEA-4). */
  readonly tooMany: boolean;
  readonly total: number;
  /** There are more than that; they were not counted (SEA-11). */
  readonly more: boolean;
  readonly page: number;
  readonly pages: number;
  readonly results: readonly ResultShown[];
  readonly explained: readonly Explained[];
  /** What the filters offer. */
  readonly years: readonly string[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

/** How deep results can be turned over: whoever does not find it there adds a word. */
const mostPages = 50;

/** What an address searches for and what is found, for a reader in `lang`. */
export function searchShown(context: Reading & Pick<TesseraContext, "search" | "now">, query: URLSearchParams, lang: Lang): SearchShown {
  const t = tOf(lang, catalogues[lang]);
  const asked = askedIn(query);
  const typed = (query.get("q") ?? "").slice(0, mostAsked.characters).trim();
  const wanted = /^[1-9]\d?$/.exec(query.get("page") ?? "")?.[0];
  const page = Math.min(mostPages, Number(wanted ?? 1));
  const { total, more, hits } = context.search(asked, { offset: (page - 1) * hitsOnPage, limit: hitsOnPage });
  const places = placesOf(context, hits, lang);
  const results = hits.map((hit, i): ResultShown => {
    const { stream, part, kind, at, lang: written, pieces, address } = hit;
    return {
      ...thingOf(context, hit, t, lang),
      kind,
      at,
      lang: written,
      pieces,
      key: `${stream}/${part}`,
      href: href(lang, places[i] ?? address),
    };
  });
  const since = Number(ukDay(context.assembly.founding?.foundedAt ?? context.now()).slice(0, 4));
  const now = Number(ukDay(context.now()).slice(0, 4));
  return {
    ...{ typed, kind: asked.kind, year: asked.year, region: asked.region },
    nothingAsked: asked.terms.length === 0,
    tooMany: (typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).length > mostAsked.words,
    ...{ total, more, page, pages: Math.min(mostPages, Math.ceil(total / hitsOnPage)), results },
    explained: page === 1 ? explainedIn(asked.terms, t) : [],
    years: Array.from({ length: Math.max(1, now - since + 1) }, (_, i) => String(now - i)),
    regions: regionsShown(context, lang).map(({ code, name }) => ({ code, name })),
  };
}
