import { type Decision, type Draft, type Refusal, refuse, type Unsealed, type Words, words } from "../journal.ts";
import { stepsOf } from "../sittings/course.ts";
import type { TemplateCommand } from "./commands.ts";
import type { TemplateEvent } from "./events.ts";
import type { OwnTemplate } from "./state.ts";

/** What decisions about templates read. The assembly satisfies it. */
export interface TemplatesKnow {
  ownTemplate(name: string): OwnTemplate | undefined;
  /** How many own templates the record has; the next number is one more. */
  templatesCount(): number;
}

type Save = Extract<TemplateCommand, { type: "SaveTemplate" }>;
type Decided<E extends TemplateEvent = TemplateEvent> = E extends TemplateEvent
  ? { readonly type: E["type"] } & Unsealed<Omit<E, "type">>
  : never;

const onTemplate = (number: string, event: Decided): readonly Draft[] => [{ stream: `template/${number}`, event }];

/** Keeping templates of one's own (TPL-1 to TPL-4). Whether the actor's role may ask at all is settled before (permissions). */
export function decideTemplate(command: TemplateCommand, know: TemplatesKnow): Decision | Refusal {
  if (command.type === "SaveTemplate") return save(command, know);
  const template = know.ownTemplate(command.template);
  if (!template) return refuse("templateUnknown", undefined, "template");
  return template.retired ? { events: [] } : { events: onTemplate(numberOf(template.id), { type: "TemplateRetired" }) };
}

const numberOf = (name: string): string => name.slice("own-".length);
const inWords = (text: string | null, lang: "en" | "cy"): Words | null => (text === null ? null : words(text, lang));

/** TPL-1: what is saved is a template of one's own; the eight stay as they are. */
function save(command: Save, know: TemplatesKnow): Decision | Refusal {
  const { template, version, from, nameEn, nameCy, fewest, most, steps } = command;
  const kept = template === null ? undefined : know.ownTemplate(template);
  if (template !== null && !kept) return refuse("templateUnknown", undefined, "template");
  // TPL-3: nobody overwrites what somebody else saved meanwhile.
  if (kept && kept.version !== version) return refuse("templateChanged");
  if (from !== null && !stepsOf(from, (own) => know.ownTemplate(own))) return refuse("templateUnknown", undefined, "from");
  if (most !== null && most < fewest) return refuse("templateMostBelowFewest", undefined, "most");
  const wrong = steps.flatMap((step, index) => stepRefused(step, index) ?? []);
  const [first, ...also] = wrong;
  if (first) return also.length > 0 ? { ...first, also } : first;
  const number = template === null ? String(know.templatesCount() + 1) : numberOf(template);
  const event = {
    type: "TemplateSaved" as const,
    number,
    from: kept ? kept.from : from,
    nameEn: words(nameEn, "en"),
    nameCy: words(nameCy, "cy"),
    fewest,
    most,
    steps: steps.map((step) => ({
      ...step,
      titleEn: inWords(step.titleEn, "en"),
      titleCy: inWords(step.titleCy, "cy"),
      promptEn: inWords(step.promptEn, "en"),
      promptCy: inWords(step.promptCy, "cy"),
    })),
  };
  return { events: onTemplate(number, event), answer: { template: `own-${number}` } };
}

/** TPL-2: both languages together: a step has a known name or its own in both, and its prompt in both or none. */
function stepRefused(step: Save["steps"][number], index: number): Refusal | null {
  const field = (name: string): string => `steps.${index}.${name}`;
  const number = index + 1;
  if (step.titleEn === null && (step.code === null || step.titleCy !== null)) return refuse("stepNeedsNames", { number }, field("titleEn"));
  if (step.titleCy === null && (step.code === null || step.titleEn !== null)) return refuse("stepNeedsNames", { number }, field("titleCy"));
  if (step.promptEn === null && step.promptCy !== null) return refuse("stepNeedsBothPrompts", { number }, field("promptEn"));
  if (step.promptCy === null && step.promptEn !== null) return refuse("stepNeedsBothPrompts", { number }, field("promptCy"));
  return null;
}
