import { offerable, openOffer } from "../../../shared/composites/questions.ts";
import { isRefusal } from "../../../shared/journal.ts";
import type { Alike } from "../../../shared/likeness/corpus.ts";
import type { ProposalStage } from "../../../shared/proposals/state.ts";
import type { ProposalText } from "../../../shared/proposals/text.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { type Said, titleOf } from "../proposals/said.ts";

/** A proposal that says much the same, ready to show. */
export interface AlikeShown extends Pick<Alike, "id" | "words" | "clauses"> {
  readonly title: Said | null;
  readonly stage: ProposalStage;
  /** Of a hundred, rounded down. */
  readonly percent: number;
  /** The language of the words and clauses quoted, where it differs from the page's. */
  readonly lang?: Lang | undefined;
  /** The language that the clauses quoted were written in, where it differs from the page's. */
  readonly written?: Lang | undefined;
  /** An offer to join can be made now. */
  readonly mayJoin: boolean;
}

/** What is much like a text, for the one who is about to make it public or to lodge it (LIK-2, LIK-3). */
export function alikeShown(context: TesseraContext, text: ProposalText, own: string | null, lang: Lang): readonly AlikeShown[] {
  const { assembly } = context;
  const free = (id: string): boolean => !isRefusal(offerable(id, assembly)) && !openOffer(id, assembly);
  const other = (written: Lang): Lang | undefined => (written === lang ? undefined : written);
  return context.alike(text, own).map(({ id, likeness, words, clauses, lang: in_ }) => ({
    ...{ id, words, clauses, title: titleOf(context, id, lang), stage: assembly.proposal(id)?.stage ?? "draft" },
    ...{ percent: Math.floor(likeness / 10), lang: other(in_), written: other(text.language) },
    mayJoin: own !== null && free(own) && free(id),
  }));
}
