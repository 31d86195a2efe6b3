/** Proposals that say much the same, pointed out before one is made public or lodged. */
export const alike = {
  clauseMine: "Yours, clause {{number}}",
  clauseTheirs: "Theirs, clause {{number}}",
  clauses: "Clauses that say much the same",
  compare: "Compare the two side by side",
  join: "Propose to join them",
  lead: "Nothing keeps you from going on. The comparison is made by words, so it can be wrong.",
  lodgeAnyway: "Lodge it anyway",
  openAnyway: "Make it public anyway",
  score: "Alike: {{percent}} %",
  title: "Proposals that may say the same",
  words: "Words in common: {{words}}",
} as const;
