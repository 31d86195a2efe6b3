import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { sittingTitle } from "../proposals/said.ts";

/** The sittings at which an election could be voted on: those that are not closed, for a choice among them. */
export const sittingsToVoteIn = (context: TesseraContext, lang: Lang): { readonly value: string; readonly text: string }[] =>
  context.assembly
    .ids("sitting")
    .filter((id) => context.assembly.sitting(id)?.phase.name !== "closed")
    .map((id) => ({ value: id, text: sittingTitle(context, id, lang) ?? id }));
