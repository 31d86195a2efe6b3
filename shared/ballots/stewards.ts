import type { Ballot } from "./state.ts";

/** Nobody votes in it any more. */
export const isOver = ({ phase }: Pick<Ballot, "phase">): boolean => phase !== "prepared" && phase !== "open";

/** Whether somebody casts votes for others in this ballot (MND-4). */
export const isSteward = (ballot: Ballot | null | undefined, person: string): boolean => ballot?.stewards?.includes(person) ?? false;
