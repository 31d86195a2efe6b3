import type { ItemKind } from "../../../shared/sittings/state.ts";
import type { StepCode } from "../../../shared/sittings/templates.ts";
import type { Key } from "../../locales/keys.ts";

/** What the facilitator says at each known step. */
export const sayLines: { readonly [code in StepCode]: Key } = {
  checkInRound: "runSheets.sayCheckInRound",
  authorPresents: "runSheets.sayAuthorPresents",
  clarifyingQuestions: "runSheets.sayClarifyingQuestions",
  quickReactions: "runSheets.sayQuickReactions",
  authorAmends: "runSheets.sayAuthorAmends",
  consent: "runSheets.sayConsent",
  workOnObjections: "runSheets.sayWorkOnObjections",
  readBackAndRecord: "runSheets.sayReadBackAndRecord",
  welcome: "runSheets.sayWelcome",
  setTheQuestion: "runSheets.saySetTheQuestion",
  openingRoundInGroups: "runSheets.sayOpeningRoundInGroups",
  openDiscussionInGroups: "runSheets.sayOpenDiscussionInGroups",
  agreeThreePoints: "runSheets.sayAgreeThreePoints",
  workInGroups: "runSheets.sayWorkInGroups",
  groupsReportBack: "runSheets.sayGroupsReportBack",
  readBackAndClose: "runSheets.sayReadBackAndClose",
  chairReadsMotion: "runSheets.sayChairReadsMotion",
  mover: "runSheets.sayMover",
  seconder: "runSheets.saySeconder",
  debate: "runSheets.sayDebate",
  moverReplies: "runSheets.sayMoverReplies",
  chairPutsQuestion: "runSheets.sayChairPutsQuestion",
  division: "runSheets.sayDivision",
  resultReadOut: "runSheets.sayResultReadOut",
  arrival: "runSheets.sayArrival",
  evidence: "runSheets.sayEvidence",
  groupsAgreeQuestions: "runSheets.sayGroupsAgreeQuestions",
  questionsToWitnesses: "runSheets.sayQuestionsToWitnesses",
  pauseForRest: "runSheets.sayPauseForRest",
  groupDeliberation: "runSheets.sayGroupDeliberation",
  evaluation: "runSheets.sayEvaluation",
  readNotesAndEvidence: "runSheets.sayReadNotesAndEvidence",
  writeAlone: "runSheets.sayWriteAlone",
  mergeInPairs: "runSheets.sayMergeInPairs",
  draftInStandardForm: "runSheets.sayDraftInStandardForm",
  equalityCheck: "runSheets.sayEqualityCheck",
  anotherGroupReviews: "runSheets.sayAnotherGroupReviews",
  recordNotAgreed: "runSheets.sayRecordNotAgreed",
  howTheVoteWorks: "runSheets.sayHowTheVoteWorks",
  recommendationsReadOut: "runSheets.sayRecommendationsReadOut",
  lastCheckInGroups: "runSheets.sayLastCheckInGroups",
  vote: "runSheets.sayVote",
  anythingElse: "runSheets.sayAnythingElse",
  resultsAndThresholds: "runSheets.sayResultsAndThresholds",
  incomingProposals: "runSheets.sayIncomingProposals",
  placeMarks: "runSheets.sayPlaceMarks",
  discussTopFive: "runSheets.sayDiscussTopFive",
  consentOnOrder: "runSheets.sayConsentOnOrder",
  publishWithReasons: "runSheets.sayPublishWithReasons",
  responseShown: "runSheets.sayResponseShown",
  departmentSpeaks: "runSheets.sayDepartmentSpeaks",
  questions: "runSheets.sayQuestions",
  rateAnswers: "runSheets.sayRateAnswers",
  draftStatement: "runSheets.sayDraftStatement",
  voteOnStatement: "runSheets.sayVoteOnStatement",
};

/** What the facilitator says where a step has no code: by the kind of item it belongs to. */
export const itemLines: { readonly [kind in ItemKind]: Key } = {
  opening: "runSheets.sayItemOpening",
  "previous-minutes": "runSheets.sayItemPreviousMinutes",
  evidence: "runSheets.sayItemEvidence",
  proposal: "runSheets.sayItemProposal",
  election: "runSheets.sayItemElection",
  "reply-hearing": "runSheets.sayItemReplyHearing",
  "any-other-business": "runSheets.sayItemAnyOtherBusiness",
};

/** By format: what to do if it goes wrong, and what is recorded. */
export const formatLines: { readonly [format: string]: { readonly wrong: Key; readonly recorded: Key } } = {
  presentation: { wrong: "runSheets.wrongPresentation", recorded: "runSheets.recordedPresentation" },
  chair: { wrong: "runSheets.wrongChair", recorded: "runSheets.recordedChair" },
  silent: { wrong: "runSheets.wrongSilent", recorded: "runSheets.recordedSilent" },
  "go-round": { wrong: "runSheets.wrongGoRound", recorded: "runSheets.recordedGoRound" },
  "clarifying-questions": { wrong: "runSheets.wrongClarifyingQuestions", recorded: "runSheets.recordedClarifyingQuestions" },
  "open-floor": { wrong: "runSheets.wrongOpenFloor", recorded: "runSheets.recordedOpenFloor" },
  debate: { wrong: "runSheets.wrongDebate", recorded: "runSheets.recordedDebate" },
  written: { wrong: "runSheets.wrongWritten", recorded: "runSheets.recordedWritten" },
  ballot: { wrong: "runSheets.wrongBallot", recorded: "runSheets.recordedBallot" },
  break: { wrong: "runSheets.wrongBreak", recorded: "runSheets.recordedBreak" },
  consent: { wrong: "runSheets.wrongConsent", recorded: "runSheets.recordedConsent" },
  marks: { wrong: "runSheets.wrongMarks", recorded: "runSheets.recordedMarks" },
  "exit-form": { wrong: "runSheets.wrongExitForm", recorded: "runSheets.recordedExitForm" },
  "small-groups": { wrong: "runSheets.wrongSmallGroups", recorded: "runSheets.recordedSmallGroups" },
  statements: { wrong: "runSheets.wrongStatements", recorded: "runSheets.recordedStatements" },
};

/** The same of any format: what is known of it, or what always helps. */
export const linesOfFormat = (format: string): { readonly wrong: Key; readonly recorded: Key } =>
  formatLines[format] ?? { wrong: "runSheets.wrongAny", recorded: "runSheets.recordedAny" };
