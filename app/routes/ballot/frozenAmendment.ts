import { applyChanges } from "../../../shared/amendments/apply.ts";
import { parseChanges } from "../../../shared/amendments/changesSchema.ts";
import { textOfVersion } from "../../../shared/amendments/questions.ts";
import type { Ballot } from "../../../shared/ballots/state.ts";
import type { Lang } from "../../locales/href.ts";
import { type ChangesShown, changesShown } from "../comparison/shown.ts";
import { type Reading, type Said, said, titleOf } from "../proposals/said.ts";

/** An amendment as a ballot paper prints it: the changes that are voted on, exactly as they were frozen. */
export interface FrozenAmendment {
  readonly id: string;
  readonly proposal: string;
  readonly title: Said | null;
  /** The version it changes. */
  readonly version: number;
  /** SHA-256 of its changes, as the ballot names it. */
  readonly hash: string;
  readonly reason: Said | null;
  /** Null where the words were withdrawn. */
  readonly changed: ChangesShown | null;
}

/** What a ballot on an amendment is about: the changes it was opened on; before that, those that stand now. */
export function frozenAmendment(context: Reading, ballot: Ballot, id: string, lang: Lang): FrozenAmendment | null {
  const { assembly, words } = context;
  const amendment = assembly.amendment(id);
  const proposal = amendment && assembly.proposal(amendment.proposal);
  if (!amendment || !proposal) return null;
  const frozen = "textHash" in ballot ? ballot.textHash : null;
  const anchor = amendment.anchors.findLast(({ hash, version }) => hash === frozen && version === ballot.version) ?? amendment.anchor;
  const before = textOfVersion(proposal, anchor.version, words);
  const changes = parseChanges(words(anchor.changes) ?? undefined);
  const applied = before && changes ? applyChanges(before, changes) : null;
  return {
    ...{ id, proposal: proposal.id, version: anchor.version, hash: anchor.hash },
    title: titleOf(context, proposal.id, lang),
    reason: said(context, amendment.reason, lang),
    changed: before && applied && "text" in applied ? changesShown(before, applied.text, lang) : null,
  };
}
