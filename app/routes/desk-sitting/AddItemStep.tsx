import { itemKinds } from "../../../shared/sittings/state.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { templateOptions } from "../desk-templates/offered.ts";
import { itemNames } from "../sitting/names.ts";
import { Business } from "./Business.tsx";
import { StepPage, type StepProps } from "./Steps.tsx";

/** One more item on the agenda; late, with a published reason, once the agenda is out (AGD-4). */
export function AddItemStep({ start }: StepProps) {
  const { t } = useWords();
  const labels = {
    kind: t("deskSitting.itemKindLabel"),
    proposal: t("deskSitting.itemProposalLabel"),
    titleEn: t("deskSitting.itemTitleEnLabel"),
    titleCy: t("deskSitting.itemTitleCyLabel"),
    minutes: t("deskSitting.minutesLabel"),
    template: t("deskSitting.templateLabel"),
    reason: t("desk.lateReasonLabel"),
  };
  const { field } = useDeskForm(labels, "addItem");
  const out = start.room.sitting.agenda !== null;
  return (
    <StepPage
      start={start}
      intent="addItem"
      title={t("deskSitting.addItem")}
      labels={labels}
      send={t("deskSitting.addItem")}
      before={<Business start={start} />}
    >
      <Select {...field("kind", "evidence")} options={itemKinds.map((kind) => ({ value: kind, text: t(itemNames[kind]) }))} />
      <Select
        {...field("proposal")}
        hint={t("deskSitting.itemProposalHint")}
        width="full"
        options={[
          { value: "", text: t("deskSitting.noProposal") },
          ...(start.step?.offered ?? []).map(({ id, title }) => ({ value: id, text: `${id} · ${title ?? t("site.withdrawn")}` })),
        ]}
      />
      <TextField {...field("titleEn")} hint={t("deskSitting.itemTitleHint")} lang="en" maxLength={textLimits.sittingTitle} />
      <TextField {...field("titleCy")} lang="cy" maxLength={textLimits.sittingTitle} />
      <TextField {...field("minutes", "20")} hint={t("deskSitting.itemMinutesHint")} type="number" min={0} max={600} width="short" />
      <Select
        {...field("template")}
        width="full"
        options={[{ value: "", text: t("deskSitting.templateOfKind") }, ...templateOptions(t, start.templates)]}
      />
      {out ? <TextArea {...field("reason")} hint={t("desk.lateReasonHint")} rows={3} maxLength={textLimits.sittingReason} /> : null}
    </StepPage>
  );
}
