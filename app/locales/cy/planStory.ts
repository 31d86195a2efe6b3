/** The steps in the story of an item of the plan that lie before its outcome, and its hearings. */
export const planStory = {
  version: "Gwnaed fersiwn {{version}}",
  agenda: "Fe'i rhoddwyd ar agenda: {{title}}",
  sat: "Cyfarfu'r cynulliad: {{title}}",
  opened: "Dechreuodd y pleidleisio: pleidlais {{vote}}",
  noted: "Cadarnhawyd y nodyn penderfyniadau",
  heard: "Gwrandawyd ar yr atebion: {{title}}",
  hearing: "Gwrandewir ar yr atebion: {{title}}",
  statement: "Gwnaeth y cynulliad ei ddatganiad mewn ymateb: pleidlais {{vote}}",
  statementNotCarried: "Ni dderbyniwyd datganiad mewn ymateb: pleidlais {{vote}}",
  embargoed: "Daeth ateb i argymhelliad {{number}} i law dan embargo: {{body}}",
  embargoedUntil: "Amser y rhyddhau: {{time}}. Tan hynny, dim ond ei hash sydd ar y cofnod:",
  whatEmbargoMeans: "Beth yw embargo",
} as const;
