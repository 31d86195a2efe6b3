import { placeName } from "../../app/routes/evidence/shown.ts";
import { seatView } from "../../shared/amendments/views.ts";
import { ukDay } from "../../shared/calendar/days.ts";
import { clocksOf, statusOn } from "../../shared/civic/clocks.ts";
import { nationOf } from "../../shared/civic/kinds.ts";
import { spaceColumns } from "../../shared/civic/planSpaces.ts";
import type { Space } from "../../shared/civic/state.ts";
import type { Place } from "../../shared/evidence/places.ts";
import { placesKnown } from "../../shared/evidence/within.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";

const all = ({ record: { memory } }: Parts): readonly Space[] => memory.spaceIds().flatMap((id) => memory.space(id) ?? []);
const placesIn = ({ record }: Parts): ReadonlyMap<string, Place> =>
  placesKnown(record.memory, (hash) => publicWords(record, hash) ?? undefined);

/** A space as a machine reads it (CIV-9); of a protected seat only number and region (ROL-7). */
function whole(parts: Parts, places: ReadonlyMap<string, Place>, { id, stage, about, seat, at, answered, changes }: Space) {
  const { memory } = parts.record;
  const words = (hash: string | null): string | null => (hash === null ? null : publicWords(parts.record, hash));
  const given = (what: { readonly reason: string; readonly at: number }) => ({ reason: words(what.reason), at: isoTime(what.at) });
  const today = ukDay(parts.now());
  const by = seat === null ? null : seatView(seat, memory.roll);
  const reading = { assembly: memory, words, langOf: () => "en" as const };
  const { area, use, owner, listed, notice, bid, outcome, outcomeDay } = about;
  return {
    ...{ number: id, url: `${parts.origin}/civic-spaces/${id}`, stage, status: stage === "registered" ? statusOn(about, today) : stage },
    ...{ name: words(about.name), address: words(about.address), area, areaName: places.get(area)?.name ?? placeName(reading, area, "en") },
    ...{ nation: nationOf(area), use, owner, group: words(about.group), listed, notice, bid, outcome, outcomeDay },
    clocks: clocksOf(about).map((clock) => ({ ...clock, over: clock.until < today })),
    source: words(about.source),
    nominatedBy: by && { number: by.number, region: by.region, group: words(by.group) },
    ...{ enteredAt: isoTime(at), answer: answered && given(answered), changes: changes.map(given) },
  };
}

/** The columns that an import reads, and where each space stands. */
function table(parts: Parts, spaces: readonly Space[]): CsvTable {
  const places = placesIn(parts);
  return {
    header: ["number", "stage", "status", "area_name", "listing_until", "interim_until", "full_until", "protected_until", ...spaceColumns],
    rows: spaces.map((space) => {
      const { clocks, outcomeDay, ...one } = whole(parts, places, space);
      const until = (name: string): string => clocks.find((clock) => clock.name === name)?.until ?? "";
      const columns: { readonly [column: string]: unknown } = { ...one, outcome_day: outcomeDay };
      return [
        ...[one.number, one.stage, one.status, one.areaName],
        ...[until("listing"), until("interim"), until("full"), until("protected")],
        ...spaceColumns.map((column) => String(columns[column] ?? "")),
      ];
    }),
  };
}

const known = ({ record }: Parts, id: string | undefined): Space | undefined => record.memory.space(id ?? "");

/** The register of civic spaces, and each of them. */
export const civicFormats: readonly Format[] = [
  {
    path: "/civic-spaces",
    json: (parts) => {
      const places = placesIn(parts);
      return { day: ukDay(parts.now()), spaces: all(parts).map((space) => whole(parts, places, space)) };
    },
    csv: (parts) => table(parts, all(parts)),
  },
  {
    path: "/civic-spaces/:space",
    json: (parts, { space: id }) => {
      const space = known(parts, id);
      return space ? whole(parts, placesIn(parts), space) : null;
    },
    csv: (parts, { space: id }) => {
      const space = known(parts, id);
      return space ? table(parts, [space]) : null;
    },
  },
];
