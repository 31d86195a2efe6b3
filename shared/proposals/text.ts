import { z } from "zod";
import { textLimits } from "../textLimits.ts";
import { planChapters } from "./chapters.ts";
import { canAnswerFor, departmentCodes, extents } from "./departments.ts";
import { canonicalJson, cleanLine, cleanLines, emptyDocument } from "./document.ts";
import { documentSchema } from "./documentSchema.ts";
import type { Language } from "./state.ts";

/** The parts of a text that stand in English and Welsh (PRP-9). */
export const languageParts = ["title", "question", "summary"] as const;
/** One of them. */
export type LanguagePart = (typeof languageParts)[number];

/**
 * Text as it is kept: cleaned, at most `max` characters. What is more than twice as long is not cleaned first, so that nobody
 * can keep the server busy with it; it is refused with the same limit.
 */
export const cleanWithin = (max: number, clean: (text: string) => string) =>
  z.string().transform((text, context) => {
    const kept = text.length > max * 2 ? text : clean(text);
    if (kept.length <= max) return kept;
    context.issues.push({ code: "too_big", origin: "string", maximum: max, inclusive: true, input: text, message: "textTooLong" });
    return z.NEVER;
  });
const line = (max: number) => cleanWithin(max, cleanLine);
/** The program that made the words of a language, by name. */
const program = line(textLimits.machine).pipe(z.string().min(1, { message: "fieldMissing" }));
const inBoth = (max: number) => z.strictObject({ en: line(max).default(""), cy: line(max).default("") }).prefault({});

/**
 * The whole text of a proposal (domain.md §3), at the door and as stored: within limits, clean, maybe incomplete (a draft).
 * Title, question and summary stand in English and Welsh; case, clauses and cost in the language they were written in.
 */
export const proposalTextSchema = z.strictObject({
  /** The language of case, clauses and cost. */
  language: z.enum(["en", "cy"]).default("en"),
  title: inBoth(textLimits.title),
  /** What the ballot will ask. */
  question: inBoth(textLimits.question),
  /** One sentence in plain language. */
  summary: inBoth(textLimits.summary),
  /** The language whose title, question and summary a program made, and which program; absent where people wrote both (PRP-22). */
  machine: z
    .strictObject({ en: program.optional(), cy: program.optional() })
    .refine(({ en, cy }) => en !== undefined || cy !== undefined, { message: "fieldMissing" })
    .optional(),
  case: documentSchema.prefault(emptyDocumentInput),
  clauses: documentSchema.prefault(emptyDocumentInput),
  /** What it costs and who pays. */
  cost: cleanWithin(textLimits.cost, cleanLines).default(""),
  chapter: z.enum(planChapters).nullable().default(null),
  /** `["UK"]`, or one or more nations; empty in an unfinished draft. */
  extent: z.array(z.enum(extents)).max(5).transform(inOrder).default([]),
  addressees: z
    .array(z.strictObject({ nation: z.enum(extents), department: z.enum(departmentCodes) }))
    .max(5)
    .transform((list) => extents.flatMap((nation) => list.filter((a) => a.nation === nation).slice(0, 1)))
    .default([]),
});
/** The whole text of a proposal, clean and within the limits; see `missingIn` for what it still lacks. */
export type ProposalText = z.infer<typeof proposalTextSchema>;

function emptyDocumentInput(): z.input<typeof documentSchema> {
  return { blocks: [], given: 0 };
}

function inOrder(list: readonly (typeof extents)[number][]): (typeof extents)[number][] {
  return extents.filter((extent) => list.includes(extent));
}

/** A text with nothing in it yet. */
export const emptyProposalText: ProposalText = {
  language: "en",
  title: { en: "", cy: "" },
  question: { en: "", cy: "" },
  summary: { en: "", cy: "" },
  case: emptyDocument,
  clauses: emptyDocument,
  cost: "",
  chapter: null,
  extent: [],
  addressees: [],
};

/** The canonical text of a proposal: what is stored as words and hashed. Both languages are in it, so the hash covers both. */
export const canonicalProposal = (text: ProposalText): string => canonicalJson(text);

/** Which languages a program made, from two fields that may be empty: nothing for none. */
export function machineOf(en: string, cy: string): Pick<ProposalText, "machine"> {
  const [first, second] = [cleanLine(en), cleanLine(cy)];
  if (first === "" && second === "") return {};
  return { machine: { ...(first === "" ? {} : { en: first }), ...(second === "" ? {} : { cy: second }) } };
}

/** Reads a canonical text back; undefined if it is none (for instance because the words were withdrawn). */
export function parseProposal(canonical: string | undefined): ProposalText | undefined {
  if (canonical === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(canonical);
  } catch {
    return undefined;
  }
  const parsed = proposalTextSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** The languages in which title, question and summary are all written (PRP-9). */
export const completeLanguages = (text: ProposalText): Language[] =>
  (["en", "cy"] as const).filter((lang) => text.title[lang] !== "" && text.question[lang] !== "" && text.summary[lang] !== "");

/** A proposal that is ready to be public: nothing missing. */
export interface CompleteProposal extends ProposalText {
  readonly chapter: NonNullable<ProposalText["chapter"]>;
}

/** The name of a section in which something is missing or wrong, as `missingIn` names it. */
export type MissingSection = "title" | "question" | "summary" | "case" | "clauses" | "cost" | "chapter" | "extent" | "addressees";

/**
 * What stands in the way of making this text public (PRP-4, PRP-3): sections in the order of the form.
 * The other language may follow later; without it no ballot opens (PRP-9).
 */
export function missingIn(text: ProposalText): readonly MissingSection[] {
  const answersWhere = text.extent.every((nation) => text.addressees.some((a) => a.nation === nation));
  const answersRightly = text.addressees.every((a) => canAnswerFor(a.department, a.nation) && belongsTo(a.nation, text.extent));
  const missing: readonly (readonly [MissingSection, boolean])[] = [
    ["title", text.title[text.language] === ""],
    ["question", text.question[text.language] === ""],
    ["summary", text.summary[text.language] === ""],
    ["case", text.case.blocks.length === 0],
    ["clauses", !text.clauses.blocks.some((block) => block.kind === "clause")],
    ["cost", text.cost === ""],
    ["chapter", text.chapter === null],
    ["extent", text.extent.length === 0 || (text.extent.includes("UK") && text.extent.length > 1)],
    ["addressees", !answersWhere || !answersRightly],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([section]) => section);
}

/** A proposal for the whole United Kingdom may also ask the nations' own governments. */
const belongsTo = (nation: (typeof extents)[number], extent: readonly (typeof extents)[number][]): boolean =>
  extent.includes(nation) || extent.includes("UK");

/** Narrows to a text that may be made public (see `missingIn`). */
export const isComplete = (text: ProposalText): text is CompleteProposal => missingIn(text).length === 0;
