import type { RoundFormat } from "./state.ts";
import { type StepCode, stepCodes, stepTitles } from "./steps.ts";

export { type StepCode, stepCodes, stepTitles };

/**
 * A step: its code, minutes and the format its mode runs as here. Modes that have no format of their own yet
 * run as the facilitator's (group work) or as a presentation (reports), with a timer.
 */
export interface TemplateStep {
  readonly code: StepCode;
  readonly minutes: number;
  readonly format: RoundFormat;
  /** `groups`: every table of about seven reports for two minutes. */
  readonly pace?: "groups";
}

/** A ready-made course of rounds for one item. `most`: above this many people the desk warns. */
export interface SittingTemplate {
  readonly name: `templates.${string}`;
  readonly useWhen: `templates.${string}`;
  readonly minutes: number;
  readonly fewest: number;
  readonly most: number | null;
  readonly steps: readonly TemplateStep[];
}

const step = (code: StepCode, minutes: number, format: RoundFormat, pace?: TemplateStep["pace"]): TemplateStep => ({
  code,
  minutes,
  format,
  ...(pace ? { pace } : {}),
});

/** The eight templates. Our own work; minutes follow the published practice each is modelled on. */
export const sittingTemplates = {
  "consent-round": {
    name: "templates.consentRound",
    useWhen: "templates.whenConsentRound",
    minutes: 45,
    fewest: 6,
    most: 12,
    steps: [
      step("checkInRound", 3, "go-round"),
      step("authorPresents", 5, "presentation"),
      step("clarifyingQuestions", 8, "clarifying-questions"),
      step("quickReactions", 8, "go-round"),
      step("authorAmends", 5, "presentation"),
      step("consent", 5, "consent"),
      step("workOnObjections", 8, "open-floor"),
      step("readBackAndRecord", 3, "chair"),
    ],
  },
  roundtable: {
    name: "templates.roundtable",
    useWhen: "templates.whenRoundtable",
    minutes: 60,
    fewest: 6,
    most: null,
    steps: [
      step("welcome", 5, "chair"),
      step("setTheQuestion", 5, "presentation"),
      step("workInGroups", 30, "small-groups"),
      step("groupsReportBack", 15, "presentation", "groups"),
      step("readBackAndClose", 5, "chair"),
    ],
  },
  "motion-debate": {
    name: "templates.motionDebate",
    useWhen: "templates.whenMotionDebate",
    minutes: 40,
    fewest: 1,
    most: null,
    steps: [
      step("chairReadsMotion", 1, "chair"),
      step("mover", 5, "presentation"),
      step("seconder", 3, "presentation"),
      step("clarifyingQuestions", 5, "clarifying-questions"),
      step("debate", 15, "debate"),
      step("moverReplies", 3, "presentation"),
      step("chairPutsQuestion", 1, "chair"),
      step("division", 5, "ballot"),
      step("resultReadOut", 2, "chair"),
    ],
  },
  "online-session": {
    name: "templates.onlineSitting",
    useWhen: "templates.whenOnlineSitting",
    minutes: 120,
    fewest: 6,
    most: null,
    steps: [
      step("arrival", 10, "chair"),
      step("evidence", 15, "presentation"),
      step("groupsAgreeQuestions", 15, "small-groups"),
      step("questionsToWitnesses", 20, "clarifying-questions"),
      step("pauseForRest", 10, "break"),
      step("groupDeliberation", 35, "small-groups"),
      step("groupsReportBack", 10, "presentation", "groups"),
      step("evaluation", 5, "exit-form"),
    ],
  },
  "drafting-workshop": {
    name: "templates.draftingWorkshop",
    useWhen: "templates.whenDraftingWorkshop",
    minutes: 90,
    fewest: 2,
    most: 8,
    steps: [
      step("readNotesAndEvidence", 10, "silent"),
      step("writeAlone", 10, "written"),
      step("mergeInPairs", 15, "small-groups"),
      step("draftInStandardForm", 25, "open-floor"),
      step("equalityCheck", 10, "go-round"),
      step("anotherGroupReviews", 15, "small-groups"),
      step("recordNotAgreed", 5, "chair"),
    ],
  },
  "ballot-session": {
    name: "templates.ballotSitting",
    useWhen: "templates.whenBallotSitting",
    minutes: 90,
    fewest: 1,
    most: null,
    steps: [
      step("howTheVoteWorks", 10, "chair"),
      step("recommendationsReadOut", 20, "chair"),
      step("lastCheckInGroups", 20, "small-groups"),
      step("pauseForRest", 10, "break"),
      step("vote", 15, "ballot"),
      step("anythingElse", 5, "exit-form"),
      step("resultsAndThresholds", 10, "chair"),
    ],
  },
  "agenda-setting": {
    name: "templates.agendaSetting",
    useWhen: "templates.whenAgendaSetting",
    minutes: 60,
    fewest: 12,
    most: 30,
    steps: [
      step("incomingProposals", 10, "chair"),
      step("clarifyingQuestions", 10, "clarifying-questions"),
      step("placeMarks", 10, "marks"),
      step("discussTopFive", 20, "open-floor"),
      step("consentOnOrder", 5, "consent"),
      step("publishWithReasons", 5, "chair"),
    ],
  },
  "response-hearing": {
    name: "templates.responseHearing",
    useWhen: "templates.whenResponseHearing",
    minutes: 75,
    fewest: 1,
    most: null,
    steps: [
      step("responseShown", 10, "chair"),
      step("departmentSpeaks", 15, "presentation"),
      step("questions", 15, "clarifying-questions"),
      step("rateAnswers", 20, "exit-form"),
      step("draftStatement", 10, "open-floor"),
      step("voteOnStatement", 5, "ballot"),
    ],
  },
} as const satisfies { readonly [id: string]: SittingTemplate };

export type TemplateId = keyof typeof sittingTemplates;

export const templateIds: readonly TemplateId[] = Object.keys(sittingTemplates).filter((id): id is TemplateId => id in sittingTemplates);

/** The template with this id. */
export const templateOf = (id: TemplateId): SittingTemplate => sittingTemplates[id];
