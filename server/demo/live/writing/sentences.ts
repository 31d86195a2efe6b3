/** What simulated co-authors add to the case of a proposal: true of any place and any idea of the stock. */
export const sentences = [
  "Three groups on our side of the hills tried it last winter, and two of them still do.",
  "Whoever comes first in the morning should not have to ask for a key.",
  "We counted for eight weeks: most of those who came had been nowhere else that day.",
  "It costs less than what is paid now for doing nothing about it.",
  "The council was asked in spring and has said that it would help with the insurance.",
  "Small groups have nobody who can fill in forms for a week, so there should be one page and no more.",
  "In two places it did not last, because one person did everything. There should be at least three.",
  "People who use wheelchairs were asked first this time, and the plan is better for it.",
  "What young people said about it stands in the report of the second sitting.",
  "If it is done in one valley only, the next one will ask why not here.",
  "We would rather begin small this year than wait for all of it.",
  "Somebody has to be there who speaks Welsh, and that has to be in the budget.",
] as const;
