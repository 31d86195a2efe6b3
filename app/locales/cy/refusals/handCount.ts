/** Refusals of hall counts, in Welsh. */
export const handCount = {
  demandIsRollCall: "Mae pleidlais {{ballot}} yn galw'r gofrestr eisoes.",
  handNotByHand: "Nid yw pleidlais {{ballot}} yn cael ei chyfrif yn y neuadd, felly nid oes cyfrifwyr ganddi.",
  handCounterUnknown:
    "Hwylusydd, rhywun o'r ysgrifenyddiaeth neu rywun ar y gofrestr yw cyfrifwr. Nid oes gan yr un ohonynt y cyfeiriad e-bost hwn.",
  handCountersNamed: "Mae dau gyfrifwr wedi'u henwi eisoes. Rhaid rhyddhau un ohonynt yn gyntaf.",
  handCountersNeeded: "Mae angen dau gyfrifwr ar bleidlais {{ballot}}. Gofynnwch i'r hwylusydd enwi'r llall.",
  handNotCounter: "Nid ydych yn gyfrifwr pleidlais {{ballot}}.",
  handTooMany_zero: "Mae hynny'n fwy o ddwylo nag sydd o seddi i bleidleisio: {{count}} sy'n bresennol heb fuddiant. Cyfrifwch eto.",
  handTooMany_one: "Mae hynny'n fwy o ddwylo nag sydd o seddi i bleidleisio: {{count}} sy'n bresennol heb fuddiant. Cyfrifwch eto.",
  handTooMany_two: "Mae hynny'n fwy o ddwylo nag sydd o seddi i bleidleisio: {{count}} sy'n bresennol heb fuddiant. Cyfrifwch eto.",
  handTooMany_few: "Mae hynny'n fwy o ddwylo nag sydd o seddi i bleidleisio: {{count}} sy'n bresennol heb fuddiant. Cyfrifwch eto.",
  handTooMany_many: "Mae hynny'n fwy o ddwylo nag sydd o seddi i bleidleisio: {{count}} sy'n bresennol heb fuddiant. Cyfrifwch eto.",
  handTooMany_other: "Mae hynny'n fwy o ddwylo nag sydd o seddi i bleidleisio: {{count}} sy'n bresennol heb fuddiant. Cyfrifwch eto.",
  handCountFirst:
    "Mae pleidlais {{ballot}} yn cau pan fydd y ddau gyfrifwr wedi nodi'r un ffigurau. I'w therfynu heb gyfrif, datganwch hi'n ddi-rym.",
  handNoDevices: "Ym mhleidlais {{ballot}} cyfrifir dwylo yn y neuadd. Codwch eich llaw yno; nid oes neb yn pleidleisio ar ddyfais.",
  handNeedsSitting: "Yn neuadd eisteddiad y cyfrifir dwylo. Paratowch y bleidlais mewn eisteddiad.",
  handNoTimes:
    "Yr hwylusydd sy'n agor cyfrif yn y neuadd, ac mae'n dod i ben pan fydd y ddau gyfrifwr yn cytuno. Gadewch yr amseroedd yn wag.",
} as const;
