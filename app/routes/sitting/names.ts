import type { ItemKind, ProceduralMotion, RoundFormat, Side, SittingPhase, TurnKind } from "../../../shared/sittings/state.ts";
import type { Key } from "../../locales/keys.ts";

/** Agenda items without a title of their own are called after their kind. */
export const itemNames: { readonly [kind in ItemKind]: Key } = {
  opening: "sittings.itemOpening",
  "previous-minutes": "sittings.itemPreviousMinutes",
  evidence: "sittings.itemEvidence",
  proposal: "sittings.itemProposal",
  election: "sittings.itemElection",
  "reply-hearing": "sittings.itemReplyHearing",
  "any-other-business": "sittings.itemAnyOtherBusiness",
};

/** How a round goes. */
export const formatNames: { readonly [format in RoundFormat]: Key } = {
  presentation: "sittings.formatPresentation",
  chair: "sittings.formatChair",
  silent: "sittings.formatSilent",
  "go-round": "sittings.formatGoRound",
  "clarifying-questions": "sittings.formatClarifyingQuestions",
  "open-floor": "sittings.formatOpenFloor",
  debate: "sittings.formatDebate",
  written: "sittings.formatWritten",
  "small-groups": "sittings.formatSmallGroups",
  statements: "statements.format",
  consent: "answers.formatConsent",
  marks: "answers.formatMarks",
  "exit-form": "answers.formatExitForm",
  ballot: "sittings.formatBallot",
  break: "sittings.formatBreak",
};

/** What somebody had the floor for. */
export const turnNames: { readonly [kind in TurnKind]: Key } = {
  "point-of-order": "sittings.turnPointOfOrder",
  "point-of-information": "sittings.turnPointOfInformation",
  "procedural-motion": "sittings.turnProceduralMotion",
  contribution: "sittings.turnContribution",
  question: "sittings.turnQuestion",
  presentation: "sittings.turnPresentation",
  answer: "sittings.turnAnswer",
};

/** Which side a contribution was on. */
export const spokenSides: { readonly [side in Side]: Key } = {
  for: "sittings.sideFor",
  against: "sittings.sideAgainst",
  neutral: "sittings.sideNeutral",
};

/** What a procedural motion asked for. */
export const motionNames: { readonly [motion in ProceduralMotion]: Key } = {
  adjourn: "sittings.motionAdjourn",
  "close-list": "sittings.motionCloseList",
  "proceed-to-vote": "sittings.motionProceedToVote",
  "refer-back": "sittings.motionReferBack",
};

/** How a sitting stands. */
export const phaseNames: { readonly [phase in SittingPhase["name"]]: Key } = {
  scheduled: "sittings.phaseScheduled",
  open: "sittings.phaseOpen",
  adjourned: "sittings.phaseAdjourned",
  closed: "sittings.phaseClosed",
};
