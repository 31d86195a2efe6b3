/**
 * How the id of everything begins that a page of a rehearsal asks for. A door takes only what was asked in its own assembly
 * (REH-4): a page left open from before a rehearsal, or from one that is over, does nothing in the other.
 */
export const rehearsalMark = "rehearsal-";

/** Whether a command id was made by a page of a rehearsal. */
export const isOfRehearsal = (id: string): boolean => id.startsWith(rehearsalMark);

/** How many rehearsals there may be at once: each is a whole assembly in the server's memory. */
export const mostRehearsals = 3;

/** A rehearsal ends by itself after so many hours. */
export const rehearsalHours = 4;
