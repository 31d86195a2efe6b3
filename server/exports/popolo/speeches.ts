import type { Parts } from "../../loadContext.ts";
import { isoTime } from "../proposalFormats.ts";
import { saidAt, sittingLine, sittings } from "../sittingFormats.ts";
import { assemblyId, eventId, holderId, sources } from "./ids.ts";

/** Sittings as Popolo has events. */
export const events = (parts: Parts) =>
  sittings(parts).map((sitting) => {
    const { number, title, standing, startsAt, openedAt, closedAt, hall } = sittingLine(parts, sitting);
    return {
      ...{ id: eventId(number), name: title.en ?? title.cy, classification: "sitting", status: standing, location: hall },
      ...{ start_date: toSecond(openedAt ?? startsAt), end_date: closedAt === null ? null : toSecond(closedAt) },
      ...{ organization_id: assemblyId, sources: sources(parts, `/sittings/${number}`) },
    };
  });

/** Popolo's events know no milliseconds. */
const toSecond = (time: string): string => isoTime(Date.parse(time)).replace(/\.\d+Z$/, "Z");

/**
 * What was said on the floor and in writing, in the order of each sitting: the words as the sitting's page has them, null where there
 * are none or they were withdrawn. Whoever spoke is known by seat, and a group only where it is not protected (ROL-7, OPD-1).
 */
export const speeches = (parts: Parts) =>
  sittings(parts).flatMap((sitting) =>
    saidAt(parts, sitting).map(({ id, item, round, how, seat, group, region, kind, side, text, withdrawn }, position) => ({
      ...{ id: `${eventId(sitting.id)}-${id}`, creator_id: seat === null ? null : holderId(seat) },
      attribution_text: group ?? (seat === null ? null : `Seat ${seat}, ${region}`),
      ...{ role: side, type: kind ?? how, text, withdrawn, position, event_id: eventId(sitting.id), item, round },
      sources: sources(parts, `/sittings/${sitting.id}`),
    })),
  );

/** The numbers of seats that somebody spoke or wrote for. */
export const seatsHeard = (parts: Parts): readonly number[] =>
  sittings(parts).flatMap((sitting) => saidAt(parts, sitting).flatMap(({ seat }) => seat ?? []));
