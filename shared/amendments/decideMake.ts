import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import { canonicalJson } from "../proposals/document.ts";
import type { Proposal } from "../proposals/state.ts";
import type { ProposalText } from "../proposals/text.ts";
import { actsFor } from "../roll/questions.ts";
import { type Changes, canonicalChanges, isNothing } from "./changes.ts";
import type { AmendmentCommandNamed } from "./commands.ts";
import { changesBetween } from "./difference.ts";
import { amendmentId } from "./evolve.ts";
import type { AmendmentsKnow } from "./know.ts";
import { amendmentsClose, isLate, textOfVersion } from "./questions.ts";
import type { Amendment } from "./state.ts";
import { amendableProposal, amendedText, onAmendment, openAmendment, speaksForAmendment } from "./within.ts";

/**
 * What was changed in an edited copy of the latest version (AMD-1). Refuses a copy of an older version, one with nothing
 * changed, changes to chapter, extent or addressees, and a text that would lack something needed (PRP-4).
 */
export function changesAsked(
  asked: { readonly version: number; readonly text: ProposalText },
  proposal: Proposal,
  facts: Pick<Facts, "wordsOf">,
): Changes | Refusal {
  const latest = proposal.versions.length;
  if (asked.version !== latest) return refuse("amendmentVersionNotLatest", { version: asked.version, latest }, "version");
  const before = textOfVersion(proposal, latest, facts.wordsOf);
  if (!before) return refuse("amendmentTextGone", { number: proposal.id });
  const rest = ({ language, chapter, extent, addressees }: ProposalText) => canonicalJson({ language, chapter, extent, addressees });
  if (rest(asked.text) !== rest(before)) return refuse("amendmentOtherSections", undefined, "chapter");
  const changes = changesBetween(before, asked.text);
  if (isNothing(changes)) return refuse("amendmentEmpty", undefined, "text");
  return amendedText(before, changes) ? changes : refuse("amendmentLeavesIncomplete", undefined, "text");
}

/**
 * Makes an amendment for a seat (AMD-1 to AMD-4); the seat is its first sponsor. After amendments have closed it is late
 * and needs a published reason (AMD-3). The same changes again by the same seat change nothing.
 */
export function decideMake(command: AmendmentCommandNamed<"MakeAmendment">, know: AmendmentsKnow, facts: Facts): Decision | Refusal {
  const proposal = amendableProposal(command.proposal, know);
  if (isRefusal(proposal)) return proposal;
  if (actsFor(know.roll, facts.actor.id, command.seat) === null) return refuse("seatNotYours", undefined, "seat");
  const changes = changesAsked(command, proposal, facts);
  if (isRefusal(changes)) return changes;
  const hash = facts.sha256(canonicalChanges(changes));
  const same = openWith(hash, proposal, command.seat, know);
  if (same) return { events: [], answer: { amendment: same.id } };
  const late = isLate(proposal, know, facts.at);
  if (late && command.lateReason === "") {
    const close = amendmentsClose(proposal, know);
    return refuse("amendmentLateNeedsReason", { day: close?.lastDay ?? "", sitting: close?.sitting ?? "" }, "lateReason");
  }
  const { id, made } = madeBy("amendment", command.seat, command, changes, proposal, know, facts);
  const lateReason = late ? words(command.lateReason, command.lang) : null;
  return {
    events: onAmendment(id, { ...made, lateReason }, { type: "AmendmentSponsored", seat: command.seat }),
    answer: { amendment: id },
  };
}

/** An editorial change recommended by the secretariat (AMD-13): separate from amendments, at any time while the text may change. */
export function decideRecommend(command: AmendmentCommandNamed<"RecommendChange">, know: AmendmentsKnow, facts: Facts): Decision | Refusal {
  const proposal = amendableProposal(command.proposal, know);
  if (isRefusal(proposal)) return proposal;
  const changes = changesAsked(command, proposal, facts);
  if (isRefusal(changes)) return changes;
  const same = openWith(facts.sha256(canonicalChanges(changes)), proposal, null, know);
  if (same) return { events: [], answer: { amendment: same.id } };
  const { id, made } = madeBy("editorial", null, command, changes, proposal, know, facts);
  return { events: onAmendment(id, made), answer: { amendment: id } };
}

const openWith = (hash: string, proposal: Proposal, seat: string | null, know: AmendmentsKnow): Amendment | undefined =>
  know.amendmentsOf(proposal.id).find((one) => one.stage === "open" && one.seat === seat && one.anchor.hash === hash);

function madeBy(
  kind: Amendment["kind"],
  seat: string | null,
  { reason, lang, text }: { readonly reason: string; readonly lang: "en" | "cy"; readonly text: ProposalText },
  changes: Changes,
  proposal: Proposal,
  know: AmendmentsKnow,
  facts: Facts,
) {
  // AMD-2: numbers follow the order in which they were made.
  const number = know.amendmentsOf(proposal.id).filter((one) => one.kind === kind).length + 1;
  const canonical = canonicalChanges(changes);
  const made = {
    ...{ type: "AmendmentMade" as const, proposal: proposal.id, number, kind, author: facts.actor.id, seat },
    ...{ version: proposal.versions.length, changes: words(canonical, text.language), hash: facts.sha256(canonical) },
    ...{ reason: words(reason, lang), lateReason: null },
  };
  return { id: amendmentId(proposal.id, kind, number), made };
}

/** Writes an amendment anew for the latest version, by its author, where it could not be carried over (AMD-9). Its sponsors stay and may leave. */
export function decideMend(command: AmendmentCommandNamed<"MendAmendment">, know: AmendmentsKnow, facts: Facts): Decision | Refusal {
  const amendment = openAmendment(command.amendment, know);
  if (isRefusal(amendment)) return amendment;
  if (!speaksForAmendment(amendment, know, facts)) return refuse("amendmentNotYours", { amendment: amendment.id });
  const proposal = amendableProposal(amendment.proposal, know);
  if (isRefusal(proposal)) return proposal;
  const changes = changesAsked(command, proposal, facts);
  if (isRefusal(changes)) return changes;
  const canonical = canonicalChanges(changes);
  const hash = facts.sha256(canonical);
  if (!amendment.stuck) {
    // What stands is not rewritten under its sponsors; sent twice it changes nothing.
    if (hash === amendment.anchor.hash) return { events: [] };
    return refuse("amendmentNotStuck", { amendment: amendment.id });
  }
  const mended = words(canonical, command.text.language);
  return { events: onAmendment(amendment.id, { type: "AmendmentMended", version: command.version, changes: mended, hash }) };
}
