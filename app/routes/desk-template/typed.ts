import { scaled } from "../../../shared/sittings/scaled.ts";
import { mostSteps } from "../../../shared/templates/commands.ts";
import type { Fields } from "../desk-sitting/commands.ts";

/** The fields of a step, in the order in which they stand in the form. */
export const stepFields = ["code", "titleEn", "titleCy", "format", "minutes", "secondsEach", "promptEn", "promptCy"] as const;
/** A step as it is typed. */
export type TypedStep = { readonly [field in (typeof stepFields)[number]]: string };

/** A template as it is typed: nothing is checked yet. */
export interface TypedTemplate {
  readonly nameEn: string;
  readonly nameCy: string;
  readonly fewest: string;
  readonly most: string;
  readonly steps: readonly TypedStep[];
}

/** A step whose minutes a press changed; by its place. */
export interface ChangedStep {
  readonly index: number;
  readonly before: number;
  readonly after: number;
}

/** What a press made of what was typed. `changed` null: it cannot be made that short. */
export interface Pressed {
  readonly typed: TypedTemplate;
  readonly changed: readonly ChangedStep[] | null;
}

const emptyStep: TypedStep = {
  code: "",
  titleEn: "",
  titleCy: "",
  format: "chair",
  minutes: "5",
  secondsEach: "",
  promptEn: "",
  promptCy: "",
};

/** The template in a form that was sent: steps are `steps.0.minutes` and so on, without a gap. */
export function typedIn(fields: Fields): TypedTemplate {
  const steps: TypedStep[] = [];
  while (steps.length < mostSteps && fields[`steps.${steps.length}.minutes`] !== undefined) {
    const at = (name: string): string => fields[`steps.${steps.length}.${name}`] ?? "";
    steps.push({
      ...{ code: at("code"), titleEn: at("titleEn"), titleCy: at("titleCy"), format: at("format") },
      ...{ minutes: at("minutes"), secondsEach: at("secondsEach"), promptEn: at("promptEn"), promptCy: at("promptCy") },
    });
  }
  const { nameEn = "", nameCy = "", fewest = "", most = "" } = fields;
  return { nameEn, nameCy, fewest, most, steps };
}

const minutesOf = ({ minutes }: TypedStep): number => (/^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : 0);

/** The minutes of all steps together; what is no number counts as none. */
export const totalOf = ({ steps }: TypedTemplate): number => steps.reduce((sum, step) => sum + minutesOf(step), 0);

/**
 * What a button of the form does with what is typed, before anything is saved: `up.2`, `down.2`, `remove.2`, `written.2`, `add`,
 * `shorten`. Any other press leaves it as it is.
 */
export function pressed(typed: TypedTemplate, press: string, total: string): Pressed {
  const { steps } = typed;
  const [what, place = ""] = press.split(".");
  const index = /^\d{1,2}$/.test(place) ? Number(place) : -1;
  const step = steps[index];
  const withSteps = (now: readonly TypedStep[]): Pressed => ({ typed: { ...typed, steps: now }, changed: [] });
  const others = steps.filter((_, i) => i !== index);
  const put = (at: number): Pressed => withSteps(step ? [...others.slice(0, at), step, ...others.slice(at)] : steps);
  switch (what) {
    case "up":
      return put(Math.max(0, index - 1));
    case "down":
      return put(index + 1);
    case "remove":
      return withSteps(others.length === 0 ? steps : others);
    case "written":
      return withSteps(steps.map((one, i) => (i === index ? { ...one, format: "written" } : one)));
    case "add":
      return withSteps(steps.length < mostSteps ? [...steps, emptyStep] : steps);
    case "shorten":
      return shortened(typed, total);
    default:
      return withSteps(steps);
  }
}

/** TPL-5: every step in proportion; what changed is named. */
function shortened(typed: TypedTemplate, total: string): Pressed {
  const parts = typed.steps.map((step) => ({ minutes: Math.max(1, minutesOf(step)), fixed: step.format === "ballot" }));
  const wanted = /^\d{1,4}$/.test(total.trim()) ? Number(total) : 0;
  const lengths = wanted > 0 && wanted <= 600 * parts.length ? scaled(parts, wanted) : null;
  if (!lengths) return { typed, changed: null };
  const steps = typed.steps.map((step, i) => ({ ...step, minutes: String(lengths[i] ?? step.minutes) }));
  const changed = lengths.flatMap((after, index) => {
    const before = parts[index]?.minutes ?? after;
    return before === after ? [] : [{ index, before, after }];
  });
  return { typed: { ...typed, steps }, changed };
}
