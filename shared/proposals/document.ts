/**
 * A document: what a proposal's case and clauses are written in. Ours, small, and hashed; editors come and go.
 * A block of kind `clause` is one numbered clause and of kind `list` one point of a list; numbers follow from the order.
 */
export const blockKinds = ["paragraph", "heading", "clause", "list", "quotation"] as const;
/** What a block is. */
export type BlockKind = (typeof blockKinds)[number];

/**
 * Limits of one document: blocks, characters of a block, characters of the whole (200 pages), characters of a link's
 * address.
 */
export const documentLimits = { blocks: 4_000, block: 5_000, whole: 600_000, link: 500 } as const;

/** A stretch of text with the same marks. Marks are absent, never false. */
export interface Run {
  readonly text: string;
  readonly emphasis?: true;
  readonly strong?: true;
  /** Where the words lead: https, http or mailto only (PRP-16). */
  readonly link?: string;
  /** The words are a note on what stands before them, or a source of evidence for it (PRP-20). */
  readonly note?: NoteKind;
}

/** What words beside the text are: a footnote, or the source that is cited. */
export const noteKinds = ["note", "evidence"] as const;
/** One of them. */
export type NoteKind = (typeof noteKinds)[number];

/** One block with an id that stays with it from version to version (PRP-17). */
export interface Block {
  /** `b1`, `b2` … */
  readonly id: string;
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

/** Blocks in order, and how many ids have been given out so far (so that none is given twice). */
export interface TextDocument {
  readonly blocks: readonly Block[];
  readonly given: number;
}

/** A document with nothing in it, from which no id has been given out. */
export const emptyDocument: TextDocument = { blocks: [], given: 0 };

/** The text of a block without its marks. */
export const plainOf = (block: Block): string => block.runs.map((run) => run.text).join("");

/** Line ends, tabs, control characters, halves of characters: a space in their place. */
const unwanted = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu;
/** Characters that cannot be seen but change what is read: soft hyphens, zero-width and direction-changing ones. */
const invisible = /[\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** One line of clean text: NFC, invisible characters gone, any white space one space. The ends are kept (see `cleanLine`). */
export const cleanText = (text: string): string =>
  text.replace(invisible, "").replace(unwanted, " ").replace(/\s+/gu, " ").normalize("NFC");

/** One line of clean text without white space at its ends. */
export const cleanLine = (text: string): string => cleanText(text).trim();

/** Clean text of several paragraphs: lines are kept, at most one empty line between them. */
export const cleanLines = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map(cleanLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

const webAddress = /^https?:\/\/[^\s/?#@<>"'`\\()[\]{}|^*]+(?:[/?#][^\s<>"'`\\()[\]{}|^]*)?$/i;
const mailAddress = /^mailto:[^\s<>"'`\\()[\]{}|^:/?*@]+@[^\s<>"'`\\()[\]{}|^:/?*@]+$/i;

/** A link's address if it is safe to print as a link (https, http or mailto; no hidden sign-in part), else null (PRP-16). */
export function safeLink(address: string): string | null {
  const trimmed = address.trim().normalize("NFC").replaceAll("(", "%28").replaceAll(")", "%29");
  if (trimmed.length > documentLimits.link || cleanText(trimmed) !== trimmed) return null;
  return webAddress.test(trimmed) || mailAddress.test(trimmed) ? trimmed : null;
}

/** A link's address if it leads to a page on the web and is safe to print as a link (https or http only), else null. */
export const webLink = (address: string): string | null => {
  const safe = safeLink(address);
  return safe !== null && webAddress.test(safe) ? safe : null;
};

const sameMarks = (a: Run, b: Run): boolean => a.emphasis === b.emphasis && a.strong === b.strong && a.link === b.link && a.note === b.note;

/** A run with only the marks that apply; unsafe links become plain words. */
export function makeRun(
  text: string,
  marks: { readonly emphasis?: boolean; readonly strong?: boolean; readonly link?: string | null; readonly note?: NoteKind | null },
): Run {
  const link = marks.link ? safeLink(marks.link) : null;
  return {
    text,
    ...(marks.emphasis ? { emphasis: true } : {}),
    ...(marks.strong ? { strong: true } : {}),
    ...(link ? { link } : {}),
    ...(marks.note ? { note: marks.note } : {}),
  };
}

/** Runs in their one canonical form: clean, no double spaces across runs, none at the ends, equal neighbours joined. */
export function normaliseRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  // Composing characters may meet across a border of marks only by belonging to the run they start in, so joining comes first.
  for (const run of runs.map((r) => makeRun(r.text, r))) {
    const last = joined.at(-1);
    if (last && sameMarks(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  const spaced: Run[] = [];
  let afterSpace = true;
  for (const run of joined) {
    let text = cleanText(run.text);
    if (afterSpace) text = text.trimStart();
    if (text === "") continue;
    afterSpace = text.endsWith(" ");
    const last = spaced.at(-1);
    if (last && sameMarks(last, run)) spaced[spaced.length - 1] = { ...last, text: (last.text + text).normalize("NFC") };
    else spaced.push({ ...run, text });
  }
  while (spaced.length > 0) {
    const last = spaced[spaced.length - 1];
    if (!last) break;
    const text = last.text.trimEnd();
    if (text !== "") {
      spaced[spaced.length - 1] = { ...last, text };
      break;
    }
    spaced.pop();
  }
  return spaced;
}

/** A document in its one canonical form: empty blocks gone, runs normalised, the count of ids not below any id in use. */
export function normaliseDocument(document: TextDocument): TextDocument {
  const blocks = document.blocks
    .map((block) => ({ id: block.id, kind: block.kind, runs: normaliseRuns(block.runs) }))
    .filter((block) => block.runs.length > 0);
  return { blocks, given: blocks.reduce((most, block) => Math.max(most, idNumber(block.id)), document.given) };
}

/** 7 for `b7`. */
export const idNumber = (id: string): number => Number(id.slice(1));

/** JSON with sorted keys, no white space, strings in NFC, absent fields left out: one text for one value. */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** The canonical text of one document: what is stored and hashed. The same document gives the same bytes for ever. */
export const canonicalText = (document: TextDocument): string => canonicalJson(normaliseDocument(document));
