import { type BlockKind, canonicalJson, type Run } from "../proposals/document.ts";
import type { LineName } from "../proposals/lines.ts";

/**
 * An amendment is a list of changes to identified passages of one version of a proposal (AMD-1): blocks of its case and
 * clauses, and the sections that are one line or a few. Each change names what it replaces, so it can never be applied to other words.
 */

/** The two documents of a proposal's text. */
export const documentNames = ["case", "clauses"] as const;
export type DocumentName = (typeof documentNames)[number];

/** What a block says, without its id. */
export interface BlockWords {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
}

/**
 * One change to a block. `block` is its id in the version; an inserted block is `n1`, `n2` … in this amendment and gets
 * its id when it enters the text. `after`: the block it comes to stand behind; null: at the start.
 */
export type BlockChange =
  | { readonly change: "replace"; readonly block: string; readonly was: BlockWords; readonly now: BlockWords }
  | { readonly change: "delete"; readonly block: string; readonly was: BlockWords }
  | { readonly change: "insert"; readonly block: string; readonly after: string | null; readonly now: BlockWords }
  | { readonly change: "move"; readonly block: string; readonly after: string | null };
export type BlockChangeNamed<C extends BlockChange["change"]> = Extract<BlockChange, { change: C }>;

/** One change to a section without blocks. Chapter, extent and addressees belong to the proposal and stay. */
export interface LineChange {
  readonly section: LineName;
  readonly was: string;
  readonly now: string;
}

/**
 * Everything an amendment changes. In a document, replacements and deletions come first, in the order of the text they
 * change; insertions and moves follow in the order of the text they make.
 */
export interface Changes {
  readonly lines: readonly LineChange[];
  readonly case: readonly BlockChange[];
  readonly clauses: readonly BlockChange[];
}

/** Whether nothing is changed. */
export const isNothing = (changes: Changes): boolean =>
  changes.lines.length === 0 && changes.case.length === 0 && changes.clauses.length === 0;

/** The canonical text of changes: what is stored as words and hashed; a ballot on an amendment names its hash (AMD-2). */
export const canonicalChanges = (changes: Changes): string => canonicalJson(changes);

/** Whether two blocks say the same: kind, words and marks. */
export const saysTheSame = (a: BlockWords, b: BlockWords): boolean => a.kind === b.kind && canonicalJson(a.runs) === canonicalJson(b.runs);

/** Changes of one kind, of one document. */
export const changesOf = <C extends BlockChange["change"]>(list: readonly BlockChange[], change: C): readonly BlockChangeNamed<C>[] =>
  list.filter((one): one is BlockChangeNamed<C> => one.change === change);

/** Insertions and moves of a document: what comes to stand somewhere. */
export const placementsOf = (list: readonly BlockChange[]): readonly BlockChangeNamed<"insert" | "move">[] =>
  list.filter((one): one is BlockChangeNamed<"insert" | "move"> => one.change === "insert" || one.change === "move");
