/** How much one was heard oneself, in the chamber, and who was, on the desk. Never in public. */
export const ownVoice = {
  title: "Your share of the floor",
  heard: "Your seat has spoken for {{time}} of {{all}}.",
  notYet: "Your seat has not spoken yet. In all, people have spoken for {{all}}.",
  nobody: "Nobody has spoken yet.",
  region: "Your region has {{speech}} of the speaking time and {{weight}} of the weight.",
  nudge: "You have not been heard at this sitting yet. The list is open, if you would like to speak. Only you see this.",
  nudgeWaits: "Not now",
  byDelegate: "By delegate",
  byDelegateNote: "For the desk only. Those least heard come first.",
  seat: "Seat",
  turns: "Turns",
} as const;
