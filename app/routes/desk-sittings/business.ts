import { waitingBusiness } from "../../../shared/sittings/carriedOver.ts";
import type { ItemKind } from "../../../shared/sittings/state.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, said, titleOf } from "../proposals/said.ts";

/** Business that an earlier sitting carried over. `title` null: it is called after its kind. */
export interface BusinessLine {
  /** Where it comes from, `3.i2`: so it is asked for. */
  readonly key: string;
  readonly sitting: string;
  readonly kind: ItemKind;
  readonly title: string | null;
  readonly minutes: number;
  readonly proposal: string | null;
}

/** What waits to be taken up by a next agenda (RUN-6). */
export function businessLines(context: Reading, lang: Lang): readonly BusinessLine[] {
  return waitingBusiness(context.assembly).map(({ sitting, item }) => ({
    key: `${sitting}.${item.id}`,
    sitting,
    kind: item.kind,
    title:
      said(context, lang === "cy" ? (item.titleCy ?? item.titleEn) : item.titleEn, lang)?.text ??
      (item.proposal === null ? null : (titleOf(context, item.proposal, lang)?.text ?? null)),
    minutes: item.minutes,
    proposal: item.proposal,
  }));
}
