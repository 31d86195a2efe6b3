import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { DeskMeasure, Withdrawable } from "./load.ts";

/** A warning, or removal from the floor or the sitting, with a reason (MOD-1 to MOD-3). */
export function TakeForm({ command, roundOpen }: { readonly command: string; readonly roundOpen: boolean }) {
  const { t } = useWords();
  const labels = {
    seat: t("moderation.seatNumber"),
    kind: t("moderation.what"),
    ends: t("moderation.ends"),
    minutes: t("moderation.minutes"),
    reason: t("moderation.reason"),
  };
  const { errors, field, typed } = useDeskForm(labels, "take");
  return (
    <Section id="take" title={t("moderation.takeTitle")} aside={t("moderation.takeNote")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={`${command}-take`} />
        <TextField {...field("seat")} inputMode="numeric" width="short" required />
        <Select
          name="kind"
          label={labels.kind}
          defaultValue={typed("kind", "warning")}
          options={[
            { value: "warning", text: t("moderation.kindWarning") },
            { value: "floor", text: t("moderation.kindFloor") },
            { value: "sitting", text: t("moderation.kindSitting") },
          ]}
        />
        <Select
          name="ends"
          label={labels.ends}
          hint={t("moderation.endsHint")}
          defaultValue={typed("ends", "sitting")}
          options={[
            ...(roundOpen ? [{ value: "round", text: t("moderation.endsWithRound") }] : []),
            { value: "minutes", text: t("moderation.endsAfterMinutes") },
            { value: "sitting", text: t("moderation.endsWithSitting") },
          ]}
        />
        <TextField {...field("minutes")} inputMode="numeric" width="short" />
        <TextArea {...field("reason")} rows={3} maxLength={textLimits.sittingReason} hint={t("moderation.reasonHint")} required />
        <Button name="intent" value="take">
          {t("moderation.take")}
        </Button>
      </form>
    </Section>
  );
}

/** Taking words off the record that were put down or revealed. */
export function WithdrawForm({ command, said }: { readonly command: string; readonly said: readonly Withdrawable[] }) {
  const { t } = useWords();
  const labels = { said: t("moderation.whichWords"), withdrawReason: t("moderation.reason") };
  const { errors, field, typed } = useDeskForm(labels, "withdraw");
  return (
    <Section id="withdraw" title={t("moderation.withdrawTitle")} aside={t("moderation.withdrawNote")}>
      {said.length === 0 ? (
        <p>{t("moderation.nothingSaid")}</p>
      ) : (
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={`${command}-withdraw`} />
          <Select
            name="said"
            label={labels.said}
            width="full"
            defaultValue={typed("said")}
            options={said.map((one) => ({ value: one.said, text: t("moderation.saidBy", { number: one.seat, begins: one.begins }) }))}
          />
          <TextArea {...field("withdrawReason")} rows={3} maxLength={textLimits.sittingReason} hint={t("moderation.reasonHint")} required />
          <Button name="intent" value="withdraw" tone="danger">
            {t("moderation.withdraw")}
          </Button>
        </form>
      )}
    </Section>
  );
}

/** What can be done about one measure: readmit, or rule on the appeal. */
export function AboutMeasure({ one, command }: { readonly one: DeskMeasure; readonly command: string }) {
  const { t } = useWords();
  const { shown, may } = one;
  const name = `reason-${shown.id}`;
  const labels = { [name]: t("moderation.reason") };
  const readmit = useDeskForm(labels, `readmit-${shown.id}`);
  const ruling = useDeskForm(
    labels,
    [`grant-${shown.id}`, `refuse-${shown.id}`].find((intent) => intent === readmit.typed("intent")) ?? `grant-${shown.id}`,
  );
  const errors = [...readmit.errors, ...ruling.errors];
  if (!may.readmit && !may.rule) return null;
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={`${command}-${shown.id}`} />
      <TextArea {...(ruling.errors.length > 0 ? ruling : readmit).field(name)} rows={3} maxLength={textLimits.sittingReason} required />
      {may.rule ? <Checkbox name="named" id={`named-${shown.id}`} label={t("moderation.name")} hint={t("moderation.nameHint")} /> : null}
      <div className="row">
        {may.rule ? (
          <>
            <Button name="intent" value={`grant-${shown.id}`}>
              {t("moderation.grant")}
            </Button>
            <Button name="intent" value={`refuse-${shown.id}`} tone="plain">
              {t("moderation.refuse")}
            </Button>
          </>
        ) : null}
        {may.readmit ? (
          <Button name="intent" value={`readmit-${shown.id}`} tone="plain">
            {t("moderation.readmit")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
