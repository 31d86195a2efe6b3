/** The practice ballot. */
export const practice = {
  again: "Practise again",
  castText: "This is how it looks when a vote is recorded. Yours was not: a real receipt code has other figures.",
  marked: "Practice: nothing is recorded.",
  meaning: "The steps are those of every vote: choose, check, cast, keep the receipt. Try them as often as you like.",
  question: "Shall tea be served at eleven?",
  title: "Practice vote",
  toChamber: "Back to the chamber",
} as const;
