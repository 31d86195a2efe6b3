import type { DemoProposal } from "./demoProposal.ts";

/** Proposals that the latest sittings debated and decided. */
export const recentProposals: readonly DemoProposal[] = [
  {
    key: "ask-first",
    chapter: "groups-and-inclusion",
    extent: ["UK"],
    addressees: [{ nation: "UK", department: "cabinet-office" }],
    title: { en: "Ask first: anti-racism in every local plan", cy: "Gofyn yn gyntaf: gwrth-hiliaeth ym mhob cynllun lleol" },
    summary: {
      en: "No public plan for a place is adopted before groups led by racialised people there were asked and answered.",
      cy: "Ni fabwysiedir unrhyw gynllun cyhoeddus ar gyfer lle cyn gofyn i grwpiau a arweinir gan bobl hiliedig yno, a’u hateb.",
    },
    case: "Plans are consulted on when they are finished. By then the answer changes a footnote.\n\nThis assembly answers six questions before every vote. What we ask of ourselves we may ask of government.",
    clauses: [
      "Every public plan for a place carries the six answers of an equality and anti-racism check, published before it is adopted.",
      "Groups led by racialised people are asked early enough to change it, and are paid for their time.",
      "What was changed, and what was not and why, is published beside the plan.",
    ],
    cost: "About £11 million a year, mostly payment for groups’ time.",
    check: [
      "People whom plans pass over are helped. Small councils carry more work.",
      "Seven groups led by racialised people wrote clause 2 with us.",
      "There is no record of who was asked about past plans.",
      "It removes the barrier of unpaid time.",
      "Payment was added, and the third clause.",
      "A panel of the groups asked, every year.",
    ],
  },
  {
    key: "steady-grants",
    chapter: "money",
    extent: ["UK"],
    addressees: [
      { nation: "UK", department: "hmt" },
      { nation: "N92000002", department: "ni-finance" },
    ],
    title: { en: "Small grants that stay for five years", cy: "Grantiau bach sy’n para am bum mlynedd" },
    summary: {
      en: "A group can have up to £8,000 a year for five years, for one page of paper and one conversation.",
      cy: "Gall grŵp gael hyd at £8,000 y flwyddyn am bum mlynedd, am un dudalen o bapur ac un sgwrs.",
    },
    case: "One of our groups counted: forty hours of asking for a grant that lasted eleven months. The hours are taken from the people whom the grant was for.",
    clauses: [
      "A fund gives up to £8,000 a year for five years to groups with an income below £50,000.",
      "The application is one page or a recorded conversation, in any language.",
      "Reports are one page a year. No group is asked to become a charity or a company.",
    ],
    cost: "£120 million a year, from money that is given now in one-year grants.",
    check: [
      "Small and unincorporated groups are helped most; larger charities lose some one-year grants.",
      "Groups led by racialised people were asked; the recorded conversation is their idea.",
      "Who gives up half-way through a form is unknown.",
      "It removes barriers of language, writing and legal form.",
      "Clause 2 was rewritten after this check.",
      "The money panel, when the first five years are half over.",
    ],
  },
  {
    key: "lead-department",
    chapter: "leadership",
    extent: ["UK"],
    addressees: [{ nation: "UK", department: "no-10" }],
    title: { en: "One department that answers for communities", cy: "Un adran sy’n atebol dros gymunedau" },
    summary: {
      en: "The government names one minister in the cabinet who answers for the plan, and says so in public.",
      cy: "Mae’r llywodraeth yn enwi un gweinidog yn y cabinet sy’n atebol dros y cynllun, ac yn dweud hynny’n gyhoeddus.",
    },
    case: "Libraries, halls, health, money and planning belong to five departments. When everybody may answer, nobody does.",
    clauses: [
      "One member of the cabinet answers for the National Community Support Plan and reports on it twice a year.",
      "Every department names an official who replies to the assembly’s outcomes, with a telephone number.",
    ],
    cost: "None beyond present salaries.",
    check: [
      "Groups without contacts are helped most: they need to know one door only.",
      "Two forums led by racialised people were asked; they want the officials’ names kept up to date.",
      "None that we know of.",
      "It removes the barrier of not knowing whom to ask.",
      "A telephone number was added.",
      "The plan team, every six months.",
    ],
  },
  {
    key: "levy",
    chapter: "money",
    extent: ["E92000001"],
    addressees: [{ nation: "E92000001", department: "mhclg" }],
    title: {
      en: "Spend the Community Infrastructure Levy where it is raised",
      cy: "Gwario’r Ardoll Seilwaith Cymunedol lle caiff ei chodi",
    },
    summary: {
      en: "A third of the levy on new building is spent in the neighbourhood it comes from, as its groups decide.",
      cy: "Caiff traean o’r ardoll ar adeiladu newydd ei wario yn y gymdogaeth y daw ohoni, fel y mae ei grwpiau’n penderfynu.",
    },
    case: "New homes bring new neighbours and, too often, no place to meet them. The Community Infrastructure Levy could build one; much of it lies unspent or goes elsewhere.",
    clauses: [
      "A third of the Community Infrastructure Levy is spent within a mile of the building it was raised for.",
      "What it is spent on is decided at an open meeting of the groups there, with at least 28 days’ notice.",
      "Money unspent after five years goes to the nearest community-owned building.",
    ],
    cost: "None; it moves money that is there.",
    check: [
      "Neighbourhoods with much building are helped; those with none are not.",
      "Tenants’ groups led by racialised people were asked in London: they want the meeting held on the estate.",
      "Spending is not published by neighbourhood.",
      "Open meetings need an interpreter and a step-free room.",
      "28 days’ notice came from this check.",
      "The councils and their forums, each year.",
    ],
  },
  {
    key: "right-to-buy",
    chapter: "civic-spaces",
    extent: ["E92000001", "S92000003"],
    addressees: [
      { nation: "E92000001", department: "mhclg" },
      { nation: "S92000003", department: "scottish-government" },
    ],
    title: { en: "Eighteen months to buy the last hall", cy: "Deunaw mis i brynu’r neuadd olaf" },
    summary: {
      en: "When the last hall, pub or club of a place is sold, its community has eighteen months and a matched fund to buy it.",
      cy: "Pan werthir neuadd, tafarn neu glwb olaf lle, mae gan ei gymuned ddeunaw mis a chronfa gyfatebol i’w brynu.",
    },
    case: "Six months are long enough to lose a hall and too short to raise the money for it. Where communities had longer, and every pound was doubled, they bought.",
    clauses: [
      "The time to make an offer for a registered community building is eighteen months.",
      "What the community raises is matched, up to £250,000.",
      "The price is set by an independent valuer as for its present use.",
    ],
    cost: "£60 million a year for the matched fund.",
    check: [
      "Places without wealthy neighbours are helped by matching; places without anybody to organise need more than time.",
      "A network of Black-led churches and a Traveller group were asked; both have lost halls to faster buyers.",
      "Failed purchases are not recorded.",
      "It removes a barrier of money; legal advice must be free.",
      "Free advice is in the guidance.",
      "The civic spaces panel, after twenty purchases.",
    ],
  },
];
