import { Checkboxes } from "../../components/Checkboxes.tsx";
import type { Lang } from "../../locales/href.ts";
import type { Labels } from "../../locales/refusal.ts";
import { type T, useWords } from "../../locales/words.tsx";
import type { Problem } from "../../problem.ts";
import { languageNames, partIn } from "./names.ts";
import type { StandingShown } from "./shown.ts";

/** The fields of confirming as errors call them. */
export const confirmLabels = (t: T): Labels => ({ languages: t("drafts.languagesLabel"), unchanged: t("languages.stillSameLegend") });

interface ConfirmFieldsProps {
  readonly standing: StandingShown | null;
  /** Languages nobody has confirmed for this version. */
  readonly missing: readonly Lang[];
  readonly errorOf: Problem["errorOf"];
}

/** Which languages one puts one's name to, and of each part that changed in the other one only, that it still says the same (PRP-21). */
export function ConfirmFields({ standing, missing, errorOf }: ConfirmFieldsProps) {
  const { t } = useWords();
  const behind =
    standing?.parts.flatMap(({ part, behind: left }) => (left !== null && missing.includes(left) ? [{ part, left }] : [])) ?? [];
  return (
    <>
      <Checkboxes
        name="languages"
        legend={t("drafts.languagesLabel")}
        hint={t("languages.confirmHint")}
        error={errorOf("languages")}
        options={missing.map((one) => ({ value: one, text: t(languageNames[one]) }))}
      />
      {behind.length === 0 ? null : (
        <Checkboxes
          name="unchanged"
          legend={t("languages.stillSameLegend")}
          hint={t("languages.stillSameHint")}
          error={errorOf("unchanged")}
          options={behind.map(({ part, left }) => ({ value: part, text: t("languages.stillSame", { line: partIn(t, part, left) }) }))}
        />
      )}
    </>
  );
}
