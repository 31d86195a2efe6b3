import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import { Meeting } from "../amendments/Grid.tsx";
import { Changes } from "../comparison/Changes.tsx";
import type { AmendmentWork } from "./load.ts";
import { StepPage } from "./StepPage.tsx";

interface StepProps {
  readonly work: AmendmentWork;
}

/** What the amendment changes, word by word. */
export function ItsChanges({ work: { amendment } }: StepProps) {
  const { t } = useWords();
  const { id, version, changed } = amendment;
  if (!changed) return <Notice tone="warn">{t("site.withdrawn")}</Notice>;
  return (
    <Changes
      changed={changed}
      view="inline"
      whole={false}
      title={t("amendments.changesTo", { version })}
      names={{ before: t("proposals.versionNumbered", { version }), after: t("amendments.withAmendment", { amendment: id }) }}
    />
  );
}

/** The proposer takes it into the text without a vote: the text to be is read back, with what becomes of the others (AMD-11). */
export function Accept({ work }: StepProps) {
  const { t } = useWords();
  const { kind, version, meets } = work.amendment;
  const isAmendment = kind === "amendment";
  return (
    <StepPage
      work={work}
      step="accept"
      title={t(isAmendment ? "amending.acceptTitle" : "amending.acceptRecommendationTitle")}
      lead={t("amending.acceptLead", { version: version + 1 })}
      button={t("amending.acceptButton")}
    >
      <ItsChanges work={work} />
      {meets.length > 0 ? (
        <Section title={t("amendments.amongOthers")} id="others">
          <ul>
            {meets.map((cell) => (
              <li key={`${cell.first} ${cell.second}`}>
                <Meeting cell={cell} />
              </li>
            ))}
          </ul>
          <p>{t("amending.acceptOthers")}</p>
        </Section>
      ) : null}
      <Notice tone="warn">{t("amending.acceptWarning")}</Notice>
    </StepPage>
  );
}

/** The proposer refuses an editorial recommendation, with a reason (AMD-13). */
export function Refuse({ work }: StepProps) {
  const { t } = useWords();
  return (
    <StepPage
      work={work}
      step="refuse"
      title={t("amending.refuseTitle")}
      lead={t("amending.refuseLead")}
      button={t("amending.refuseButton")}
      reason={t("drafts.reasonPublic")}
    />
  );
}

/** Whoever made it takes it back (AMD-5). */
export function Withdraw({ work }: StepProps) {
  const { t } = useWords();
  return (
    <StepPage
      work={work}
      step="withdraw"
      title={t("amending.withdrawTitle")}
      lead={t("amending.withdrawLead")}
      button={t("amending.withdrawButton")}
      tone="danger"
      reason={t("amending.withdrawReason")}
    />
  );
}
