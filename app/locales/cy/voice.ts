/** Cydraddoldeb llais: y dudalen gyhoeddus. */
export const voice = {
  inFull: "Cydraddoldeb llais yn llawn: fesul math o grŵp, a chynigion pwy a lwyddodd",
  ofThisSitting: "Cydraddoldeb llais yn yr eisteddiad hwn",
  inShort: "Yn gryno",
  emptyTitle: "Nid oes dim i'w ddangos eto",
  emptyText:
    "Bydd ffigurau yma ar ôl i rywun siarad neu ysgrifennu. Rhaid i o leiaf bump o bobl fod wedi dod, neu byddent yn pwyntio at unigolion.",
  allRegions: "Pob rhanbarth gyda'i gilydd",
  allKinds: "Pob math gyda'i gilydd",
  otherRegions: "Pob rhanbarth arall",
  otherKinds: "Pob math arall",
  fewerThanFive: "llai na 5",
  atLeast: "{{least}} neu fwy",
  notTold: "heb ei nodi",
  firstTimeFew: "Siaradodd llai na phump o bobl mewn eisteddiad am y tro cyntaf.",
  firstTimeNotTold: "Ni nodir faint a siaradodd am y tro cyntaf: byddai'n pwyntio at unigolion.",
  gotThrough: "Cynigion, gwelliannau a chwestiynau pwy a lwyddodd",
  gotThroughNote: "O'r rhai y pleidleisiwyd arnynt yn yr eisteddiad hwn, neu a ofynnwyd ar ei lawr.",
  throughByRegion: "Yr hyn a lwyddodd, fesul rhanbarth",
  throughByKind: "Yr hyn a lwyddodd, fesul math o grŵp",
  proposalsAdopted: "Cynigion a fabwysiadwyd",
  amendmentsCarried: "Gwelliannau a dderbyniwyd",
  questionsAnswered: "Cwestiynau a atebwyd",
  throughOfPut: "{{through}} o {{put}}",
  nonePut: "dim un gerbron",
  nothingPut: "Ni ddatganwyd pleidlais ar gynnig na gwelliant, ac ni ofynnwyd cwestiwn ar y llawr.",
  method: "Sut y caiff ei gyfrif",
  methodCounted:
    "Cyfrifir y seddi a ddaeth. Amser yw amser ar y llawr heb seibiau. Geiriau yw geiriau a gofnodwyd, a chyfraniadau ysgrifenedig ar ôl eu datgelu.",
  methodGini:
    "Mae cyfernod Gini yn cymryd amser siarad pob sedd a ddaeth, gan gynnwys y rhai na siaradodd. Fe'i cyfrifir fel ffracsiwn union a'i dalgrynnu i ddau le i'w ddangos.",
  methodPut: "Cyfrifir bod cwestiwn wedi'i ateb os ateb yw'r peth nesaf a ddywedir yn ei rownd.",
  methodFew:
    "Mae llinell yn sefyll am o leiaf bump o bobl. Saif rhanbarthau a mathau llai gyda'i gilydd. Mae tynnu llinellau oddi wrth ei gilydd yn gadael pump neu fwy hefyd.",
  methodRecord: "Mae pwy oedd â'r llawr, ac am ba hyd, ar y cofnod cyhoeddus fesul tro. O hwnnw y gwneir y ffigurau hyn.",
} as const;
