import type { BlockKind, Run } from "../../shared/proposals/document.ts";
import type { Imported, ReportLine } from "../../shared/proposals/imported.ts";

/** A block as it was read, before it has an id. `level`: of a heading; 1 is a title. */
export interface ReadBlock {
  readonly kind: BlockKind;
  readonly runs: readonly Run[];
  readonly level?: number;
  readonly place: number;
}

/** What a file says, as far as it was understood. */
export interface ReadText {
  readonly blocks: readonly ReadBlock[];
  readonly report: readonly ReportLine[];
  readonly from: Imported["from"];
}

/** The first words of something, for the report. */
export const sampleOf = (text: string): string => {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
};
