import { z } from "zod";
import { extents } from "../proposals/departments.ts";
import { canonicalJson, cleanLine, cleanLines } from "../proposals/document.ts";
import type { Language } from "../proposals/state.ts";
import { cleanWithin, proposalTextSchema } from "../proposals/text.ts";
import { textLimits } from "../textLimits.ts";

/** What a right to innovate request rests on. Names in both languages stand in the catalogue, under the same codes. */
export const principles = ["community-power", "local-knowledge", "equal-access", "proportion", "learning"] as const;
/** One of them. */
export type Principle = (typeof principles)[number];

/** What kind of thing is to be suspended. */
export const ruleKinds = ["rule", "duty", "power"] as const;
/** One of them. */
export type RuleKind = (typeof ruleKinds)[number];

/** At most so many conditions stand in a ruling. */
export const mostConditions = 12;

const line = (max: number) => cleanWithin(max, cleanLine);
const lines = cleanWithin(textLimits.requestText, cleanLines).default("");
const inBoth = (max: number) => z.strictObject({ en: line(max).default(""), cy: line(max).default("") }).prefault({});
const day = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d)?$/)
  .default("");

/**
 * The whole text of a right to innovate request (domain.md §3): the rule to be suspended, for where and how long, the principle
 * relied on, safeguards. Title, rule and what is asked stand in English and Welsh; the rest in the language it was written in.
 */
export const requestTextSchema = z.strictObject({
  /** The language of evidence, principle and safeguards. */
  language: z.enum(["en", "cy"]).default("en"),
  title: inBoth(textLimits.requestLine),
  kind: z.enum(ruleKinds).nullable().default(null),
  /** The rule, duty or power by its name, with the act or regulation where there is one. */
  rule: inBoth(textLimits.requestLine),
  /** Who keeps it: a council, a department, a regulator. */
  keeper: line(textLimits.requestLine).default(""),
  asked: inBoth(textLimits.requestAsked),
  extent: proposalTextSchema.shape.extent,
  /** The place within it: a parish, a street, a hall; empty: everywhere. */
  place: line(textLimits.requestLine).default(""),
  from: day,
  until: day,
  principle: z.enum(principles).nullable().default(null),
  /** How it bears on this. */
  reliance: lines,
  evidence: lines,
  safeguards: lines,
  /** Decided requests that it cites, by number. */
  cites: z
    .array(z.string().regex(/^[1-9][0-9]{0,5}$/))
    .max(20)
    .default([]),
});
/** The text of a request, clean and within the limits; see `missingInRequest` for what it still lacks. */
export type RequestText = z.infer<typeof requestTextSchema>;

/** A request with nothing in it yet. */
export const emptyRequest: RequestText = requestTextSchema.parse({});

/** The canonical text of a request: what is stored as words and hashed. */
export const canonicalRequest = (text: RequestText): string => canonicalJson(text);

/** Reads a canonical text back; undefined if it is none (for instance because the words were withdrawn). */
export function parseRequest(canonical: string | null | undefined): RequestText | undefined {
  if (canonical === undefined || canonical === null) return undefined;
  try {
    const parsed = requestTextSchema.safeParse(JSON.parse(canonical));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** A section in which something is missing. */
export type RequestSection =
  | "title"
  | "kind"
  | "rule"
  | "keeper"
  | "asked"
  | "extent"
  | "from"
  | "until"
  | "principle"
  | "reliance"
  | "evidence"
  | "safeguards";

/** What stands in the way of lodging a request (RTI-1), in the order of the form. The other language may follow before the ruling. */
export function missingInRequest(text: RequestText): readonly RequestSection[] {
  const lang = text.language;
  const missing: readonly (readonly [RequestSection, boolean])[] = [
    ["title", text.title[lang] === ""],
    ["kind", text.kind === null],
    ["rule", text.rule[lang] === ""],
    ["keeper", text.keeper === ""],
    ["asked", text.asked[lang] === ""],
    ["extent", text.extent.length === 0 || (text.extent.includes("UK") && text.extent.length > 1)],
    ["from", text.from === ""],
    ["until", text.until === ""],
    ["principle", text.principle === null],
    ["reliance", text.reliance === ""],
    ["evidence", text.evidence === ""],
    ["safeguards", text.safeguards === ""],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([section]) => section);
}

/** The languages in which title, rule and what is asked all stand. */
export const requestLanguages = (text: RequestText): readonly Language[] =>
  (["en", "cy"] as const).filter((lang) => text.title[lang] !== "" && text.rule[lang] !== "" && text.asked[lang] !== "");

/** The places a request can be for. */
export const requestExtents = extents;
