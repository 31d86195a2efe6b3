import type { Hash } from "../../shared/journal.ts";
import { publicSeats, rollByRegion } from "../../shared/roll/views.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";

/** The seats as the public may see them; of a protected one only number and region (ROL-7). People are not named. */
const seats = (parts: Parts) =>
  publicSeats(parts.record.memory.roll).map(({ number, region, group }) => ({
    number,
    region,
    group: group && {
      name: publicWords(parts.record, group.name),
      kind: group.kind,
      authority: group.authority,
      peopleRepresented: group.peopleRepresented,
      hasDelegate: group.delegate !== null,
      units: group.units,
    },
  }));

const regions = (parts: Parts) => {
  const words = (hash: Hash) => publicWords(parts.record, hash);
  return rollByRegion(parts.record.memory.roll).map(({ region, groups, seats: held, filled, units }) => ({
    ...{
      code: region.code,
      name: { en: words(region.nameEn), cy: words(region.nameCy) },
      population: region.population,
      year: region.year,
    },
    ...{ regionalWeight: region.regionalWeight, groups, seats: held, filled, units },
  }));
};

/** The public roll: regions, seats and the weights in force. Every cell of the table is neutralised on writing (ROL-11). */
export const rollFormats: readonly Format[] = [
  {
    path: "/roll",
    json: (parts) => {
      const { weights } = parts.record.memory.roll;
      return {
        weights: weights && {
          scheme: weights.scheme,
          seed: weights.seed,
          adoptedAt: isoTime(weights.adoptedAt),
          unitsPerVote: weights.unitsPerVote,
        },
        regions: regions(parts),
        seats: seats(parts),
      };
    },
    csv: (parts) => ({
      header: ["seat", "region", "group", "kind", "local authority", "people represented", "has delegate", "weight in units"],
      rows: seats(parts).map(({ number, region, group }) =>
        group
          ? [
              number,
              region,
              group.name ?? "",
              group.kind,
              group.authority ?? "",
              group.peopleRepresented,
              group.hasDelegate ? "yes" : "no",
              group.units,
            ]
          : [number, region, "", "", "", "", "", ""],
      ),
    }),
  },
];
