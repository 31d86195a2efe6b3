import { formatVotes } from "../../app/locales/dates.ts";
import type { Sentence, Value } from "../../shared/minutes/paragraph.ts";
import type { SentenceCode } from "../../shared/minutes/sentences.ts";
import type { MinutesParagraph } from "../../shared/minutes/whole/compose.ts";
import type { Concept } from "./references.ts";
import { type XmlElement, xml } from "./xml.ts";

/** A vote in the analysis of minutes: the element, and what it refers to. */
export interface Voting {
  readonly element: XmlElement;
  readonly concepts: readonly Concept[];
}

const outcomes: { readonly [code in SentenceCode]?: Concept } = {
  ...{ decisionCarried: "carried", amendmentCarried: "carried", questionCarried: "carried", procedureAgreed: "carried" },
  ...{ decisionNotCarried: "not-carried", amendmentNotCarried: "not-carried", questionNotCarried: "not-carried" },
  ...{ procedureNotAgreed: "not-carried", noneChosen: "none-chosen", choicePut: "chosen" },
  ...{ decisionNotQuorate: "not-quorate", amendmentNotQuorate: "not-quorate", questionNotQuorate: "not-quorate" },
};

/** What each figure of a sentence is a count of. */
const figures: { readonly [name: string]: Concept } = {
  ...{ for: "for", against: "against", abstain: "abstain", didNotVote: "did-not-vote", neither: "neither", cast: "cast" },
};

/** By what the votes of a sentence are counted. */
const bases: { readonly [code in SentenceCode]?: Concept } = {
  ...{ voteHeads: "heads", voteWeight: "weight", voteRegions: "regions", choiceVotes: "heads" },
  ...{ procedureAgreed: "heads", procedureNotAgreed: "heads" },
};

const quorums: readonly (readonly [name: string, concept: Concept])[] = [
  ["seats", "seats-present"],
  ["seatsNeeded", "seats-needed"],
  ["regions", "regions-present"],
  ["regionsNeeded", "regions-needed"],
];

/** A figure as a number that programs read: votes with two decimals and a full stop in both languages. */
const numberOf = (value: Value | undefined): string | null => {
  if (typeof value === "number") return String(value);
  return typeof value === "object" && value.kind === "votes"
    ? formatVotes(value.units, value.unitsPerVote, "en").replaceAll(",", "")
    : null;
};

interface Figure {
  readonly name: "count" | "quorum";
  readonly concepts: readonly Concept[];
  readonly value: string;
}

const figuresOf = ({ code, values }: Sentence): readonly Figure[] => {
  if (code === "ballotQuorum")
    return quorums.flatMap(([name, concept]) => {
      const value = numberOf(values[name]);
      return value === null ? [] : [{ name: "quorum", concepts: [concept], value }];
    });
  const base = bases[code];
  if (base === undefined) return [];
  return Object.entries(figures).flatMap(([name, concept]) => {
    const value = numberOf(values[name]);
    return value === null ? [] : [{ name: "count", concepts: [concept, base], value }];
  });
};

/**
 * AKN-3: every vote with figures that the minutes tell of, with quorum and counts as the record gives them: the same that the paragraph
 * says, also where the secretariat put it into other words. Those that were void or decided nothing yet have none.
 */
export function votingsOf(paragraphs: readonly MinutesParagraph[]): readonly Voting[] {
  return paragraphs.flatMap((put) => {
    if (put.kind !== "ballot") return [];
    const id = put.key.replace(/^vote-/, "");
    const told = paragraphs.find(({ key }) => key === `figures-${id}`);
    const found = [put, ...(told ? [told] : [])].flatMap((one) =>
      one.sentences.flatMap((sentence) => figuresOf(sentence).map((figure) => ({ ...figure, href: `#${one.id}` }))),
    );
    if (found.length === 0) return [];
    const all = put.sentences.flatMap(({ code }) => outcomes[code] ?? []);
    const outcome = all.includes("none-chosen") ? "none-chosen" : all[0];
    const elements = found.map(({ name, concepts, value, href }, i) =>
      xml(name, { eId: `voting-${id}__${i + 1}`, value, refersTo: concepts.map((one) => `#${one}`).join(" "), href }),
    );
    const attributes = { eId: `voting-${id}`, outcome: outcome && `#${outcome}`, href: `#${put.id}` };
    const concepts = [...(outcome ? [outcome] : []), ...found.flatMap((one) => one.concepts)];
    return [{ element: xml("voting", attributes, ...elements), concepts }];
  });
}
