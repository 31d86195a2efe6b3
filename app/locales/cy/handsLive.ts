/** Cyfrif yn y neuadd, fel y'i dywedir ar dudalennau byw. */
export const handsLive = {
  byTwo: "Cyfrifwyd â llaw gan ddau gyfrifwr.",
  inHall: "Dau gyfrifwr sy'n cyfrif dwylo yn y neuadd. Nid oes dim i'w bwyso: codwch eich llaw.",
  inHallAll: "Mae dau gyfrifwr yn cyfrif dwylo yn y neuadd.",
  youCount: "Rydych yn cyfrif dwylo ar gyfer y bleidlais hon: nodwch y cyfrif",
} as const;
