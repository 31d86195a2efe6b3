import type { Hash } from "../../journal.ts";

/** By what else a sitting can be followed, in the order in which it is shown: captions, British Sign Language, the spoken interpreter. */
export const channelLinks = ["captions", "bsl", "interpretation"] as const;
export type ChannelLink = (typeof channelLinks)[number];

/** The channels of a sitting: words, null where there is none (ACC-1). `pin` is for people on the roll and the desk (ACC-2). */
export type Access = { readonly [channel in ChannelLink | "phone" | "pin"]: Hash | null };

/** The same number without what is written between its digits, for a link that dials it. */
export const dialled = (phone: string): string => phone.replace(/[^\d+]/g, "");
