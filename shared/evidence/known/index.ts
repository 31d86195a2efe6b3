import { amenities } from "./amenities.ts";
import type { KnownMeasure } from "./measure.ts";

export type { KnownMeasure } from "./measure.ts";

const libraries: KnownMeasure = {
  id: "statutory-libraries",
  titleEn: "Statutory static libraries",
  titleCy: "Llyfrgelloedd sefydlog statudol",
  unit: "count",
  source: "Arts Council England, basic dataset for libraries, by way of LibrariesHacked",
  licence: "Published as open data; its licence notice was not read again here",
  day: "2023-12-31",
  sums: true,
  shapes: [
    {
      ...{ area: "gss", by: "code", name: "library_authority", region: "region_gss", where: [], parts: true },
      says: {
        kind: "wide",
        columns: [
          { column: "statutory_2010", year: 2010 },
          { column: "statutory_2023", year: 2023 },
        ],
      },
    },
    {
      ...{ area: "authority", by: "name", where: [{ column: "type", is: ["static"] }] },
      says: {
        kind: "counted",
        counts: [
          { year: 2010, where: [{ column: "statutory_2010", is: ["yes"] }] },
          { year: 2023, where: [{ column: "statutory_2023", is: ["yes"] }] },
        ],
      },
      aliases: { London: "E09000001" },
    },
  ],
};

const listed: KnownMeasure = {
  id: "libraries-listed",
  titleEn: "Libraries listed as open",
  titleCy: "Llyfrgelloedd a restrir ar agor",
  unit: "count",
  source: "LibrariesHacked, list of public libraries; closures outside England are thinly recorded",
  licence: "MIT",
  day: "",
  sums: true,
  shapes: [
    {
      ...{ area: "local_authority", by: "name", where: [] },
      says: { kind: "counted", counts: [{ year: 2025, where: [{ column: "year_closed", is: [""] }] }] },
      aliases: {
        "City and County of Swansea Council": "W06000011",
        "Comhairle nan Eilean Siar": "S12000013",
        "Hull City Council": "E06000010",
        "Newcastle City Council": "E08000021",
        "Northern Ireland": "N92000002",
      },
    },
  ],
};

const population: KnownMeasure = {
  id: "population",
  titleEn: "People who live there",
  titleCy: "Pobl sy’n byw yno",
  unit: "people",
  source: "Office for National Statistics, mid-year population estimates",
  licence: "Open Government Licence v3.0",
  day: "2025-09-26",
  sums: true,
  shapes: [
    {
      ...{ area: "gss", by: "code", where: [] },
      says: {
        kind: "wide",
        columns: [
          { column: "population_mid2014", year: 2014 },
          { column: "population_mid2024", year: 2024 },
        ],
      },
    },
  ],
};

const charities: KnownMeasure = {
  id: "charities",
  titleEn: "General charities",
  titleCy: "Elusennau cyffredinol",
  unit: "per-1000-people",
  source: "NCVO UK Civil Society Almanac 2020, table A5 (2017/18), by way of the British Red Cross",
  licence: "CC BY 4.0; the Almanac’s own terms were not read here",
  day: "",
  sums: false,
  shapes: [
    {
      ...{ area: "lad19_gss", by: "code", name: "name", where: [] },
      says: { kind: "wide", columns: [{ column: "per_1000_people", year: 2017 }] },
    },
  ],
};

/** Measures whose files are known, so that an import has to say no more than the measure's name. */
export const knownMeasures: readonly KnownMeasure[] = [population, libraries, listed, charities, ...amenities];
