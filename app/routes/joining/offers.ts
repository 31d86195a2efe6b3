import { offerable, openOffer } from "../../../shared/composites/questions.ts";
import type { Composite } from "../../../shared/composites/state.ts";
import { isRefusal } from "../../../shared/journal.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, type Said, titleOf } from "../proposals/said.ts";

/** A proposal by number and title. */
export interface ProposalNamed {
  readonly id: string;
  readonly title: Said | null;
}

/** What a proposal's pages say about joining it with another. */
export interface JoiningInShort {
  /** The open offer, with the other proposal it names; null where there is none. */
  readonly open: { readonly composite: string; readonly other: ProposalNamed } | null;
  /** What it could be joined with now; empty where it cannot be joined. */
  readonly others: readonly ProposalNamed[];
}

const named = (context: Reading, id: string, lang: Lang): ProposalNamed => ({ id, title: titleOf(context, id, lang) });

/** The open offer that names this proposal, for a reader in `lang`. */
export function offerShown(context: Reading, id: string, lang: Lang): JoiningInShort["open"] {
  const offer = openOffer(id, context.assembly);
  const other = offer?.proposals.find((one) => one !== id);
  return offer && other !== undefined ? { composite: offer.id, other: named(context, other, lang) } : null;
}

/** Joining, as the chamber and the desk offer it for this proposal (CMP-1, CMP-2). */
export function joiningInShort(context: Reading, id: string, lang: Lang): JoiningInShort {
  const { assembly } = context;
  const open = offerShown(context, id, lang);
  if (open || isRefusal(offerable(id, assembly))) return { open, others: [] };
  const free = (other: string): boolean => other !== id && !isRefusal(offerable(other, assembly)) && !openOffer(other, assembly);
  return {
    open,
    others: assembly
      .ids("proposal")
      .filter(free)
      .map((other) => named(context, other, lang)),
  };
}

/** The offers that name this proposal, as the story of it tells them. */
export const offersOf = (context: Reading, id: string): readonly Pick<Composite, "id" | "proposals" | "at">[] =>
  context.assembly.compositesOf(id).map(({ id: number, proposals, at }) => ({ id: number, proposals, at }));
