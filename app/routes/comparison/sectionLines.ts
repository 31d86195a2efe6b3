import type { ComparedRun } from "../../../shared/diff/blocks.ts";
import type { Piece } from "../../../shared/diff/pieces.ts";
import type { ProposalText } from "../../../shared/proposals/text.ts";
import type { LineShown } from "../../comparison/ChangedLine.tsx";
import type { HowShown } from "../../comparison/Rows.tsx";
import type { Lang } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import type { T } from "../../locales/words.tsx";
import { bodyName, chapterName, extentNames } from "../proposals/names.ts";
import type { ChangedSection, Choice, WrittenKey } from "./shown.ts";

const writtenNames: { readonly [key in WrittenKey]: Key } = {
  cost: "proposals.sectionCost",
  title: "comparison.lineTitle",
  question: "comparison.lineQuestion",
  summary: "comparison.lineSummary",
};
const choiceNames: { readonly [of in Choice["of"]]: Key } = {
  chapter: "proposals.sectionChapter",
  extent: "proposals.sectionExtent",
  addressees: "proposals.sectionAddressees",
  language: "comparison.lineLanguage",
  machine: "languages.machineShort",
};
const languageNames: { readonly [lang in Lang]: Key } = { en: "proposals.english", cy: "proposals.welsh" };

/** The changed sections of one line as a page in `lang` shows them; what was chosen in words. */
export function sectionLines(sections: readonly ChangedSection[], how: HowShown, t: T, lang: Lang): readonly LineShown[] {
  return sections.map((section) => {
    const { change } = section;
    if (section.is === "chosen") {
      const name = t(choiceNames[section.choice.of]);
      return { key: section.choice.of, name, change, pieces: chosenPieces(section.choice, t), how: { ...how, written: {} } };
    }
    const name = t(writtenNames[section.key]);
    const written = section.lang === lang ? undefined : section.lang;
    return {
      key: `${section.key}-${section.lang}`,
      // What it costs is written once; the others in both languages.
      name: section.key === "cost" ? name : t("comparison.lineIn", { line: name, language: t(languageNames[section.lang]) }),
      change,
      pieces: section.pieces,
      how: { ...how, written: { before: section.key === "cost" ? how.written?.before : written, after: written } },
    };
  });
}

/** Something chosen is replaced as a whole. */
function chosenPieces(choice: Choice, t: T): readonly Piece<ComparedRun>[] {
  const [before, after] = inWords(choice, t);
  return [
    ...(before === "" ? [] : [{ is: "deleted" as const, runs: [{ text: before }] }]),
    ...(after === "" ? [] : [{ is: "inserted" as const, runs: [{ text: after }] }]),
  ];
}

function inWords(choice: Choice, t: T): readonly [before: string, after: string] {
  switch (choice.of) {
    case "chapter":
      return [choice.before ? chapterName(t, choice.before) : "", choice.after ? chapterName(t, choice.after) : ""];
    case "extent":
      return [extentWords(choice.before, t), extentWords(choice.after, t)];
    case "addressees":
      return [bodyWords(choice.before, t), bodyWords(choice.after, t)];
    case "language":
      return [t(languageNames[choice.before]), t(languageNames[choice.after])];
    case "machine":
      return [machineWords(choice.before, t), machineWords(choice.after, t)];
  }
}

const machineWords = (machine: ProposalText["machine"] | null, t: T): string =>
  (["en", "cy"] as const).flatMap((lang) => (machine?.[lang] ? [`${t(languageNames[lang])}: ${machine[lang]}`] : [])).join("; ");

const extentWords = (extent: ProposalText["extent"], t: T): string => extent.map((one) => t(extentNames[one])).join(", ");

const bodyWords = (bodies: ProposalText["addressees"], t: T): string =>
  bodies
    .map(({ nation, department }) => t("proposals.bodyFor", { nation: t(extentNames[nation]), body: bodyName(t, department) }))
    .join("; ");
