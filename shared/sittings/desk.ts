export const deskParts = ["chair", "list", "ballots"] as const;
/** What is to be done at the desk: chairing, keeping the speakers' list, running the ballots. One person may have all three (DSK-1). */
export type DeskPart = (typeof deskParts)[number];

/** Who has which part; a part that nobody took is absent. */
export type DeskParts = { readonly [part in DeskPart]?: string };
