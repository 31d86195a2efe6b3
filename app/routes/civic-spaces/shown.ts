import { seatView } from "../../../shared/amendments/views.ts";
import { type Day, ukDay } from "../../../shared/calendar/days.ts";
import { clocksOf, type SpaceClock, statusOn } from "../../../shared/civic/clocks.ts";
import { type Nation, nationOf, type SpaceUse } from "../../../shared/civic/kinds.ts";
import type { Space, SpaceAbout } from "../../../shared/civic/state.ts";
import type { Place } from "../../../shared/evidence/places.ts";
import { placesKnown } from "../../../shared/evidence/within.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { seatShown } from "../amendments/shown.ts";
import { placeName } from "../evidence/shown.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";
import { type Standing, standingOrder } from "./names.ts";

/** A space as a list shows it. */
export interface SpaceLine {
  readonly id: string;
  readonly name: Said | null;
  readonly area: string;
  readonly use: SpaceUse;
  readonly standing: Standing;
  /** The clock that runs now and ends first; null where none does. */
  readonly clock: SpaceClock | null;
}

/** A space as its page shows it. */
export interface SpaceShown extends SpaceLine {
  readonly about: SpaceAbout;
  readonly nation: Nation | null;
  readonly address: Said | null;
  readonly group: Said | null;
  readonly seat: SeatShown | null;
  readonly source: Said | null;
  readonly clocks: readonly (SpaceClock & { readonly over: boolean })[];
  readonly at: number;
  readonly answered: { readonly at: number; readonly reason: Said | null } | null;
  readonly changes: readonly { readonly at: number; readonly reason: Said | null }[];
}

type Asking = Reading & Pick<TesseraContext, "now">;

const places = (context: Reading): ReadonlyMap<string, Place> => placesKnown(context.assembly, (hash) => context.words(hash) ?? undefined);
const nameIn = (context: Reading, all: ReadonlyMap<string, Place>, code: string, lang: Lang): string =>
  all.get(code)?.name ?? placeName(context, code, lang);

/** Where a space stands on a day: with the assembly until it is on the register, then by the law. */
export const standingOf = (space: Space, today: Day): Standing =>
  space.stage === "registered" ? statusOn(space.about, today) : space.stage;

const clockOf = (about: SpaceAbout, standing: Standing, today: Day): SpaceClock | null => {
  const running = standing === "listed" ? "listing" : standing === "may-sell" ? "protected" : standing;
  return clocksOf(about).find(({ name, until }) => name === running && today <= until) ?? null;
};

function lineOf(context: Asking, all: ReadonlyMap<string, Place>, space: Space, lang: Lang): SpaceLine {
  const { about, id } = space;
  const today = ukDay(context.now());
  const standing = standingOf(space, today);
  const area = nameIn(context, all, about.area, lang);
  return { id, name: said(context, about.name, lang), area, use: about.use, standing, clock: clockOf(about, standing, today) };
}

/** Every space for a reader in `lang`: what presses most first, then by number. */
export function spaceLines(context: Asking, lang: Lang): readonly SpaceLine[] {
  const all = places(context);
  return context.assembly
    .spaceIds()
    .flatMap((id) => context.assembly.space(id) ?? [])
    .map((space) => lineOf(context, all, space, lang))
    .toSorted((a, b) => standingOrder.indexOf(a.standing) - standingOrder.indexOf(b.standing) || Number(a.id) - Number(b.id));
}

/** One space for a reader in `lang`; null where there is none with this number. */
export function spaceShown(context: Asking, id: string, lang: Lang): SpaceShown | null {
  const space = context.assembly.space(id);
  if (!space) return null;
  const { about, at } = space;
  const today = ukDay(context.now());
  const seat = space.seat === null ? null : seatView(space.seat, context.assembly.roll);
  const given = (what: { readonly reason: string; readonly at: number }) => ({ at: what.at, reason: said(context, what.reason, lang) });
  return {
    ...lineOf(context, places(context), space, lang),
    ...{ about, at, nation: nationOf(about.area), address: said(context, about.address, lang), group: said(context, about.group, lang) },
    ...{ seat: seat && seatShown(context, seat, lang), source: said(context, about.source, lang) },
    clocks: clocksOf(about).map((clock) => ({ ...clock, over: clock.until < today })),
    answered: space.answered && given(space.answered),
    changes: space.changes.map(given),
  };
}

/** Every place in which a space can lie: areas of the register and regions, by name. */
export function placeChoices(context: Reading, lang: Lang): readonly { readonly value: string; readonly text: string }[] {
  const all = places(context);
  const codes = new Set([...all.values()].filter(({ level }) => level === "authority" || level === "region").map(({ code }) => code));
  return [...codes]
    .map((code) => ({ value: code, text: nameIn(context, all, code, lang) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, lang));
}
