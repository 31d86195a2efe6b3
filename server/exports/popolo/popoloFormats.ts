import type { Format } from "../dataRoutes.ts";
import { motions } from "./motions.ts";
import { memberships, organizations, persons } from "./organizations.ts";
import { events, speeches } from "./speeches.ts";
import { voteEvents } from "./votes.ts";

/** Where Popolo's files lie. */
export const popoloRoot = "/data/popolo";

/** The record in the words of Popolo (popoloproject.com), a file for each of its classes: nothing that the pages do not show (OPD-1). */
export const popoloFormats: readonly Format[] = [
  { path: `${popoloRoot}/persons`, json: (parts) => ({ persons: persons(parts) }) },
  { path: `${popoloRoot}/organizations`, json: (parts) => ({ organizations: organizations(parts) }) },
  { path: `${popoloRoot}/memberships`, json: (parts) => ({ memberships: memberships(parts) }) },
  { path: `${popoloRoot}/events`, json: (parts) => ({ events: events(parts) }) },
  { path: `${popoloRoot}/motions`, json: (parts) => ({ motions: motions(parts) }) },
  { path: `${popoloRoot}/vote_events`, json: (parts) => ({ vote_events: voteEvents(parts) }) },
  { path: `${popoloRoot}/speeches`, json: (parts) => ({ speeches: speeches(parts) }) },
];
