/** The practice ballot. */
export const practice = {
  again: "Practise again",
  baraBrith: "Bara brith",
  scones: "Scones",
  shortbread: "Shortbread",
  sodaBread: "Soda bread",
  isNext: "the next vote is like this",
  others: "Ways of voting to practise",
  questionAmong: "What shall there be with the tea?",
  castText: "This is how it looks when a vote is recorded. This one was not, and its receipt code is not a real one.",
  marked: "Practice: nothing is recorded.",
  meaning: "The steps are those of every vote: choose, check, cast, keep the receipt. Try them as often as you like.",
  question: "Shall tea be served at eleven?",
  title: "Practice vote",
  toChamber: "Back to the chamber",
} as const;
