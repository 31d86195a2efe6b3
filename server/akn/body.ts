import type { MinutesPart } from "../../app/routes/minutes-version/loaded.ts";
import type { MinutesShown } from "../../app/routes/minutes-version/shown.ts";
import type { MinutesKind } from "../../shared/minutes/whole/compose.ts";
import { inAkn } from "./marks.ts";
import { seatNamed, speakerOf, type Telling } from "./references.ts";
import { type XmlElement, xml } from "./xml.ts";

/** What paragraphs of a kind stand together as, inside an agenda item or before the first; null: by themselves. */
const sectionOf: { readonly [kind in Exclude<MinutesKind, "own">]: string | null } = {
  ...{ meeting: "opening", attendance: "attendance", apologies: "attendance", absence: "attendance" },
  ...{ interests: "interests", agenda: "agenda", item: null, closed: null, "no-vote": null },
  ...{ round: "round", speech: "round", "point-of-order": "round", motion: "round", contribution: "round" },
  ...{ report: "reports", statements: "statements", answers: "answers", agreement: "agreement" },
  ...{ ballot: "voting", figures: "voting", unreached: "unreached", action: null },
};

/** Kinds that begin a section of their own each time. */
const beginning: readonly MinutesKind[] = ["round", "ballot"];
/** What became of a question, told in short; the secretariat's own and everything else is told as it happened. */
const summaries: readonly MinutesKind[] = ["agreement", "ballot", "figures", "no-vote", "unreached"];

/** A paragraph: a speech where a seat speaks or writes; with the page's anchor, and with what the page says below it as a note. */
function paragraph(telling: Telling, one: MinutesShown): XmlElement {
  const text = [...inAkn(one.text), ...noteOn(telling, one)];
  if (one.seat !== null) {
    const speech = xml(
      "speech",
      { eId: one.id, ...speakerOf(one.seat) },
      xml("from", {}, seatNamed(telling, one.seat)),
      xml("p", {}, ...text),
    );
    if (one.kind === "point-of-order") return xml("pointOfOrder", { eId: `${one.id}__point` }, speech);
    return one.kind === "motion" ? xml("proceduralMotions", { eId: `${one.id}__motion` }, speech) : speech;
  }
  const name = one.kind === "closed" ? "scene" : summaries.includes(one.kind) ? "summary" : "narrative";
  return xml(name, { eId: one.id }, ...text);
}

/** What is not from the record, or was changed, why, and what the record gave (MIN-10). */
function noteOn({ t }: Telling, { id, kind, changed }: MinutesShown): readonly XmlElement[] {
  const told = [
    ...(kind === "own" ? [t("minutesPages.ownParagraph")] : []),
    ...(changed
      ? [changed.correction === null ? t("minutesPages.changed") : t("minutesPages.changedByCorrection", { number: changed.correction })]
      : []),
    ...(changed ? [t("minutesPages.changedWhy", { reason: changed.reason })] : []),
    ...(changed?.generated ? [t("minutesPages.recordSays", { generated: changed.generated })] : []),
  ];
  return told.length === 0 ? [] : [xml("authorialNote", { eId: `${id}__note` }, ...told.map((line) => xml("p", {}, ...inAkn(line))))];
}

interface Section {
  readonly name: string | null;
  readonly eId: string;
  readonly paragraphs: MinutesShown[];
}

/** Paragraphs in their sections; one of the secretariat's own stands where the one before it does. */
function sectionsOf(paragraphs: readonly MinutesShown[]): readonly Section[] {
  const found: Section[] = [];
  for (const one of paragraphs) {
    const last = found.at(-1);
    const name = one.kind === "own" ? (last?.name ?? null) : sectionOf[one.kind];
    const begins = beginning.includes(one.kind);
    if (last && last.name === name && !begins) last.paragraphs.push(one);
    else found.push({ name, eId: begins ? one.key : `section-${one.id}`, paragraphs: [one] });
  }
  return found;
}

/** AKN-1: a part of the page with its heading, its anchor and every paragraph of it in order, rounds and votes as sections of their own. */
export function bodyPart(telling: Telling, { id, item, paragraphs }: MinutesPart): XmlElement {
  const { t } = telling;
  const heading = item
    ? [xml("num", {}, String(item.number)), xml("heading", {}, ...inAkn(item.title))]
    : [
        xml(
          "heading",
          {},
          id === "actions" ? t("minutesPages.actions") : id === "meeting" ? t("minutesPages.partMeeting") : t("minutesPages.partEnd"),
        ),
      ];
  const inside = sectionsOf(paragraphs).flatMap((section) => {
    const told = section.paragraphs.map((one) => paragraph(telling, one));
    return section.name === null ? told : [xml("debateSection", { name: section.name, eId: section.eId }, ...told)];
  });
  const name = item ? "item" : id === "actions" ? "actions" : id === "meeting" ? "meeting" : "end";
  return xml("debateSection", { name, eId: id === "actions" ? "actions" : `part-${id}` }, ...heading, ...inside);
}
