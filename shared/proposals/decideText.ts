import type { Decision, Facts, PrivateChange, Refusal } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import { addresseeEnded } from "./addresseeEnded.ts";
import type { ProposalCommand } from "./commands.ts";
import type { ProposalsKnow } from "./know.ts";
import { labelDropped, languagesStanding, partsDiffering } from "./languages.ts";
import { languagesToConfirm } from "./questions.ts";
import type { Proposal } from "./state.ts";
import { canonicalProposal, completeLanguages, isComplete, missingIn, type ProposalText, parseProposal } from "./text.ts";
import { changeableProposal, onRecord, speaksForProposal } from "./within.ts";

type TextCommand = Extract<ProposalCommand, { type: "MakeVersion" | "AnswerCheck" | "ConfirmLanguages" }>;

/** New versions, and what must be said anew for each: the check and the two languages. Nothing while a ballot holds the text (PRP-7). */
export function decideText(command: TextCommand, know: ProposalsKnow, facts: Facts): Decision | Refusal {
  const proposal = changeableProposal(command.proposal, know);
  if (isRefusal(proposal)) return proposal;
  const latest = proposal.versions.length;
  if (command.type === "MakeVersion") {
    if (!speaksForProposal(proposal, know, facts)) return refuse("proposalNotYours", { number: proposal.id });
    return makeVersion(command, proposal, facts);
  }
  // An answer given to an older text says nothing about this one (PRP-8, PRP-9).
  if (command.version !== latest) return refuse("versionNotLatest", { version: command.version, latest });
  if (command.type === "AnswerCheck") {
    if (!speaksForProposal(proposal, know, facts)) return refuse("proposalNotYours", { number: proposal.id });
    return answerCheck(command, proposal, facts);
  }
  return confirmLanguages(command, proposal, facts);
}

/** The text of the version: of the draft it was written in, else as it was sent. */
function textOfVersion(command: Extract<TextCommand, { type: "MakeVersion" }>, proposal: Proposal, facts: Facts): ProposalText | Refusal {
  const draft = facts.draftOfProposal?.(proposal.id);
  const latest = proposal.versions.length;
  if (command.draft !== undefined) {
    const text = draft?.id === command.draft ? parseProposal(draft.text) : undefined;
    if (!draft || !text) return refuse("draftUnknown");
    // DRA-10: an accepted amendment made a version since: it is taken over first, or this version would undo it.
    return draft.version === latest ? text : refuse("draftBehindVersion", { version: latest });
  }
  if (!command.text) return refuse("fieldMissing", { field: "text" }, "text");
  // DRA-8: while the next version is being written in the draft, none is sent beside it.
  const before = draft && facts.wordsOf(proposal.versions.at(-1)?.text ?? "");
  if (draft && draft.version === latest && before !== undefined && draft.text !== before) return refuse("versionIsWrittenTogether");
  return command.text;
}

function makeVersion(command: Extract<TextCommand, { type: "MakeVersion" }>, proposal: Proposal, facts: Facts): Decision | Refusal {
  const text = textOfVersion(command, proposal, facts);
  if (isRefusal(text)) return text;
  if (!isComplete(text)) return refuse("proposalIncomplete", { missing: missingIn(text).length }, missingIn(text)[0]);
  const ended = addresseeEnded(text, facts);
  if (ended) return ended;
  // PRP-6: before lodging the author changes the text freely; afterwards the assembly is told why.
  if (proposal.stage !== "seeking-sponsors" && command.reason === "") return refuse("reasonMissing", undefined, "reason");
  const dropped = labelLost(text, proposal, facts);
  if (dropped) return dropped;
  const canonical = canonicalProposal(text);
  const hash = facts.sha256(canonical);
  const latest = proposal.versions.length;
  if (proposal.versions.at(-1)?.hash === hash) return refuse("versionUnchanged", { version: latest });
  return {
    events: onRecord(proposal.id, {
      type: "VersionMade",
      version: latest + 1,
      text: words(canonical, text.language),
      hash,
      reason: command.reason === "" ? null : words(command.reason, command.lang),
      chapter: text.chapter,
      extent: text.extent,
      addressees: text.addressees,
      languages: completeLanguages(text),
    }),
    keep: followed(command, proposal, canonical, facts),
    answer: { proposal: proposal.id, version: latest + 1 },
  };
}

/** PRP-22: what a program made is called that until a named person has confirmed it. */
function labelLost(text: ProposalText, proposal: Proposal, facts: Facts): Refusal | null {
  const last = proposal.versions.at(-1);
  const before = parseProposal(facts.wordsOf(last?.text ?? ""));
  const lang = before && labelDropped(before, text, (one) => !languagesToConfirm(proposal, last?.number ?? 0).includes(one));
  return lang ? refuse("machineLabelStays", { source: before.machine?.[lang] ?? "" }, `machine.${lang}`) : null;
}

/** The draft goes on from the new version; a version that was sent as a text is what the draft says from now on. */
function followed(
  command: Extract<TextCommand, { type: "MakeVersion" }>,
  proposal: Proposal,
  text: string,
  facts: Facts,
): readonly PrivateChange[] {
  const draft = facts.draftOfProposal?.(proposal.id);
  if (!draft) return [];
  const becomes = { kind: "draft-becomes", draft: draft.id, proposal: proposal.id, version: proposal.versions.length + 1 } as const;
  if (command.draft !== undefined || draft.version !== proposal.versions.length) return command.draft !== undefined ? [becomes] : [];
  return [{ kind: "draft", draft: draft.id, person: draft.person, by: facts.actor.id, text }, becomes];
}

function answerCheck(command: Extract<TextCommand, { type: "AnswerCheck" }>, proposal: Proposal, facts: Facts): Decision {
  const before = proposal.checks[command.version]?.answers.map((answer) => facts.wordsOf(answer));
  // The same six answers again: nothing to record.
  if (before && command.answers.every((answer, index) => before[index] === answer)) return { events: [] };
  const answers = command.answers.map((answer) => words(answer, command.lang));
  return { events: onRecord(proposal.id, { type: "CheckAnswered", version: command.version, answers }) };
}

function confirmLanguages(
  command: Extract<TextCommand, { type: "ConfirmLanguages" }>,
  proposal: Proposal,
  facts: Facts,
): Decision | Refusal {
  // PRP-22: a program never confirms what a program made, or anything else.
  if (facts.actor.roles.some((role) => role === "clock" || role === "operator")) return refuse("confirmedByPeopleOnly");
  const version = proposal.versions.at(-1);
  if (!version || version.languages.length < 2) return refuse("languagesNotComplete", { number: proposal.id, version: command.version });
  const open = languagesToConfirm(proposal, command.version);
  const confirmed = command.languages.filter((language, index) => open.includes(language) && command.languages.indexOf(language) === index);
  const standing = languagesStanding(proposal, command.version, facts.wordsOf);
  // PRP-21: of what changed in the other language only, somebody says that this one need not.
  const differing = standing ? partsDiffering(standing, confirmed) : [];
  const unsaid = differing.filter((part) => !command.unchanged.includes(part));
  const values = { number: proposal.id, version: command.version };
  if (unsaid.length > 0) return refuse("languagesDiffer", { ...values, parts: unsaid.join(" ") }, "unchanged");
  return {
    events: onRecord(
      proposal.id,
      ...confirmed.map((language) => {
        const unchanged = standing ? [...partsDiffering(standing, [language])] : [];
        return {
          ...{ type: "LanguagesConfirmed" as const, version: command.version, language, person: facts.actor.id },
          ...(unchanged.length === 0 ? {} : { unchanged }),
        };
      }),
    ),
  };
}
