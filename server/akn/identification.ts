import { formatDate } from "../../app/locales/dates.ts";
import { href } from "../../app/locales/href.ts";
import { ukDay } from "../../shared/calendar/days.ts";
import type { Hash } from "../../shared/journal.ts";
import { noteDay } from "../../shared/minutes/dates.ts";
import type { Minutes, MinutesVersion } from "../../shared/minutes/whole/state.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import type { Concept, Telling } from "./references.ts";
import { type XmlElement, xml } from "./xml.ts";

/** The minutes that a document holds. */
export interface Identified {
  readonly sitting: Sitting;
  readonly minutes: Minutes;
  readonly version: MinutesVersion;
  /** The address of the page without the language: `/minutes/2026-03-12`. */
  readonly path: string;
  readonly origin: string;
  /** The hash of the journal's first entry: no two assemblies have the same. */
  readonly founded: Hash;
}

const languages = { en: "eng", cy: "cym" } as const;

/** How far these minutes had come with this version: each time they were sent round up to it, and its approval. */
const stepsOf = ({ minutes, version }: Identified): readonly { readonly date: string; readonly outcome: Concept }[] => [
  ...minutes.versions.filter(({ seq }) => seq <= version.seq).map(({ at }) => ({ date: ukDay(at), outcome: "circulated" as const })),
  ...(minutes.published?.version === version.number ? [{ date: ukDay(minutes.published.at), outcome: "published" as const }] : []),
];

/** What the steps of these minutes refer to. */
export const stepConcepts = (of: Identified): readonly Concept[] => stepsOf(of).map(({ outcome }) => outcome);

/**
 * AKN-2: what the document is, as work (the minutes of this sitting of this assembly), as expression (a version in a language) and as
 * manifestation (this file); when it was approved, and the steps until then. No date in it is that of the day on which it is asked for.
 */
export function identification({ t, lang }: Telling, of: Identified): readonly XmlElement[] {
  const { sitting, minutes, version, path, origin, founded } = of;
  const day = noteDay(sitting);
  const work = `/akn/gb/debate/minutes/assembly-${founded.slice(0, 16)}/${day}/${sitting.id}`;
  const expression = `${work}/${languages[lang]}@v${version.number}`;
  const approved = minutes.published?.version === version.number ? minutes.published : null;
  const level = (name: string, uri: string, ending: string, page: string, date: XmlElement, by: XmlElement, more: readonly XmlElement[]) =>
    xml(
      name,
      {},
      xml("FRBRthis", { value: `${uri}/!main${ending}` }),
      xml("FRBRuri", { value: `${uri}${ending}` }),
      xml("FRBRalias", { value: `${origin}${page}`, name: "url" }),
      date,
      by,
      ...more,
    );
  const dated = (date: string, name: string) => xml("FRBRdate", { date, name });
  const [author, editor] = [
    xml("FRBRauthor", { href: "#assembly", as: "#author" }),
    xml("FRBRauthor", { href: "#secretariat", as: "#editor" }),
  ];
  const sent = dated(ukDay(version.at), "circulated");
  const page = href(lang, `${path}/v${version.number}`);
  return [
    xml(
      "identification",
      { source: "#secretariat" },
      level("FRBRWork", work, "", href(lang, `${path}/full`), dated(day, "sitting"), author, [
        xml("FRBRcountry", { value: "gb" }),
        xml("FRBRsubtype", { value: "minutes" }),
        xml("FRBRnumber", { value: sitting.id }),
      ]),
      level("FRBRExpression", expression, "", page, sent, editor, [
        xml("FRBRversionNumber", { value: String(version.number) }),
        xml("FRBRauthoritative", { value: String(approved !== null) }),
        xml("FRBRlanguage", { language: languages[lang] }),
      ]),
      level("FRBRManifestation", expression, ".xml", `${page}.akn.xml`, sent, editor, [
        xml("FRBRformat", { value: "application/akn+xml" }),
      ]),
    ),
    ...(approved
      ? [
          xml("publication", {
            ...{ date: ukDay(approved.at), name: "minutes", number: String(version.number) },
            showAs: t("minutesPages.approved", { day: formatDate(approved.at, lang) }),
          }),
        ]
      : []),
    xml(
      "workflow",
      { source: "#secretariat" },
      ...stepsOf(of).map(({ date, outcome }) => xml("step", { date, by: "#secretariat", as: "#editor", outcome: `#${outcome}` })),
    ),
  ];
}
