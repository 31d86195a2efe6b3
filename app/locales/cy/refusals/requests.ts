/** Refusals of right to innovate requests, in Welsh. */
export const requests = {
  conditionsMissing: "Ysgrifennwch o leiaf un amod, un i bob llinell, neu dewiswch ganlyniad arall.",
  conditionsNotHere: "Mae amodau'n perthyn i gais a ganiateir gydag amodau. Dewiswch hynny, neu hepgorwch nhw.",
  grantedBeyond: "Dewiswch ddydd o fewn y rhai y gofynnwyd amdanynt.",
  precedentUnknown: "Nid yw cais {{number}} yn gynsail: dim ond ceisiadau y dyfarnwyd arnynt y gellir eu dyfynnu.",
  requestDayWrong: "Rhowch ddydd sy'n bodoli.",
  requestDecided: "Dyfarnwyd ar gais {{number}} neu fe'i tynnwyd yn ôl. Ni ellir newid dim rhagor.",
  requestEndsFirst: "Ni all y dydd olaf ddod cyn y cyntaf.",
  requestIncomplete: "Nid yw'r cais yn gyflawn eto. Ar goll o hyd: {{missing}}.",
  requestLanguageMissing: "Rhaid i'r teitl, y rheol a'r hyn a geisir fod yn Gymraeg ac yn Saesneg cyn dyfarnu ar gais {{number}}.",
  requestNotYours: "Dim ond pwy bynnag a gyflwynodd gais {{number}} neu sy'n gweithredu dros ei sedd all wneud hynny.",
  requestOwnRuling: "Nid oes neb yn dyfarnu ar gais ei grŵp ei hun. Rhaid i aelod arall o'r pwyllgor wneud.",
  requestUnknown: "Nid oes cais {{number}}.",
  reviewOutside: "Dewiswch ddydd ar gyfer yr adolygiad o fewn y dyddiau y'i caniateir.",
  suspensionNotInForce: "Nid oes dim a ganiatawyd gan gais {{number}} mewn grym.",
} as const;
