import { sittingTemplates, templateIds } from "../../../shared/sittings/templates.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import type { T } from "../../locales/words.tsx";

/** A template that can be chosen. One of the eight is called by its key, an own one by its words (null once withdrawn). */
export interface OfferedTemplate {
  readonly id: string;
  readonly key: Key | null;
  readonly name: string | null;
  readonly minutes: number;
}

/** The eight, and the assembly's own that are not retired (TPL-1, TPL-4). */
export function offeredTemplates({ assembly, words }: Pick<TesseraContext, "assembly" | "words">, lang: Lang): readonly OfferedTemplate[] {
  const eight = templateIds.map((id) => ({ id, key: sittingTemplates[id].name, name: null, minutes: sittingTemplates[id].minutes }));
  const own = assembly.ids("template").flatMap((number) => {
    const template = assembly.ownTemplate(`own-${number}`);
    if (!template || template.retired) return [];
    const { id, nameEn, nameCy, steps } = template;
    return [{ id, key: null, name: words(lang === "cy" ? nameCy : nameEn), minutes: steps.reduce((sum, step) => sum + step.minutes, 0) }];
  });
  return [...eight, ...own];
}

/** What a template is called. */
export const templateNameOf = (t: T, { id, key, name }: Pick<OfferedTemplate, "id" | "key" | "name">): string =>
  key === null ? (name ?? t("running.templateNumbered", { number: id.slice("own-".length) })) : t(key);

/** Templates as choices of a list, with their minutes. */
export const templateOptions = (
  t: T,
  templates: readonly OfferedTemplate[],
): readonly { readonly value: string; readonly text: string }[] =>
  templates.map((one) => ({
    value: one.id,
    text: t("deskSitting.templateOption", { name: templateNameOf(t, one), count: one.minutes }),
  }));
