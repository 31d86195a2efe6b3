/** Gwrthodiadau pleidleisiau tra byddant yn rhedeg. */
export const votesRunning = {
  ballotClosesTooEarly: "Mae'r amser cau yn rhy gynnar. Dewiswch amser o leiaf ddeg eiliad ar ôl yr amser agor.",
  ballotClosingTimeOver: "Mae'r amser cau a bennwyd ar gyfer pleidlais {{ballot}} wedi mynd heibio. Paratowch hi eto gydag amser hwyrach.",
  ballotExtendedLaterOnly: "Gellir estyn pleidlais, ond ni ellir ei byrhau. Dewiswch amser hwyrach na'r amser cau presennol.",
  ballotOpensInPast: "Mae'r amser agor wedi mynd heibio. Dewiswch un hwyrach, neu gadewch ef yn wag ac agor y bleidlais â llaw.",
  ballotOpensLater: "Nid yw'r amser i agor pleidlais {{ballot}} wedi dod eto.",
  ballotTooLong: "Mae pleidlais ar agor am {{days}} diwrnod ar y mwyaf, gan gynnwys estyniadau. Dewiswch amser cau cynharach.",
  ballotNobodyToRemind: "Mae pob sedd wedi pleidleisio ym mhleidlais {{ballot}} neu wedi'i hatgoffa eisoes. Unwaith yr atgoffir pob un.",
  ballotTooShortToRemind:
    "Nid yw pleidlais {{ballot}} yn para diwrnod. Ar gyfer pleidleisiau sy'n para am ddyddiau y mae nodiadau atgoffa.",
  recountDone: "Ailgyfrifwyd pleidleisiau pleidlais {{ballot}} eisoes. Mae'r canlyniad ar ei thudalen.",
  recountHandsGone: "Nid drwy alw'r gofrestr y cynhaliwyd pleidlais {{ballot}}, felly nid oes cofnod o bleidleisiau i'w cyfrif eto.",
  recountNotDeclared: "Nid yw canlyniad pleidlais {{ballot}} wedi'i ddatgan. Gellir gofyn am ailgyfrif wedyn.",
  recountTooLate: "Rhaid gofyn am ailgyfrif o fewn hyn o ddiwrnodau gwaith i'r datganiad: {{days}}. Mae'r amser hwnnw ar ben.",
  ballotNotVoid: "Nid yw pleidlais {{ballot}} yn ddi-rym. Dim ond cwestiwn pleidlais ddi-rym a ofynnir eto.",
  ballotRerunAlready: "Gofynnir y cwestiwn eto eisoes, ym mhleidlais {{ballot}}.",
} as const;
