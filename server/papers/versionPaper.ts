import { formatDate } from "../../app/locales/dates.ts";
import type { Lang } from "../../app/locales/href.ts";
import type { Key } from "../../app/locales/keys.ts";
import { bodyName, chapterName, extentNames } from "../../app/routes/proposals/names.ts";
import { bothLanguages, languagesStanding } from "../../shared/proposals/languages.ts";
import type { ProposalText } from "../../shared/proposals/text.ts";
import { printedBlocks, proposalView } from "../../shared/proposals/views.ts";
import { type Fact, linePassages, type Paper, type Part, plainPassage } from "./paper.ts";
import { addressFact, frame, kickerOf, type Making, seatName, titleIn, versionFacts } from "./papersWords.ts";

const languageNames: { readonly [lang in Lang]: Key } = { en: "proposals.english", cy: "proposals.welsh" };
/** The sections that stand in both languages, with the names they have in papers; an import finds them by these names again. */
export const bothNames = { title: "comparison.lineTitle", summary: "comparison.lineSummary", question: "comparison.lineQuestion" } as const;

/** A version of a proposal as a paper (OUT-1); without a number the one that counts now. Null: there is none. */
export function versionPaper(making: Making, id: string, number?: number): Paper | null {
  const { record } = making.parts;
  const proposal = record.memory.proposal(id);
  const view = proposal && proposalView(proposal, making.wordsOf, record.memory.roll, number);
  if (!proposal || !view) return null;
  const { t, lang } = making;
  const { version, text } = view;
  const standing = languagesStanding(proposal, version.number, making.wordsOf);
  const made = frame(making, {
    path: `/proposals/${id}/v${version.number}`,
    file: `proposal-${id}-v${version.number}`,
    kicker: kickerOf(making, proposal, t("proposals.versionNumbered", { version: version.number })),
    title: titleIn(making, id, text),
    ...{ hash: version.hash, at: version.at, author: t("proposals.numbered", { number: id }) },
  });
  const about: readonly Fact[] = [
    ...(text ? choiceFacts(making, text) : []),
    ...(view.proposedBy ? [{ name: t("proposals.proposedBy"), text: seatName(making, view.proposedBy) }] : []),
    ...versionFacts(making, version),
    ...(version.reason === null ? [] : [{ name: t("proposals.reason"), text: version.reason }]),
    ...view.confirmations.map(({ language, at }) => ({
      name: t(languageNames[language]),
      text: t("proposals.confirmedOn", { date: formatDate(at, lang) }),
    })),
    ...bothLanguages.flatMap((one): readonly Fact[] => {
      const { machine, machineStands } = standing?.languages[one] ?? { machine: null, machineStands: false };
      const source = machine ?? "";
      if (machine === null) return [];
      return [{ name: t(languageNames[one]), text: t(machineStands ? "languages.machine" : "languages.machineChecked", { source }) }];
    }),
    addressFact(making, made.permalink),
  ];
  return {
    ...made,
    whole: true,
    parts: [
      ...(text ? textParts(making, text) : [{ is: "note" as const, text: t("site.withdrawn") }]),
      { is: "heading", level: 2, text: t("papers.about") },
      { is: "facts", facts: about },
    ],
  };
}

/** What was chosen, not written: chapter, extent, addressees, language. */
export function choiceFacts({ t }: Making, text: ProposalText): readonly Fact[] {
  return [
    ...(text.chapter ? [{ name: t("proposals.sectionChapter"), text: chapterName(t, text.chapter) }] : []),
    ...(text.extent.length > 0
      ? [{ name: t("proposals.sectionExtent"), text: text.extent.map((one) => t(extentNames[one])).join(", ") }]
      : []),
    ...(text.addressees.length > 0
      ? [
          {
            name: t("proposals.sectionAddressees"),
            text: text.addressees
              .map(({ nation, department }) => t("proposals.bodyFor", { nation: t(extentNames[nation]), body: bodyName(t, department) }))
              .join("; "),
          },
        ]
      : []),
    { name: t("comparison.lineLanguage"), text: t(languageNames[text.language]) },
  ];
}

/** The whole written text of a proposal: clauses, case, cost, and what stands in both languages. */
export function textParts({ t }: Making, text: ProposalText): readonly Part[] {
  const blocks = (name: "clauses" | "case"): readonly Part[] =>
    printedBlocks(text[name].blocks).map((block) => plainPassage({ kind: block.kind, runs: block.runs }, block.number, text.language));
  const section = (name: Key, parts: readonly Part[]): readonly Part[] =>
    parts.length === 0 ? [] : [{ is: "heading", level: 2, text: t(name) }, ...parts];
  const both = (["title", "summary", "question"] as const).flatMap((part) =>
    (["en", "cy"] as const).flatMap((lang): readonly Part[] =>
      text[part][lang] === "" ? [] : [{ is: "heading", level: 3, text: lineName(t, part, lang) }, ...linePassages(text[part][lang], lang)],
    ),
  );
  return [
    ...section("proposals.sectionClauses", blocks("clauses")),
    ...section("proposals.sectionCase", blocks("case")),
    ...section("proposals.sectionCost", linePassages(text.cost, text.language)),
    ...section("proposals.inBothLanguages", both),
  ];
}

/** "Title (Welsh)". */
export const lineName = (t: Making["t"], part: keyof typeof bothNames, lang: Lang): string =>
  t("comparison.lineIn", { line: t(bothNames[part]), language: t(languageNames[lang]) });
