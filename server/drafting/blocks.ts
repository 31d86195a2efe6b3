import { type XmlText as Element, Map as SharedMap, XmlText } from "yjs";
import { type Block, type BlockKind, makeRun, type NoteKind, normaliseRuns, type Run, safeLink } from "../../shared/proposals/document.ts";

/**
 * Blocks as editors share them. An element (paragraph, heading, list …) is an XmlText with its type and properties as
 * attributes; words stand behind a map that holds their marks; a block's id stands in the element's state. The layout is
 * that of Lexical's binding to Yjs; a property test compares the two.
 */
export interface SharedBlock {
  /** Empty for a block that has none yet. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
  readonly element: Element;
}

/** Bits of the editor's formats; the last two stand for notes and sources (app/editor/noteFormats.ts). */
const [bold, italic, note, evidence] = [1, 2, 64, 128];

const noteIn = (format: number): NoteKind | null => ((format & note) !== 0 ? "note" : (format & evidence) !== 0 ? "evidence" : null);

/** The blocks in a section, empty ones left out; null where it holds what no text can hold (DRA-6). */
export function readBlocks(root: Element): readonly SharedBlock[] | null {
  const blocks: SharedBlock[] = [];
  for (const element of elementsIn(root)) {
    const found = blocksOf(element);
    if (!found) return null;
    blocks.push(...found);
  }
  return blocks;
}

const blockTypes: { readonly [type: string]: BlockKind } = { paragraph: "paragraph", heading: "heading", quote: "quotation" };

/** The blocks of one element of a section: several for a list, none for an empty paragraph; null where it does not fit. */
export function blocksOf(element: Element): readonly SharedBlock[] | null {
  const type = typeOf(element);
  if (type === "list") return blocksOfList(element, 1);
  const kind = typeof type === "string" ? blockTypes[type] : undefined;
  return kind ? blockOf(element, kind) : null;
}

function blockOf(element: Element, kind: BlockKind): readonly SharedBlock[] | null {
  const runs = runsIn(element, null);
  if (!runs) return null;
  const clean = normaliseRuns(runs);
  return clean.length === 0 ? [] : [{ id: idOf(element), kind, runs: clean, element }];
}

/** Lists within lists become one list, as the editor reads them. */
function blocksOfList(list: Element, depth: number): readonly SharedBlock[] | null {
  // As the editor has it, a list that has lost what kind it is of is a numbered one.
  const kind = (list.getAttribute("__listType") ?? "number") === "number" ? "clause" : "list";
  const blocks: SharedBlock[] = [];
  for (const item of elementsIn(list)) {
    const own = typeOf(item) === "listitem" && depth <= 8 ? blockOf(item, kind) : null;
    if (!own) return null;
    blocks.push(...own);
    for (const inner of elementsIn(item)) {
      if (typeOf(inner) !== "list") continue;
      const within = blocksOfList(inner, depth + 1);
      if (!within) return null;
      blocks.push(...within);
    }
  }
  return blocks;
}

/** What stands in an element, in order: words, maps and elements. */
export const partsOf = (element: Element): readonly unknown[] =>
  (element.toDelta() as readonly { readonly insert?: unknown }[]).map((part) => part.insert);

const typeOf = (part: Element): unknown => part.getAttribute("__type");
/** The elements in an element, words and maps left out. */
export const elementsIn = (element: Element): readonly Element[] => partsOf(element).filter((part) => part instanceof XmlText);

function idOf(element: Element): string {
  const state: unknown = element.getAttribute("__state");
  const id: unknown = state instanceof SharedMap ? state.get("blockId") : undefined;
  return typeof id === "string" ? id : "";
}

/** Words whose map is gone were taken away by somebody while another wrote in them: they belong to nothing and are left out. */
function runsIn(element: Element, within: Link | null): readonly Run[] | null {
  const link = within?.address ?? null;
  const runs: Run[] = [];
  let format: number | null = null;
  for (const part of partsOf(element)) {
    if (typeof part === "string") {
      if (format !== null)
        runs.push(makeRun(part, { emphasis: (format & italic) !== 0, strong: (format & bold) !== 0, link, note: noteIn(format) }));
      continue;
    }
    format = null;
    if (part instanceof SharedMap) {
      const type = part.get("__type");
      if (type === "linebreak") runs.push({ text: " " });
      else if (type === "text" || type === "tab") format = Number(part.get("__format") ?? 0) | 0;
      else return null;
    } else if (part instanceof XmlText) {
      const type = typeOf(part);
      if (type === "list") continue;
      const inner = type === "link" && within === null ? runsInLink(part) : null;
      if (!inner) return null;
      runs.push(...inner);
    } else return null;
  }
  return runs;
}

/** Where a link leads; null where nothing is said of it. */
interface Link {
  readonly address: string | null;
}

/**
 * Where one took a link away and back again while another gave it an address, it leads nowhere: its words are words as others
 * are. Null where it leads where no link may.
 */
function runsInLink(link: Element): readonly Run[] | null {
  const said: unknown = link.getAttribute("__url") ?? "";
  const address = typeof said === "string" ? safeLink(said) : null;
  return said === "" || address !== null ? runsIn(link, { address }) : null;
}

/** Gives a block its id, which stays with it from now on (PRP-17). */
export function setId(element: Element, id: string): void {
  const state: unknown = element.getAttribute("__state");
  if (state instanceof SharedMap) state.set("blockId", id);
  else element.setAttribute("__state", stateOf(id));
}

// Attributes hold any shared value; the types of the library only know strings.
const stateOf = (id: string): string => new SharedMap([["blockId", id]]) as unknown as string;
const numberAttribute = (value: number): string => value as unknown as string;

/** Blocks as they stand together: clauses that follow one another are one list, points of a list likewise. */
export const groupsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  runsOfSame(blocks, ({ kind }) => (isItem(kind) ? kind : null));

const isItem = (kind: BlockKind): kind is "clause" | "list" => kind === "clause" || kind === "list";

/** Divides a list where the key changes; without a key each stands alone. */
function runsOfSame<T>(list: readonly T[], keyOf: (one: T) => string | null): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let key: string | null = null;
  for (const one of list) {
    const next = keyOf(one);
    const last = groups.at(-1);
    if (last && next !== null && next === key) last.push(one);
    else groups.push([one]);
    key = next;
  }
  return groups;
}

/** The elements for blocks; an empty paragraph where there is none, so that there is something to write in. */
export function elementsOf(blocks: readonly Block[]): readonly Element[] {
  if (blocks.length === 0) return [itemOf({ id: "", kind: "paragraph", runs: [] })];
  return groupsOf(blocks).flatMap((group): readonly Element[] => {
    const kind = group[0]?.kind;
    if (!kind || !isItem(kind)) return group.map(itemOf);
    const list = listOf(kind);
    for (const [index, block] of group.entries()) {
      const item = itemOf(block);
      item.setAttribute("__value", numberAttribute(index + 1));
      list.insertEmbed(index, item);
    }
    return [list];
  });
}

function listOf(kind: "clause" | "list"): Element {
  const list = new XmlText();
  list.setAttribute("__type", "list");
  list.setAttribute("__listType", kind === "clause" ? "number" : "bullet");
  list.setAttribute("__tag", kind === "clause" ? "ol" : "ul");
  list.setAttribute("__start", numberAttribute(1));
  return list;
}

const typeNames = { paragraph: "paragraph", heading: "heading", quotation: "quote", clause: "listitem", list: "listitem" } as const;

/** The element for one block; within a list an item. */
export function itemOf({ id, kind, runs }: Block): Element {
  const element = new XmlText();
  element.setAttribute("__type", typeNames[kind]);
  if (kind === "heading") element.setAttribute("__tag", "h3");
  if (id !== "") element.setAttribute("__state", stateOf(id));
  writeRuns(element, runs);
  return element;
}

/** Puts runs into an element that holds nothing; words that lead to the same address stand in one link. */
export function writeRuns(element: Element, runs: readonly Run[]): void {
  let at = 0;
  for (const group of runsOfSame(runs, ({ link }) => link ?? null)) {
    const address = group[0]?.link;
    if (address === undefined) {
      for (const run of group) at += writeWords(element, at, run);
      continue;
    }
    const link = new XmlText();
    link.setAttribute("__type", "link");
    link.setAttribute("__url", address);
    let within = 0;
    for (const run of group) within += writeWords(link, within, run);
    element.insertEmbed(at, link);
    at += 1;
  }
}

function writeWords(element: Element, at: number, { text, emphasis, strong, note: kind }: Run): number {
  const marks = new SharedMap<unknown>([
    ["__type", "text"],
    ["__format", (strong ? bold : 0) | (emphasis ? italic : 0) | (kind === "note" ? note : kind === "evidence" ? evidence : 0)],
    ["__style", ""],
    ["__mode", 0],
    ["__detail", 0],
  ]);
  element.insertEmbed(at, marks);
  element.insert(at + 1, text);
  return text.length + 1;
}
