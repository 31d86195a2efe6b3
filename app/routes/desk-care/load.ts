import { type Access, channelLinks } from "../../../shared/sittings/care/access.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { seatShown } from "../sitting/saidAt.ts";
import { closingsShown } from "./closings.ts";

/** Apologies as the desk sees them. */
export interface ApologyShown {
  readonly seat: string;
  readonly shown: SeatShown;
  /** Who acts for the seat, by name; null where it has none. */
  readonly alternate: string | null;
  readonly reason: { readonly text: string; readonly lang: Lang } | null;
}

export const accessFields = [...channelLinks, "phone", "pin"] as const;
export type AccessField = (typeof accessFields)[number];

/** The desk's side of care at one sitting; 404 where there is none. */
export function loadCare(context: TesseraContext, id: string, lang: Lang) {
  const sitting = context.assembly.sitting(id);
  if (!sitting) throw new Response("", { status: 404 });
  const reasons = context.apologyReasons(id);
  const { seats } = context.assembly.roll;
  const nameOf = (person: string | null | undefined): string | null => (person ? (context.person(person)?.name ?? null) : null);
  const apologies = (sitting.apologies ?? []).map(
    (seat): ApologyShown => ({
      seat,
      shown: seatShown(context, seat, lang),
      alternate: nameOf(seats.find((one) => one.id === seat)?.alternate),
      reason: reasons[seat] ?? null,
    }),
  );
  const textOf = (field: keyof Access): string => {
    const hash = sitting.access?.[field];
    return hash ? (context.deskWords(hash) ?? "") : "";
  };
  return {
    id,
    closed: sitting.phase.name === "closed",
    asks: context.helps(id).flatMap((one) => ("ask" in one ? [one] : [])),
    apologies: apologies.toSorted((a, b) => a.shown.number - b.shown.number),
    access: {
      captions: textOf("captions"),
      bsl: textOf("bsl"),
      interpretation: textOf("interpretation"),
      phone: textOf("phone"),
      pin: textOf("pin"),
    },
    ...closingsShown(context, sitting, lang),
    mayPut:
      sitting.phase.name === "open" &&
      (context.viewer.actor.roles.includes("facilitator") || sitting.desk?.ballots === context.viewer.actor.id),
    command: context.newCommandId(),
  };
}
