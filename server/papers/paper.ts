import type { Lang } from "../../app/locales/href.ts";
import type { BlockWords } from "../../shared/amendments/changes.ts";
import type { Piece } from "../../shared/diff/pieces.ts";
import type { Run } from "../../shared/proposals/document.ts";

/**
 * A text as it leaves the assembly, before it is Markdown, HTML, PDF or Word: plain JSON, so that it can be handed to
 * another thread and its hash can name what was made of it. Frame words are in it already, in the language asked for.
 */
export interface Paper {
  readonly lang: Lang;
  /** `proposal-7-v3`: the file's name without its ending. */
  readonly file: string;
  /** "Proposal 7 · Version 3 · Seeking sponsors". */
  readonly kicker: string;
  readonly title: string;
  readonly titleLang: Lang;
  readonly parts: readonly Part[];
  /** The address that stays for ever, and the hash of what it shows. */
  readonly permalink: string;
  readonly hash: string;
  /** Whether its passages are a whole text, whose clauses are numbered through; else they are single passages, each with what happened to it. */
  readonly whole: boolean;
  /** When what it shows was made; tracked changes bear this time and this name. */
  readonly at: number;
  readonly author: string;
  readonly words: FrameWords;
  /** Several texts in one: lines (in HTML passages) are numbered through and each clause bears its number. Absent: not so. */
  readonly numbered?: true;
  /** Letters of this size, in points; absent: as small as papers are. */
  readonly points?: 18;
}

/** Words that the making itself needs. In `page`, `{page}` and `{pages}` stand for figures. */
export interface FrameWords {
  readonly page: string;
  readonly inserted: string;
  readonly insertedEnd: string;
  readonly deleted: string;
  readonly deletedEnd: string;
  readonly legend: string;
  /** What a source is called before its words. */
  readonly source: string;
}

/** Something said with its name: "Made on: 21 November 2026". */
export interface Fact {
  readonly name: string;
  readonly text: string;
  readonly lang?: Lang;
  /** Where the words lead. */
  readonly link?: string;
}

/** One part of a paper, in reading order. */
export type Part =
  | {
      readonly is: "heading";
      readonly level: 2 | 3;
      readonly text: string;
      /** By which the contents lead here; a heading that has one begins a page. */
      readonly anchor?: string;
    }
  /** The table of contents: every heading with an anchor. */
  | { readonly is: "contents" }
  | { readonly is: "facts"; readonly facts: readonly Fact[] }
  | { readonly is: "note"; readonly text: string }
  | { readonly is: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | Passage;

/**
 * A passage of the text itself. Where nothing changed `before` and `after` are the same and `pieces` is one piece. A passage
 * that moved stands twice: `away` where it was, `here` where it is.
 */
export interface Passage {
  readonly is: "passage";
  readonly lang: Lang;
  readonly before: BlockWords | null;
  readonly after: BlockWords | null;
  readonly place: "same" | "here" | "away";
  /** The number of a numbered clause, as it is printed. */
  readonly number: number | null;
  /** What happened to it, in words; null: nothing. */
  readonly told: string | null;
  /** The whole of it in one text; empty where it only went away. */
  readonly pieces: readonly Piece<Run>[];
}

/** What a table of contents lists. */
export const contentsOf = (paper: Paper): readonly { readonly text: string; readonly anchor: string }[] =>
  paper.parts.flatMap((part) => (part.is === "heading" && part.anchor !== undefined ? [{ text: part.text, anchor: part.anchor }] : []));

/** What a passage is printed as: what it is now, or what it was where it is gone. */
export const kindOf = (passage: Passage): BlockWords["kind"] => (passage.after ?? passage.before)?.kind ?? "paragraph";

/** A passage in which nothing changed. */
export const plainPassage = (words: BlockWords, number: number | null, lang: Lang): Passage => ({
  ...{ is: "passage", lang, before: words, after: words, place: "same", number, told: null },
  pieces: [{ is: "same", runs: words.runs }],
});

/** Words that are one line or a few, without marks; each line is a paragraph. Nothing for no words. */
export const linePassages = (text: string, lang: Lang): readonly Passage[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => plainPassage({ kind: "paragraph", runs: [{ text: line }] }, null, lang));

/** The same paper with passages left out in which nothing changed, and sections in which nothing is left. */
export const onlyChanged = (paper: Paper): Paper => ({ ...paper, whole: false, parts: onlyChangedParts(paper.parts) });

/** The same of some parts. */
export function onlyChangedParts(all: readonly Part[]): readonly Part[] {
  const kept = all.filter((part) => part.is !== "passage" || part.told !== null);
  const isEmpty = (part: Part, next: Part | undefined): boolean =>
    part.is === "heading" && (next === undefined || (next.is === "heading" && next.level <= part.level));
  let parts = kept;
  for (let level = 0; level < 2; level += 1) parts = parts.filter((part, i) => !isEmpty(part, parts[i + 1]));
  return parts;
}

/** Whether a paper shows changes. */
export const hasChanges = (paper: Paper): boolean => paper.parts.some((part) => part.is === "passage" && part.told !== null);
