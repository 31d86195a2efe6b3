import { catalogues } from "../../app/locales/catalogues.server.ts";
import type { Lang } from "../../app/locales/href.ts";
import { href } from "../../app/locales/href.ts";
import { tOf } from "../../app/locales/words.tsx";
import { loadMinutes, partsOf } from "../../app/routes/minutes-version/loaded.ts";
import { minutesShown } from "../../app/routes/minutes-version/shown.ts";
import { dayText } from "../../app/routes/plan/dayText.ts";
import { said } from "../../app/routes/proposals/said.ts";
import type { MinutesParagraph } from "../../shared/minutes/whole/compose.ts";
import { minutesOf } from "../../shared/minutes/whole/decide.ts";
import { readingOf } from "../feeds/readingOf.ts";
import { contextFor, type Parts } from "../loadContext.ts";
import { afterwards } from "./afterwards.ts";
import { bodyPart } from "./body.ts";
import { type Identified, identification, stepConcepts } from "./identification.ts";
import { marking, quoted, removed, unmarked } from "./marks.ts";
import { references, type Telling } from "./references.ts";
import { votingsOf } from "./votings.ts";
import { type XmlElement, xml, xmlDocument } from "./xml.ts";

/** The namespace of Akoma Ntoso 3.0 (OASIS, Akoma Ntoso Version 1.0 Part 2). */
const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** Seats that sentences name. */
const seatsIn = (paragraphs: readonly MinutesParagraph[]): readonly string[] =>
  paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap(({ values }) =>
      Object.values(values).flatMap((value) => (typeof value === "object" && value.kind === "seats" ? value.seats : [])),
    ),
  );

/**
 * AKN-1: a version of a sitting's minutes as an Akoma Ntoso 3.0 `debate`, in one language: what its page says, paragraph by paragraph with
 * the same anchors. The same record gives the same bytes, whoever asks and by whichever of its addresses; null: there is none.
 */
export function minutesDebate(parts: Parts, address: string, name: string, lang: Lang): string | null {
  const { record, origin } = parts;
  const reading = unmarked(readingOf(record));
  const context = { ...contextFor(parts, null), words: reading.words };
  const loaded = loadMinutes(context, address, name, lang);
  if (!loaded) return null;
  const [sitting, minutes] = [record.memory.sitting(loaded.id), record.memory.minutes(loaded.id)];
  const version = minutes?.versions.find(({ number }) => number === loaded.version.number);
  if (!sitting || !minutes || !version) return null;
  const telling: Telling = { reading, lang, t: tOf(lang, catalogues[lang]) };
  const founded = record.journal.since(0, 1)[0]?.hash ?? "";
  const identified: Identified = { sitting, minutes, version, path: `/minutes/${address}`, origin, founded };

  const told = minutesOf(loaded.id, record.memory, version.seq);
  const shown = minutesShown(reading, loaded.id, marking(telling.t, lang), lang, version.seq);
  const votings = votingsOf(told);
  const isLast = loaded.version.number === loaded.last;
  const seats = [...seatsIn(told), ...(isLast ? minutes.corrections.map(({ seat }) => seat) : [])];
  const quantities = votings.length > 0 ? (["for", "against", "abstain", "did-not-vote"] as const) : [];
  const concepts = [...stepConcepts(identified), ...quantities, ...votings.flatMap((one) => one.concepts)];
  const speaking = told.flatMap(({ seat }) => seat ?? []);
  const document = xml(
    "akomaNtoso",
    { xmlns: namespace },
    xml(
      "debate",
      { name: "minutes" },
      xml(
        "meta",
        {},
        ...identification(telling, identified),
        ...(votings.length > 0
          ? [xml("analysis", { source: "#secretariat" }, xml("parliamentary", {}, ...votings.map(({ element }) => element)))]
          : []),
        references(telling, { speaking, seats, concepts }),
      ),
      preface(telling, loaded),
      xml(
        "debateBody",
        { "xml:lang": lang },
        ...partsOf(context, loaded.id, lang, shown).map((part) => bodyPart(telling, part)),
        ...afterwards(telling, loaded),
      ),
      conclusions(telling, loaded, `${origin}${href(lang, `/minutes/${address}/v${version.number}`)}`),
    ),
  );
  return xmlDocument(document);
}

type Loaded = NonNullable<ReturnType<typeof loadMinutes>>;

/** Whose minutes these are, of which sitting and day, and how far they have come. */
function preface({ reading, t, lang }: Telling, { id, title, day, version }: Loaded): XmlElement {
  const { founding } = reading.assembly;
  const assembly = said(reading, lang === "cy" ? founding?.nameCy : founding?.nameEn, lang);
  const words = (one: typeof assembly): XmlElement | string =>
    one === null ? removed(t("site.withdrawn")) : one.lang ? quoted(one.text, one.lang) : one.text;
  return xml(
    "preface",
    { "xml:lang": lang },
    xml("p", {}, xml("docProponent", {}, words(assembly))),
    xml("p", {}, xml("docTitle", {}, title ? words(title) : t("sittings.numbered", { number: id }))),
    xml(
      "p",
      {},
      xml("docDate", { date: day }, dayText(day, lang)),
      ` · ${t("minutesPages.minutesOf", { day: dayText(day, lang), number: version.number })}`,
    ),
  );
}

/** How to check the text, and where it stands for ever. */
function conclusions({ t, lang }: Telling, { version, published, head }: Loaded, url: string): XmlElement {
  const lines = [
    ...(published ? [`${t("deskMinutes.ballot")}: ${published.ballot.replace("-", "/")}`] : []),
    `${t("minutesPages.contentHash")} ${version.contentHash}`,
    ...(head === null ? [] : [`${t("minutesPages.headThen")} ${head}`]),
    `${t("papers.address")}: ${url}`,
  ];
  return xml("conclusions", { "xml:lang": lang }, ...lines.map((line) => xml("p", {}, line)));
}
