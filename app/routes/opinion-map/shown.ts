import type { PublishedMap } from "../../../shared/opinion/publish.ts";
import { publishedFrom } from "../../../shared/opinion/recorded.ts";
import { type OpinionSentence, sentencesOf } from "../../../shared/opinion/sentences.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import { type StatementReason, statementsOf } from "../../../shared/sittings/statements.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";
import { type RoundShown, roundShown } from "../sitting/shown.ts";

/** The page of one round's opinion map. */
export interface MapShown {
  readonly sitting: string;
  readonly round: Pick<RoundShown, "id" | "title" | "step" | "format" | "prompt">;
  /** `open`: the round is not over; `making`: the map is; `few`: fewer than five could be placed. */
  readonly standing: "open" | "making" | "few" | "made";
  readonly map: PublishedMap | null;
  readonly sentences: readonly OpinionSentence[];
  /** Every accepted statement by its number; null where its words were withdrawn. */
  readonly statements: readonly { readonly number: number; readonly words: Said | null }[];
  readonly refused: readonly {
    readonly number: number;
    readonly reason: StatementReason;
    /** Null: no words of its own were given. */
    readonly note: { readonly words: Said | null } | null;
  }[];
  readonly sealed: { readonly seed: string; readonly commitment: string; readonly undecided: number } | null;
  readonly url: string;
}

/** The opinion map of a round for a reader in `lang`; null where the sitting has no such round of statements. */
export function mapShown(context: Reading & Pick<TesseraContext, "origin">, sitting: Sitting, id: string, lang: Lang): MapShown | null {
  const round = sitting.rounds.find((one) => one.id === id && one.format === "statements");
  if (!round) return null;
  const { accepted, refused, sealed, map } = statementsOf(sitting, id);
  const published = map && publishedFrom(map);
  return {
    sitting: sitting.id,
    round: roundShown(context, round, lang),
    standing: map ? (map.groups.length === 0 ? "few" : "made") : sealed ? "making" : "open",
    map: published,
    sentences: published ? sentencesOf(published) : [],
    statements: accepted.map(({ number, text }) => ({ number, words: said(context, text, lang) })),
    refused: refused.map(({ number, reason, note }) => ({
      ...{ number, reason },
      note: note === null ? null : { words: said(context, note, lang) },
    })),
    sealed,
    url: `${context.origin}${href(lang, `/sittings/${sitting.id}/map/${id}`)}`,
  };
}
