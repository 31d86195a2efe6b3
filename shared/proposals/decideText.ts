import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import type { ProposalCommand } from "./commands.ts";
import type { ProposalsKnow } from "./know.ts";
import { languagesToConfirm } from "./questions.ts";
import type { Proposal } from "./state.ts";
import { canonicalProposal, completeLanguages, isComplete, missingIn } from "./text.ts";
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

function makeVersion(command: Extract<TextCommand, { type: "MakeVersion" }>, proposal: Proposal, facts: Facts): Decision | Refusal {
  const { text } = command;
  if (!isComplete(text)) return refuse("proposalIncomplete", { missing: missingIn(text).length }, missingIn(text)[0]);
  // PRP-6: before lodging the author changes the text freely; afterwards the assembly is told why.
  if (proposal.stage !== "seeking-sponsors" && command.reason === "") return refuse("reasonMissing", undefined, "reason");
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
    answer: { proposal: proposal.id, version: latest + 1 },
  };
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
  const version = proposal.versions.at(-1);
  if (!version || version.languages.length < 2) return refuse("languagesNotComplete", { number: proposal.id, version: command.version });
  const open = languagesToConfirm(proposal, command.version);
  const confirmed = command.languages.filter((language, index) => open.includes(language) && command.languages.indexOf(language) === index);
  return {
    events: onRecord(
      proposal.id,
      ...confirmed.map((language) => ({
        type: "LanguagesConfirmed" as const,
        version: command.version,
        language,
        person: facts.actor.id,
      })),
    ),
  };
}
