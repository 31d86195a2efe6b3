import type { Lang } from "../../app/locales/href.ts";
import type { Key } from "../../app/locales/keys.ts";
import type { T } from "../../app/locales/words.tsx";
import { plain } from "../../app/routes/decision-note/marked.ts";
import { speakerFor } from "../../app/routes/decision-note/speaker.ts";
import { type Reading, said } from "../../app/routes/proposals/said.ts";
import { isProtectedSeat, seatById } from "../../shared/roll/questions.ts";
import { type XmlElement, xml } from "./xml.ts";

/** What figures, outcomes and steps of minutes refer to, in words. */
const conceptNames = {
  for: "votes.for",
  against: "votes.against",
  abstain: "votes.abstain",
  "did-not-vote": "votes.didNotVote",
  neither: "akn.neither",
  cast: "akn.cast",
  heads: "minutes.termHeads",
  weight: "minutes.termWeight",
  regions: "minutes.termRegions",
  "seats-present": "akn.seatsPresent",
  "seats-needed": "akn.seatsNeeded",
  "regions-present": "akn.regionsPresent",
  "regions-needed": "akn.regionsNeeded",
  carried: "votes.tagCarried",
  "not-carried": "votes.tagNotCarried",
  "not-quorate": "votes.tagNotQuorate",
  chosen: "akn.chosen",
  "none-chosen": "akn.noneChosen",
  circulated: "akn.circulated",
  published: "minutesPages.stagePublished",
} as const satisfies { readonly [concept: string]: Key };
export type Concept = keyof typeof conceptNames;

/** What is written for somebody: the record as it is read, in words of one language. */
export interface Telling {
  readonly reading: Reading;
  readonly t: T;
  readonly lang: Lang;
}

/** A seat's number, as it is printed; also of one that is gone. */
const numberOf = (seat: string): string => seat.replace(/^s-/, "");
/** Whoever spoke for a seat, and the seat, as the document refers to them. */
export const speakerOf = (seat: string) => ({ by: `#holder-of-seat-${numberOf(seat)}`, as: `#seat-${numberOf(seat)}` });
/** A seat as the page names it. */
export const seatNamed = ({ reading, t, lang }: Telling, seat: string): string => plain(speakerFor(reading, t, lang).seats([seat]));

const entity = (name: string, kind: string, eId: string, showAs: string): XmlElement =>
  xml(name, { eId, href: `/akn/ontology/${kind}/gb/${eId}`, showAs });

/**
 * AKN-2: who and what the document refers to. Nobody is named whom the page does not name: whoever speaks is known by the seat, groups
 * are those whose seats the minutes name, and of a protected seat there is only the number.
 */
export function references(
  telling: Telling,
  {
    speaking,
    seats,
    concepts,
  }: { readonly speaking: readonly string[]; readonly seats: readonly string[]; readonly concepts: readonly Concept[] },
): XmlElement {
  const { reading, t, lang } = telling;
  const { roll, founding } = reading.assembly;
  const once = <V>(all: readonly V[]): readonly V[] => [...new Set(all)];
  const groups = once(seats.flatMap((seat) => (isProtectedSeat(roll, seat) ? [] : (seatById(roll, seat)?.group ?? []))));
  const assembly = said(reading, lang === "cy" ? founding?.nameCy : founding?.nameEn, lang)?.text ?? t("site.withdrawn");
  return xml(
    "references",
    { source: "#secretariat" },
    entity("TLCOrganization", "organization", "assembly", assembly),
    entity("TLCOrganization", "organization", "secretariat", t("minutes.theSecretariat")),
    ...groups.flatMap((group) => {
      const name = said(reading, roll.groups[group]?.name, lang);
      return name ? [entity("TLCOrganization", "organization", group, name.text)] : [];
    }),
    entity("TLCRole", "role", "author", t("akn.author")),
    entity("TLCRole", "role", "editor", t("akn.editor")),
    ...once(speaking).flatMap((seat) => [
      entity("TLCRole", "role", speakerOf(seat).as.slice(1), t("minutes.seatNumber", { number: numberOf(seat) })),
      entity("TLCPerson", "person", speakerOf(seat).by.slice(1), seatNamed(telling, seat)),
    ]),
    ...once(concepts).map((concept) => entity("TLCConcept", "concept", concept, t(conceptNames[concept]))),
  );
}
