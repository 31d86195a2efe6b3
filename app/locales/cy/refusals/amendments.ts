/** Refusals of amendments, in Welsh. */
export const amendments = {
  amendmentEmpty: "Ni newidiwyd dim. Newidiwch y darnau yr hoffech iddynt fod yn wahanol, yna anfonwch eto.",
  amendmentFrozen:
    "Mae gwelliant {{amendment}} yn destun pleidlais {{ballot}}. Ni ellir newid dim amdano nes i'r bleidlais gael ei chyhoeddi neu ei dirymu.",
  amendmentIsStuck:
    "Nid yw gwelliant {{amendment}} yn sefyll yn y fersiwn ddiweddaraf. Gall pwy bynnag a'i gwnaeth ei ysgrifennu o'r newydd ar gyfer honno.",
  amendmentLateNeedsReason:
    "Caeodd gwelliannau ar gyfer eisteddiad {{sitting}} ar {{day}}. Rhowch reswm pam y daw hwn yn hwyr; caiff ei gyhoeddi.",
  amendmentLeavesIncomplete:
    "Gyda'r newidiadau hyn byddai'r testun heb rywbeth y mae ei angen ar bob cynnig, neu'n rhy hir. Cadwch o leiaf un cymal.",
  amendmentNotItsTurn:
    "Daw gwelliant {{first}} o flaen gwelliant {{amendment}} yn nhrefn y pleidleisio. Pleidleisiwch ar hwnnw'n gyntaf, neu gosodwch drefn arall.",
  amendmentNotOpenHere: "Nid oes gwelliant agored {{amendment}} i gynnig {{number}}. Edrychwch ar restr ei welliannau.",
  amendmentNotStuck:
    "Mae gwelliant {{amendment}} yn sefyll yn y fersiwn ddiweddaraf ac mae ganddo noddwyr am yr hyn a ddywed. Tynnwch ef yn ôl i wneud un arall.",
  amendmentNotYours: "Dim ond pwy bynnag a wnaeth welliant {{amendment}}, neu sy'n gweithredu dros ei sedd, all wneud hyn.",
  amendmentOfOtherKind:
    "Mae'r cynigydd yn ateb argymhellion golygyddol ac yn gallu derbyn gwelliannau; o'r math arall y mae {{amendment}}.",
  amendmentOtherSections:
    "Geiriau yn unig y mae gwelliant yn eu newid. Mae'r bennod, y cenhedloedd, y rhai a gyferchir a'r iaith yn aros fel y maent yn y cynnig.",
  amendmentOver: "Nid yw gwelliant {{amendment}} yn agored mwyach. Mae ei dudalen yn dweud sut y daeth i ben.",
  amendmentSponsorMadeIt:
    "Y sedd hon a wnaeth welliant {{amendment}} ac mae'n parhau'n noddwr iddo. Tynnwch y gwelliant yn ôl yn lle hynny.",
  amendmentSponsorsMissing:
    "Mae angen mwy o noddwyr ar welliant {{amendment}} cyn pleidleisio arno. Seddi sydd ar goll: {{seats}}; rhanbarthau sydd ar goll: {{regions}}.",
  amendmentTextGone:
    "Tynnwyd geiriau'r testun hwn yn ôl, felly ni ellir gwneud newidiadau iddo. Mae tudalen cynnig {{number}} yn dweud pam.",
  amendmentUnknown: "Nid oes gwelliant {{amendment}}. Gwiriwch y rhif.",
  amendmentVersionNotLatest: "Newidioch chi fersiwn {{version}}, ond fersiwn {{latest}} yw'r testun nawr. Gwnewch eich newidiadau i honno.",
  amendmentsNotTaken: "Derbynnir gwelliannau i gynnig {{number}} o'i gyflwyno nes iddo gael ei benderfynu.",
  proposalFrozen:
    "Mae pleidlais {{ballot}} wedi rhewi'r testun hwn. Ni ellir newid dim nes i'r bleidlais gael ei phenderfynu neu ei dirymu.",
  proposalNotAdmitted: "Ni ddyfarnwyd bod cynnig {{number}} mewn trefn. Rhaid i bwyllgor y rheolau sefydlog ddyfarnu hynny yn gyntaf.",
  proposalNotYours: "Dim ond yr awdur, neu'r un sy'n gweithredu dros y sedd a'i cynigiodd, all wneud hyn gyda chynnig {{number}}.",
  reasonMissing: "Rhowch reswm. Caiff ei gyhoeddi.",
  recommendationNotSponsored: "Argymhelliad golygyddol yw {{amendment}}. Nid oes angen noddwyr arno; y cynigydd sy'n ei ateb.",
  recommendationNotVotedOn: "Argymhelliad golygyddol yw {{amendment}}. Y cynigydd sy'n ei dderbyn neu'n ei wrthod; ni phleidleisir arno.",
  seatNotYours: "Nid ydych yn gweithredu dros y sedd hon. Dewiswch sedd yr ydych yn gweithredu drosti.",
  textTooLong: "Mae'r testun hwn yn rhy hir. Byrhewch ef.",
  votingOrderDoubles: "Mae gwelliant {{amendment}} yn y drefn hon ddwywaith. Enwch bob gwelliant unwaith.",
  votingOrderFallsItself: "Ni all gwelliant syrthio am ei fod ef ei hun wedi ei dderbyn. Enwch rai eraill yn unig.",
  votingOrderMisses: "Mae gwelliant {{amendment}} yn agored ac ar goll o'r drefn hon. Enwch bob gwelliant agored unwaith.",
} as const;
