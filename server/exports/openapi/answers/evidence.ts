import { z } from "zod";
import { count, day, hash, seat, time, url, words } from "./parts.ts";

/** A figure as its source writes it: digits, never rounded. */
const figure = z.string().regex(/^-?\d+(\.\d+)?$/);
const comparison = z.string();
const level = z.enum(["whole", "nation", "region", "authority"]);
const area = z.string().describe("GSS code, or the assembly's own code of a region");

const about = {
  ...{ id: z.string(), url, title: words, titleCy: words, unit: z.string(), invented: z.boolean(), sums: z.boolean(), revision: count },
  ...{ years: z.array(count), source: words, licence: words, day: day.nullable(), importedAt: time, entry: count, hash },
};

/** The register of measures. */
export const measures = z.looseObject({ measures: z.array(z.looseObject(about)) });

/** A measure: every figure by area and year, the standards adopted for it, the corrections asked for. */
export const measure = z.looseObject({
  ...about,
  notPublishedFor: z.array(area),
  figures: z.array(
    z.looseObject({
      ...{ area, name: z.string(), level, region: z.string(), year: count, value: figure, summed: z.boolean() },
      ...{ correction: count.nullable(), valueBefore: figure.nullable() },
    }),
  ),
  standards: z.array(
    z.looseObject({ number: count, item: z.string(), recommendation: count, comparison, value: figure, ended: time.nullable() }),
  ),
  corrections: z.array(
    z.looseObject({
      ...{ number: count, stage: z.string(), revision: count, area, year: count, was: figure, value: figure },
      ...{ source: words, askedAt: time, askedBy: seat.nullable(), reason: words },
    }),
  ),
});

/** The gap table: what every area has, and by how much it falls short of every standard; `shortBy` null where it is met. */
export const gaps = z.looseObject({
  gaps: z.array(
    z.looseObject({
      ...{ measure: z.string(), item: z.string(), recommendation: count, area, name: z.string(), level, year: count, now: figure },
      ...{ comparison, standard: figure, shortBy: figure.nullable() },
    }),
  ),
});
