import { type OwnStep, stepsOf } from "../../../shared/sittings/course.ts";
import { stepsTooShort, type TooShort } from "../../../shared/sittings/fit.ts";
import type { RoundFormat } from "../../../shared/sittings/state.ts";
import { type StepCode, sittingTemplates, templateIds, templateOf } from "../../../shared/sittings/templates.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";

/** A step as pages show it. `title` and `prompt`: its own words, if it has any. */
export interface StepShown {
  readonly code: StepCode | null;
  readonly title: Said | null;
  readonly prompt: Said | null;
  readonly format: RoundFormat;
  readonly minutes: number;
  readonly secondsEach: number | null;
}

/** A template as pages show it. One of the eight is called by its key and says what it is used for. */
export interface TemplateShown {
  readonly id: string;
  readonly own: boolean;
  readonly retired: boolean;
  readonly key: Key | null;
  readonly useWhen: Key | null;
  readonly name: string | null;
  readonly fewest: number;
  readonly most: number | null;
  readonly minutes: number;
  readonly steps: readonly StepShown[];
  /** Steps that are too short for so many people (TPL-6). */
  readonly tooShort: readonly TooShort[];
}

type Sources = Reading & Pick<TesseraContext, "assembly">;

const stepShown = (context: Reading, step: OwnStep, lang: Lang): StepShown => ({
  ...{ code: step.code, format: step.format, minutes: step.minutes, secondsEach: step.secondsEach },
  title: said(context, lang === "cy" ? step.titleCy : step.titleEn, lang),
  prompt: said(context, lang === "cy" ? step.promptCy : step.promptEn, lang),
});

/** One template by its name for a page in `lang`, measured against so many people; null where there is none. */
export function templateShown(context: Sources, id: string, lang: Lang, people: number): TemplateShown | null {
  const { assembly } = context;
  const own = assembly.ownTemplate(id);
  const known = templateIds.find((one) => one === id);
  const steps = stepsOf(id, (name) => assembly.ownTemplate(name));
  const orders = assembly.founding?.orders;
  if (!steps || !orders) return null;
  const { fewest, most } = own ?? (known ? templateOf(known) : { fewest: 1, most: null });
  return {
    ...{ id, own: own !== undefined, retired: own?.retired ?? false, fewest, most },
    key: known ? sittingTemplates[known].name : null,
    useWhen: known ? sittingTemplates[known].useWhen : null,
    name: own ? context.words(lang === "cy" ? own.nameCy : own.nameEn) : null,
    minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
    steps: steps.map((step) => stepShown(context, step, lang)),
    tooShort: stepsTooShort(steps, people, orders),
  };
}

/** Every template: the eight, then the assembly's own, retired ones last. */
export function templatesShown(context: Sources, lang: Lang, people: number): readonly TemplateShown[] {
  const own = context.assembly.ids("template").map((number) => `own-${number}`);
  const shown = [...templateIds, ...own].flatMap((id) => templateShown(context, id, lang, people) ?? []);
  return [...shown.filter(({ retired }) => !retired), ...shown.filter(({ retired }) => retired)];
}
