import { type Doc, XmlText } from "yjs";
import { type Refusal, refuse } from "../../shared/journal.ts";
import { planChapters } from "../../shared/proposals/chapters.ts";
import { departmentCodes, extents } from "../../shared/proposals/departments.ts";
import { documentLimits, idNumber, plainOf, type TextDocument } from "../../shared/proposals/document.ts";
import { addresseeField } from "../../shared/proposals/form.ts";
import { canonicalProposal, machineOf, proposalTextSchema } from "../../shared/proposals/text.ts";
import { choicesName, extentChoice, type TogetherSection, togetherLines, togetherSections } from "../../shared/proposals/together.ts";
import { readBlocks, type SharedBlock } from "./blocks.ts";

/** The parts a proposal's document has; an update that writes anywhere else is refused. */
export const proposalParts: ReadonlySet<string> = new Set([...togetherLines, ...togetherSections, choicesName]);

/** How many block ids each section has given out. */
export type Given = { readonly [section in TogetherSection]: number };

/** A block that is new, and the id it gets. */
export interface NewId {
  readonly block: SharedBlock;
  readonly id: string;
}

/** What a document says. `text` is null where a limit is passed, with the reason in `refusal`. */
export interface Reading {
  readonly text: string | null;
  readonly refusal: Refusal | null;
  readonly given: Given;
  readonly newIds: readonly NewId[];
}

/** Far beyond what a version may hold, nothing is kept at all: so long texts can be shortened, but nobody fills the disk. */
const beyond = 2;
const longestLine = 8_000;
const choiceNames = new Set(["language", "chapter", ...extents.map(extentChoice), ...extents.map(addresseeField)]);

/** Reads a proposal's document as canonical text; null where it holds what no proposal can hold (DRA-6). */
export function readProposal(doc: Doc, given: Given): Reading | null {
  const lines = new Map<string, string>();
  for (const name of togetherLines) {
    const line = doc.getText(name).toString();
    if (line.length > longestLine) return null;
    lines.set(name, line);
  }
  const choices = choicesOf(doc);
  const [inCase, inClauses] = [sectionOf(doc, "case", given.case), sectionOf(doc, "clauses", given.clauses)];
  if (!choices || !inCase || !inClauses) return null;
  const both = (part: "title" | "question" | "summary") => ({ en: lines.get(`${part}.en`) ?? "", cy: lines.get(`${part}.cy`) ?? "" });
  const extent = extents.filter((nation) => choices.get(extentChoice(nation)) === "yes");
  const read = proposalTextSchema.safeParse({
    language: choices.get("language") === "cy" ? "cy" : "en",
    title: both("title"),
    question: both("question"),
    summary: both("summary"),
    ...machineOf(lines.get("machine.en") ?? "", lines.get("machine.cy") ?? ""),
    case: inCase.document,
    clauses: inClauses.document,
    cost: lines.get("cost") ?? "",
    chapter: planChapters.find((chapter) => chapter === choices.get("chapter")) ?? null,
    extent,
    addressees: extents.flatMap((nation) => {
      const department = departmentCodes.find((code) => code === choices.get(addresseeField(nation)));
      return department && (extent.includes(nation) || extent.includes("UK")) ? [{ nation, department }] : [];
    }),
  });
  return {
    text: read.success ? canonicalProposal(read.data) : null,
    refusal: read.success ? null : limitRefusal(read.error.issues[0]),
    given: { case: inCase.document.given, clauses: inClauses.document.given },
    newIds: [...inCase.newIds, ...inClauses.newIds],
  };
}

function limitRefusal(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): Refusal {
  const section = String(issue?.path[0] ?? "case");
  const part = issue?.path[1];
  return refuse("draftTooLong", {}, part === "en" || part === "cy" ? `${section}.${part}` : section);
}

function choicesOf(doc: Doc): ReadonlyMap<string, string> | null {
  const choices = new Map<string, string>();
  for (const [name, value] of doc.getMap(choicesName)) {
    if (!choiceNames.has(name) || typeof value !== "string" || value.length > 60) return null;
    choices.set(name, value);
  }
  return choices;
}

interface SectionRead {
  readonly document: TextDocument;
  readonly newIds: readonly NewId[];
}

/** Ids that were given out stay; blocks without one, copies, and ids nobody gave out get new ones (PRP-17). */
function sectionOf(doc: Doc, section: TogetherSection, given: number): SectionRead | null {
  const found = readBlocks(doc.get(section, XmlText));
  if (!found || found.length > documentLimits.blocks * beyond) return null;
  const taken = new Set<string>();
  const newIds: NewId[] = [];
  let last = given;
  let characters = 0;
  const blocks = found.map((block) => {
    const { id, kind, runs } = block;
    characters += plainOf({ id, kind, runs }).length;
    if (/^b[1-9]\d{0,5}$/.test(id) && idNumber(id) <= given && !taken.has(id)) {
      taken.add(id);
      return { id, kind, runs };
    }
    last += 1;
    newIds.push({ block, id: `b${last}` });
    return { id: `b${last}`, kind, runs };
  });
  return characters > documentLimits.whole * beyond || last > 999_999 ? null : { document: { blocks, given: last }, newIds };
}
