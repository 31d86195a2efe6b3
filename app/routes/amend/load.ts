import { amendmentView } from "../../../shared/amendments/views.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { type StuckShown, stuckShown } from "../amendment/stuck.ts";
import { amendmentIdIn } from "../amendments/paths.ts";
import { type MySeat, mySeats } from "../chamber-sitting/load.ts";
import { type EditStart, editStart } from "./edit.ts";

/** The form of an amendment for whoever opens it. */
export interface AmendStart {
  readonly edit: EditStart;
  readonly seats: readonly MySeat[];
  /** The amendment that is written anew; null: a new one is made. */
  readonly mend: {
    readonly id: string;
    /** As addresses write it: `3` of `7-3`. */
    readonly number: string;
    /** The version it was written against. */
    readonly version: number;
    readonly stuck: { readonly version: number; readonly passages: readonly StuckShown[] };
  } | null;
  readonly command: string;
}

/** Loads the form; `mend` names an amendment that does not stand in the latest version. Null: there is nothing to amend or to mend. */
export function loadAmend(context: TesseraContext, proposal: string, lang: Lang, mend: string | null): AmendStart | null {
  const edit = editStart(context, proposal, lang);
  if (!edit) return null;
  const mending = mend === null ? null : mended(context, proposal, mend);
  if (mend !== null && mending === null) return null;
  return {
    edit,
    seats: mySeats(context, lang, `/chamber/proposals/${proposal}/amend`),
    mend: mending,
    command: context.newCommandId(),
  };
}

function mended({ assembly, words }: TesseraContext, id: string, number: string): AmendStart["mend"] {
  const amendment = assembly.amendment(amendmentIdIn(id, number) ?? "");
  const proposal = assembly.proposal(id);
  if (!amendment || !proposal) return null;
  const { stuck } = amendmentView(amendment, proposal, assembly, words);
  if (!stuck) return null;
  return {
    ...{ id: amendment.id, number, version: amendment.anchor.version },
    stuck: { version: stuck.version, passages: stuck.passages.map(stuckShown) },
  };
}
