import { Checkboxes } from "../../components/Checkboxes.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { Languages as BothLanguages } from "../proposal/Languages.tsx";
import type { Workshop } from "./load.ts";
import { StepPage } from "./StepPage.tsx";

const names: { readonly [lang in "en" | "cy"]: Key } = { en: "proposals.english", cy: "proposals.welsh" };

/** Putting one's name to it that English and Welsh say the same (PRP-9). */
export function Languages({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useWords();
  const labels = { languages: t("drafts.languagesLabel") };
  return (
    <StepPage
      workshop={workshop}
      step="languages"
      title={t("drafts.languagesTitle")}
      lead={t("drafts.languagesLead")}
      button={t("drafts.languagesButton")}
      labels={labels}
    >
      {({ errorOf }) => (
        <>
          <h2>{t("drafts.text")}</h2>
          <BothLanguages both={workshop.proposal.both} />
          <Checkboxes
            name="languages"
            legend={labels.languages}
            error={errorOf("languages")}
            options={workshop.toConfirm.map((language) => ({ value: language, text: t(names[language]) }))}
          />
        </>
      )}
    </StepPage>
  );
}
