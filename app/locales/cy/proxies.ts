/** Giving a seat's proxy, taking it back, and holding another's. */
export const proxies = {
  give: "Rhoi'r ddirprwyaeth",
  given: "Mae ei dirprwyaeth gyda sedd {{to}}, {{group}}.",
  held: "Dirprwyaethau rydych yn eu dal",
  heldOf: "Sedd {{seat}}, {{group}}, a roddwyd i'ch sedd {{to}}.",
  heldNote:
    "Pan fydd pleidlais yn agor mae gennych bapur ar gyfer pob un, wedi'i nodi fel dirprwy. Os bydd y sedd yn pleidleisio ei hun, ei phleidlais ei hun sy'n cyfrif.",
  instruction: "Yr hyn rydych yn gofyn iddynt ei wneud",
  instructionHint: "Cedwir hwn ar y cofnod. Dim ond chi, y sedd sy'n dal y ddirprwyaeth a'r ddesg all ei ddarllen.",
  lead: "Gall sedd na all bleidleisio roi ei dirprwyaeth i un sedd arall yn ei rhanbarth. Dangosir pleidleisiau drwy ddirprwy felly, ac nid ydynt byth yn cyfrif at y cworwm.",
  none: "Nid yw ei dirprwyaeth wedi'i rhoi.",
  noSeat: "Nid chi yw cynrychiolydd sedd. Dim ond cynrychiolydd sy'n rhoi dirprwyaeth.",
  off: "Nid yw rheolau sefydlog y cynulliad hwn yn caniatáu pleidleisio drwy ddirprwy.",
  openNote: "Pennir rhestr pleidlais pan fydd yn agor: mae'r hyn a newidiwch yma yn cyfrif o'r bleidlais nesaf ymlaen.",
  said: "Yr hyn y gofynnwyd amdano:",
  takeBack: "Cymryd y ddirprwyaeth yn ôl",
  title: "Dirprwyaethau",
  to: "Rhif y sedd sydd i'w dal",
} as const;
