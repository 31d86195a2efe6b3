/** Gwrthodiadau cymedroli, yn Gymraeg. */
export const moderation = {
  measureAppealOver: "Mae'r wythnos ar gyfer apêl ar ben, neu daethpwyd â'r mesur i ben.",
  measureAppealed: "Mae apêl eisoes. Pwyllgor y rheolau sefydlog sy'n dyfarnu arni.",
  measureMinutes: "Nodwch ar ôl sawl munud y daw i ben.",
  measureNoAppeal: "Nid oes neb wedi apelio yn erbyn y mesur hwn.",
  measureNobody: "Nid yw sedd {{seat}} wedi dod i'r eisteddiad hwn. Gwiriwch y rhif.",
  measureNotYours: "Dim ond y person y mae mesur yn ymwneud ag ef a all apelio yn ei erbyn.",
  measureOver: "Nid oes dim i ddod ag ef i ben: nid yw'r mesur hwn mewn grym mwyach.",
  measureOwnRuling: "Ni chaiff neb ddyfarnu ar fesur a gymerodd neu sy'n ymwneud ag ef. Rhaid i aelod arall o'r pwyllgor wneud hynny.",
  measureRuled: "Mae pwyllgor y rheolau sefydlog wedi dyfarnu ar yr apêl hon.",
  measureUnknown: "Nid oes mesur o'r fath yn yr eisteddiad hwn. Llwythwch y dudalen eto.",
  removedFromFloor:
    "Fe'ch gwaharddwyd o'r llawr, felly nid anfonwyd dim. Rydych yn dal i bleidleisio. Mae'r rheswm, a sut i apelio, dan “Mesurau sy'n ymwneud â chi”.",
  removedFromSitting:
    "Fe'ch gwaharddwyd o eisteddiad {{sitting}}, felly ni wnaed dim. Mae'r rheswm, a sut i apelio, dan “Mesurau sy'n ymwneud â chi”.",
  turnWithdrawn:
    "Tynnwyd yn ôl yr hyn a ddywedwyd yn y tro hwn. Ni all y siaradwr na'r cofnodwr gofnodi geiriau ar ei gyfer, oni chaniateir apêl.",
  wordsNotThere: "Nid oes geiriau â'r hash hwn, neu fe'u tynnwyd yn ôl eisoes.",
} as const;
