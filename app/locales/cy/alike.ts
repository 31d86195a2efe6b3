/** Proposals that say much the same, pointed out before one is made public or lodged. */
export const alike = {
  clauseMine: "Eich un chi, cymal {{number}}",
  clauseTheirs: "Eu hun nhw, cymal {{number}}",
  clauses: "Cymalau sy'n dweud yr un peth, fwy neu lai",
  compare: "Cymharu'r ddau ochr yn ochr",
  join: "Cynnig eu huno",
  lead: "Nid oes dim yn eich atal rhag mynd ymlaen. Drwy eiriau y cymharwyd, felly gall fod yn anghywir.",
  lodgeAnyway: "Ei gyflwyno beth bynnag",
  openAnyway: "Ei wneud yn gyhoeddus beth bynnag",
  score: "Tebygrwydd: {{percent}} %",
  title: "Cynigion a all ddweud yr un peth",
  words: "Geiriau cyffredin: {{words}}",
} as const;
