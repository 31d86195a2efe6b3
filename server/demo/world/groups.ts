import { rollColumns } from "../../../shared/roll/importColumns.ts";
import type { GroupKind } from "../../../shared/roll/state.ts";
import { chanceFrom } from "../../simulated/chance.ts";
import { type InventedPerson, inventPeople } from "../../simulated/people.ts";
import { seatsForPeople } from "./people.ts";
import { type DemoRegion, demoRegions } from "./places.ts";

/** What groups of each kind are called after their place; a * stands for it. */
const names: readonly (readonly [kind: GroupKind, name: string])[] = [
  ["residents", "* Tenants and Residents"],
  ["learning", "Friends of * Library"],
  ["racial-justice", "* Racial Justice Forum"],
  ["arts", "* Evening Choir"],
  ["mutual-aid", "* Mutual Aid"],
  ["faith", "* Gurdwara Kitchen"],
  ["environment", "* Repair Café"],
  ["migrants", "Welcome to *"],
  ["older-people", "* Lunch Club"],
  ["youth", "* Youth Parliament Circle"],
  ["disabled-people", "* Access Group"],
  ["women", "* Women’s Room"],
  ["heritage", "Save * Town Hall"],
  ["sport", "* Walking Football"],
  ["housing", "* Community Land Trust"],
  ["advice", "* Free Advice"],
  ["carers", "Carers of *"],
  ["health", "* Peer Support"],
  ["lgbt", "* Pride Circle"],
  ["enterprise", "* Community Pub"],
  ["residents", "* Estate Voices"],
  ["faith", "* Mosque and Neighbours"],
  ["arts", "* Steel Pan Project"],
  ["environment", "* Allotment Society"],
  ["racial-justice", "* African Caribbean Elders"],
  ["learning", "* Supplementary School"],
  ["youth", "* Skate and Sound"],
  ["migrants", "* Language Café"],
  ["mutual-aid", "* Community Fridge"],
  ["faith", "* Churches Together Hall"],
  ["disabled-people", "Deaf * Together"],
  ["environment", "* River Keepers"],
  ["heritage", "* Oral History"],
  ["other", "* Community Radio"],
  ["sport", "* Swim for All"],
  ["housing", "* Renters"],
];
/** The same in Welsh, for Welsh-speaking groups of Wales. */
const welshNames: readonly (readonly [kind: GroupKind, name: string])[] = [
  ["residents", "Trigolion *"],
  ["arts", "Côr Cymuned *"],
  ["learning", "Cyfeillion Llyfrgell *"],
  ["environment", "Caffi Trwsio *"],
  ["youth", "Clwb Ieuenctid *"],
  ["heritage", "Menter Neuadd *"],
  ["older-people", "Clwb Cinio *"],
  ["enterprise", "Tafarn Gymunedol *"],
];
/** Groups that may not be named in public: one in forty. */
const protectedNames: readonly (readonly [kind: GroupKind, name: string])[] = [
  ["women", "* Refuge"],
  ["other", "* Traveller Site Council"],
];

/** An invented group with who acts for it. */
export interface DemoGroup {
  readonly name: string;
  readonly region: string;
  readonly authority: string;
  readonly kind: GroupKind;
  readonly people: number;
  readonly seats: number;
  readonly delegate: InventedPerson;
  readonly alternate: InventedPerson | null;
  readonly isProtected: boolean;
  /** The need uplift as the roll's file writes it. */
  readonly need: string;
}

/** The region of each of `count` groups: by share, at least two in each, spread evenly over the list. */
function regionsOf(count: number): readonly DemoRegion[] {
  const share = demoRegions.reduce((sum, region) => sum + region.share, 0);
  const wanted = demoRegions.map((region) => ({ region, seats: Math.max(2, Math.floor((count * region.share) / share)), given: 0 }));
  const largest = wanted.toSorted((a, b) => b.seats - a.seats);
  for (let i = 0, all = wanted.reduce((sum, one) => sum + one.seats, 0); all < count; i += 1, all += 1) {
    const one = largest[i % largest.length];
    if (one) one.seats += 1;
  }
  // Whoever is furthest behind its share is next.
  return Array.from({ length: count }, () => {
    const next = wanted.toSorted((a, b) => (a.given + 1) * b.seats - (b.given + 1) * a.seats)[0];
    if (!next) throw new Error("there are no regions");
    next.given += 1;
    return next.region;
  });
}

/** Invents the groups of the demonstration: the same ones for the same number. */
export function inventGroups(count: number): readonly DemoGroup[] {
  const chance = chanceFrom(`groups ${count}`);
  const person = inventPeople(chance);
  const inRegion = new Map<string, number>();
  let welshSeat = false;
  let englishSeat = false;
  const used = new Set<string>();
  return regionsOf(count).map((region, i) => {
    const n = inRegion.get(region.code) ?? 0;
    inRegion.set(region.code, n + 1);
    const place = region.places[n % region.places.length] ?? region.code;
    const welsh = region.code === "W92000004" && n % 2 === 0;
    const isProtected = i % 40 === 19;
    const list = isProtected ? protectedNames : welsh ? welshNames : names;
    const own = welsh && !welshSeat ? seatsForPeople.cy : region.code === "E12000003" && !englishSeat ? seatsForPeople.en : null;
    if (own?.language === "cy") welshSeat = true;
    if (own?.language === "en") englishSeat = true;
    // Whoever takes the English seat speaks for a library's friends.
    let at = isProtected ? Math.floor(i / 40) : own?.language === "en" ? 1 : i + Math.floor(n / region.places.length);
    const called = (): string => (list[at % list.length]?.[1] ?? "*").replace("*", place);
    for (let tries = 0; used.has(called()) && tries < list.length; tries += 1) at += 1;
    const kind = list[at % list.length]?.[0] ?? "other";
    // A very large assembly runs out of names: the next group of a name is numbered.
    const name = used.has(called()) ? `${called()} ${n + 1}` : called();
    used.add(name);
    const language = welsh ? "cy" : "en";
    const seats = !own && i % 25 === 7 ? 2 : 1;
    return {
      name,
      region: region.code,
      authority: region.authorities[n % region.authorities.length] ?? "",
      kind,
      people: 20 + chance.below(60) * (1 + chance.below(40)),
      seats,
      delegate: own ?? person(language),
      alternate: !own && chance.happens(35) ? person(language) : null,
      isProtected,
      need: i % 15 === 4 ? "1/10" : "",
    };
  });
}

/** The groups as the rows of the roll's file. */
export const rollRowsOf = (groups: readonly DemoGroup[]): { readonly line: number; readonly cells: string[] }[] =>
  [
    [...rollColumns],
    ...groups.map((g) => [
      g.name,
      g.region,
      g.authority,
      g.kind,
      String(g.people),
      String(g.seats),
      g.delegate.name,
      g.delegate.email,
      g.delegate.language,
      g.alternate?.name ?? "",
      g.alternate?.email ?? "",
      g.alternate?.language ?? "",
      g.isProtected ? "yes" : "",
      g.need,
    ]),
  ].map((cells, i) => ({ line: i + 1, cells }));
