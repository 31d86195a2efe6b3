/** Refusals of mandates: who votes for a seat, stewards, proxies. In Welsh. */
export const mandates = {
  ballotAlternateVoted:
    "Mae'r eilydd wedi pleidleisio dros sedd {{seat}}. Nes i'r bleidlais gau, dim ond yr eilydd all newid y bleidlais honno.",
  ballotDelegateVoted:
    "Mae'r cynrychiolydd wedi pleidleisio dros sedd {{seat}}. Dim ond nes i'r sedd bleidleisio y gall eilydd gymryd drosodd.",
  proxiesOff:
    "Nid yw'r rheolau sefydlog yn caniatáu pleidleisio drwy ddirprwy. Gall eilydd gymryd eich lle, neu gall stiward eich helpu i bleidleisio dros y ffôn.",
  proxyGivenOn: "Mae sedd {{to}} wedi penodi dirprwy ei hun, felly ni all fod yn ddirprwy i sedd arall. Dewiswch sedd arall.",
  proxyHeldHere:
    "Mae sedd {{seat}} yn ddirprwy i sedd arall, felly ni all benodi dirprwy ei hun. Ni chaiff dirprwy drosglwyddo'r bleidlais i sedd arall.",
  proxyHolderHasOne: "Mae sedd {{to}} yn ddirprwy eisoes. I un sedd ar y mwyaf y gall sedd fod yn ddirprwy. Dewiswch sedd arall.",
  proxyNotYours: "Nid ydych yn ddirprwy i sedd {{seat}} yn y bleidlais hon. Pennwyd y rhestr pan agorodd y pleidleisio.",
  proxyOtherRegion: "Mae sedd {{to}} mewn rhanbarth arall. O fewn y rhanbarth y penodir dirprwy.",
  proxySeatUnknown: "Nid oes cynrychiolydd gan sedd {{seat}}, neu nid oes sedd o'r fath. Gwiriwch y rhif.",
  proxySeatVoted: "Mae sedd {{seat}} wedi pleidleisio ei hun. Ei phleidlais ei hun sy'n cyfrif.",
  proxyToOneself: "Rydych chi'n gweithredu dros sedd {{to}} hefyd. Rhaid i rywun arall fod yn ddirprwy.",
  stewardNobodyActs: "Nid oes neb wedi'i enwi yn y rôl honno ar gyfer sedd {{seat}}. Dewiswch y cynrychiolydd.",
  stewardOwnSeat: "Rydych chi'n gweithredu dros sedd {{seat}}. Pleidleisiwch drosti ar ei phapur ei hun, neu gofynnwch i stiward arall.",
  stewardSeatNotHere: "Nid yw sedd {{seat}} wedi cofrestru ei phresenoldeb. Gall y ddesg wneud hynny; yna bwriwch ei phleidlais.",
  stewardTooLate: "Mae pleidlais {{ballot}} ar ben, felly ni ellir newid ei stiwardiaid.",
  stewardUnknown: "Nid oes gan neb yma y cyfeiriad e-bost hwn. Rhywun ar y gofrestr neu a benodwyd i'r ddesg yw stiward.",
  steerTooLate:
    "Mae'r pleidleisio ym mhleidlais {{ballot}} ar ben. Cyn hynny y nodir cais eich grŵp; bellach dim ond ei ddileu sy'n bosibl.",
  whyTooEarly: "Nid yw canlyniad pleidlais {{ballot}} wedi'i gyhoeddi eto. Ysgrifennwch y rheswm ar ôl hynny.",
} as const;
