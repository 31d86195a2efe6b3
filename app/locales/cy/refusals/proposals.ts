/** Refusals of proposals, in Welsh. */
export const proposals = {
  addresseeEnded: "Daeth un o’r cyrff a ofynnir i ben ar {{day}}. Dewiswch y corff sy’n ateb yn ei le.",
  answerMissing: "Atebwch y cwestiwn hwn. Os nad oes dim yn hysbys, dywedwch hynny.",
  answersNotSix: "Mae angen ateb i bob un o'r chwe chwestiwn.",
  checkMarkOwn: "Nid yw'r sedd sy'n cynnig yn marcio ei gwiriad ei hun. Gall sedd arall wneud hynny.",
  checkNotAnswered:
    "Nid yw chwe chwestiwn y gwiriad cydraddoldeb a gwrth-hiliaeth wedi'u hateb ar gyfer fersiwn {{version}} o gynnig {{number}}. Rhaid i'r awdur eu hateb yn gyntaf.",
  coAuthorIsAuthor: "Sedd yr awdur yw honno. Dewiswch sedd arall.",
  coAuthorSeatUnknown: "Nid oes cynrychiolydd ar y sedd hon. Dewiswch sedd a rhywun arni.",
  coAuthorsTooMany: "Gellir gwahodd {{most}} sedd ar y mwyaf i un drafft. Tynnwch un yn gyntaf.",
  confirmedByPeopleOnly: "Dim ond person a enwir all gadarnhau iaith. Ni all rhaglen wneud hynny.",
  documentBlockTooLong: "Mae un paragraff yn hwy na 5,000 nod. Rhannwch ef.",
  documentIdsDoubled: "Mae gan ddau baragraff yr un rhif mewnol. Ail-lwythwch y dudalen ac ailadroddwch eich newid.",
  documentReadOnly: "Gallwch ddarllen y testun hwn ond nid ei newid. Gofynnwch i'w awdur wahodd eich sedd fel golygydd.",
  documentTooLong: "Mae'r testun hwn yn hwy na 40,000 nod. Byrhewch ef.",
  documentTooManyBlocks: "Mae gormod o baragraffau. Caniateir hyd at 200.",
  draftBehindVersion:
    "Gwnaed fersiwn {{version}} gan welliant ac nid yw yn eich drafft eto. Cymerwch hi drosodd yn gyntaf, yna gwnewch eich un chi.",
  draftIsPublic: "Mae'r testun hwn yn gyhoeddus eisoes, fel cynnig {{number}}. Gwnewch fersiwn newydd ohono yn lle hynny.",
  draftMoved: "Newidiodd rhywun arall y drafft hwn tra oeddech yn ysgrifennu. Cymharwch y ddau destun isod, yna cadwch eto.",
  draftNeedsTitle: "Rhowch deitl i'r drafft, yn Gymraeg neu yn Saesneg. Gall popeth arall ddilyn.",
  draftNotAuthor: "Dim ond awdur y drafft hwn all wneud hynny. Gofynnwch iddo neu iddi.",
  draftUnknown: "Nid oes drafft gennych â'r rhif hwn. Dechreuwch un newydd, neu agorwch y drafft o'ch rhestr.",
  fieldMissing: "Mae “{{field}}” ar goll. Llenwch ef ac anfonwch y ffurflen eto.",
  languagesNotComplete:
    "Rhaid i'r teitl, y cwestiwn a'r crynodeb fod yn Gymraeg ac yn Saesneg yn fersiwn {{version}} o gynnig {{number}}. Gwnewch fersiwn â'r ddwy iaith.",
  languagesNotConfirmed:
    "Nid oes neb wedi cadarnhau eto fod y Gymraeg a'r Saesneg yn dweud yr un peth yn fersiwn {{version}} o gynnig {{number}}.",
  figureComparisonWrong: "Dewiswch sut y cymharir y gwerth: o leiaf, dim mwy na, yn union, mwy na neu llai na.",
  figureMeasureWrong: "Dywedwch beth a fesurir, mewn {{most}} nod ar y mwyaf a heb golon.",
  figurePlaceWrong: "Mae'r lle yn hwy na {{most}} nod. Byrhewch ef.",
  figureUnitWrong: "Dywedwch beth mae'r gwerth yn ei gyfrif, mewn {{most}} nod ar y mwyaf a heb goma.",
  figureValueWrong: "Rhowch y gwerth fel rhif mewn ffigurau, megis 90, 2.5 neu 12,500.",
  languagesDiffer:
    "Yn fersiwn {{version}} o gynnig {{number}} newidiodd un iaith ond nid y llall: {{parts}}. Newidiwch y llall hefyd, neu dywedwch ei bod yn dal i ddweud yr un peth.",
  languagesMachineMade:
    "Rhaglen ({{source}}) a wnaeth eiriau un iaith yn fersiwn {{version}} o gynnig {{number}}. Rhaid i berson a enwir eu cadarnhau'n gyntaf.",
  linkNotAllowed: "Rhaid i ddolen ddechrau â https://, http:// neu mailto:.",
  machineLabelStays:
    "Rhaglen ({{source}}) a wnaeth y geiriau hyn. Erys y label nes i berson a enwir eu cadarnhau, neu nes nad oes dim ohonynt ar ôl.",
  partQuestion: "y cwestiwn",
  partSummary: "y crynodeb",
  partTitle: "y teitl",
  proposalAlreadyLodged: "Mae cynnig {{number}} wedi'i gyflwyno eisoes.",
  proposalIncomplete: "Mae rhywbeth ar goll o'r testun o hyd. Adrannau i'w cwblhau: {{missing}}.",
  proposalNotLodged: "Nid yw cynnig {{number}} wedi'i gyflwyno, felly nid oes dim i ddyfarnu arno.",
  proposalOver: "Mae cynnig {{number}} wedi'i benderfynu, wedi'i dynnu'n ôl neu wedi darfod. Dechreuwch gynnig newydd yn ei le.",
  sponsorIsProposer: "Ni all y sedd sy'n cynnig roi'r gorau i noddi. Tynnwch y cynnig yn ôl yn lle hynny.",
  sponsorRegionsMissing:
    "Nifer y rhanbarthau y mae'n rhaid i noddwyr ddod ohonynt: {{needed}}. Rhanbarthau sydd ar goll o hyd: {{regions}}.",
  sponsorsFixed: "Mae cynnig {{number}} wedi'i gyflwyno. Ni all ei noddwyr adael mwyach.",
  sponsorsMissing: "Mae angen rhagor o noddwyr: {{seats}} arall i gyrraedd {{needed}} sedd.",
  versionIsWrittenTogether: "Mae'r fersiwn nesaf yn cael ei hysgrifennu yn y drafft a rennir. Gwnewch y fersiwn yno.",
  versionNotLatest: "Nid fersiwn {{version}} yw'r un diweddaraf mwyach. Darllenwch fersiwn {{latest}} ac atebwch ar gyfer honno.",
  versionUnchanged: "Mae'r testun hwn yn dweud yr un peth â fersiwn {{version}}, felly ni wnaed fersiwn newydd.",
  versionWithdrawn: "Tynnwyd geiriau'r fersiwn ddiwethaf yn ôl, felly ni ellir ysgrifennu dim ohoni. Gofynnwch i'r ysgrifenyddiaeth.",
} as const;
