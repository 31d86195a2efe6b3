import { useWords } from "../../locales/words.tsx";
import { Languages as BothLanguages } from "../proposal/Languages.tsx";
import { ConfirmFields, confirmLabels } from "../proposal-languages/ConfirmFields.tsx";
import { Agreement, Since } from "../proposal-languages/Standing.tsx";
import type { Workshop } from "./load.ts";
import { StepPage } from "./StepPage.tsx";

/** Putting one's name to it that English and Welsh say the same (PRP-9, PRP-21). */
export function Languages({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useWords();
  const { standing } = workshop.proposal;
  return (
    <StepPage
      workshop={workshop}
      step="languages"
      title={t("drafts.languagesTitle")}
      lead={t("drafts.languagesLead")}
      button={t("drafts.languagesButton")}
      labels={confirmLabels(t)}
    >
      {({ errorOf }) => (
        <>
          {standing ? <Agreement standing={standing} /> : null}
          <h2>{t("drafts.text")}</h2>
          {standing ? <Since standing={standing} /> : null}
          <BothLanguages standing={standing} />
          <ConfirmFields standing={standing} missing={workshop.toConfirm} errorOf={errorOf} />
        </>
      )}
    </StepPage>
  );
}
