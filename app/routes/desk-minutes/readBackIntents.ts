/** Forms of the page that are read back before they count: what they ask for cannot be taken back. */
export const readBackIntents = ["circulate", "remove", "accept", "refuse", "publish", "addition"] as const;
