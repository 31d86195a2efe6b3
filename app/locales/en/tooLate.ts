/** What came when its time was over: a vote, a statement, a note. */
export const tooLate = {
  chosen: "Chosen for seat {{number}}",
  closedAt: "Voting ended before the vote came: {{time}}. It was not counted, and it cannot be added.",
  notKept: "Nothing of this is kept. It stands on this page only.",
  over: "Voting ended before the vote came. It was not counted, and it cannot be added.",
  stands: "The vote that was cast for this seat in time still counts.",
  tell: "If something here kept you from voting in time, tell the facilitator or the secretariat at once.",
  tellHelped:
    "Read this to whoever asked you. If something here kept them from voting in time, tell the facilitator or the secretariat at once.",
  title: "Your vote was not counted",
  titleHelped: "The vote was not counted",
  toVote: "To the page of this vote",
  whatNow: "What you can do",
  wrote: "What you wrote",
  wroteHint: "It was not taken and is not kept. Copy it, if you need it.",
} as const;
