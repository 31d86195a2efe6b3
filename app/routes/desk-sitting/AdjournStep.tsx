import { textLimits } from "../../../shared/textLimits.ts";
import { Checkbox } from "../../components/Checkbox.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { quorumOf } from "../../live/quorumOf.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { asUkTime, inUkTime } from "../desk/inUkTime.ts";
import { ReadBack } from "../desk/ReadBack.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { StepPage, type StepProps, useSittingName } from "./Steps.tsx";

/** Adjourning, with a reason and until when; for want of a quorum for at least five clear days (QUO-4). */
export function AdjournStep({ start }: StepProps) {
  const { t, lang } = useWords();
  const name = useSittingName(start);
  const labels = {
    reason: t("deskSitting.adjournReasonLabel"),
    until: t("deskSitting.untilLabel"),
    withoutQuorum: t("deskSitting.withoutQuorumLabel"),
  };
  const { errorOf, field, typed, readBack } = useDeskForm(labels, "adjourn");
  const again = start.step?.again ?? null;
  const met = start.quorum ? quorumOf(start.room, start.quorum).met : true;
  if (readBack) {
    const until = inUkTime(readBack.until ?? "");
    return (
      <ReadBack
        title={t("deskSitting.adjournTitle")}
        kicker={name}
        rows={[
          { key: "reason", term: labels.reason, value: readBack.reason },
          { key: "until", term: labels.until, value: until === null ? t("deskSitting.untilLater") : formatDateTime(until, lang) },
          ...(readBack.withoutQuorum === "yes" ? [{ key: "quorum", term: t("deskSitting.quorum"), value: labels.withoutQuorum }] : []),
        ]}
        warning={t("deskSitting.adjournWarning")}
        confirm={t("deskSitting.adjourn")}
        command={start.command}
        fields={readBack}
      />
    );
  }
  return (
    <StepPage
      start={start}
      intent="adjourn"
      title={t("deskSitting.adjournTitle")}
      lead={t("deskSitting.adjournLead")}
      labels={labels}
      send={t("desk.continue")}
    >
      <TextArea
        {...field("reason", again === null ? "" : t("running.noQuorumReason"))}
        rows={3}
        maxLength={textLimits.sittingReason}
        required
      />
      <TextField
        name="until"
        type="datetime-local"
        label={labels.until}
        hint={t("deskSitting.untilHint")}
        width="medium"
        defaultValue={typed("until", again === null ? "" : asUkTime(again))}
        error={errorOf("until")}
      />
      {met ? null : (
        <Checkbox
          name="withoutQuorum"
          value="yes"
          label={labels.withoutQuorum}
          hint={t("deskSitting.withoutQuorumHint")}
          defaultChecked={again !== null}
        />
      )}
    </StepPage>
  );
}
