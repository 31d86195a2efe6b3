/** Refusals about templates and running orders, in Welsh. */
export const templates = {
  businessTakenUp: "Mae'r busnes hwn eisoes yn cael ei drafod yn eisteddiad {{sitting}}.",
  businessTwice: "Mae'r un busnes ar yr agenda hon ddwywaith. Dewiswch ef unwaith.",
  businessUnknown: "Nid oes eisteddiad caeedig wedi dwyn hwn ymlaen. Llwythwch y dudalen eto i weld beth sy'n aros.",
  itemBegun: "Mae eitem {{number}} wedi dechrau. Mae'n aros lle y mae; rhowch fwy o amser i'w rownd, neu caewch hi.",
  removalNeedsReason: "Mae'r agenda wedi'i chyhoeddi. Dywedwch pam y tynnir yr eitem hon; gall pawb ei ddarllen.",
  stepNeedsBothPrompts: "Mewn un iaith yn unig y mae cwestiwn cam {{number}}. Rhowch ef yn Gymraeg a Saesneg, neu mewn dim un.",
  stepNeedsNames: "Mae angen enw Saesneg ac enw Cymraeg ar gam {{number}}.",
  templateChanged: "Cadwodd rhywun arall y templed hwn yn y cyfamser. Agorwch ef eto mewn ffenestr arall a dewch â'ch newidiadau drosodd.",
  templateMostBelowFewest: "Ni all y nifer mwyaf o bobl fod yn llai na'r nifer lleiaf.",
  templateRetired: "Mae'r templed hwn wedi'i dynnu'n ôl. Dewiswch un arall, neu gwnewch gopi ohono.",
  templateUnknown: "Nid oes templed o'r fath.",
  tooShortForRounds:
    "Mae hynny'n rhy fyr: mae angen o leiaf funud ar bob rownd. Nifer lleiaf y munudau: {{least}}. Caniatewch ddigon, neu tynnwch rowndiau.",
} as const;
