import { groupsIn, type Known, type Place } from "../../../shared/places/place.ts";
import { seatsByGroup, standingSeats, weightOf } from "../../../shared/roll/questions.ts";
import type { GroupKind } from "../../../shared/roll/state.ts";
import type { Lang } from "../../locales/href.ts";
import { authorityName } from "../places/named.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";

/** A group of a place with its seats. */
export interface GroupRow {
  readonly id: string;
  readonly name: Said | null;
  readonly kind: GroupKind;
  readonly people: number;
  readonly seats: readonly number[];
  /** What its seats weigh together; 0 while no weights are in force. */
  readonly units: number;
  /** The authority it is in; null where none is recorded. */
  readonly authority: { readonly id: string; readonly name: string } | null;
}

/** The groups of a place that may be named (PLC-2), and the numbers of the region's seats that may not. */
export function groupsShown(context: Reading, place: Place, known: Known, lang: Lang) {
  const { roll } = context.assembly;
  const seats = seatsByGroup(roll);
  return {
    unitsPerVote: roll.weights?.unitsPerVote ?? null,
    rows: groupsIn(place, roll, known).map((group): GroupRow => {
      const held = seats.get(group.id) ?? [];
      const code = group.authority === null ? null : (known.get(group.authority)?.code ?? group.authority);
      return {
        ...{ id: group.id, name: said(context, group.name, lang), kind: group.kind, people: group.peopleRepresented },
        ...{ seats: held.map(({ number }) => number), units: held.reduce((sum, { id }) => sum + weightOf(roll, id), 0) },
        authority: code === null ? null : { id: code, name: authorityName(known, code) },
      };
    }),
    // As the roll itself has them (ROL-7).
    protectedSeats:
      place.kind === "region"
        ? standingSeats(roll)
            .filter(({ region, group }) => region === place.id && roll.groups[group]?.isProtected !== false)
            .map(({ number }) => number)
        : [],
  };
}
