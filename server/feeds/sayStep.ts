import type { Lang } from "../../app/locales/href.ts";
import type { T } from "../../app/locales/words.tsx";
import { measureTitle } from "../../app/routes/evidence/shown.ts";
import { correctionsShown } from "../../app/routes/outcomes/Corrections.tsx";
import { dayText } from "../../app/routes/plan/dayText.ts";
import { lateText, standingText } from "../../app/routes/plan/Standing.tsx";
import { answerNames, pauseNames, progressNames } from "../../app/routes/plan-item/Story.tsx";
import { bodyName } from "../../app/routes/proposals/names.ts";
import { type Reading, said, sittingTitle, titleOf } from "../../app/routes/proposals/said.ts";
import type { MeasureEvent } from "../../shared/evidence/events.ts";
import type { Hash } from "../../shared/journal.ts";
import { noteAddress } from "../../shared/minutes/dates.ts";
import type { NoteEvent } from "../../shared/minutes/events.ts";
import type { MinutesEvent } from "../../shared/minutes/whole/events.ts";
import type { OutcomeEvent, PlanEvent } from "../../shared/plan/events.ts";
import type { ProposalEvent } from "../../shared/proposals/events.ts";
import type { Step } from "./steps.ts";
import { aboutOf } from "./subjects.ts";

/** A step in words: what it is about and what happened, what was said of it, and its page without the language. */
export interface StepSaid {
  readonly title: string;
  readonly text: readonly string[];
  readonly path: string;
}

type Happened = readonly [what: string, ...text: (string | null)[]];

/** Says steps in one language. Words that were withdrawn since are left out (FOL-3). */
export function speaker(reading: Reading, t: T, lang: Lang) {
  const { assembly } = reading;
  const words = (hash: Hash | null | undefined): string | null => said(reading, hash, lang)?.text ?? null;
  const labelled = (label: string, text: string | null): string | null => (text === null ? null : `${label}: ${text}`);

  const ofProposal = (id: string, event: ProposalEvent): Happened | null => {
    switch (event.type) {
      case "ProposalPublished":
        return [t("plan.stepProposed", { number: id })];
      case "VersionMade":
        return [t("feeds.versionMade", { version: event.version }), labelled(t("plan.reason"), words(event.reason))];
      case "ProposalLodged":
        return [t("plan.stepLodged")];
      case "ProposalAdmitted":
        return [t("plan.stepAdmitted"), labelled(t("plan.reason"), words(event.reason))];
      case "ProposalReturned":
        return [t("feeds.proposalReturned"), labelled(t("plan.reason"), words(event.reason))];
      case "ProposalPutOnAgenda":
        return [t("feeds.proposalOnAgenda"), sittingTitle(reading, event.sitting, lang)];
      case "ProposalReferredBack":
        return [t("feeds.proposalReferredBack"), sittingTitle(reading, event.sitting, lang)];
      case "ProposalLapsed":
        return [t("feeds.proposalLapsed"), sittingTitle(reading, event.sitting, lang)];
      case "ProposalWithdrawn":
        return [t("feeds.proposalWithdrawn"), labelled(t("plan.reason"), words(event.reason))];
      case "ProposalJoined":
        return [t("feeds.proposalJoined", { number: event.into })];
      case "ProposalDecided": {
        const vote = event.ballot.replace("-", "/");
        return [event.carried ? t("plan.stepVoted", { vote }) : t("feeds.notCarried", { vote })];
      }
      default:
        return null;
    }
  };

  const ofOutcome = (number: string, event: OutcomeEvent): Happened => {
    if (event.type === "OutcomeRecorded")
      return [event.carried ? t("feeds.outcomeCarried", { number }) : t("feeds.outcomeNotCarried", { number })];
    const added = correctionsShown(reading, assembly.outcome(number), lang).find((one) => one.number === event.correction);
    return [
      t("feeds.outcomeCorrected", { number, correction: event.correction }),
      added?.text?.text ?? null,
      labelled(t("plan.reason"), added?.reason?.text ?? null),
    ];
  };

  const ofNote = (event: NoteEvent): Happened => {
    switch (event.type) {
      case "DecisionNoteDrafted":
        return [t("feeds.noteDrafted"), t("feeds.noteDueBy", { day: dayText(event.dueDay, lang) })];
      case "DecisionNoteConfirmed":
        return [t("feeds.noteConfirmed")];
      case "NoteCorrected":
        return [
          t("feeds.noteCorrected", { number: event.number }),
          words((lang === "cy" ? event.textCy : undefined) ?? event.text),
          labelled(t("plan.reason"), words((lang === "cy" ? event.reasonCy : undefined) ?? event.reason)),
        ];
    }
  };

  const inLang = (en: Hash, cy: Hash): string | null => words(lang === "cy" ? cy : en);
  const ofMinutes = (event: MinutesEvent): Happened | null => {
    switch (event.type) {
      case "MinutesCirculated":
        return [
          t("feeds.minutesSentRound", { number: event.version }),
          t("minutesPages.correctionsUntil", { day: dayText(event.correctionsUntil, lang) }),
        ];
      case "MinutesPublished":
        return [t("feeds.minutesPublished")];
      case "MinutesAdded":
        return [
          t("feeds.minutesAdded", { number: event.number }),
          inLang(event.en, event.cy),
          labelled(t("plan.reason"), words(event.reason)),
        ];
      default:
        return null;
    }
  };

  const ofMeasure = (id: string, event: MeasureEvent): Happened | null => {
    switch (event.type) {
      case "EvidenceImported":
        return [t("feeds.figuresImported"), labelled(t("evidence.source"), words(event.source))];
      case "FigureCorrectionAccepted":
      case "FigureCorrectionRefused": {
        const asked = assembly.measure(id)?.corrections.find(({ number }) => number === event.number);
        const { was = "", value = "" } = asked ?? {};
        const accepted = event.type === "FigureCorrectionAccepted";
        return [
          t(accepted ? "feeds.figureCorrected" : "feeds.figureNotCorrected", { number: event.number }),
          asked ? t("evidence.fromTo", { was, value }) : null,
          labelled(t("plan.reason"), words(event.reason)),
        ];
      }
      default:
        return null;
    }
  };

  const ofPlan = (event: PlanEvent): Happened | null => {
    const about = (number: number | null) => (number === null ? t("plan.wholeItem") : t("plan.recommendation", { number }));
    switch (event.type) {
      case "PlanItemMade":
        return [
          t("plan.stepMade", { number: event.outcome }),
          t("plan.asked", { bodies: event.addressees.map((code) => bodyName(t, code)).join("; ") }),
          t("plan.saysAskedFor", { day: dayText(event.replyDay, lang) }),
        ];
      case "ItemAcknowledged":
        return [t("plan.stepAcknowledged", { body: bodyName(t, event.addressee) }), words(event.note)];
      case "BodyCommitted":
        return [t("plan.stepCommitted", { body: bodyName(t, event.addressee) }), words(event.source)];
      case "ReplyRecorded":
        return [
          t("plan.stepReplied", { body: bodyName(t, event.addressee) }),
          `${about(event.recommendation)}: ${t(answerNames[event.answer])}`,
          labelled(t("plan.reason"), words(event.reason)),
          labelled(t("plan.owner"), words(event.owner)),
          labelled(t("plan.promisedFor"), event.day && dayText(event.day, lang)),
          labelled(t("plan.sentTo"), event.sentTo && bodyName(t, event.sentTo)),
        ];
      case "ProgressReported":
        return [
          t("feeds.progressReported", { body: bodyName(t, event.addressee) }),
          `${about(event.recommendation)}: ${t(progressNames[event.status])}`,
          words(event.note),
        ];
      case "ClocksPaused":
        return [t("plan.stepPaused"), t(pauseNames[event.reason]), words(event.note)];
      case "ClocksResumed":
        return [t("plan.stepResumed"), words(event.note)];
      default:
        return null;
    }
  };

  const happened = (step: Step): Happened | null => {
    switch (step.of) {
      case "proposal":
        return ofProposal(step.id, step.event);
      case "outcome":
        return ofOutcome(step.id, step.event);
      case "note":
        return ofNote(step.event);
      case "minutes":
        return ofMinutes(step.event);
      case "measure":
        return ofMeasure(step.id, step.event);
      case "plan":
        return ofPlan(step.event);
      case "late":
        return [t("feeds.late", { body: bodyName(t, step.body) }), standingText(t, lang, step.standing), lateText(t, step.standing)];
    }
  };

  const place = (step: Step): { readonly name: string | null; readonly path: string } => {
    const { item, proposal } = aboutOf(assembly, step);
    const title = proposal === null ? null : (titleOf(reading, proposal, lang)?.text ?? null);
    switch (step.of) {
      case "note":
        return { name: sittingTitle(reading, step.id, lang), path: `/minutes/${noteAddress(assembly, step.id) ?? ""}` };
      case "minutes": {
        const version = step.event.type === "MinutesCirculated" ? `v${step.event.version}` : "full";
        return { name: sittingTitle(reading, step.id, lang), path: `/minutes/${noteAddress(assembly, step.id) ?? ""}/${version}` };
      }
      case "measure": {
        const measure = assembly.measure(step.id);
        return { name: measure ? measureTitle(reading, measure, lang) : null, path: `/evidence/${step.id}` };
      }
      case "proposal":
        return { name: title, path: `/proposals/${step.id}` };
      case "outcome":
        return { name: title, path: `/outcomes/${step.id}` };
      default:
        return { name: [item, title].filter((part) => part !== null).join(" "), path: `/plan/${item ?? ""}` };
    }
  };

  /** Says one step; null where there is nothing to say of it. */
  return (step: Step): StepSaid | null => {
    const says = happened(step);
    if (!says) return null;
    const [what, ...text] = says;
    const { name, path } = place(step);
    return { title: name ? `${name}: ${what}` : what, text: text.filter((one) => one !== null), path };
  };
}
