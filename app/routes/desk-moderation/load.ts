import { type MeasureKind, measuresOf, subjectIn } from "../../../shared/sittings/moderation.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { saidAt, seatShown } from "../sitting/saidAt.ts";
import { type MeasureShown, measureShown } from "../sitting-moderation/shown.ts";

/** A measure as the desk sees it: with whom it was taken against, what they say in their appeal, and what can be done now. */
export interface DeskMeasure {
  readonly shown: MeasureShown;
  readonly kind: MeasureKind;
  readonly seat: SeatShown | null;
  readonly person: string | null;
  readonly appeal: string | null;
  readonly may: { readonly readmit: boolean; readonly rule: boolean };
}

/** Words that can be withdrawn: who said them, and how they begin. */
export interface Withdrawable {
  readonly said: string;
  readonly seat: number;
  readonly begins: string;
}

const most = 60;

/** The moderation of one sitting at the desk, for somebody with these powers. */
export function loadModeration(context: TesseraContext, sitting: Sitting, lang: Lang) {
  const { viewer } = context;
  const { roles, id } = viewer.actor;
  const keepsOrder = roles.includes("facilitator") || roles.includes("secretariat");
  const rules = roles.includes("standing-orders-committee") || roles.includes("secretariat");
  const measures = measuresOf(sitting).map((measure): DeskMeasure => {
    const subject = subjectIn(context.deskWords(measure.subject));
    const shown = measureShown(context, sitting, measure, lang);
    const running = measure.appeal !== null && measure.appeal.ruled === null;
    return {
      ...{ shown, kind: measure.kind },
      seat: subject ? seatShown(context, subject.seat, lang) : null,
      person: subject ? (context.person(subject.person)?.name ?? null) : null,
      appeal: measure.appeal && context.deskWords(measure.appeal.reason),
      may: { readmit: keepsOrder && shown.holds, rule: rules && running && measure.by !== id && subject?.person !== id },
    };
  });
  return {
    id: sitting.id,
    measures: measures.toReversed(),
    said: saidAt(context, sitting, lang).flatMap(({ key, seat, text, summary }): readonly Withdrawable[] => {
      const begins = (text ?? summary)?.text.slice(0, most);
      return begins === undefined ? [] : [{ said: key, seat: seat.number, begins }];
    }),
    mayTake: keepsOrder && sitting.phase.name !== "closed",
    mayWithdraw: keepsOrder,
    roundOpen: sitting.round !== null,
    command: context.newCommandId(),
  };
}
