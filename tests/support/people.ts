/** The example assembly of all tests: invented groups, easy to tell apart, in the three regions of the small sample. */
export interface ExampleGroup {
  readonly group: string;
  readonly region: "HARBOUR" | "VALLEY" | "HILL";
  readonly kind: string;
  readonly people: number;
  readonly seats: number;
  readonly delegate: string;
  readonly alternate?: string;
  readonly protected?: boolean;
}

export const exampleGroups: readonly ExampleGroup[] = [
  {
    group: "Harbour Lights Library Friends",
    region: "HARBOUR",
    kind: "learning",
    people: 900,
    seats: 1,
    delegate: "Ada Anchor",
    alternate: "Bo Buoy",
  },
  { group: "Net Menders' Mutual", region: "HARBOUR", kind: "mutual-aid", people: 300, seats: 1, delegate: "Cai Caulk" },
  { group: "Lighthouse Carers", region: "HARBOUR", kind: "carers", people: 120, seats: 1, delegate: "Dee Dory" },
  { group: "Quayside Refuge", region: "HARBOUR", kind: "women", people: 60, seats: 1, delegate: "Eve Ebb", protected: true },
  { group: "Valley Repair Café", region: "VALLEY", kind: "environment", people: 500, seats: 2, delegate: "Fay Ford" },
  { group: "Welsh Mill Choir", region: "VALLEY", kind: "arts", people: 80, seats: 1, delegate: "Gwen Grist" },
  { group: "Orchard Allotments", region: "VALLEY", kind: "environment", people: 150, seats: 1, delegate: "Hal Hedge" },
  { group: "Riverside Racial Justice Forum", region: "VALLEY", kind: "racial-justice", people: 700, seats: 1, delegate: "Ines Isle" },
  { group: "Hill Farm Youth Band", region: "HILL", kind: "youth", people: 40, seats: 1, delegate: "Jo Juniper" },
  { group: "Top Road Residents", region: "HILL", kind: "residents", people: 220, seats: 1, delegate: "Kit Knoll" },
  { group: "Snowline Advice", region: "HILL", kind: "advice", people: 600, seats: 1, delegate: "Lou Larch" },
];

/** `ada.anchor@example.org` */
export const addressOf = (name: string): string => `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@example.org`;

/** The people of the desk. */
export const desk = {
  administrator: "Ann Archer",
  facilitator: "Finn Fair",
  secretariat: "Sam Scribe",
  "standing-orders-committee": "Olu Order",
  "plan-team": "Pat Plan",
} as const;

/** The roll as the lines of its file. */
export const rollLines = (groups: readonly ExampleGroup[] = exampleGroups): string[][] => [
  [
    "group",
    "region",
    "local authority",
    "kind",
    "people represented",
    "seats",
    "delegate",
    "delegate e-mail",
    "delegate language",
    "alternate",
    "alternate e-mail",
    "alternate language",
    "protected",
    "need",
  ],
  ...groups.map((g) => [
    g.group,
    g.region,
    "",
    g.kind,
    String(g.people),
    String(g.seats),
    g.delegate,
    addressOf(g.delegate),
    g.group.startsWith("Welsh") ? "cy" : "en",
    g.alternate ?? "",
    g.alternate ? addressOf(g.alternate) : "",
    g.alternate ? "en" : "",
    g.protected ? "yes" : "",
    "",
  ]),
];
