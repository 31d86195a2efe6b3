/** Refusals of mandates: who votes for a seat, stewards, proxies. In Welsh. */
export const mandates = {
  ballotAlternateVoted:
    "Mae'r eilydd wedi pleidleisio dros sedd {{seat}}. Nes i'r bleidlais gau, dim ond yr eilydd all newid y bleidlais honno.",
  ballotDelegateVoted:
    "Mae'r cynrychiolydd wedi pleidleisio dros sedd {{seat}}. Dim ond nes i'r sedd bleidleisio y gall eilydd gymryd drosodd.",
  proxiesOff:
    "Nid yw'r rheolau sefydlog yn caniatáu pleidleisio drwy ddirprwy. Gall eilydd gymryd eich lle, neu gall stiward eich helpu i bleidleisio dros y ffôn.",
  proxyGivenOn: "Mae sedd {{to}} wedi rhoi ei dirprwyaeth ei hun i sedd arall, felly ni all ddal un arall. Dewiswch sedd arall.",
  proxyHeldHere: "Mae sedd {{seat}} yn dal dirprwyaeth ei hun, felly ni all roi ei dirprwyaeth hi. Ni chaiff dirprwyaeth ei throsglwyddo.",
  proxyHolderHasOne: "Mae sedd {{to}} yn dal dirprwyaeth eisoes. Un ar y mwyaf y gall sedd ei dal. Dewiswch sedd arall.",
  proxyNotYours: "Nid ydych yn dal dirprwyaeth sedd {{seat}} yn y bleidlais hon. Pennwyd y rhestr pan agorodd y pleidleisio.",
  proxyOtherRegion: "Mae sedd {{to}} mewn rhanbarth arall. O fewn y rhanbarth y rhoddir dirprwyaeth.",
  proxySeatUnknown: "Nid oes cynrychiolydd gan sedd {{seat}}, neu nid oes sedd o'r fath. Gwiriwch y rhif.",
  proxySeatVoted: "Mae sedd {{seat}} wedi pleidleisio ei hun. Ei phleidlais ei hun sy'n cyfrif.",
  proxyToOneself: "Rydych chi'n gweithredu dros sedd {{to}} hefyd. Rhywun arall sy'n pleidleisio drwy ddirprwyaeth.",
  stewardNobodyActs: "Nid oes neb wedi'i enwi felly ar gyfer sedd {{seat}}. Dewiswch y cynrychiolydd.",
  stewardOwnSeat: "Rydych chi'n gweithredu dros sedd {{seat}}. Pleidleisiwch drosti ar ei phapur ei hun, neu gofynnwch i stiward arall.",
  stewardSeatNotHere: "Nid yw sedd {{seat}} wedi cofrestru ei phresenoldeb. Gall y ddesg wneud hynny; yna bwriwch ei phleidlais.",
  stewardTooLate: "Mae pleidlais {{ballot}} ar ben, felly ni ellir newid ei stiwardiaid.",
  stewardUnknown: "Nid oes gan neb yma y cyfeiriad e-bost hwn. Rhywun ar y gofrestr neu a benodwyd i'r ddesg yw stiward.",
  steerTooLate:
    "Mae'r pleidleisio ym mhleidlais {{ballot}} ar ben. Cyn hynny y nodir cais eich grŵp; bellach dim ond ei ddileu sy'n bosibl.",
  whyTooEarly: "Nid yw canlyniad pleidlais {{ballot}} wedi'i gyhoeddi eto. Ysgrifennwch y rheswm ar ôl hynny.",
} as const;
