import type { DemoProposal } from "./demoProposal.ts";

/** Proposals that the first two sittings decided. */
export const earlyProposals: readonly DemoProposal[] = [
  {
    key: "libraries",
    chapter: "civic-spaces",
    extent: ["E92000001"],
    addressees: [{ nation: "E92000001", department: "dcms" }],
    title: { en: "Reopen the libraries that closed", cy: "Ailagor y llyfrgelloedd a gaewyd" },
    summary: {
      en: "Every place in England that lost its library since 2010 gets a funded plan to open one again.",
      cy: "Bydd pob lle yn Lloegr a gollodd ei lyfrgell ers 2010 yn cael cynllun wedi’i ariannu i agor un eto.",
    },
    case: "# What was lost\n\nEngland had 2,939 statutory static libraries in 2010 and 2,589 in 2023. The loss is uneven: the East Midlands lost 30 per cent, the East of England gained 2 per cent.\n\n# Why it matters\n\nA library is the last warm, free, indoor place in many wards. Where one closed, homework clubs, job searches and reading groups closed with it.",
    clauses: [
      "The department publishes a list of every ward that lost its static library since 2010 and has none today.",
      "Each of these wards has a funded plan for a staffed library, open at least 25 hours a week, within three years.",
      "Communities that kept a library open by themselves are offered its running costs for ten years.",
    ],
    cost: "About £62 million a year at the end of three years, from the department’s settlement; nothing from council reserves.",
    check: [
      "People without a car, children, older people and jobseekers are helped most. Villages that run a volunteer library could lose out if staff replace rather than join them.",
      "Two forums led by Black and Asian groups in the East Midlands were asked in person: they want staff from the area and books in the languages spoken there. Both are in clause 2’s guidance.",
      "Library loans are not recorded by ethnicity; we have no figures for Gypsy, Roma and Traveller families.",
      "It removes barriers of travel and digital access. Joining must not need proof of address.",
      "Clause 3 was added so that volunteer libraries are paid for and not replaced.",
      "The civic spaces panel looks again twelve months after adoption, ward by ward.",
    ],
  },
  {
    key: "map",
    chapter: "baseline-and-standards",
    extent: ["UK"],
    addressees: [{ nation: "UK", department: "mhclg" }],
    title: { en: "A yearly map of what neighbourhoods have", cy: "Map blynyddol o’r hyn sydd gan gymdogaethau" },
    summary: {
      en: "Once a year the government publishes what each neighbourhood has, has lost and has gained: halls, libraries, parks and groups.",
      cy: "Unwaith y flwyddyn mae’r llywodraeth yn cyhoeddi beth sydd gan bob cymdogaeth, beth a gollwyd a beth a enillwyd: neuaddau, llyfrgelloedd, parciau a grwpiau.",
    },
    case: "Nobody can plan what nobody has counted. Charities per 1,000 people are 1.8 in England as a whole, 0.6 in Blackpool and 5.5 in Cotswold, and even this leaves out every group that is not a charity.\n\nA map that everybody can correct is the ground for every standard this assembly may adopt.",
    clauses: [
      "The department publishes, by 1 March each year, a map of civic spaces and community groups for every neighbourhood in the United Kingdom, as open data.",
      "Unincorporated groups are counted as well, and anybody may correct an entry.",
    ],
    cost: "About £1.4 million a year, within the department’s budget for statistics.",
    check: [
      "Places that are never counted are helped most. Groups under threat could be harmed by being mapped.",
      "A racial justice forum and a refuge were asked. The refuge asked that no address of a group at risk is shown; it is not.",
      "Evidence on informal groups is missing nearly everywhere.",
      "The map must be usable on a phone, by screen readers, and in Welsh.",
      "Protected groups appear by number and region only.",
      "The plan team looks at the first two editions, with the groups that asked for changes.",
    ],
  },
  {
    key: "veto",
    chapter: "power-and-planning",
    extent: ["E92000001"],
    addressees: [{ nation: "E92000001", department: "mhclg" }],
    title: { en: "A planning forum’s veto over the last hall", cy: "Feto fforwm cynllunio dros y neuadd olaf" },
    summary: {
      en: "Where a village or estate has one hall left, its neighbourhood forum could forbid any change of its use.",
      cy: "Lle mae un neuadd ar ôl mewn pentref neu ystad, gallai ei fforwm cymdogaeth wahardd unrhyw newid defnydd.",
    },
    case: "A hall that becomes flats never becomes a hall again. A forum that is elected by the people who live there should have the last word on it.\n\nOpponents say that a veto without a time limit can leave a building empty for years.",
    clauses: [
      "No change of use of the last community hall of an area is permitted without the agreement of its neighbourhood forum.",
      "The forum’s refusal stands for five years.",
    ],
    cost: "No public cost; owners may claim compensation under the present law.",
    check: [
      "People who use the hall are helped. Owners that are small faith groups could be harmed.",
      "A forum of Black-led churches was asked and is against a veto: two of its members own the last hall of their area.",
      "How many last halls are owned by small groups is not known.",
      "It adds a procedure that needs time and knowledge of planning.",
      "The five years in clause 2 were ten in the draft.",
      "The proposers look again after the first three refusals.",
    ],
  },
  {
    key: "warm-rooms",
    chapter: "civic-spaces",
    extent: ["E92000001", "W92000004"],
    addressees: [
      { nation: "E92000001", department: "dcms" },
      { nation: "W92000004", department: "welsh-government" },
    ],
    title: { en: "Warm rooms from October to April", cy: "Ystafelloedd cynnes o Hydref i Ebrill" },
    summary: {
      en: "Every library and every hall that wants to has a warm, free and open room in the cold half of the year, paid for in advance.",
      cy: "Mae gan bob llyfrgell a phob neuadd sy’n dymuno ystafell gynnes, agored a di-dâl yn hanner oer y flwyddyn, wedi’i thalu ymlaen llaw.",
    },
    case: "In the winter of the last price rise, groups opened warm rooms within weeks and were paid, if at all, in spring. *They should never have to guess again.*\n\n- A library is heated anyway.\n- A hall needs about £38 a day.\n- The people who come also find advice, soup and each other.",
    clauses: [
      "Each council agrees by 1 August which rooms are open in its area from October to April, and publishes the list.",
      "The cost of heating and of one paid host a room is paid before the season begins.",
      "No one is asked for a reason or a name.",
    ],
    cost: "About £41 million a season in England and £3.2 million in Wales, paid by the departments addressed.",
    check: [
      "People on prepayment meters, older people and rough sleepers are helped. Rooms in one tradition’s building may keep others away.",
      "A network of mosques and gurdwaras that ran warm rooms was asked at two meetings; it asked for food rules and prayer times to be respected.",
      "Nobody counts who stayed away, and why.",
      "It removes the barrier of proof: clause 3. In Wales hosts can speak Welsh or say where one can.",
      "Clause 3 came from this check.",
      "Each council and its groups, every May.",
    ],
  },
  {
    key: "solar-roofs",
    chapter: "environment",
    extent: ["UK"],
    addressees: [
      { nation: "UK", department: "desnz" },
      { nation: "S92000003", department: "scottish-government" },
    ],
    title: { en: "Solar roofs that halls own", cy: "Toeau solar yn eiddo i’r neuaddau" },
    summary: {
      en: "Community buildings can get panels and batteries without borrowing, and keep what the power earns.",
      cy: "Gall adeiladau cymunedol gael paneli a batris heb fenthyca, a chadw’r hyn y mae’r trydan yn ei ennill.",
    },
    case: "A hall’s roof is its largest unused asset. Where panels were given outright, halls now heat themselves and pay their caretakers.\n\nWhere panels were financed by a third party, most of what they earn has left the village.",
    clauses: [
      "Owners of community buildings receive panels and a battery outright, up to £30,000 a building.",
      "Connection to the grid is agreed within twelve weeks.",
      "What the power earns is spent by the group that runs the building.",
    ],
    cost: "£180 million over five years, from the funds for clean energy; about 8,000 buildings.",
    check: [
      "Groups that own a roof are helped; groups that rent are not, unless the owner agrees.",
      "Migrant-led groups told us that nearly all of them rent. Clause 3 now speaks of the group that runs the building.",
      "Who owns community buildings is known for a third of them.",
      "Forms are in plain English and Welsh, and a person can be phoned.",
      "Clause 3 was changed from “owner” to “the group that runs the building”.",
      "The environment panel, after the first 500 roofs.",
    ],
  },
];
