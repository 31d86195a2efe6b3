import { type Hash, type Words, words } from "../journal.ts";
import type { ReadyItem } from "./carriedItem.ts";
import type { SittingCommandOf } from "./commands.ts";
import type { OwnStep } from "./course.ts";
import type { ItemKind, Round } from "./state.ts";
import type { TemplateId } from "./templates.ts";

/** A round as it goes into an event: its title and prompt still words. */
export type PlannedRound = Omit<Round, "phase" | "title" | "prompt"> & {
  readonly title: Words | Hash | null;
  readonly prompt: Words | Hash | null;
};

/** What somebody asks to have on the agenda. */
export type AskedItem = SittingCommandOf<"AddItem">["item"];

/** The steps of a template by its name; undefined where there is none. */
export type StepsOf = (template: string) => readonly OwnStep[] | undefined;

/** The rounds of a course for one item, numbered from `first`. A step with names of its own brings them in both languages (TPL-2). */
export function roundsOfTemplate(steps: readonly OwnStep[], item: string, first: number): readonly PlannedRound[] {
  return steps.map((step, index) => ({
    id: `r${first + index}`,
    item,
    format: step.format,
    title: step.titleEn,
    step: step.code,
    prompt: step.promptEn,
    minutes: step.minutes,
    secondsEach: step.secondsEach,
    ...(step.titleCy === null ? {} : { titleCy: step.titleCy }),
    ...(step.promptCy === null ? {} : { promptCy: step.promptCy }),
  }));
}

/** The course an item takes when no template is named. */
const usualTemplate: { readonly [kind in ItemKind]?: TemplateId } = { proposal: "motion-debate", "reply-hearing": "response-hearing" };
const usualFormat: { readonly [kind in ItemKind]: Round["format"] } = {
  opening: "chair",
  "previous-minutes": "chair",
  evidence: "presentation",
  proposal: "open-floor",
  election: "ballot",
  "reply-hearing": "presentation",
  "any-other-business": "open-floor",
};

/**
 * An item with its rounds: by its template, by those it was to have when it was carried over, by its kind's usual template, or one
 * round as long as the item. Minutes 0 mean the sum of its rounds.
 */
export function plannedItem(asked: ReadyItem, id: string, number: number, firstRound: number, stepsOf: StepsOf) {
  const { from } = asked;
  const rounds = plannedRounds(asked, id, firstRound, stepsOf);
  const item = {
    id,
    number,
    kind: asked.kind,
    titleEn: from ? from.item.titleEn : asked.titleEn === null ? null : words(asked.titleEn, "en"),
    titleCy: from ? from.item.titleCy : asked.titleCy === null ? null : words(asked.titleCy, "cy"),
    minutes: asked.minutes === 0 ? rounds.reduce((sum, round) => sum + round.minutes, 0) : asked.minutes,
    proposal: asked.proposal,
    ...(asked.planItem === null ? {} : { planItem: asked.planItem }),
    ...(from ? { carriedFrom: { sitting: from.sitting, item: from.item.id } } : {}),
  };
  return { item, rounds };
}

function plannedRounds(asked: ReadyItem, item: string, first: number, stepsOf: StepsOf): readonly PlannedRound[] {
  const { from } = asked;
  if (asked.template === null && from && from.rounds.length > 0)
    return from.rounds.map(({ phase: _, ...round }, index) => ({ ...round, id: `r${first + index}`, item }));
  const template = asked.template ?? usualTemplate[asked.kind];
  const steps = template === undefined ? undefined : stepsOf(template);
  if (steps) return roundsOfTemplate(steps, item, first);
  const minutes = Math.max(1, asked.minutes);
  const one = { title: null, step: null, prompt: null, minutes, secondsEach: null };
  return [{ id: `r${first}`, item, format: usualFormat[asked.kind], ...one }];
}

const plain = (kind: ItemKind, minutes: number, template: string | null = null): AskedItem => ({
  kind,
  titleEn: null,
  titleCy: null,
  minutes,
  proposal: null,
  planItem: null,
  template,
  carried: null,
});

/**
 * The items to plan: those asked for, the sitting's template given to the first main item without its own; or, from a template
 * alone, opening and roll, the main item and any other business.
 */
export function itemsToPlan(asked: readonly AskedItem[], template: string | null): readonly AskedItem[] {
  if (template === null) return asked;
  if (asked.length === 0) {
    const main: ItemKind = template === "response-hearing" ? "reply-hearing" : "evidence";
    return [plain("opening", 10), plain(main, 0, template), plain("any-other-business", 5)];
  }
  const main = asked.findIndex(
    (item) => item.template === null && ["proposal", "evidence", "reply-hearing", "election"].includes(item.kind),
  );
  return asked.map((item, index) => (index === main ? { ...item, template } : item));
}
