/** What pages of a vote say about whom it counts by, hands in the hall, and who helps with it. */
export const votePages = {
  handsInHall: "Hands are raised in the hall, and two people count them. There is no paper on a device and no set closing time.",
  rollCallByHeads: "By roll call, every seat counts as one; names are published",
  openByHeadsLead: "Opening fixes who may vote, on which text and by which rule. Every seat counts as one.",
  openByHeadsWarning: "Once open, nothing about the text or the rule can change.",
  opensByHand: "Opened by hand.",
  closesAfterLength: "After the length that it was prepared for.",
  planWarning: "The clock opens and closes the vote at these times, whoever is at the desk. Until it opens they can be set anew.",
  candidate: "Candidate",
  statementGoes: "It goes out of sight as well.",
  statementStays: "It can still be read.",
  strikeWarning: "The candidate is taken off the paper for good. The page keeps the candidacy, with your reason for everybody to read.",
  wordsWarning: "The words are destroyed and cannot be brought back. The page says that they were withdrawn.",
} as const;
