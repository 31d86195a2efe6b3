/** Hall counts, as live pages say it. */
export const handsLive = {
  byTwo: "Counted by hand by two counters.",
  inHall: "Hands are counted in the hall by two counters. There is nothing to press: raise your hand.",
  inHallAll: "Hands are being counted in the hall by two counters.",
  youCount: "You count hands for this vote: enter the count",
} as const;
