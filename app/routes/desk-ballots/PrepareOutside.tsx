import type { MajorityPreset } from "../../../shared/ballots/majority.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { majorityNames } from "../desk/majorityNames.ts";
import { OptionsFields, useOptionLabels } from "../desk-sitting/OptionsFields.tsx";

const presets: readonly MajorityPreset[] = ["simple", "weight-and-heads", "absolute", "two-thirds", "four-fifths", "double", "eu-council"];

/** A question of its own, for or against or among options, that delegates vote on over days, opening and closing by the clock (BAL-13, BAL-40). */
export function PrepareOutside({ ordered, command }: { readonly ordered: MajorityPreset | null; readonly command: string }) {
  const { t } = useWords();
  const labels = {
    questionEn: t("deskVote.questionEnLabel"),
    questionCy: t("deskVote.questionCyLabel"),
    majority: t("deskVote.majorityLabel"),
    opensAt: t("votesRunning.opensAtLabel"),
    closesAt: t("votesRunning.closesAtLabel"),
    ...useOptionLabels(),
  };
  const { errors, field, typed } = useProblem(labels);
  return (
    <Section title={t("votesRunning.outsidePrepare")} id="prepare">
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <TextArea {...field("questionEn")} lang="en" rows={3} maxLength={textLimits.ballotQuestion} required />
        <TextArea {...field("questionCy")} lang="cy" rows={3} maxLength={textLimits.ballotQuestion} required />
        <OptionsFields field={field} typed={typed} />
        <Select
          {...field("majority", "as-ordered")}
          width="full"
          options={[
            {
              value: "as-ordered",
              text: ordered ? t("deskVote.asOrdered", { rule: t(majorityNames[ordered]) }) : t("deskVote.asOrderedPlain"),
            },
            ...presets.map((preset) => ({ value: preset, text: t(majorityNames[preset]) })),
          ]}
        />
        <TextField {...field("opensAt")} type="datetime-local" hint={t("votesRunning.opensAtHint")} width="medium" />
        <TextField {...field("closesAt")} type="datetime-local" hint={t("votesRunning.outsideClosesHint")} width="medium" />
        <Button>{t("deskVote.prepare")}</Button>
      </form>
    </Section>
  );
}
