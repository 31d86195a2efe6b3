import { type Measure, measuresOf, subjectIn } from "../../../shared/sittings/moderation.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";

/** The measures that were taken against whoever reads, with the seat they then acted for. */
export function ownMeasures(
  { viewer, deskWords }: Pick<TesseraContext, "viewer" | "deskWords">,
  sitting: Sitting,
): readonly { readonly measure: Measure; readonly seat: string }[] {
  return measuresOf(sitting).flatMap((measure) => {
    const subject = subjectIn(deskWords(measure.subject));
    return subject?.person === viewer.actor.id ? [{ measure, seat: subject.seat }] : [];
  });
}
