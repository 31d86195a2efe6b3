/** Yr enwau a roddir mewn cofnodion Akoma Ntoso ar bethau nad yw eu tudalen yn eu henwi. */
export const akn = {
  file: "Akoma Ntoso",
  oneMinutes: "Cofnodion ar ffurf Akoma Ntoso 3.0, yn ôl diwrnod a fersiwn",
  author: "awdur",
  editor: "golygydd",
  cast: "Pleidleisiau a fwriwyd",
  neither: "Y naill na'r llall",
  seatsPresent: "Seddi a oedd yn bresennol pan agorodd y bleidlais",
  seatsNeeded: "Seddi yr oedd eu hangen",
  regionsPresent: "Rhanbarthau a oedd yn bresennol pan agorodd y bleidlais",
  regionsNeeded: "Rhanbarthau yr oedd eu hangen",
  chosen: "Dewiswyd",
  noneChosen: "Ni ddewiswyd yr un",
  circulated: "Anfonwyd allan",
} as const;
