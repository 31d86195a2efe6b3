import type { HandFigures } from "./handState.ts";
import type { Ballot } from "./state.ts";

/** Two count hands in the hall (HND-2). */
export const countersNeeded = 2;

/** Whether hands are counted in the hall and entered by two counters: nobody votes on a device (HND-1). */
export const isByHand = ({ visibility }: Pick<Ballot, "visibility">): boolean => visibility === "by-hand";

/** Whether somebody is to count hands in this ballot (HND-2). */
export const isCounter = (ballot: Ballot | null | undefined, person: string): boolean => ballot?.counters?.includes(person) ?? false;

/** The figures as they are committed to: `120 30 4`, for, against, abstentions. */
export const figuresText = ({ for: inFavour, against, abstain }: HandFigures): string => `${inFavour} ${against} ${abstain}`;

/** How many hands were counted in all. */
export const handsCounted = ({ for: inFavour, against, abstain }: HandFigures): number => inFavour + against + abstain;
