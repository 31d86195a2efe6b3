/** What came when its time was over: a vote, a statement, a note. */
export const tooLate = {
  chosen: "You had chosen for seat {{number}}",
  closedAt: "Voting ended before your vote came: {{time}}. It was not counted, and it cannot be added.",
  notKept: "Nothing of this is kept. It stands on this page only.",
  over: "Voting ended before your vote came. It was not counted, and it cannot be added.",
  stands: "The vote that was cast for this seat in time still counts.",
  tell: "If something here kept you from voting in time, tell the facilitator or the secretariat at once.",
  title: "Your vote was not counted",
  toVote: "To the page of this vote",
  whatNow: "What you can do",
  wrote: "What you wrote",
  wroteHint: "It was not taken and is not kept. Copy it, if you need it.",
} as const;
