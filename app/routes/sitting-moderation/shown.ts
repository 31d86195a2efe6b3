import { holds, type Measure, type MeasureKind, measuresOf, subjectIn } from "../../../shared/sittings/moderation.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";
import { seatShown } from "../sitting/saidAt.ts";

/** A measure as everybody may see it (MOD-5): whom it was taken against only where a ruling had it said. */
export interface MeasureShown {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly at: number;
  readonly reason: Said | null;
  readonly holds: boolean;
  readonly until: number | null;
  readonly withRound: boolean;
  readonly ended: { readonly how: "readmitted" | "appeal"; readonly reason: Said | null } | null;
  readonly appeal: "running" | "granted" | "refused" | null;
  readonly ruling: Said | null;
  readonly named: SeatShown | null;
}

/** One measure for a reader in `lang`. */
export function measureShown(context: Reading & Pick<TesseraContext, "now">, sitting: Sitting, measure: Measure, lang: Lang): MeasureShown {
  const { id, kind, at, reason, until, round, ended, appeal } = measure;
  const ruled = appeal?.ruled ?? null;
  const subject = ruled?.named ? subjectIn(context.words(measure.subject)) : undefined;
  return {
    ...{ id, kind, at, until, withRound: round !== null },
    reason: said(context, reason, lang),
    holds: holds(measure, sitting, context.now()),
    ended: ended && { how: ended.how, reason: said(context, ended.reason, lang) },
    appeal: appeal === null ? null : ruled === null ? "running" : ruled.granted ? "granted" : "refused",
    ruling: said(context, ruled?.reason, lang),
    named: subject ? seatShown(context, subject.seat, lang) : null,
  };
}

/** All measures of a sitting, the latest first. */
export const measuresShown = (context: Reading & Pick<TesseraContext, "now">, sitting: Sitting, lang: Lang): readonly MeasureShown[] =>
  measuresOf(sitting)
    .map((measure) => measureShown(context, sitting, measure, lang))
    .toReversed();
