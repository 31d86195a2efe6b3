/** Gwrthodiadau pleidleisiau tra byddant yn rhedeg. */
export const votesRunning = {
  ballotClosesTooEarly: "Mae'r amser cau yn rhy gynnar. Dewiswch amser o leiaf ddeg eiliad ar ôl yr agor.",
  ballotClosingTimeOver: "Mae'r amser cau a bennwyd ar gyfer pleidlais {{ballot}} wedi mynd heibio. Paratowch hi eto gydag amser hwyrach.",
  ballotExtendedLaterOnly: "Gellir estyn pleidlais, byth ei byrhau. Dewiswch amser hwyrach na'r amser cau presennol.",
  ballotOpensInPast: "Mae'r amser agor wedi mynd heibio. Dewiswch un hwyrach, neu gadewch ef yn wag ac agor y bleidlais â llaw.",
  ballotOpensLater: "Nid yw'r amser i agor pleidlais {{ballot}} wedi dod eto.",
  ballotTooLong: "Mae pleidlais ar agor am {{days}} diwrnod ar y mwyaf, gan gynnwys estyniadau. Dewiswch amser cau cynharach.",
  ballotNobodyToRemind: "Mae pob sedd wedi pleidleisio ym mhleidlais {{ballot}} neu wedi'i hatgoffa'n barod. Unwaith yr atgoffir pob un.",
  ballotTooShortToRemind: "Nid yw pleidlais {{ballot}} yn para diwrnod. I bleidleisiau sy'n para dyddiau y mae nodiadau atgoffa.",
  recountDone: "Cyfrifwyd pleidleisiau pleidlais {{ballot}} eto'n barod. Mae'r canlyniad ar ei thudalen.",
  recountHandsGone: "Nid drwy alw'r enwau y cymerwyd pleidlais {{ballot}}, felly nid oes cofnod o bleidleisiau i'w cyfrif eto.",
  recountNotDeclared: "Nid yw canlyniad pleidlais {{ballot}} wedi'i ddatgan. Gellir gofyn am ailgyfrif wedyn.",
  recountTooLate: "Gellir gofyn am ailgyfrif o fewn {{days}} diwrnod gwaith i'r datganiad. Mae'r amser hwnnw ar ben.",
  ballotNotVoid: "Nid yw pleidlais {{ballot}} yn ddi-rym. Dim ond pleidlais ddi-rym a roddir eto.",
  ballotRerunAlready: "Rhoddir y cwestiwn eto'n barod, ym mhleidlais {{ballot}}.",
} as const;
