/** Refusals of rounds of statements. */
export const statements = {
  notAStatementsRound: "No round of statements is open now. Wait until the facilitator opens one.",
  statementsEnough: "You have put {{most}} statements in this round. That is as many as one person may put; you can go on answering.",
  statementsFull: "{{most}} statements stand in this round already. Refuse this one, or let them be answered first.",
  statementUnknown: "There is no such statement in this round. Look at the page again.",
  statementDecided: "This statement was decided on already: it is number {{statement}}. Look at the page again.",
  positionsNotSealed: "The round is not closed yet. Its map is made when it is.",
  positionsChanged: "The answers kept are not those that were sealed when the round closed. No map is made of them.",
  mapOfAnotherRound: "This map was not made of this round's answers.",
  noteMapPending: "An opinion map of this sitting is still being made. Wait a minute and confirm the note then.",
} as const;
