import type { Parts } from "../../loadContext.ts";

/** A link as Popolo has it. */
export interface Source {
  readonly url: string;
}

/** The assembly among the organisations. */
export const assemblyId = "assembly";
/** A seat among the posts, by its number. */
export const postId = (seat: number): string => `seat-${seat}`;
/** Whoever acts for a seat, among the people: nobody is named in public (OPD-1). */
export const holderId = (seat: number): string => `holder-of-seat-${seat}`;
/** A sitting among the events. */
export const eventId = (sitting: string): string => `sitting-${sitting}`;
/** A nation or region among the areas. */
export const areaId = (region: string): string => `region-${region}`;
/** A body that is asked to reply, among the organisations. */
export const departmentId = (code: string): string => `body-${code}`;

/** What a vote is about, among the motions: a proposal, an amendment, or else the question itself. */
export const motionId = ({
  id,
  proposal,
  amendment,
}: {
  readonly id: string;
  readonly proposal: string | null;
  readonly amendment?: string;
}): string => (amendment !== undefined ? `amendment-${amendment}` : proposal !== null ? `proposal-${proposal}` : `question-${id}`);

/** Where a thing stands among the assembly's pages. */
export const sources = ({ origin }: Parts, path: string): readonly [Source] => [{ url: `${origin}${path}` }];
