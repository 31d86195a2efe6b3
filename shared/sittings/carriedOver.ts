import type { AgendaItem, Sitting } from "./state.ts";

/** What is needed to find business that was carried over. */
export interface CarriedKnow {
  sitting(id: string): Sitting | undefined;
  sittingsCount(): number;
}

/** An item of a closed sitting that was carried over, and the sitting that took it up; null: none yet. */
export interface Carried {
  readonly sitting: string;
  readonly item: AgendaItem;
  readonly takenUp: { readonly sitting: string; readonly item: string } | null;
}

const allSittings = (know: CarriedKnow): readonly Sitting[] =>
  Array.from({ length: know.sittingsCount() }, (_, i) => know.sitting(String(i + 1))).filter((one) => one !== undefined);

/** Where an item of an earlier sitting was taken up (RUN-6); null where it was not, or was taken off again. */
export function takenUpBy(know: CarriedKnow, sitting: string, item: string): Carried["takenUp"] {
  for (const later of allSittings(know)) {
    const found = later.items.find((one) => one.carriedFrom?.sitting === sitting && one.carriedFrom.item === item);
    if (found) return { sitting: later.id, item: found.id };
  }
  return null;
}

/** All business that was carried over, oldest first (SIT-6, RUN-6). */
export function carriedOver(know: CarriedKnow): readonly Carried[] {
  return allSittings(know).flatMap(({ id, phase, items }) =>
    phase.name === "closed" && phase.unreached === "carried-over"
      ? items
          .filter((item) => phase.unreachedItems.includes(item.id))
          .map((item) => ({ sitting: id, item, takenUp: takenUpBy(know, id, item.id) }))
      : [],
  );
}

/** What waits to be taken up. Opening, minutes and any other business are on every agenda anyway. */
export const waitingBusiness = (know: CarriedKnow): readonly Carried[] =>
  carriedOver(know).filter(({ item, takenUp }) => takenUp === null && !["opening", "previous-minutes"].includes(item.kind));
