import { type Words, words } from "../journal.ts";
import type { SittingCommandOf } from "./commands.ts";
import type { ItemKind, Round } from "./state.ts";
import { type TemplateId, templateOf } from "./templates.ts";

/** A round as it goes into an event: its title and prompt still words. */
export type PlannedRound = Omit<Round, "phase" | "title" | "prompt"> & { readonly title: Words | null; readonly prompt: Words | null };

/** What somebody asks to have on the agenda. */
export type AskedItem = SittingCommandOf<"AddItem">["item"];

/** The rounds of a template for one item, numbered from `first`. */
export function roundsOfTemplate(id: TemplateId, item: string, first: number): readonly PlannedRound[] {
  return templateOf(id).steps.map((step, index) => ({
    id: `r${first + index}`,
    item,
    format: step.format,
    title: null,
    step: step.code,
    prompt: null,
    minutes: step.minutes,
    secondsEach: null,
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

/** An item with its rounds: by its template, by its kind's usual one, or one round as long as the item. Minutes 0 mean the sum of its rounds. */
export function plannedItem(asked: AskedItem, id: string, number: number, firstRound: number) {
  const template = asked.template ?? usualTemplate[asked.kind];
  const rounds: readonly PlannedRound[] = template
    ? roundsOfTemplate(template, id, firstRound)
    : [
        {
          id: `r${firstRound}`,
          item: id,
          format: usualFormat[asked.kind],
          title: null,
          step: null,
          prompt: null,
          minutes: Math.max(1, asked.minutes),
          secondsEach: null,
        },
      ];
  const item = {
    id,
    number,
    kind: asked.kind,
    titleEn: asked.titleEn === null ? null : words(asked.titleEn, "en"),
    titleCy: asked.titleCy === null ? null : words(asked.titleCy, "cy"),
    minutes: asked.minutes === 0 ? rounds.reduce((sum, round) => sum + round.minutes, 0) : asked.minutes,
    proposal: asked.proposal,
  };
  return { item, rounds };
}

const plain = (kind: ItemKind, minutes: number, template: TemplateId | null = null): AskedItem => ({
  kind,
  titleEn: null,
  titleCy: null,
  minutes,
  proposal: null,
  template,
});

/**
 * The items to plan: those asked for, the sitting's template given to the first main item without its own; or, from a template
 * alone, opening and roll, the main item and any other business.
 */
export function itemsToPlan(asked: readonly AskedItem[], template: TemplateId | null): readonly AskedItem[] {
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
