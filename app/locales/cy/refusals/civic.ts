/** Refusals of civic spaces, in Welsh. */
export const civic = {
  spaceAnswered: "Mae man {{number}} wedi’i ateb eisoes.",
  spaceAreaUnknown: "Nid yw’r ardal {{area}} yn hysbys, neu mae’n rhy eang. Dewiswch ardal cyngor neu ranbarth.",
  spaceBidOutside:
    "Dim ond yn y chwe wythnos gyntaf y caiff grŵp ofyn am gynnig. Maent yn dechrau â’r diwrnod yr hysbyswyd y cyngor o’r gwerthiant.",
  spaceCellWrong: "Mae’r gell hon yn wag, yn rhy hir, neu ddim mewn trefn. Ysgrifennir dyddiau fel 2026-03-31.",
  spaceCodeUnknown: "Nid yw {{code}} yn hysbys yma. Gall fod yn: {{codes}}.",
  spaceDayAhead: "Mae’r diwrnod hwnnw eto i ddod. Dim ond yr hyn a ddigwyddodd a gofnodir.",
  spaceKnown: "Mae’r man hwnnw ar y gofrestr eisoes, neu’n aros amdani: rhif {{number}}.",
  spaceListElsewhere: "Cynghorau yn Lloegr yn unig sydd â’r rhestr hon. Gadewch y diwrnod yn wag.",
  spaceNamesPerson: "Enwch grŵp yma, nid person.",
  spaceNoticeOutside: "Rhaid cyhoeddi’r gwerthiant tra bo’r man ar restr y cyngor.",
  spaceNotListed: "Nid yw ar restr y gellid ei dynnu oddi arni.",
  spaceNotRegistered: "Nid yw man {{number}} ar y gofrestr.",
  spaceOutcomeDay: "Dywedwch beth ddaeth ohono ac ar ba ddiwrnod, neu’r un o’r ddau.",
  spaceTwice: "Mae’r un man ar linell {{line}} eisoes.",
  spaceUnknown: "Nid oes man dinesig {{number}}.",
} as const;
