import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse, words } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import { addresseeEnded } from "./addresseeEnded.ts";
import type { ProposalCommand } from "./commands.ts";
import type { ProposalsKnow } from "./know.ts";
import { labelDropped } from "./languages.ts";
import type { Language } from "./state.ts";
import { canonicalProposal, completeLanguages, isComplete, missingIn, parseProposal } from "./text.ts";
import { onRecord } from "./within.ts";
import { isAuthor, writingRole } from "./writers.ts";

type DraftCommand = Extract<ProposalCommand, { type: "SaveDraft" | "DeleteDraft" | "OpenForSponsors" }>;

/** Drafts are private to their author and whom they invited (PRP-1): for others there is no such draft. */
export function decideDraft(command: DraftCommand, know: ProposalsKnow, facts: Facts): Decision | Refusal {
  const person = facts.actor.id;
  const draft = command.draft === undefined ? undefined : facts.draftOf(command.draft);
  const role = draft && writingRole(person, draft, know);
  if (command.draft !== undefined && !role) return refuse("draftUnknown");
  const mine = draft === undefined || isAuthor(person, draft, know);

  switch (command.type) {
    case "SaveDraft": {
      if (draft && role !== "editor") return refuse("documentReadOnly");
      // PRP-23: without a title nobody finds it again in a list.
      const { title, language } = command.text;
      if (title.en === "" && title.cy === "") return refuse("draftNeedsTitle", {}, `title.${language}`);
      const id = command.draft ?? `d-${facts.newId()}`;
      const text = canonicalProposal(command.text);
      // Saved twice without a change: nothing to keep.
      if (draft?.text === text) return { events: [], answer: { draft: id } };
      const before = parseProposal(draft?.text);
      // PRP-22: the label goes when a named person has confirmed the version that the draft goes on from, not by leaving it out.
      const checked = (lang: Language): boolean =>
        (draft?.proposal ? know.proposal(draft.proposal) : undefined)?.confirmations.some(
          (one) => one.version === draft?.version && one.language === lang,
        ) ?? false;
      const dropped = before && labelDropped(before, command.text, checked);
      if (dropped) return refuse("machineLabelStays", { source: before.machine?.[dropped] ?? "" }, `machine.${dropped}`);
      // DRA-9: what others wrote meanwhile is not written over.
      if (draft && command.base !== undefined && facts.sha256(draft.text) !== command.base) return refuse("draftMoved");
      return { events: [], keep: [{ kind: "draft", draft: id, person: draft?.person ?? person, by: person, text }], answer: { draft: id } };
    }
    case "DeleteDraft":
      if (!mine) return refuse("draftNotAuthor");
      if (know.offerInDraft?.(command.draft)) return refuse("draftIsOfComposite");
      return { events: [], keep: [{ kind: "delete-draft", draft: command.draft }] };
    case "OpenForSponsors":
      if (!mine) return refuse("draftNotAuthor");
      if (draft?.proposal) return refuse("draftIsPublic", { number: draft.proposal });
      // CMP-3: while joining is offered, its text becomes public by the consent of both and by nothing else.
      if (know.offerInDraft?.(command.draft)) return refuse("draftIsOfComposite");
      return openForSponsors(command, draft?.text, know, facts);
  }
}

function openForSponsors(
  command: Extract<DraftCommand, { type: "OpenForSponsors" }>,
  kept: string | undefined,
  know: ProposalsKnow,
  facts: Facts,
): Decision | Refusal {
  if (actsFor(know.roll, facts.actor.id, command.seat) === null) return refuse("seatNotYours", undefined, "seat");
  const text = parseProposal(kept);
  if (!text) return refuse("draftUnknown");
  if (!isComplete(text)) return refuse("proposalIncomplete", { missing: missingIn(text).length }, missingIn(text)[0]);
  const ended = addresseeEnded(text, facts);
  if (ended) return ended;

  // PRP-2: numbers follow the order of publication.
  const number = String(know.proposalsCount() + 1);
  const canonical = canonicalProposal(text);
  const common = { chapter: text.chapter, extent: text.extent, addressees: text.addressees };
  return {
    events: onRecord(
      number,
      { type: "ProposalPublished", number, author: facts.actor.id, seat: command.seat, ...common },
      {
        type: "VersionMade",
        version: 1,
        text: words(canonical, text.language),
        hash: facts.sha256(canonical),
        reason: null,
        languages: completeLanguages(text),
        ...common,
      },
      // PRP-10: who proposes is the first sponsor.
      { type: "ProposalSponsored", seat: command.seat },
    ),
    // The next version is written in the same text.
    keep: [{ kind: "draft-becomes", draft: command.draft, proposal: number, version: 1 }],
    answer: { proposal: number },
  };
}
