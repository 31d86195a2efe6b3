import { compareLines, hasChange, type Piece } from "../../../shared/diff/pieces.ts";
import { sittingAtAddress } from "../../../shared/minutes/dates.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import type { T } from "../../locales/words.tsx";
import { plain } from "../decision-note/marked.ts";
import { minutesShown } from "../minutes-version/shown.ts";
import type { Reading } from "../proposals/said.ts";

/** A paragraph that is not the same in two versions of minutes. */
export interface ComparedParagraph {
  readonly id: string;
  readonly number: string;
  readonly is: "changed" | "added" | "removed";
  readonly pieces: readonly Piece[];
}

/** The number of the version that a part of an address names; null where it names none. */
export const versionNumber = (name: string): number | null => Number(/^v([1-9]\d{0,4})$/.exec(name)?.[1] ?? 0) || null;

/** What changed between two versions of a sitting's minutes, paragraph by paragraph; null where there is one version less (MIN-12). */
export function comparedMinutes(
  context: Reading & Pick<TesseraContext, "assembly">,
  address: string,
  versions: { readonly from: number | null; readonly to: number | null },
  t: T,
  lang: Lang,
): { readonly sitting: string; readonly changes: readonly ComparedParagraph[] } | null {
  const sitting = sittingAtAddress(context.assembly, address) ?? "";
  const all = context.assembly.minutes(sitting)?.versions ?? [];
  const [from, to] = [versions.from, versions.to].map((number) => all.find((one) => one.number === number));
  if (!from || !to) return null;
  const [before, after] = [from, to].map(({ seq }) => minutesShown(context, sitting, t, lang, seq));
  if (!before || !after) return null;
  const changes = after.flatMap(({ id, number, text }): readonly ComparedParagraph[] => {
    const was = before.find((one) => one.id === id);
    const pieces = compareLines(was ? plain(was.text) : "", plain(text));
    return hasChange(pieces) ? [{ id, number, is: was ? "changed" : "added", pieces }] : [];
  });
  const removed = before
    .filter(({ id }) => !after.some((one) => one.id === id))
    .map(({ id, number, text }): ComparedParagraph => ({ id, number, is: "removed", pieces: compareLines(plain(text), "") }));
  return { sitting, changes: [...changes, ...removed] };
}
