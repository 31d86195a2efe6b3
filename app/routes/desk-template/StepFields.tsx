import type { StandingOrders } from "../../../shared/founding/standingOrders.ts";
import { stepsTooShort } from "../../../shared/sittings/fit.ts";
import { roundFormats } from "../../../shared/sittings/state.ts";
import { stepCodes, stepTitles } from "../../../shared/sittings/templates.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import type { Problem } from "../../problem.ts";
import { formatNames } from "../sitting/names.ts";
import type { TypedStep } from "./typed.ts";

/** What a step is called: its own name in the page's language, else the known one. */
export function useStepName(): (step: TypedStep) => string {
  const { t, lang } = useWords();
  return ({ code, titleEn, titleCy }) => {
    const own = lang === "cy" ? titleCy || titleEn : titleEn || titleCy;
    const known = stepCodes.find((one) => one === code);
    return own || (known ? t(stepTitles[known]) : t("templateDesk.unnamed"));
  };
}

/** What the fields of every step are called: each says which step it is of. */
export function useStepLabels(steps: number): { readonly [field: string]: string } {
  const { t } = useWords();
  return Object.fromEntries(
    Array.from({ length: steps }, (_, i) => {
      const number = i + 1;
      return [
        [`steps.${i}.titleEn`, t("templateDesk.nameEnOfStep", { number })],
        [`steps.${i}.titleCy`, t("templateDesk.nameCyOfStep", { number })],
        [`steps.${i}.minutes`, t("templateDesk.minutesOfStep", { number })],
        [`steps.${i}.secondsEach`, t("templateDesk.secondsEachOfStep", { number })],
        [`steps.${i}.promptEn`, t("templateDesk.promptEnOfStep", { number })],
        [`steps.${i}.promptCy`, t("templateDesk.promptCyOfStep", { number })],
      ] as const;
    }).flat(),
  );
}

interface StepProps {
  readonly step: TypedStep;
  readonly index: number;
  readonly last: boolean;
  readonly people: number;
  readonly speaking: StandingOrders["speaking"];
  readonly field: Problem["field"];
}

/** One step of the form: what it is, how it goes, how long, and the buttons that move it. */
export function StepFields({ step, index, last, people, speaking, field }: StepProps) {
  const { t } = useWords();
  const name = useStepName()(step);
  const number = index + 1;
  const of = (part: string): string => `steps.${index}.${part}`;
  const format = roundFormats.find((one) => one === step.format) ?? "chair";
  const code = stepCodes.find((one) => one === step.code) ?? null;
  const minutes = Number.parseInt(step.minutes, 10) || 0;
  const secondsEach = Number.parseInt(step.secondsEach, 10) || null;
  const [short] = stepsTooShort([{ code, format, minutes, secondsEach }], people, { speaking });
  const own = [step.titleEn, step.titleCy, step.promptEn, step.promptCy, step.secondsEach].some((one) => one !== "") || code === null;
  const press = (what: string) => ({ name: "press", value: `${what}.${index}`, tone: "plain" as const, formAction: `#step-${number}` });
  return (
    <fieldset className="fieldset stack" id={`step-${number}`}>
      <legend>{t("templateDesk.stepNumbered", { number, name })}</legend>
      {short ? (
        <Notice tone="warn" title={t("running.tooShortTitle")}>
          <p>{t("running.tooShort", { needed: short.needed, minutes: short.minutes, people })}</p>
          <Button {...press("written")}>{t("running.inWriting")}</Button>
        </Notice>
      ) : null}
      <Select
        name={of("code")}
        label={t("templateDesk.code")}
        defaultValue={step.code}
        width="full"
        options={[{ value: "", text: t("templateDesk.ownName") }, ...stepCodes.map((one) => ({ value: one, text: t(stepTitles[one]) }))]}
      />
      <Select
        name={of("format")}
        label={t("templateDesk.format")}
        defaultValue={format}
        options={roundFormats.map((one) => ({ value: one, text: t(formatNames[one]) }))}
      />
      <TextField {...field(of("minutes"), step.minutes)} label={t("templateDesk.minutes")} type="number" min={1} max={600} width="short" />
      <Details summary={t("templateDesk.ownNames")} open={own}>
        <TextField {...field(of("titleEn"), step.titleEn)} lang="en" maxLength={textLimits.sittingTitle} label={t("templateDesk.nameEn")} />
        <TextField {...field(of("titleCy"), step.titleCy)} lang="cy" maxLength={textLimits.sittingTitle} label={t("templateDesk.nameCy")} />
        <TextField {...field(of("promptEn"), step.promptEn)} lang="en" maxLength={textLimits.prompt} label={t("templateDesk.promptEn")} />
        <TextField {...field(of("promptCy"), step.promptCy)} lang="cy" maxLength={textLimits.prompt} label={t("templateDesk.promptCy")} />
        <TextField
          {...field(of("secondsEach"), step.secondsEach)}
          label={t("templateDesk.secondsEach")}
          hint={t("templateDesk.secondsEachHint")}
          type="number"
          min={10}
          max={1800}
          width="short"
        />
      </Details>
      <ButtonRow>
        {index === 0 ? null : (
          <Button {...press("up")} formAction={`#step-${index}`} aria-label={t("templateDesk.earlierStep", { number })}>
            {t("deskSitting.earlier")}
          </Button>
        )}
        {last ? null : (
          <Button {...press("down")} formAction={`#step-${number + 1}`} aria-label={t("templateDesk.laterStep", { number })}>
            {t("deskSitting.later")}
          </Button>
        )}
        {last && index === 0 ? null : (
          <Button {...press("remove")} formAction="#steps" aria-label={t("templateDesk.removeStep", { number })}>
            {t("deskSitting.remove")}
          </Button>
        )}
      </ButtonRow>
    </fieldset>
  );
}
