/** Asking for corrections of figures and of minutes, in Welsh. */
export const corrections = {
  chooseOne: "Dewiswch un",
  seatNeeded: "Dim ond grwpiau sydd â sedd a gaiff ofyn am hyn",
  seatNeededText: "Nid ydych yn gweithredu dros sedd. Gall cynrychiolydd eich grŵp ofyn.",
  sentNumber: "Cywiriad {{number}}",
  sentText: "Bydd yr ysgrifenyddiaeth yn ateb gyda rheswm. Gwelwch yr ateb yma.",
  sentTitle: "Anfonwyd eich cywiriad",
} as const;
