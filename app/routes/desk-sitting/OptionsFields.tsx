import { optionMethods, supermajorities } from "../../../shared/ballots/papers/methods.ts";
import { terms } from "../../../shared/minutes/sentences.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Details } from "../../components/Details.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import type { Labels } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import type { Problem } from "../../problem.ts";

/** What a choice among options needs: how it is counted, the options in both languages, places or money. Shut, the question is for or against. */
export function OptionsFields({ field, typed }: Pick<Problem, "field" | "typed">) {
  const { t } = useWords();
  const has = (names: readonly string[]): boolean => names.some((name) => typed(name) !== "");
  const overDefault = has(["defaultOption", "defaultQuorum", "supermajority", "supermajorityFor"]);
  const open = overDefault || has(["method", "optionsEn", "optionsCy", "costs", "places", "budget"]);
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
      <Details summary={t("voteMethods.defaultDetails")} open={overDefault}>
        <TextField {...field("defaultOption")} hint={t("voteMethods.defaultOptionHint")} type="number" min={1} width="short" />
        <TextField {...field("defaultQuorum")} type="number" min={1} width="short" />
        <Select
          {...field("supermajority")}
          options={[
            { value: "", text: t("voteMethods.supermajorityNone") },
            ...supermajorities.map((one) => {
              const [of = "", over = ""] = one.split(":");
              return { value: one, text: t("voteMethods.supermajorityOf", { of, in: over }) };
            }),
          ]}
        />
        <TextField {...field("supermajorityFor")} hint={t("voteMethods.supermajorityForHint")} width="short" />
      </Details>
      <p className="quiet">{t("voteMethods.secretNote")}</p>
    </Details>
  );
}

/** What these fields are called. */
export function useOptionLabels(): Labels {
  const { t } = useWords();
  return {
    method: t("voteMethods.methodLabel"),
    optionsEn: t("voteMethods.optionsEnLabel"),
    optionsCy: t("voteMethods.optionsCyLabel"),
    costs: t("voteMethods.costsLabel"),
    places: t("voteMethods.placesLabel"),
    budget: t("voteMethods.budgetLabel"),
    countedBy: t("voteMethods.countedByLabel"),
    defaultOption: t("voteMethods.defaultOptionLabel"),
    defaultQuorum: t("voteMethods.defaultQuorumLabel"),
    supermajority: t("voteMethods.supermajorityLabel"),
    supermajorityFor: t("voteMethods.supermajorityForLabel"),
  };
}
