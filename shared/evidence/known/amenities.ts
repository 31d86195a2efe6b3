import type { Unit } from "../units.ts";
import type { KnownMeasure } from "./measure.ts";

/** One of the indicators in the file of the Office for National Statistics: `gss,area,indicator,period,value,unit`. */
const indicator = (id: string, named: string, unit: Unit, day: string, titleEn: string, titleCy: string): KnownMeasure => ({
  ...{ id, titleEn, titleCy, unit, day, sums: false },
  source: "Office for National Statistics, explore local statistics",
  licence: "Open Government Licence v3.0",
  shapes: [
    {
      ...{ area: "gss", by: "code", where: [{ column: "indicator", is: [named] }] },
      says: { kind: "long", year: "period", value: "value" },
    },
  ],
});

/** Amenities and taking part, by local authority, region and nation. Which nations each covers is the source's choice. */
export const amenities: readonly KnownMeasure[] = [
  indicator(
    ...(["library-walk", "Residents within a 30 minute walk of their nearest library", "percent", "2024-05-15"] as const),
    "Residents within a 30-minute walk of a library",
    "Trigolion o fewn 30 munud o gerdded i lyfrgell",
  ),
  indicator(
    ...(["station-walk", "Residents within a 30 minute walk of their nearest railway station", "percent", "2024-06-15"] as const),
    "Residents within a 30-minute walk of a railway station",
    "Trigolion o fewn 30 munud o gerdded i orsaf reilffordd",
  ),
  indicator("museums", "museums", "per-100000-people", "2021-09-30", "Museums", "Amgueddfeydd"),
  indicator("sports-facilities", "Sports facilities", "per-10000-people", "2023-10-05", "Sports facilities", "Cyfleusterau chwaraeon"),
  indicator("supermarkets", "Supermarkets", "per-10000-people", "2023-08-15", "Supermarkets of chains", "Archfarchnadoedd cadwyn"),
  indicator("food-outlets", "Food outlets", "per-1000-people", "2025-03-15", "Food outlets", "Mannau gwerthu bwyd"),
  indicator(
    "arts-engagement",
    "Engaged with the arts",
    "percent",
    "2023-04-01",
    "Adults who took part in the arts",
    "Oedolion a gymerodd ran yn y celfyddydau",
  ),
  indicator(
    "heritage-visits",
    "Visited a heritage site",
    "percent",
    "2023-04-01",
    "Adults who visited a heritage site",
    "Oedolion a ymwelodd â safle treftadaeth",
  ),
  indicator(
    "museum-visits",
    "Visited a museum or gallery",
    "percent",
    "2023-04-01",
    "Adults who visited a museum or gallery",
    "Oedolion a ymwelodd ag amgueddfa neu oriel",
  ),
  indicator(
    "library-visits",
    "Visited a public library",
    "percent",
    "2023-04-01",
    "Adults who visited a public library",
    "Oedolion a ymwelodd â llyfrgell gyhoeddus",
  ),
];
