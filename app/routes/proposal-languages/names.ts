import type { LanguagePart } from "../../../shared/proposals/text.ts";
import type { Lang } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import type { T } from "../../locales/words.tsx";

/** The languages as pages call them. */
export const languageNames: { readonly [lang in Lang]: Key } = { en: "proposals.english", cy: "proposals.welsh" };

/** The parts that stand in both languages as pages call them. */
export const partNames: { readonly [part in LanguagePart]: Key } = {
  title: "comparison.lineTitle",
  question: "comparison.lineQuestion",
  summary: "comparison.lineSummary",
};

/** "Title (Welsh)". */
export const partIn = (t: T, part: LanguagePart, lang: Lang): string =>
  t("comparison.lineIn", { line: t(partNames[part]), language: t(languageNames[lang]) });
