/** Where the invented groups of one region are: places that exist on no map, and local authorities that do. */
export interface DemoRegion {
  readonly code: string;
  /** How many of every 150 groups are here, about as people are spread and never fewer than six. */
  readonly share: number;
  readonly places: readonly string[];
  /** GSS codes of a few authorities of the region. */
  readonly authorities: readonly string[];
}

/** The twelve nations and regions. */
export const demoRegions: readonly DemoRegion[] = [
  {
    code: "E12000001",
    share: 8,
    places: ["Wearmoor", "Tynehope", "Coldstaithe", "Hartsburn Edge", "Derwentgate", "Esh Hollow", "Shieldrow Bank", "Cragside Haven"],
    authorities: ["E08000021", "E06000047"],
  },
  {
    code: "E12000002",
    share: 18,
    places: [
      "Ribblecross",
      "Irkdale",
      "Merseyholme",
      "Brackenshaw",
      "Lunefold",
      "Wyrebridge",
      "Pennylow",
      "Copsterley",
      "Mossgate",
      "Fellside Bay",
    ],
    authorities: ["E08000003", "E06000009", "E08000012"],
  },
  {
    code: "E12000003",
    share: 13,
    places: ["Airedge", "Calderwick", "Humberstaithe", "Nidderby", "Swalethorpe", "Donfield", "Wharfeholme", "Millgarth", "Skelby"],
    authorities: ["E08000035", "E06000010"],
  },
  {
    code: "E12000004",
    share: 12,
    places: ["Trentlow", "Soarby", "Amberwick", "Leenfield", "Wreakston", "Derbrook", "Welbeck Row", "Nenethorpe"],
    authorities: ["E06000016", "E06000018"],
  },
  {
    code: "E12000005",
    share: 14,
    places: ["Tamebridge", "Reaford", "Severnley", "Arrowick", "Blythe Cross", "Stourhampton", "Chelmscote", "Sowhill", "Temeford"],
    authorities: ["E08000025", "E08000026"],
  },
  {
    code: "E12000006",
    share: 15,
    places: ["Ousebridge End", "Waveneyham", "Larkfen", "Stourmere", "Blackwater Quay", "Colnestead", "Denmark Fen", "Orwelton", "Ivelham"],
    authorities: ["E07000008", "E06000031"],
  },
  {
    code: "E12000007",
    share: 19,
    places: [
      "Leamouth Green",
      "Wandle Cross",
      "Peckwater",
      "Effra Road",
      "Brentholme",
      "Ravensgate",
      "Tyburn Fields",
      "Hacklow",
      "Quaggy Vale",
      "Roding Park",
    ],
    authorities: ["E09000030", "E09000012", "E09000028"],
  },
  {
    code: "E12000008",
    share: 19,
    places: [
      "Medwaybourne",
      "Adurstead",
      "Itchenholt",
      "Thameshythe",
      "Cuckmere Hill",
      "Testbridge",
      "Darentwood",
      "Weyfold",
      "Rotherdene",
      "Solentby",
    ],
    authorities: ["E06000043", "E06000045", "E06000035"],
  },
  {
    code: "E12000009",
    share: 13,
    places: ["Exebrook", "Tamarcombe", "Frome Cross", "Parretmoor", "Camelbridge", "Avonhithe", "Dartholt", "Porthenna", "Stourcombe"],
    authorities: ["E06000023", "E06000052"],
  },
  {
    code: "W92000004",
    share: 9,
    places: ["Cwm Celynog", "Aberlwyd", "Llanferin", "Pentrehelyg", "Glan Hafren", "Trefedw", "Bryn Eithin", "Pont Iwrch"],
    authorities: ["W06000015", "W06000002", "W06000003"],
  },
  {
    code: "S92000003",
    share: 12,
    places: ["Strathannan", "Inverlossie", "Glenmarrow", "Kirkallan", "Portmore Bay", "Dunlarig", "Almondhaugh", "Craigendoune"],
    authorities: ["S12000036", "S12000049"],
  },
  {
    code: "N92000002",
    share: 7,
    places: ["Carrickmoyle", "Drumlosset", "Ballyfarran", "Laganmore", "Glenroe", "Killynure"],
    authorities: ["N09000003", "N09000005"],
  },
];
