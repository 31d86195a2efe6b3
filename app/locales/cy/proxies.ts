/** Giving a seat's proxy, taking it back, and holding another's. */
export const proxies = {
  give: "Penodi dirprwy",
  given: "Ei dirprwy yw sedd {{to}}, {{group}}.",
  held: "Y seddi rydych yn ddirprwy iddynt",
  heldOf: "Sedd {{seat}}, {{group}}: eich sedd {{to}} yw ei dirprwy.",
  heldNote:
    "Pan fydd pleidlais yn agor bydd gennych bapur ar gyfer pob un, wedi'i nodi fel pleidlais drwy ddirprwy. Os bydd y sedd yn pleidleisio ei hun, ei phleidlais ei hun sy'n cyfrif.",
  instruction: "Yr hyn rydych yn gofyn i'r dirprwy ei wneud",
  instructionHint: "Cedwir hwn ar y cofnod. Dim ond chi, y sedd sy'n ddirprwy a'r ddesg all ei ddarllen.",
  lead: "Gall sedd na all bleidleisio benodi un sedd arall o'i rhanbarth yn ddirprwy. Nodir bod pleidlais wedi'i bwrw drwy ddirprwy, ac nid yw byth yn cyfrif tuag at y cworwm.",
  none: "Nid oes ganddi ddirprwy.",
  noSeat: "Nid ydych yn gynrychiolydd sedd. Dim ond cynrychiolydd all benodi dirprwy.",
  off: "Nid yw rheolau sefydlog y cynulliad hwn yn caniatáu pleidleisio drwy ddirprwy.",
  openNote: "Pennir rhestr pob pleidlais pan fydd yn agor: mae'r hyn a newidiwch yma yn cyfrif o'r bleidlais nesaf ymlaen.",
  said: "Yr hyn y gofynnwyd amdano:",
  takeBack: "Tynnu penodiad y dirprwy yn ôl",
  title: "Pleidleisio drwy ddirprwy",
  to: "Rhif y sedd sydd i fod yn ddirprwy",
} as const;
