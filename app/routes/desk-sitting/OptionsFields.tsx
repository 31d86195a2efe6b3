import { optionMethods } from "../../../shared/ballots/papers/methods.ts";
import { terms } from "../../../shared/minutes/sentences.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Details } from "../../components/Details.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import type { DeskForm } from "../desk/useDeskForm.ts";

/** What a choice among options needs: how it is counted, the options in both languages, places or money. Shut, the question is for or against. */
export function OptionsFields({ field, typed }: Pick<DeskForm, "field" | "typed">) {
  const { t } = useWords();
  const open = ["method", "optionsEn", "optionsCy", "costs", "places", "budget"].some((name) => typed(name) !== "");
  return (
    <Details summary={t("voteMethods.optionsDetails")} open={open}>
      <Select
        {...field("method")}
        hint={t("voteMethods.methodHint")}
        width="full"
        options={[
          { value: "", text: t("voteMethods.methodForAgainstAbstain") },
          ...optionMethods.map((method) => ({ value: method, text: t(terms[method]) })),
        ]}
      />
      <TextArea {...field("optionsEn")} lang="en" rows={5} maxLength={textLimits.ballotOptions} />
      <TextArea {...field("optionsCy")} lang="cy" rows={5} maxLength={textLimits.ballotOptions} />
      <TextField {...field("places")} hint={t("voteMethods.placesHint")} type="number" min={1} width="short" />
      <Select
        {...field("countedBy", "weight")}
        width="full"
        options={[
          { value: "weight", text: t("voteMethods.countedByWeightOption") },
          { value: "heads", text: t("voteMethods.countedByHeadsOption") },
        ]}
      />
      <TextField {...field("budget")} hint={t("voteMethods.budgetHint")} type="number" min={1} width="medium" />
      <TextArea {...field("costs")} hint={t("voteMethods.costsHint")} rows={5} maxLength={textLimits.ballotCosts} />
      <Checkbox name="noneOfAbove" label={t("voteMethods.noneOfAboveLabel")} defaultChecked={typed("noneOfAbove") === "yes"} />
      <p className="quiet">{t("voteMethods.secretNote")}</p>
    </Details>
  );
}
