/** Refusals of founding, standing orders and appointments, in Welsh. */
export const founding = {
  fileFieldMissing: "Mae'r maes “{{field}}” ar goll. Ychwanegwch ef.",
  fileFieldNotGroup: "Rhaid i'r maes “{{field}}” fod yn grŵp o feysydd mewn bachau cyrliog.",
  fileFieldNotList: "Rhaid i'r maes “{{field}}” fod yn rhestr mewn bachau sgwâr.",
  fileFieldNotNumber: "Rhaid i'r maes “{{field}}” fod yn rhif cyfan.",
  fileFieldNotOneOf: "Rhaid i'r maes “{{field}}” fod yn un o'r rhain: {{options}}.",
  fileFieldNotText: "Rhaid i'r maes “{{field}}” fod yn destun mewn dyfynodau.",
  fileFieldNotYesNo: "Rhaid i'r maes “{{field}}” fod yn true neu false.",
  fileFieldTooBig: "Mae'r maes “{{field}}” yn rhy fawr neu'n rhy hir: caniateir {{most}} ar y mwyaf.",
  fileFieldTooSmall: "Mae'r maes “{{field}}” yn rhy fach neu'n rhy fyr: mae angen o leiaf {{least}}.",
  fileFieldUnknown: "Nid oes maes o'r enw “{{field}}”. Gwiriwch y sillafu neu tynnwch ef allan.",
  fileFieldWrong: "Mae ffurf anghywir ar y maes “{{field}}”. Cymharwch ef â'r ffeiliau enghreifftiol.",
  fileNotJson: "Nid gwrthrych JSON yw'r ffeil. Dechreuwch o un o'r ffeiliau enghreifftiol a gwiriwch y comas, y cromfachau a'r dyfynodau.",
  fileRegionDoubled: "Mae'r cod “{{code}}” gan ddau ranbarth. Rhowch ei god ei hun i bob rhanbarth.",
  lastAdministrator: "Dyma'r gweinyddwr olaf. Penodwch un arall yn gyntaf.",
  ordersAmendmentSponsorsAboveRegions:
    "Mae ar welliant angen noddwyr o'r nifer hwn o ranbarthau: {{asked}}. Dim ond {{regions}} sydd. Gofynnwch am lai.",
  ordersBaseAboveTotal:
    "Mae {{base}} pleidlais i bob un o {{regions}} rhanbarth yn fwy na {{total}} pleidlais i gyd. Gostyngwch y naill neu codwch y llall.",
  ordersChangeDateWrong:
    "Nid yw “{{date}}” yn ddiwrnod o'r flwyddyn. Ysgrifennwch y mis a'r diwrnod â dau ffigur yr un: 04-01 am 1 Ebrill.",
  ordersChangedMeanwhile:
    "Fe newidioch fersiwn {{follows}} o'r rheolau sefydlog, ond fersiwn {{inForce}} sydd mewn grym bellach. Edrychwch arni a rhowch gynnig arall arni.",
  ordersFieldUnknown: "Nid oes maes o'r enw “{{field}}” yn y rheolau sefydlog. Gwiriwch y sillafu.",
  ordersFieldWrong:
    "Mae'r maes “{{field}}” yn y rheolau sefydlog ar goll, o'r math anghywir neu y tu allan i'r terfynau. Cywirwch ef a rhowch gynnig arall arni.",
  ordersMoreNationsThanNamed:
    "Mae'r cworwm yn gofyn am {{asked}} o genhedloedd, ond dim ond {{named}} sydd wedi'u henwi. Gofynnwch am lai, neu enwch ragor.",
  ordersNationNotARegion:
    "Mae'r cenhedloedd ar gyfer cworwm yn enwi “{{code}}”, nad yw'n un o'r rhanbarthau. Defnyddiwch godau'r rhanbarthau, neu restr wag.",
  ordersQuorumAboveRegions:
    "Mae'r cworwm yn gofyn am {{asked}} o ranbarthau, ond dim ond {{regions}} sydd. Ni allai'r un eisteddiad fyth gael cworwm: gofynnwch am lai.",
  ordersSponsorRegionsAboveSeats:
    "Rhaid i noddwyr ddod o {{regions}} o ranbarthau, ond dim ond {{seats}} sedd y gofynnir amdanynt. Gofynnwch am ragor o seddi neu lai o ranbarthau.",
  ordersSponsorsAboveRegions: "Mae ar gynnig angen noddwyr o {{asked}} o ranbarthau, ond dim ond {{regions}} sydd. Gofynnwch am lai.",
  roleNotHeld: "Nid yw'r rôl honno gan y person hwn, felly ni ellir ei thynnu'n ôl.",
} as const;
