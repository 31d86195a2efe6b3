/** Refusals of civic spaces, in English. */
export const civic = {
  spaceAnswered: "Space {{number}} has been answered already.",
  spaceAreaUnknown: "The area {{area}} is not known, or too wide. Choose a council’s area or a region.",
  spaceBidOutside: "A group can ask to bid only in the first six weeks. They begin with the day on which the council was told of the sale.",
  spaceCellWrong: "This cell is empty, too long, or not in order. Days are written like 2026-03-31.",
  spaceCodeUnknown: "{{code}} is not known here. It can be: {{codes}}.",
  spaceDayAhead: "That day lies ahead. Only what happened is recorded.",
  spaceKnown: "That space is on the register already, or waits for it: number {{number}}.",
  spaceListElsewhere: "Only councils in England have this list. Leave the day empty.",
  spaceNamesPerson: "Name a group here, not a person.",
  spaceNoticeOutside: "The sale must be announced while the space is on the council’s list.",
  spaceNotListed: "It is on no list from which it could be taken.",
  spaceNotRegistered: "Space {{number}} is not on the register.",
  spaceOutcomeDay: "Say what became of it and on which day, or neither.",
  spaceTwice: "The same space stands on line {{line}} already.",
  spaceUnknown: "There is no civic space {{number}}.",
} as const;
