import type { z } from "zod";
import { isRefusal } from "../refusal.ts";
import { extents } from "./departments.ts";
import { documentLimits, type TextDocument } from "./document.ts";
import { composeFigure, type FigureFields, type FigurePart, figureField, isFigureAsked } from "./figureForm.ts";
import { blocksToPlain, plainToBlocks } from "./plainForm.ts";
import { machineOf, type ProposalText, type proposalTextSchema } from "./text.ts";

/**
 * A proposal's text as the fields of a plain HTML form, and back, so that it can be written without JavaScript.
 * Case and clauses travel in plain form in a textarea; block ids are found again by comparing with the text before.
 */
export type ProposalFields = { readonly [name: string]: string | readonly string[] };

/** What the fields of the form hold when it is first shown. */
export function textToFields(text: ProposalText): ProposalFields {
  return {
    language: text.language,
    "title.en": text.title.en,
    "title.cy": text.title.cy,
    "question.en": text.question.en,
    "question.cy": text.question.cy,
    "summary.en": text.summary.en,
    "summary.cy": text.summary.cy,
    case: blocksToPlain(text.case),
    clauses: blocksToPlain(text.clauses),
    "machine.en": text.machine?.en ?? "",
    "machine.cy": text.machine?.cy ?? "",
    cost: text.cost,
    chapter: text.chapter ?? "",
    extent: text.extent,
    ...Object.fromEntries(text.addressees.map((a) => [addresseeField(a.nation), a.department])),
  };
}

/** The name of the field in which a nation's addressee is chosen. */
export const addresseeField = (nation: (typeof extents)[number]): string => `addressee.${nation}`;

/** Longest plain form of a section, in characters; longer texts are written with the editor. Nobody keeps the server busy with more. */
const longestPlain = 120_000;

/** A document that the limits refuse, in place of a plain form that is too long to be read. */
const refused = (sent: string): TextDocument => ({
  blocks: [{ id: "b1", kind: "paragraph", runs: [{ text: sent.slice(0, documentLimits.block + 1) }] }],
  given: 1,
});

/**
 * What a form sent, as the `text` of a command; the command's schema then checks it. `field(name)` gives every value
 * sent under a name, none if the field was not sent (`(name) => form.getAll(name).filter((v) => typeof v === "string")`).
 * `previous` is the text that the form showed: its block ids are kept.
 */
export function textFromFields(field: (name: string) => readonly string[], previous: ProposalText): unknown {
  const one = (name: string, before: string): string => field(name)[0] ?? before;
  const both = (name: "title" | "question" | "summary") => ({
    en: one(`${name}.en`, previous[name].en),
    cy: one(`${name}.cy`, previous[name].cy),
  });
  const document = (name: "case" | "clauses") => {
    const sent = field(name)[0];
    if (sent === undefined) return previous[name];
    // What was not touched is not read again: so long texts pass through a form unharmed.
    if (sent.length > longestPlain) return sameWords(sent, blocksToPlain(previous[name])) ? previous[name] : refused(sent);
    return plainToBlocks(sent, previous[name]);
  };
  const extent = field("extent");
  const text: Loose<z.input<typeof proposalTextSchema>> = {
    language: one("language", previous.language),
    title: both("title"),
    question: both("question"),
    summary: both("summary"),
    ...machineOf(one("machine.en", previous.machine?.en ?? ""), one("machine.cy", previous.machine?.cy ?? "")),
    case: document("case"),
    clauses: withFigure(document("clauses"), field, one("language", previous.language)),
    cost: one("cost", previous.cost),
    chapter: one("chapter", previous.chapter ?? "") || null,
    extent,
    addressees: extents.flatMap((nation) => {
      const department = one(addresseeField(nation), "");
      // Only nations that the proposal extends to; a UK proposal may ask the nations' governments as well.
      return department !== "" && (extent.includes(nation) || extent.includes("UK")) ? [{ nation, department }] : [];
    }),
  };
  return text;
}

/** What was filled in for a clause with a figure; the comparison alone says nothing. */
export function figureSent(field: (name: string) => readonly string[]): FigureFields | null {
  const part = (name: FigurePart): string => field(figureField(name))[0] ?? "";
  const fields = {
    measure: part("measure"),
    comparison: part("comparison"),
    value: part("value"),
    unit: part("unit"),
    place: part("place"),
  };
  return isFigureAsked(fields) ? fields : null;
}

/** The clauses with the one that was written in the fields of a figure at their end (PRP-19); what is wrong with them is refused elsewhere. */
function withFigure(clauses: TextDocument, field: (name: string) => readonly string[], language: string): TextDocument {
  const asked = figureSent(field);
  const made = asked && composeFigure(asked, language === "cy" ? "cy" : "en");
  if (!made || isRefusal(made)) return clauses;
  const given = clauses.given + 1;
  return { blocks: [...clauses.blocks, { id: `b${given}`, kind: "clause", runs: [{ text: made.sentence }] }], given };
}

/** Forms send lines with another end than they were given. */
const sameWords = (a: string, b: string): boolean => a.replaceAll("\r\n", "\n").trim() === b.trim();

/** The names of the schema's fields, with values not yet checked. */
type Loose<T> = { readonly [K in keyof T]: unknown };
