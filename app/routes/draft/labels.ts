import { extents } from "../../../shared/proposals/departments.ts";
import { addresseeField } from "../../../shared/proposals/form.ts";
import type { MissingSection } from "../../../shared/proposals/text.ts";
import { figureLabels } from "../../editor/FigureFields.tsx";
import type { Key } from "../../locales/keys.ts";
import type { T } from "../../locales/words.tsx";
import { extentNames } from "../proposals/names.ts";

/** What the sections are called where one is missing. */
export const sectionNames: { readonly [section in MissingSection]: Key } = {
  title: "drafts.sectionTitle",
  question: "drafts.sectionQuestion",
  summary: "drafts.sectionSummary",
  case: "proposals.sectionCase",
  clauses: "drafts.sectionClauseMissing",
  cost: "proposals.sectionCost",
  chapter: "proposals.sectionChapter",
  extent: "proposals.sectionExtent",
  addressees: "proposals.sectionAddressees",
};

/** The field that a missing section is mended in. */
export const fieldOfSection = (section: MissingSection, written: "en" | "cy"): string => {
  if (section === "title" || section === "question" || section === "summary") return `${section}.${written}`;
  return section === "addressees" ? addresseeField("UK") : section;
};

/** The fields of a proposal's form as the page calls them. */
export const labelsOf = (t: T): { readonly [field: string]: string } => ({
  language: t("drafts.languageLabel"),
  "title.en": t("drafts.titleEn"),
  "title.cy": t("drafts.titleCy"),
  "question.en": t("drafts.questionEn"),
  "question.cy": t("drafts.questionCy"),
  "summary.en": t("drafts.summaryEn"),
  "summary.cy": t("drafts.summaryCy"),
  "machine.en": t("languages.machineEn"),
  "machine.cy": t("languages.machineCy"),
  case: t("proposals.sectionCase"),
  clauses: t("proposals.sectionClauses"),
  cost: t("proposals.sectionCost"),
  ...figureLabels(t),
  chapter: t("proposals.sectionChapter"),
  extent: t("proposals.sectionExtent"),
  ...Object.fromEntries(extents.map((nation) => [addresseeField(nation), t("drafts.addresseeIn", { nation: t(extentNames[nation]) })])),
  reason: t("drafts.reasonLabel"),
  seat: t("drafts.seatLabel"),
});
