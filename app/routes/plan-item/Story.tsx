import type { ReactNode } from "react";
import type { Answer, PauseReason, ProgressStatus } from "../../../shared/plan/events.ts";
import { Timeline } from "../../components/Timeline.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { dayText } from "../plan/dayText.ts";
import { standingText } from "../plan/Standing.tsx";
import { MadeOf } from "../proposal/Versions.tsx";
import { bodyName } from "../proposals/names.ts";
import type { Step } from "./storyOf.ts";

/** What a body may answer, in words. */
export const answerNames: { readonly [answer in Answer]: Key } = {
  accepted: "plan.answerAccepted",
  "in-part": "plan.answerInPart",
  "not-accepted": "plan.answerNotAccepted",
  "outside-powers": "plan.answerOutsidePowers",
  "no-answer-yet": "plan.answerNone",
};

/** How far a recommendation has come, in words. */
export const progressNames: { readonly [status in ProgressStatus]: Key } = {
  "not-started": "plan.progressNotStarted",
  "under-way": "plan.progressUnderWay",
  delayed: "plan.progressDelayed",
  done: "plan.progressDone",
  stopped: "plan.progressStopped",
};

/** Why clocks stand still, in words. */
export const pauseNames: { readonly [reason in PauseReason]: Key } = {
  "pre-election-period": "plan.pausePreElection",
  dissolution: "plan.pauseDissolution",
};

/** The story of an item from its proposal to its last report and what is expected next. */
export function Story({ steps }: { readonly steps: readonly Step[] }) {
  const { t, lang } = useWords();
  const link = (path: string, text: string) => <a href={href(lang, path)}>{text}</a>;
  const about = (number: number | null) => (number === null ? t("plan.wholeItem") : t("plan.recommendation", { number }));
  const titleOf = (step: Step): ReactNode => {
    switch (step.kind) {
      case "proposed":
        return link(`/proposals/${step.proposal}`, t("plan.stepProposed", { number: step.proposal }));
      case "lodged":
        return link(`/proposals/${step.proposal}#story`, t("plan.stepLodged"));
      case "admitted":
        return link(`/proposals/${step.proposal}#story`, t("plan.stepAdmitted"));
      case "version":
        return link(`/proposals/${step.proposal}/v${step.version}`, t("planStory.version", { version: step.version }));
      case "agenda":
        return link(`/sittings/${step.sitting}`, t("planStory.agenda", { title: step.title ?? step.sitting }));
      case "sat":
        return link(`/sittings/${step.sitting}`, t("planStory.sat", { title: step.title ?? step.sitting }));
      case "embargoed":
        return t("planStory.embargoed", { body: bodyName(t, step.body), number: step.number });
      case "hearing":
        return link(
          `/sittings/${step.sitting}#item-${step.number}`,
          t(step.state === "done" ? "planStory.heard" : "planStory.hearing", { title: step.title ?? step.sitting }),
        );
      case "statement":
        return link(
          step.path,
          t(step.carried ? "planStory.statement" : "planStory.statementNotCarried", { vote: step.ballot.replace("-", "/") }),
        );
      case "opened":
        return link(step.path, t("planStory.opened", { vote: step.ballot.replace("-", "/") }));
      case "noted":
        return link(`/minutes/${step.address}`, t("planStory.noted"));
      case "voted":
        return link(step.path, t("plan.stepVoted", { vote: step.ballot.replace("-", "/") }));
      case "made":
        return link(`/outcomes/${step.outcome}`, t("plan.stepMade", { number: step.outcome }));
      case "acknowledged":
        return t("plan.stepAcknowledged", { body: bodyName(t, step.body) });
      case "committed":
        return t("plan.stepCommitted", { body: bodyName(t, step.body) });
      case "replied":
        return t("plan.stepReplied", { body: bodyName(t, step.body) });
      case "progress":
        return `${bodyName(t, step.body)}. ${about(step.number)}: ${t(progressNames[step.status])}`;
      case "paused":
        return `${t("plan.stepPaused")}: ${t(pauseNames[step.reason])}`;
      case "resumed":
        return t("plan.stepResumed");
      case "expected":
        return standingText(t, lang, step.standing);
    }
  };
  const textOf = (step: Step): ReactNode => {
    if (step.kind === "voted" && step.title !== null) return link(`/sittings/${step.sitting}`, t("plan.atSitting", { title: step.title }));
    if (step.kind === "replied")
      return (
        <ul className="plain-list">
          {step.answers.map(({ number, answer }) => (
            <li key={number}>
              <a href={`#r${number}`}>{about(number)}</a>: {t(answerNames[answer])}
            </li>
          ))}
        </ul>
      );
    if (step.kind === "progress")
      return (
        <>
          {step.note ? <p lang={step.note.lang}>{step.note.text}</p> : null}
          {step.evidence ? (
            <p>
              <a href={step.evidence}>{t("planRegister.evidence", { host: new URL(step.evidence).host })}</a>
            </p>
          ) : null}
        </>
      );
    if (step.kind === "embargoed")
      return (
        <p>
          {t("planStory.embargoedUntil", { time: formatDateTime(step.releaseAt, lang) })} <code className="hash">{step.hash}</code>{" "}
          <Term of="embargo">{t("planStory.whatEmbargoMeans")}</Term>
        </p>
      );
    if (step.kind === "version") return step.amendment === null ? null : <MadeOf amendment={step.amendment} />;
    return "note" in step && step.note ? <span lang={step.note.lang}>{step.note.text}</span> : null;
  };
  return (
    <Timeline
      entries={steps.map((step) => ({
        key: step.key,
        when: dayText(step.day, lang),
        at: step.day,
        title: titleOf(step),
        text: textOf(step),
        state: step.state,
      }))}
    />
  );
}
