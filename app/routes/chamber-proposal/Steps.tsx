import { useActionData } from "@remix-run/react";
import { SummaryList } from "../../components/SummaryList.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { AlikeList } from "../alike/AlikeList.tsx";
import { labelsOf } from "../draft/labels.ts";
import { TextFields } from "../draft/TextFields.tsx";
import { checkQuestions } from "../proposals/names.ts";
import type { Workshop } from "./load.ts";
import { StepPage } from "./StepPage.tsx";

interface StepProps {
  readonly workshop: Workshop;
}

/** A new version: the whole text, and why, once the proposal is lodged (PRP-6). */
export function NewVersion({ workshop }: StepProps) {
  const { t } = useWords();
  const sent = useActionData<{ readonly extent?: readonly string[] }>();
  const labels = labelsOf(t);
  const needsReason = workshop.proposal.stage !== "seeking-sponsors";
  return (
    <StepPage
      workshop={workshop}
      step="version"
      title={t("drafts.versionTitle")}
      lead={t("drafts.versionLead")}
      button={t("drafts.versionButton")}
      labels={labels}
    >
      {({ errorOf, typed }) => (
        <>
          <TextFields start={workshop.text} errorOf={errorOf} typed={typed} extent={sent?.extent} />
          <TextArea
            name="reason"
            label={labels.reason}
            hint={needsReason ? t("drafts.reasonNeeded") : t("drafts.reasonOptional")}
            rows={3}
            defaultValue={typed("reason")}
            error={errorOf("reason")}
          />
        </>
      )}
    </StepPage>
  );
}

/** The six questions of the equality and anti-racism check, for the newest version (PRP-8). */
export function AnswerCheck({ workshop }: StepProps) {
  const { t } = useWords();
  const labels = Object.fromEntries(checkQuestions.map((question, i) => [`answers.${i}`, t(question)]));
  return (
    <StepPage
      workshop={workshop}
      step="check"
      title={t("proposals.check")}
      lead={t("drafts.checkLead")}
      button={t("drafts.checkButton")}
      labels={labels}
    >
      {({ errorOf, typed }) =>
        checkQuestions.map((question, i) => (
          <TextArea
            key={question}
            name={`answers.${i}`}
            label={`${i + 1}. ${t(question)}`}
            rows={4}
            defaultValue={typed(`answers.${i}`, workshop.answers[i] ?? "")}
            error={errorOf(`answers.${i}`)}
          />
        ))
      }
    </StepPage>
  );
}

/** Lodging: read back, then done. */
export function Lodge({ workshop }: StepProps) {
  const { t } = useWords();
  const { title, summary } = workshop.proposal;
  return (
    <StepPage
      workshop={workshop}
      step="lodge"
      title={t("drafts.lodgeTitle")}
      lead={t("drafts.lodgeLead")}
      button={t(workshop.alike.length > 0 ? "alike.lodgeAnyway" : "drafts.lodgeButton")}
      before={<AlikeList alike={workshop.alike} own={workshop.proposal.id} command={workshop.command} />}
    >
      {() => (
        <SummaryList
          rows={[
            { key: "title", term: t("drafts.sectionTitle"), value: <span lang={title?.lang}>{title?.text ?? t("site.withdrawn")}</span> },
            {
              key: "summary",
              term: t("drafts.sectionSummary"),
              value: <span lang={summary?.lang}>{summary?.text ?? t("site.withdrawn")}</span>,
            },
            { key: "sponsors", term: t("proposals.sponsors"), value: t("drafts.sponsorsCounted", { count: workshop.sponsors }) },
          ]}
        />
      )}
    </StepPage>
  );
}

/** Withdrawing, with a reason that everybody can read (PRP-13). */
export function Withdraw({ workshop }: StepProps) {
  const { t } = useWords();
  const labels = { reason: t("drafts.reasonLabel") };
  return (
    <StepPage
      workshop={workshop}
      step="withdraw"
      title={t("drafts.withdrawTitle")}
      lead={t("drafts.withdrawLead")}
      button={t("drafts.withdrawButton")}
      tone="danger"
      labels={labels}
    >
      {({ errorOf, typed }) => (
        <TextArea
          name="reason"
          label={labels.reason}
          hint={t("drafts.reasonPublic")}
          rows={3}
          defaultValue={typed("reason")}
          error={errorOf("reason")}
        />
      )}
    </StepPage>
  );
}
