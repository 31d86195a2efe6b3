import { isDay } from "../../../shared/calendar/days.ts";
import { rulings } from "../../../shared/requests/events.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
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
import { useDeskForm, useReadBackList, useTicked } from "../desk/useDeskForm.ts";
import { dayText } from "../plan/dayText.ts";
import { Cites } from "../requests/Cites.tsx";
import { resultNames } from "../requests/names.ts";
import type { RequestLine, RequestShown } from "../requests/shown.ts";

/** The names of the ruling's fields, for errors and for reading back. */
export function useRuleLabels() {
  const { t } = useWords();
  return {
    ...{ result: t("requests.result"), reason: t("requests.reason"), conditions: t("requests.conditions") },
    ...{ from: t("requests.grantedFrom"), until: t("requests.grantedUntil"), review: t("requests.review"), cites: t("requests.cites") },
  };
}

/** The ruling: granted, with conditions, or refused; why; for how long; which precedents it rests on (RTI-3, RTI-4). */
export function RuleForm({
  shown,
  precedents,
  command,
}: {
  readonly shown: RequestShown;
  readonly precedents: readonly RequestLine[];
  readonly command: string;
}) {
  const { t } = useWords();
  const labels = useRuleLabels();
  const { errors, errorOf, typed, field } = useDeskForm(labels, "rule");
  const cites = useTicked("cites");
  return (
    <Section title={t("requests.ruleTitle")} id="rule" aside={t("requests.ruleNote")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={idFor(command, ["rule"])} />
        <Hidden name="intent" value="rule" />
        <Hidden name="version" value={String(shown.version)} />
        <Radios
          name="result"
          legend={labels.result}
          defaultValue={typed("result")}
          error={errorOf("result")}
          options={rulings.map((one) => ({ value: one, text: t(resultNames[one]) }))}
        />
        <TextArea {...field("reason")} hint={t("requests.reasonPublic")} rows={5} maxLength={textLimits.reason} />
        <TextArea {...field("conditions")} hint={t("requests.conditionsHint")} rows={4} maxLength={textLimits.conditions} />
        {(["from", "until"] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={labels[name]}
            type="date"
            width="short"
            defaultValue={typed(name, shown.text?.[name] ?? "")}
            error={errorOf(name)}
          />
        ))}
        <TextField {...field("review")} hint={t("requests.reviewHint")} type="date" width="short" />
        <Cites precedents={precedents} label={labels.cites} error={errorOf("cites")} ticked={cites} />
        <Button>{t("desk.continue")}</Button>
      </form>
    </Section>
  );
}

/** The ruling read back before it stands on the record. */
export function RuleReadBack({
  fields,
  command,
  kicker,
  shown,
}: {
  readonly fields: Typed;
  readonly command: string;
  readonly kicker: string;
  readonly shown: RequestShown;
}) {
  const { t, lang } = useWords();
  const labels = useRuleLabels();
  const cites = useReadBackList("cites");
  const result = rulings.find((one) => one === fields.result) ?? "refused";
  const row = (key: keyof typeof labels, value: string) => ({ key, term: labels[key], value });
  const days = (["from", "until", "review"] as const).flatMap((key) => {
    const day = fields[key] ?? "";
    return result === "refused" || day === "" ? [] : [row(key, isDay(day) ? dayText(day, lang) : day)];
  });
  return (
    <ReadBack
      title={t("requests.ruleTitle")}
      kicker={kicker}
      rows={[
        row("result", t(resultNames[result])),
        row("reason", fields.reason ?? ""),
        ...(fields.conditions ? [row("conditions", fields.conditions)] : []),
        ...days,
        ...(cites.length > 0 ? [row("cites", cites.join(", "))] : []),
      ]}
      warning={t("requests.ruleWarning")}
      confirm={t("requests.ruleButton")}
      command={idFor(command, ["rule", shown.id])}
      fields={fields}
      lists={{ cites }}
    />
  );
}

/** Ends what was granted before its day (RTI-5). */
export function EndForm({ command }: { readonly command: string }) {
  const { t } = useWords();
  const labels = { reason: t("requests.reason") };
  const { errors, field } = useDeskForm(labels, "end");
  return (
    <Section title={t("requests.endTitle")} id="end" aside={t("requests.endLead")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={idFor(command, ["end"])} />
        <TextArea {...field("reason")} rows={3} maxLength={textLimits.reason} />
        <Button name="intent" value="end" tone="danger">
          {t("requests.end")}
        </Button>
      </form>
    </Section>
  );
}
