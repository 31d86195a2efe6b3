import { catalogues } from "../../app/locales/catalogues.server.ts";
import type { Lang } from "../../app/locales/href.ts";
import { tOf } from "../../app/locales/words.tsx";
import { lineName } from "../papers/versionPaper.ts";

/** A section of a proposal that a heading of a file can name. */
export type SectionName =
  | "clauses"
  | "case"
  | "cost"
  | "about"
  | "both"
  | `${"title" | "summary" | "question"}.${Lang}`
  | "title"
  | "summary"
  | "question";

const languages = ["en", "cy"] as const;

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[\s:.]+$/u, "")
    .trim();

/** Every name of a section in both languages, as our own papers write them, and a few that people write. */
const names: ReadonlyMap<string, SectionName> = new Map(
  languages.flatMap((lang) => {
    const t = tOf(lang, catalogues[lang]);
    const both = (["title", "summary", "question"] as const).flatMap((part): readonly (readonly [string, SectionName])[] =>
      languages.map((written) => [lineName(t, part, written), `${part}.${written}`] as const),
    );
    const single: readonly (readonly [string, SectionName])[] = [
      [t("proposals.sectionClauses"), "clauses"],
      [t("proposals.sectionCase"), "case"],
      [t("proposals.sectionCost"), "cost"],
      [t("proposals.inBothLanguages"), "both"],
      [t("papers.about"), "about"],
      [t("comparison.lineTitle"), "title"],
      [t("comparison.lineSummary"), "summary"],
      [t("comparison.lineQuestion"), "question"],
    ];
    return [...both, ...single].map(([name, section]) => [plain(name), section] as const);
  }),
);

const written: ReadonlyMap<string, SectionName> = new Map([
  ["case", "case"],
  ["reasons", "case"],
  ["recommendations", "clauses"],
  ["cost", "cost"],
  ["costs", "cost"],
  ["question", "question"],
  ["cost a chyllid", "cost"],
]);

/** The section that a heading names, or undefined: an ordinary heading. */
export const sectionNamed = (heading: string): SectionName | undefined => names.get(plain(heading)) ?? written.get(plain(heading));
