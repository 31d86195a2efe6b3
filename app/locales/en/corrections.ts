/** Asking for corrections of figures and of minutes, in English. */
export const corrections = {
  chooseOne: "Choose one",
  seatNeeded: "Only groups with a seat can ask for this",
  seatNeededText: "You do not act for a seat. A delegate of your group can ask.",
  sentNumber: "Correction {{number}}",
  sentText: "The secretariat answers with a reason. You see the answer here.",
  sentTitle: "Your correction was sent",
} as const;
