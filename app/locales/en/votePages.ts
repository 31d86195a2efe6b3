/** What pages of a vote say about whom it counts by, hands in the hall, and who helps with it. */
export const votePages = {
  handsInHall: "Hands are raised in the hall, and two people count them. There is no paper on a device and no set closing time.",
  rollCallByHeads: "By roll call, every seat counts as one; names are published",
  openByHeadsLead: "Opening fixes who may vote, on which text and by which rule. Every seat counts as one.",
  openByHeadsWarning: "Once open, nothing about the text or the rule can change.",
} as const;
