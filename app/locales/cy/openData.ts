/** Safonau agored ar dudalen data agored. */
export const openData = {
  standards: "Mewn safonau agored",
  standardsNote: "Yr un cofnod ar ffurfiau y mae rhaglenni eraill yn eu deall.",
  api: "Pob cyfeiriad yma, wedi'i ddisgrifio yn OpenAPI 3.1",
  persons: "Popolo: pwy bynnag sy'n gweithredu dros sedd, heb enwau",
  organizations: "Popolo: y cynulliad, ei grwpiau a'r cyrff y mae'n gofyn iddynt",
  memberships: "Popolo: y seddi",
  events: "Popolo: yr eisteddiadau",
  motions: "Popolo: cynigion, gwelliannau a chwestiynau eraill",
  voteEvents: "Popolo: pleidleisiau, wedi'u cyfrif a fesul sedd",
  speeches: "Popolo: yr hyn a ddywedwyd ar y llawr ac yn ysgrifenedig",
  rounds: "Rowndiau cyfrif",
  pairs: "Pob opsiwn yn erbyn pob un arall",
  sitemap: "Pob tudalen gyhoeddus yn y ddwy iaith",
  archive: "Y cynulliad cyfan",
  archiveLead:
    "Gall y gweithredwr ysgrifennu popeth sy'n gyhoeddus yma i un ffolder. Mae'n cynnwys y dyddlyfr gyda'i eiriau, pob rhestr a phob tudalen fel ffeil. Mae rhestr yn rhoi SHA-256 pob un. Mae gosodiad arall yn adeiladu'r un tudalennau ohono, ar ôl gwirio pob ffeil, y gadwyn a phob cyfrif.",
  archiveWithout:
    "Nid yw enwau a chyfeiriadau pobl, pleidleisiau sy'n dal ar agor, drafftiau na geiriau a dynnwyd yn ôl wedi'u cynnwys ynddo.",
} as const;
