export const deskParts = ["chair", "list", "ballots", "interpreter"] as const;
/** What is to be done at the desk: chairing, keeping the speakers' list, running the ballots. One person may have them all (DSK-1); the interpreter stops the speaker's clock when they are behind (FLR-16). */
export type DeskPart = (typeof deskParts)[number];

/** Who has which part; a part that nobody took is absent. */
export type DeskParts = { readonly [part in DeskPart]?: string };
