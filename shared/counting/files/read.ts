/**
 * Files of ranked ballots read into votes: one door for every format. Pure: text in; votes, or what is wrong on which
 * line, out. Nothing is guessed: a file with one unreadable line gives no votes at all.
 *
 * Formats: BLT (`blt.ts`), PrefLib's four kinds of orders (`prefLib.ts`), and CSV of two kinds (`csv.ts`).
 */
import type { RankedVote } from "../result.ts";
import { readBlt } from "./blt.ts";
import { readRankedCsv } from "./csv.ts";
import { readPrefLib } from "./prefLib.ts";

/** Formats by the ending of their file's name. PrefLib: strict or tied orders, complete or incomplete. */
export const rankedFormats = ["blt", "soi", "toc", "soc", "toi", "csv"] as const;
export type RankedFormat = (typeof rankedFormats)[number];

/** A line that cannot be read. `line` counts from 1; 0: the file as a whole. `problem` is a plain English sentence. */
export interface LineProblem {
  readonly line: number;
  readonly problem: string;
}

/** A file read: the options' names in the order of the paper, and votes by index into them. */
export interface RankedFile {
  readonly options: readonly string[];
  readonly votes: readonly RankedVote[];
  /** Places to fill, where the file says so (BLT). */
  readonly seats?: number;
  readonly title?: string;
  /** Names of candidates withdrawn before the count: already taken out of `options` and `votes`. */
  readonly withdrawn?: readonly string[];
  /** An order drawn by lot that stands in the file (BLT's `[tie …]`), by index: who goes first where nothing else decides. */
  readonly lot?: readonly number[];
}

/** What reading gives: a whole file, or every problem found in it, in the order of lines. */
export type RankedReading = RankedFile | { readonly problems: readonly LineProblem[] };

/** Whether a file could not be read. */
export const isUnreadable = (reading: RankedReading): reading is { readonly problems: readonly LineProblem[] } => "problems" in reading;

/** The format of a file by the ending of its name; null: none that is read here. */
export const rankedFormatOf = (fileName: string): RankedFormat | null =>
  rankedFormats.find((format) => fileName.toLowerCase().endsWith(`.${format}`)) ?? null;

/** Reads a file of ranked ballots. */
export const readRanked = (text: string, format: RankedFormat): RankedReading => {
  if (format === "blt") return readBlt(text);
  if (format === "csv") return readRankedCsv(text);
  return readPrefLib(text, format);
};
