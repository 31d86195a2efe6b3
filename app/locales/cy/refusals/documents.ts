/** Refusals of texts written together, in Welsh. */
export const documents = {
  documentBehind:
    "Nid yw'r gweinydd wedi derbyn popeth a ysgrifennoch eto. Arhoswch nes ei fod yn dweud \"Wedi'i gadw\", yna rhowch gynnig arall arni.",
  documentDidNotFit: "Ysgrifennwyd rhywbeth na all y testun hwn ei ddal, felly fe'i tynnwyd yn ôl. Ail-lwythwch y dudalen.",
  documentFull: "Mae gormod o bobl â'r testun hwn ar agor. Rhowch gynnig arall arni pan fydd rhywun wedi gadael.",
  documentMoved: "Cafodd y testun ei ddychwelyd i gyflwr cynharach. Ail-lwythwch y dudalen ac ewch ymlaen oddi yno.",
  documentNotYours: "Ni allwch ysgrifennu yn y testun hwn. Efallai fod ei awdur wedi newid pwy sy'n ysgrifennu ynddo.",
  updateForeign: "Ysgrifennwyd yr hyn a anfonwyd yn enw rhywun arall. Ail-lwythwch y dudalen.",
  updateGap:
    "Nid yw rhywbeth a ysgrifennoch yn gynharach wedi cyrraedd. Ail-lwythwch y dudalen; cedwir yr hyn a deipioch ar y ddyfais hon.",
  updateTooLarge: "Mae hynny'n ormod ar y tro. Gludwch ef mewn rhannau llai.",
  updateWrong: "Ni ellir darllen yr hyn a anfonwyd fel ysgrifennu yn y testun hwn. Ail-lwythwch y dudalen.",
} as const;
