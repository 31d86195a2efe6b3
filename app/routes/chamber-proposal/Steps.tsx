import { textLimits } from "../../../shared/textLimits.ts";
import { SummaryList } from "../../components/SummaryList.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { AlikeList } from "../alike/AlikeList.tsx";
import { checkQuestions } from "../proposals/names.ts";
import type { Workshop } from "./load.ts";
import { StepPage } from "./StepPage.tsx";

interface StepProps {
  readonly workshop: Workshop;
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
      {({ field }) =>
        checkQuestions.map((question, i) => (
          <TextArea
            key={question}
            {...field(`answers.${i}`, workshop.answers[i] ?? "")}
            label={`${i + 1}. ${t(question)}`}
            rows={4}
            maxLength={textLimits.answer}
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
      {({ field }) => <TextArea {...field("reason")} hint={t("drafts.reasonPublic")} rows={3} maxLength={textLimits.reason} />}
    </StepPage>
  );
}
