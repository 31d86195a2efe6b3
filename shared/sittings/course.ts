import { z } from "zod";
import type { Hash } from "../journal.ts";
import type { RoundFormat } from "./state.ts";
import { type StepCode, type TemplateStep, templateIds, templateOf } from "./templates.ts";

/** The name of an assembly's own template: `own-3` is kept in the stream `template/3`. */
export const ownTemplateName = z.string().regex(/^own-[1-9]\d{0,5}$/);
/** The name of any template: one of the eight, or an own one. */
export const templateName = z.union([z.enum(templateIds), ownTemplateName]);

/** A step of an own template. `code` null: it has names of its own in both languages (TPL-2). Titles and prompts are words. */
export interface OwnStep {
  readonly code: StepCode | null;
  readonly titleEn: Hash | null;
  readonly titleCy: Hash | null;
  readonly promptEn: Hash | null;
  readonly promptCy: Hash | null;
  readonly format: RoundFormat;
  readonly minutes: number;
  readonly secondsEach: number | null;
}

/** What sittings need to know of an own template. */
export interface OwnCourse {
  readonly steps: readonly OwnStep[];
  readonly retired: boolean;
}

const ownStep = ({ code, format, minutes }: TemplateStep): OwnStep => ({
  ...{ code, format, minutes, titleEn: null, titleCy: null, promptEn: null, promptCy: null, secondsEach: null },
});

/** The steps of a template by its name; undefined where there is none of that name. */
export function stepsOf(name: string, own: (id: string) => OwnCourse | undefined): readonly OwnStep[] | undefined {
  const known = templateIds.find((id) => id === name);
  return known ? templateOf(known).steps.map(ownStep) : own(name)?.steps;
}
