import type { NoteKind, Run } from "./document.ts";
import { makeRun, normaliseRuns, safeLink } from "./document.ts";

/**
 * The plain form of a line: `*emphasis*`, `**strong**`, `[words](https://…)`, `^[a note]^`, `~[a source of evidence]~`;
 * a backslash before a sign makes it an ordinary sign. A row of one, two or three asterisks switches emphasis, strong or both on or off; a row with
 * a space on both sides, a longer row, and a switch that is never switched back are ordinary asterisks.
 */
const signs = /[\\*[\]^~]/g;

/** The sign around a note of each kind. */
const noteSigns: { readonly [kind in NoteKind]: string } = { note: "^", evidence: "~" };

const escapeText = (text: string): string => text.replace(signs, "\\$&");

/** Writes runs as one line of plain form. `inlineToRuns` reads it back to the same runs. */
export function runsToInline(runs: readonly Run[]): string {
  let line = "";
  let before: Run = { text: "" };
  for (const run of [...runs, { text: "" } satisfies Run]) {
    const row = (before.emphasis !== run.emphasis ? "*" : "") + (before.strong !== run.strong ? "**" : "");
    const turns = before.note !== run.note;
    const leaves = before.link !== undefined && (turns || before.link !== run.link);
    const enters = run.link !== undefined && (turns || before.link !== run.link);
    const ends = turns && before.note ? `]${noteSigns[before.note]}` : "";
    const begins = turns && run.note ? `${noteSigns[run.note]}[` : "";
    line += `${leaves ? `](${before.link})` : ""}${ends}${row}${begins}${enters ? "[" : ""}${escapeText(run.text)}`;
    before = run;
  }
  return line;
}

/** What holds for a piece: the link and the note it stands in. */
interface Within {
  readonly link: string | null;
  readonly note: NoteKind | null;
}
type Piece = Within &
  ({ readonly kind: "text"; readonly text: string } | { readonly kind: "switch"; readonly emphasis: boolean; readonly strong: boolean });

/** Reads one line of plain form. Total: whatever is no mark is text. */
export function inlineToRuns(line: string): readonly Run[] {
  const pieces = keepPairs(cutIntoPieces(line));
  const runs: Run[] = [];
  let emphasis = false;
  let strong = false;
  for (const piece of pieces) {
    if (piece.kind === "text") {
      runs.push(makeRun(piece.text, { emphasis, strong, link: piece.link, note: piece.note }));
    } else {
      if (piece.emphasis) emphasis = !emphasis;
      if (piece.strong) strong = !strong;
    }
  }
  return normaliseRuns(runs);
}

function cutIntoPieces(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let link: { readonly address: string; readonly wordsEnd: number; readonly end: number } | null = null;
  let note: NoteAt | null = null;
  let at = 0;
  const within = (): Within => ({ link: link?.address ?? null, note: note?.kind ?? null });
  while (at < line.length) {
    if (link && at === link.wordsEnd) {
      at = link.end;
      link = null;
      continue;
    }
    if (note && at === note.wordsEnd) {
      at = note.end;
      note = null;
      continue;
    }
    const sign = line[at];
    if (sign === "\\" && /[!-/:-@[-`{-~]/.test(line[at + 1] ?? "")) {
      pieces.push({ kind: "text", text: line[at + 1] ?? "", ...within() });
      at += 2;
      continue;
    }
    if (sign === "*") {
      const row = /^\*+/.exec(line.slice(at))?.[0] ?? "*";
      pieces.push(pieceOfRow(row, line[at - 1], line[at + row.length], within()));
      at += row.length;
      continue;
    }
    if ((sign === "^" || sign === "~") && !note && !link) {
      note = noteAt(line, at);
      if (note) {
        at = note.begin;
        continue;
      }
    }
    if (sign === "[" && !link) {
      link = linkAt(line, at);
      if (link) {
        at += 1;
        continue;
      }
    }
    const text: string = /^[^\\*[\]^~]+/.exec(line.slice(at, link?.wordsEnd ?? note?.wordsEnd ?? line.length))?.[0] ?? sign ?? "";
    pieces.push({ kind: "text", text, ...within() });
    at += text.length;
  }
  return pieces;
}

function pieceOfRow(row: string, before: string | undefined, after: string | undefined, within: Within): Piece {
  const open = (neighbour: string | undefined) => neighbour === undefined || /\s/.test(neighbour);
  if (row.length > 3 || (open(before) && open(after))) return { kind: "text", text: row, ...within };
  return { kind: "switch", emphasis: row.length !== 2, strong: row.length >= 2, ...within };
}

interface NoteAt {
  readonly kind: NoteKind;
  readonly begin: number;
  readonly wordsEnd: number;
  readonly end: number;
}

/** `^[words]^` or `~[words]~` at this place, if it is one. Notes do not stand within notes. */
function noteAt(line: string, at: number): NoteAt | null {
  const found = /^([\^~])\[((?:\\.|[^\\])+?)\]\1/.exec(line.slice(at));
  if (!found?.[1] || found[2] === undefined || /(^|[^\\])[\^~]/.test(found[2])) return null;
  const begin = at + 2;
  const wordsEnd = begin + found[2].length;
  return { kind: found[1] === "^" ? "note" : "evidence", begin, wordsEnd, end: wordsEnd + 2 };
}

/** `[words](address)` at this place, if it is one and the address is allowed. */
function linkAt(line: string, at: number): { address: string; wordsEnd: number; end: number } | null {
  const found = /^\[((?:\\[!-/:-@[-`{-~]|[^\\[\]])+)\]\(([^\s()]+)\)/.exec(line.slice(at));
  const address = found?.[2] === undefined ? null : safeLink(found[2]);
  if (!found || address === null) return null;
  return { address, wordsEnd: at + 1 + (found[1]?.length ?? 0), end: at + found[0].length };
}

/** A switch that is never switched back becomes the asterisks that were typed. */
function keepPairs(pieces: readonly Piece[]): readonly Piece[] {
  const lastOf = (mark: "emphasis" | "strong"): number => {
    const places = pieces.flatMap((piece, index) => (piece.kind === "switch" && piece[mark] ? [index] : []));
    return places.length % 2 === 1 ? (places.at(-1) ?? -1) : -1;
  };
  const emphasis = lastOf("emphasis");
  const strong = lastOf("strong");
  return pieces.flatMap((piece, index): readonly Piece[] => {
    if (piece.kind !== "switch" || (index !== emphasis && index !== strong)) return [piece];
    const typed = (index === emphasis ? "*" : "") + (index === strong ? "**" : "");
    return [
      { ...piece, emphasis: piece.emphasis && index !== emphasis, strong: piece.strong && index !== strong },
      { kind: "text", text: typed, link: piece.link, note: piece.note },
    ];
  });
}
