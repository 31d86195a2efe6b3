import type { StandingOrders } from "../../../shared/founding/standingOrders.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { fieldShown, useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { StepFields, useStepLabels, useStepName } from "./StepFields.tsx";
import { type ChangedStep, type TypedTemplate, totalOf } from "./typed.ts";

interface EditorProps {
  readonly typed: TypedTemplate;
  /** What the last press changed; null: it could not be done. */
  readonly changed: readonly ChangedStep[] | null;
  readonly version: string;
  readonly people: number;
  readonly speaking: StandingOrders["speaking"];
  readonly command: string;
}

/** The whole template in one form. Every button sends it; only one of them saves. */
export function Editor({ typed, changed, version, people, speaking, command }: EditorProps) {
  const { t } = useWords();
  const nameOf = useStepName();
  const labels = {
    ...{ nameEn: t("templateDesk.nameEn"), nameCy: t("templateDesk.nameCy") },
    ...{ fewest: t("templateDesk.fewest"), most: t("templateDesk.most"), steps: t("templateDesk.steps") },
    ...useStepLabels(typed.steps.length),
  };
  const steps = typed.steps.map((step, index) => ({ key: `step-${index + 1}`, step, index }));
  const { errors, errorOf } = useProblem(labels);
  const field = fieldShown(labels, errorOf, (_, otherwise = "") => otherwise);
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={command} />
      <Hidden name="version" value={version} />
      {/* The first button is the one that Enter presses: it changes nothing. */}
      <button type="submit" name="press" value="show" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <TextField {...field("nameEn", typed.nameEn)} lang="en" maxLength={textLimits.sittingTitle} required />
      <TextField {...field("nameCy", typed.nameCy)} lang="cy" maxLength={textLimits.sittingTitle} required />
      <TextField {...field("fewest", typed.fewest)} type="number" min={1} max={1000} width="short" />
      <TextField {...field("most", typed.most)} type="number" min={1} max={1000} width="short" hint={t("templateDesk.mostHint")} />
      <Section title={t("templateDesk.steps")} id="steps" aside={t("templateDesk.total", { count: totalOf(typed) })}>
        {changed === null ? <Notice tone="bad">{t("templateDesk.cannotShorten")}</Notice> : null}
        {changed && changed.length > 0 ? (
          <Notice tone="good" title={t("templateDesk.changed")}>
            <ul>
              {changed.map(({ index, before, after }) => {
                const step = typed.steps[index];
                return <li key={index}>{t("templateDesk.changedLine", { step: step ? nameOf(step) : "", before, after })}</li>;
              })}
            </ul>
          </Notice>
        ) : null}
        <TextField
          name="total"
          label={t("templateDesk.shortenTo")}
          hint={t("templateDesk.shortenToHint")}
          type="number"
          min={typed.steps.length}
          width="short"
          defaultValue={String(totalOf(typed))}
        />
        <ButtonRow>
          <Button name="press" value="shorten" tone="plain" formAction="#steps">
            {t("templateDesk.shorten")}
          </Button>
        </ButtonRow>
        {steps.map(({ key, step, index }) => (
          <StepFields
            key={key}
            step={step}
            index={index}
            last={index === typed.steps.length - 1}
            people={people}
            speaking={speaking}
            field={field}
          />
        ))}
        <Button name="press" value="add" tone="plain" formAction="#steps">
          {t("templateDesk.addStep")}
        </Button>
      </Section>
      <Button name="press" value="save">
        {t("templateDesk.save")}
      </Button>
    </form>
  );
}
