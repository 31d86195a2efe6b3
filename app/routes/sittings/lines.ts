import { noteAddress } from "../../../shared/minutes/dates.ts";
import type { Sitting, SittingPhase } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";
import { isInRegister } from "../votes/lines.ts";

/** A line of the list of sittings. */
export interface SittingLine {
  readonly id: string;
  readonly title: Said | null;
  readonly phase: SittingPhase["name"];
  readonly startsAt: number;
  readonly hall: Said | null;
  readonly agendaPublished: boolean;
  readonly items: number;
  readonly votes: number;
  readonly note: string | null;
}

/** A sitting's title in the page's language. */
export const titleOfSitting = (context: Reading, sitting: Sitting, lang: Lang): Said | null =>
  said(context, lang === "cy" ? sitting.titleCy : sitting.titleEn, lang);

/** A sitting as lists show it. */
export function sittingLine(context: Reading & Pick<TesseraContext, "now">, sitting: Sitting, lang: Lang): SittingLine {
  const { id, phase, startsAt, openedAt, place, agenda, items } = sitting;
  return {
    id,
    title: titleOfSitting(context, sitting, lang),
    phase: phase.name,
    startsAt: openedAt ?? startsAt,
    hall: said(context, place.hall, lang),
    agendaPublished: agenda !== null,
    items: items.length,
    votes: context.assembly.ballotsOf(id).filter(isInRegister).length,
    note: noteAddress(context.assembly, id),
  };
}
