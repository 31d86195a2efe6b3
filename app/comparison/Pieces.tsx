import type { ReactNode } from "react";
import { runsBetween, textOfRuns } from "../../shared/diff/blocks.ts";
import type { Piece } from "../../shared/diff/pieces.ts";
import type { Run } from "../../shared/proposals/document.ts";
import { Runs } from "../components/Runs.tsx";
import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import { type T, useWords } from "../locales/words.tsx";

/** Which of the two texts is shown: both in one, or one of them beside the other. */
export type Side = "both" | "before" | "after";

const isIn = (piece: Piece, side: Side): boolean =>
  side === "both" || (piece.is !== "inserted" && side === "before") || (piece.is !== "deleted" && side === "after");

/**
 * A compared text. What was inserted is underlined, what was deleted struck through, other marks have a dotted line; a
 * screen reader hears where each begins and ends. Nothing is told by colour alone.
 */
export function Pieces({ pieces, side = "both" }: { readonly pieces: readonly Piece<Run>[]; readonly side?: Side }) {
  let at = 0;
  const placed = pieces.map((piece) => {
    const place = at;
    at += piece.runs.reduce((sum, run) => sum + run.text.length, 1);
    return { place, piece };
  });
  return placed.filter(({ piece }) => isIn(piece, side)).map(({ place, piece }) => <OnePiece key={place} piece={piece} side={side} />);
}

function OnePiece({ piece, side }: { readonly piece: Piece<Run>; readonly side: Side }) {
  const { t } = useWords();
  switch (piece.is) {
    case "same":
      return <Runs runs={piece.runs} />;
    case "inserted":
      return (
        <Outside runs={piece.runs}>
          {(runs) => (
            <ins>
              <Said>{t("comparison.insertedStart")} </Said>
              <Runs runs={runs} />
              <Said> {t("comparison.insertedEnd")} </Said>
            </ins>
          )}
        </Outside>
      );
    case "deleted":
      return (
        <Outside runs={piece.runs}>
          {(runs) => (
            <del>
              <Said>{t("comparison.deletedStart")} </Said>
              <Runs runs={runs} />
              <Said> {t("comparison.deletedEnd")} </Said>
            </del>
          )}
        </Outside>
      );
    case "marks": {
      const runs = side === "before" ? piece.before : piece.runs;
      const notes = side === "before" ? [] : marksTold(piece.before, piece.runs, t);
      // Marks on white space alone cannot be seen.
      if (runs.every((run) => run.text.trim() === "")) return <Runs runs={runs} />;
      return (
        <>
          <span className="remarked">
            <Runs runs={runs} />
          </span>
          {notes.length > 0 ? <span className="remarked-note"> [{notes.join(", ")}]</span> : null}
        </>
      );
    }
  }
}

/** Leaves white space at the ends of runs outside what lines them, unless there is nothing else. */
function Outside({ runs, children }: { readonly runs: readonly Run[]; readonly children: (runs: readonly Run[]) => ReactNode }) {
  const text = textOfRuns(runs);
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= start) return children(runs);
  return (
    <>
      {text.slice(0, start)}
      {children(runsBetween(runs, start, end))}
      {text.slice(end)}
    </>
  );
}

/** Marks are said in the language of the page, also within a text in another. */
function Said({ children }: { readonly children: ReactNode }) {
  const { lang } = useWords();
  return (
    <VisuallyHidden>
      <span lang={lang}>{children}</span>
    </VisuallyHidden>
  );
}

const has = (runs: readonly Run[], mark: "emphasis" | "strong"): boolean => runs.some((run) => run[mark]);

/** In words, how the marks changed: "now in bold", "no longer a link". */
function marksTold(before: readonly Run[], after: readonly Run[], t: T): readonly string[] {
  const told: string[] = [];
  if (has(after, "strong") && !has(before, "strong")) told.push(t("comparison.boldAdded"));
  if (has(before, "strong") && !has(after, "strong")) told.push(t("comparison.boldRemoved"));
  if (has(after, "emphasis") && !has(before, "emphasis")) told.push(t("comparison.italicsAdded"));
  if (has(before, "emphasis") && !has(after, "emphasis")) told.push(t("comparison.italicsRemoved"));
  const [was, is] = [linksOf(before), linksOf(after)];
  if (was !== is) told.push(is === "" ? t("comparison.linkRemoved") : t("comparison.linkNow", { address: is }));
  return told.length > 0 ? told : [t("comparison.marksElse")];
}

const linksOf = (runs: readonly Run[]): string => [...new Set(runs.flatMap(({ link }) => link ?? []))].join(" ");
