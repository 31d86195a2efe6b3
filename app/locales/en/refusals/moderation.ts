/** Refusals of moderation, in English. */
export const moderation = {
  measureAppealOver: "The week for an appeal is over, or the measure was ended.",
  measureAppealed: "There is an appeal already. The standing orders committee rules on it.",
  measureMinutes: "Enter after how many minutes it ends.",
  measureNoAppeal: "Nobody has appealed against this measure.",
  measureNobody: "Seat {{seat}} has not come to this sitting. Check the number.",
  measureNotYours: "Only the person whom a measure concerns can appeal against it.",
  measureOver: "There is nothing to end: this measure does not hold any more.",
  measureOwnRuling: "Nobody rules on a measure that they took or that concerns them. Another member of the committee has to.",
  measureRuled: "The standing orders committee has ruled on this appeal.",
  measureUnknown: "There is no such measure at this sitting. Load the page again.",
  removedFromFloor:
    "You were removed from the floor, so nothing was sent. You still vote. The reason, and how to appeal, stand under “Measures that concern you”.",
  removedFromSitting:
    "You were removed from sitting {{sitting}}, so nothing was done. The reason, and how to appeal, stand under “Measures that concern you”.",
  turnWithdrawn:
    "What was said in this turn was withdrawn. Neither the speaker nor a scribe can put words down for it, unless an appeal is granted.",
  wordsNotThere: "There are no words with this hash, or they were withdrawn before.",
} as const;
