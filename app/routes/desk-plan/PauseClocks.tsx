import { pauseReasons } from "../../../shared/plan/events.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Checkboxes } from "../../components/Checkboxes.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useDeskForm, useReadBackList } from "../desk/useDeskForm.ts";
import { dayOr } from "../desk-plan-item/fields.ts";
import { pauseNames } from "../plan-item/Story.tsx";

/** An item whose clocks can be paused or resumed. */
export interface PausableItem {
  readonly id: string;
  readonly title: string | null;
}

/** What the fields are called. */
export function usePauseLabels() {
  const { t } = useWords();
  return {
    items: t("deskPlan.itemsLabel"),
    reason: t("deskPlan.pauseReasonLabel"),
    day: t("deskPlan.dayLabel"),
    note: t("deskPlan.noteLabel"),
  };
}

/** Pauses or resumes the clocks of the chosen items (PLN-9). */
export function PauseClocks({
  intent,
  items,
  chosen,
  command,
}: {
  readonly intent: "pause" | "resume";
  readonly items: readonly PausableItem[];
  readonly chosen: readonly string[];
  readonly command: string;
}) {
  const { t } = useWords();
  const labels = usePauseLabels();
  const { errors, errorOf, field, typed } = useDeskForm(labels, intent);
  const pausing = intent === "pause";
  if (items.length === 0) return null;
  return (
    <Section
      title={t(pausing ? "deskPlan.pauseTitle" : "deskPlan.resumeTitle")}
      id={intent}
      aside={t(pausing ? "deskPlan.pauseNote" : "deskPlan.resumeNote")}
    >
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={idFor(command, [intent])} />
        <Hidden name="intent" value={intent} />
        <Checkboxes
          name="items"
          legend={labels.items}
          error={errorOf("items")}
          defaultValues={[...chosen]}
          options={items.map(({ id, title }) => ({ value: id, text: `${id} · ${title ?? t("site.withdrawn")}` }))}
        />
        {pausing ? (
          <Radios
            name="reason"
            legend={labels.reason}
            defaultValue={typed("reason")}
            error={errorOf("reason")}
            options={pauseReasons.map((reason) => ({ value: reason, text: t(pauseNames[reason]) }))}
          />
        ) : null}
        <TextField
          id={`${intent}-day`}
          name="day"
          type="date"
          label={labels.day}
          hint={t("deskPlan.dayHint")}
          width="medium"
          defaultValue={typed("day")}
          error={errorOf("day")}
        />
        <TextArea id={`${intent}-note`} {...field("note")} rows={2} maxLength={textLimits.planNote} />
        <Button>{t("desk.continue")}</Button>
      </form>
    </Section>
  );
}

/** The chosen items read back before their clocks stop or go on. */
export function PauseReadBack({
  intent,
  fields,
  command,
}: {
  readonly intent: "pause" | "resume";
  readonly fields: Typed;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const labels = usePauseLabels();
  const items = useReadBackList("items");
  const pausing = intent === "pause";
  const reason = pauseReasons.find((one) => one === fields.reason);
  return (
    <ReadBack
      title={t(pausing ? "deskPlan.pauseTitle" : "deskPlan.resumeTitle")}
      rows={[
        { key: "items", term: labels.items, value: items.join(", ") },
        ...(pausing ? [{ key: "reason", term: labels.reason, value: reason ? t(pauseNames[reason]) : "–" }] : []),
        { key: "day", term: labels.day, value: dayOr(fields.day, t("deskPlan.today"), lang) },
        { key: "note", term: labels.note, value: fields.note ? fields.note : "–" },
      ]}
      warning={t(pausing ? "deskPlan.pauseWarning" : "deskPlan.resumeWarning")}
      confirm={t(pausing ? "deskPlan.pauseConfirm" : "deskPlan.resumeConfirm")}
      command={command}
      fields={fields}
      lists={{ items }}
    />
  );
}
