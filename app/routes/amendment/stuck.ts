import type { BlockWords } from "../../../shared/amendments/changes.ts";
import type { StuckView } from "../../../shared/amendments/views.ts";
import { compareRuns, type Piece } from "../../../shared/diff/pieces.ts";
import type { Run } from "../../../shared/proposals/document.ts";

/** A passage at which an amendment could not follow into a new version: what it said, what it says now, what is wanted. */
export interface StuckShown extends Pick<StuckView, "passage" | "kind"> {
  /** As it was when the amendment was written; null: there was nothing, or the words were withdrawn. */
  readonly wrote: readonly Run[] | null;
  /** As it stands now, compared with what it was; null: it is gone. */
  readonly stands: readonly Piece<Run>[] | null;
  /** As the amendment wants it, compared with what it was; null: it deletes or moves it. */
  readonly wants: readonly Piece<Run>[] | null;
}

/** Both texts are compared with the one they come from, so that one sees what each of them changed. */
export function stuckShown({ passage, kind, wrote, stands, wants }: StuckView): StuckShown {
  const against = (words: BlockWords | null): readonly Piece<Run>[] | null =>
    words && (wrote ? compareRuns(wrote.runs, words.runs) : [{ is: "inserted", runs: words.runs }]);
  return { passage, kind, wrote: wrote?.runs ?? null, stands: against(stands), wants: against(wants) };
}
