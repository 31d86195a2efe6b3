import type { Draft, Facts } from "../journal.ts";
import { words } from "../journal.ts";
import type { Proposal } from "../proposals/state.ts";
import { canonicalProposal, completeLanguages, type ProposalText } from "../proposals/text.ts";
import { onRecord as onProposal } from "../proposals/within.ts";
import { type Changes, canonicalChanges } from "./changes.ts";
import { changesBetween } from "./difference.ts";
import type { AmendmentsKnow } from "./know.ts";
import { changesNow, textOfVersion } from "./questions.ts";
import { reanchor } from "./reanchor.ts";
import type { Amendment } from "./state.ts";
import { amendedText, onAmendment } from "./within.ts";

/** The next version as an amendment makes it. */
export interface NextVersion {
  readonly number: number;
  readonly text: ProposalText;
  /** What was changed to make it. */
  readonly changes: Changes;
  readonly events: readonly Draft[];
}

/**
 * Makes the next version of a proposal out of an amendment (AMD-11). Its reason is the amendment, so no other is given. The
 * check and both languages are answered and confirmed anew, as for every version (PRP-8, PRP-9). Null where a text is
 * missing because its words were withdrawn, or where the amendment does not stand in the latest version.
 */
export function versionFrom(amendment: Amendment, proposal: Proposal, facts: Facts): NextVersion | null {
  const number = proposal.versions.length + 1;
  const before = textOfVersion(proposal, amendment.anchor.version, facts.wordsOf);
  const changes = changesNow(amendment, facts.wordsOf);
  if (!before || !changes || amendment.anchor.version !== proposal.versions.length) return null;
  const text = amendedText(before, changes);
  if (!text) return null;
  const canonical = canonicalProposal(text);
  return {
    number,
    text,
    changes,
    events: onProposal(proposal.id, {
      type: "VersionMade",
      version: number,
      text: words(canonical, text.language),
      hash: facts.sha256(canonical),
      reason: null,
      chapter: text.chapter,
      extent: text.extent,
      addressees: text.addressees,
      languages: completeLanguages(text),
      amendment: amendment.id,
    }),
  };
}

/** A version that was just made; `changes`: what made it out of the one before, where that is known exactly. */
export interface MadeVersion {
  readonly number: number;
  readonly text: ProposalText;
  readonly changes?: Changes;
}

/** What becomes of the open amendments when a version is made (AMD-9), other than those in `except`. */
export function followVersion(
  proposal: Proposal,
  made: MadeVersion,
  know: AmendmentsKnow,
  facts: Facts,
  except: readonly string[] = [],
): readonly Draft[] {
  return know
    .amendmentsOf(proposal.id)
    .filter((one) => one.stage === "open" && !except.includes(one.id))
    .flatMap((one) => followed(one, proposal, made, facts));
}

function followed(amendment: Amendment, proposal: Proposal, made: MadeVersion, facts: Facts): readonly Draft[] {
  const version = made.number;
  const before = textOfVersion(proposal, amendment.anchor.version, facts.wordsOf);
  const changes = changesNow(amendment, facts.wordsOf);
  // Without its words nobody can say where it belongs.
  if (!before || !changes) return onAmendment(amendment.id, { type: "AmendmentStuck", version, passages: [] });
  const next = amendment.anchor.version === version - 1;
  const happened = next && made.changes ? made.changes : changesBetween(before, made.text);
  const result = reanchor(changes, happened, made.text);
  switch (result.outcome) {
    case "met":
      return onAmendment(amendment.id, { type: "AmendmentMet", version });
    case "stuck":
      return onAmendment(amendment.id, { type: "AmendmentStuck", version, passages: result.stuck });
    case "anchored": {
      if (!amendedText(made.text, result.changes)) return onAmendment(amendment.id, { type: "AmendmentStuck", version, passages: [] });
      const canonical = canonicalChanges(result.changes);
      const asBefore = canonical === canonicalChanges(changes);
      return onAmendment(amendment.id, {
        type: "AmendmentReanchored",
        version,
        changes: asBefore ? null : words(canonical, made.text.language),
        hash: asBefore ? null : facts.sha256(canonical),
        joined: result.joined,
      });
    }
  }
}
