/** What pages of a vote say about whom it counts by, hands in the hall, and who helps with it. */
export const votePages = {
  handsInHall: "Codir dwylo yn y neuadd, a dau berson sy'n eu cyfrif. Nid oes papur ar ddyfais nac amser cau penodol.",
  rollCallByHeads: "Drwy alw'r gofrestr, pob sedd yn cyfrif fel un; cyhoeddir enwau",
  openByHeadsLead: "Mae agor yn pennu pwy a gaiff bleidleisio, ar ba destun ac yn ôl pa reol. Mae pob sedd yn cyfrif fel un.",
  openByHeadsWarning: "Ar ôl agor, ni ellir newid dim am y testun na'r rheol.",
  opensByHand: "Ei hagor â llaw.",
  closesAfterLength: "Ar ôl yr hyd y paratowyd hi ar ei gyfer.",
  planWarning:
    "Y cloc fydd yn agor ac yn cau'r bleidlais ar yr amserau hyn, pwy bynnag sydd wrth y ddesg. Gellir eu gosod o'r newydd nes iddi agor.",
  candidate: "Ymgeisydd",
  statementGoes: "Mae'n mynd o'r golwg hefyd.",
  statementStays: "Gellir ei ddarllen o hyd.",
  strikeWarning: "Tynnir yr ymgeisydd oddi ar y papur am byth. Mae'r dudalen yn cadw'r ymgeisyddiaeth, gyda'ch rheswm i bawb ei ddarllen.",
  wordsWarning: "Caiff y geiriau eu dinistrio ac ni ellir eu hadfer. Mae'r dudalen yn dweud eu bod wedi'u tynnu'n ôl.",
  countersPageOf: "Tudalen cyfrifwyr pleidlais {{vote}}",
  deskPageOf: "Pleidlais {{vote}} wrth y ddesg",
  passOn: "Anfon y cyfeiriad hwn drwy e-bost",
  recountNoSeat: "Gall cynrychiolwyr ac eilyddion ofyn os yw eu sedd ar gofrestr y bleidlais hon.",
  stewardsPageOf: "Tudalen stiwardiaid pleidlais {{vote}}",
} as const;
