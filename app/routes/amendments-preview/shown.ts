import { cellsOf, type GridCell, previewView, standing } from "../../../shared/amendments/listViews.ts";
import { textOfVersion } from "../../../shared/amendments/questions.ts";
import type { TesseraContext } from "../../context.ts";
import { href, type Lang } from "../../locales/href.ts";
import { type AmendmentsShown, amendmentsShown } from "../amendments/shown.ts";
import { type ChangesShown, changesShown } from "../comparison/shown.ts";
import type { Reading } from "../proposals/said.ts";

/** What comes of a set of amendments: the text, why there is none, or that one of them is not open. */
export type SetShown =
  | { readonly is: "none" }
  | { readonly is: "text"; readonly changed: ChangesShown }
  | { readonly is: "collide"; readonly cells: readonly GridCell[] }
  | { readonly is: "cannot" }
  | { readonly is: "over" };

/** The page that shows the text with a set of open amendments accepted. */
export interface PreviewShown {
  readonly amendments: AmendmentsShown;
  /** Ids, sorted, each once. */
  readonly chosen: readonly string[];
  readonly set: SetShown;
  readonly url: string;
}

/** The preview for a reader in `lang`; null where there is no such proposal. `numbers`: of amendments, as the address has them. */
export function previewShown(
  context: Reading & Pick<TesseraContext, "origin">,
  proposal: string,
  numbers: readonly string[],
  lang: Lang,
): PreviewShown | null {
  const amendments = amendmentsShown(context, proposal, lang);
  if (!amendments) return null;
  const sorted = [...new Set(numbers)].filter((one) => /^[1-9]\d{0,3}$/.test(one)).sort((a, b) => Number(a) - Number(b));
  const chosen = sorted.map((number) => `${proposal}-${number}`);
  const query = sorted.map((number) => `with=${number}`).join("&");
  return {
    amendments,
    chosen,
    set: chosen.length === 0 ? { is: "none" } : setShown(context, proposal, chosen, lang),
    url: `${context.origin}${href(lang, `/proposals/${proposal}/amendments/preview`)}${query === "" ? "" : `?${query}`}`,
  };
}

function setShown({ assembly, words }: Reading, id: string, chosen: readonly string[], lang: Lang): SetShown {
  const proposal = assembly.proposal(id);
  const before = proposal && textOfVersion(proposal, proposal.versions.length, words);
  const preview = proposal && previewView(proposal, chosen, assembly, words);
  if (!proposal || !before || !preview) return { is: "over" };
  if ("text" in preview) return { is: "text", changed: changesShown(before, preview.text, lang) };
  if ("cannot" in preview) return { is: "cannot" };
  const among = standing(proposal, assembly, words).filter((one) => chosen.includes(one.id));
  const cells = cellsOf(before, among);
  // Three may be at odds though each two of them fit: then all that meet are named.
  const colliding = cells.filter(({ collide }) => collide);
  return { is: "collide", cells: colliding.length > 0 ? colliding : cells };
}
