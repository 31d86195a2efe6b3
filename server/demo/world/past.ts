import { acceptFriendly, amend } from "./amending.ts";
import { newVersion, propose } from "./proposing.ts";
import { hold, type ToldSitting } from "./sitting.ts";
import type { Story } from "./story.ts";

const cityHall = "Council Chamber, Aberlwyd Town Hall";

const sittings = {
  first: {
    name: "first",
    titleEn: "First sitting: what was lost",
    titleCy: "Eisteddiad cyntaf: yr hyn a gollwyd",
    hall: cityHall,
    proposals: ["libraries", "map", "veto"],
    evidence: {
      en: "Evidence: ten years of closures",
      cy: "Tystiolaeth: deng mlynedd o gau",
      prompt: "What closed near you, and what closed with it?",
    },
  },
  second: {
    name: "second",
    titleEn: "Second sitting: warmth and power",
    titleCy: "Ail eisteddiad: gwres a phŵer",
    hall: "Assembly Rooms, Wharfeholme",
    proposals: ["warm-rooms", "solar-roofs"],
    previousMinutes: true,
  },
  third: {
    name: "third",
    titleEn: "Third sitting: getting there",
    titleCy: "Trydydd eisteddiad: cyrraedd yno",
    hall: "Trades Hall, Strathannan",
    proposals: ["evening-buses", "keyholders", "open-calendar"],
    previousMinutes: true,
    evidence: {
      en: "Evidence: how people get to what they do together",
      cy: "Tystiolaeth: sut mae pobl yn cyrraedd eu gweithgareddau",
      prompt: "Who cannot come to your meetings, and why?",
    },
  },
  fourth: {
    name: "fourth",
    titleEn: "Fourth sitting: learning and trying",
    titleCy: "Pedwerydd eisteddiad: dysgu a rhoi cynnig arni",
    hall: "Guildhall, Laganmore",
    proposals: ["bursaries", "shared-kitchens", "orchards"],
    hears: "warm-rooms",
    previousMinutes: true,
    otherBusiness: true,
  },
  fifth: {
    name: "fifth",
    titleEn: "Fifth sitting: money and who answers",
    titleCy: "Pumed eisteddiad: arian a phwy sy’n atebol",
    hall: cityHall,
    proposals: ["ask-first", "steady-grants", "lead-department"],
    previousMinutes: true,
  },
  sixth: {
    name: "sixth",
    titleEn: "Sixth sitting: buying and building",
    titleCy: "Chweched eisteddiad: prynu ac adeiladu",
    hall: "The Old Corn Exchange, Stourhampton",
    proposals: ["right-to-buy", "levy"],
    previousMinutes: true,
    evidence: {
      en: "Evidence: what groups live on",
      cy: "Tystiolaeth: yr hyn y mae grwpiau'n byw arno",
      prompt: "What does your group live on, and what would end it?",
      statements: "What would help your group most?",
    },
    otherBusiness: true,
  },
} as const satisfies { readonly [name: string]: ToldSitting };

/** Six sittings of the last nine months, with everything that was decided in them. */
export function pastSittings(story: Story): void {
  for (const key of sittings.first.proposals) propose(story, key, 308);
  hold(story, sittings.first, 268, {
    courses: {
      libraries: { ends: "voted", leaning: { for: 79, abstain: 6 } },
      map: { ends: "voted", leaning: { for: 91, abstain: 4 } },
      // More heads for it than against, but not more weight: both are needed, so it is not carried.
      veto: { ends: "voted", leaning: { for: 52, abstain: 9, tilt: 100 } },
    },
    unreached: "carried-over",
    confirmedAgo: 261,
  });
  for (const key of sittings.second.proposals) propose(story, key, 246);
  hold(story, sittings.second, 205, {
    courses: {
      "warm-rooms": { ends: "voted", leaning: { for: 86, abstain: 5 } },
      "solar-roofs": { ends: "voted", leaning: { for: 64, abstain: 8 }, interest: true },
    },
    unreached: "carried-over",
    confirmedAgo: 198,
  });
  for (const key of sittings.third.proposals) propose(story, key, 172);
  amend(story, "keyholders", 154, {
    clauses: [
      "The Welsh Government pays two days a week of a key holder for each village hall that asks.",
      "Key holders are trained together twice a year, in Welsh and in English.",
    ],
    reason: "One day a week opens a hall for the choir or for the lunch club, not for both.",
  });
  amend(story, "keyholders", 152, {
    clauses: [
      "The Welsh Government pays one day a week of a key holder for each village hall that asks.",
      "Key holders are trained together twice a year, in Welsh and in English, and posts are advertised openly.",
    ],
    reason: "The check asks for it; then the clauses should say it.",
  });
  acceptFriendly(story, "keyholders", 146, 2);
  propose(story, "empty-shops", 165);
  story.on(148, 13, "A proposal is withdrawn", async () => {
    const proposal = story.number("empty-shops");
    const author = story.world.record.memory.proposal(proposal)?.author ?? "";
    const reason = "Two regions asked us to wait for figures on who owns empty shops. We will come back with them.";
    await story.world.must(author, { type: "WithdrawProposal", proposal, reason });
  });
  hold(story, sittings.third, 131, {
    courses: {
      "evening-buses": { ends: "voted", leaning: { for: 72, abstain: 7 } },
      keyholders: { ends: "voted", leaning: { for: 69, abstain: 14 } },
      "open-calendar": { ends: "not-reached" },
    },
    unreached: "lapses",
    confirmedAgo: 124,
  });
  for (const key of sittings.fourth.proposals) propose(story, key, 97);
  hold(story, sittings.fourth, 57, {
    courses: {
      bursaries: { ends: "voted", leaning: { for: 83, abstain: 6 } },
      "shared-kitchens": { ends: "voted", leaning: { for: 62, abstain: 10 } },
      orchards: { ends: "referred-back" },
    },
    showOfHands: {
      en: "That the next sitting begins at ten and ends by four, so that people can go home by train?",
      cy: "Bod yr eisteddiad nesaf yn dechrau am ddeg ac yn gorffen erbyn pedwar, er mwyn i bobl fynd adref ar y trên?",
      leaning: { for: 84, abstain: 2 },
    },
    statement: {
      en: "The assembly thanks both governments for paying for heat in time, and regrets that councils were left to find the hosts alone. Is this its statement?",
      cy: "Mae'r cynulliad yn diolch i'r ddwy lywodraeth am dalu am wres mewn pryd, ac yn gresynu bod cynghorau wedi'u gadael i ddod o hyd i'r lletywyr eu hunain. Ai dyma ei ddatganiad?",
      leaning: { for: 80, abstain: 7 },
    },
    onOnePaper: ["venue", "themes"],
    choices: ["order"],
    unreached: "carried-over",
    confirmedAgo: 50,
  });
  newVersion(
    story,
    "orchards",
    20,
    {
      clauses: [
        "Public landowners offer at least a quarter of an acre in each parish, and in each ward of a city, that asks.",
        "A gardener’s day a month is paid for ten years.",
        "Paths and gates take a wheelchair.",
      ],
    },
    "The assembly asked us to bring the cities in.",
  );
  for (const key of sittings.fifth.proposals) propose(story, key, 78);
  hold(story, sittings.fifth, 37, {
    courses: {
      "ask-first": { ends: "voted", leaning: { for: 76, abstain: 8 } },
      "steady-grants": {
        ends: "voted",
        leaning: { for: 81, abstain: 5 },
        voided: "The question was read out with the wrong amount; nobody has seen a count.",
      },
      "lead-department": { ends: "voted", leaning: { for: 66, abstain: 11 } },
    },
    approves: {
      en: "That the minutes of the fourth sitting are approved?",
      cy: "Bod cofnodion y pedwerydd eisteddiad yn cael eu cymeradwyo?",
    },
    unreached: "carried-over",
    confirmedAgo: 30,
  });
  for (const key of sittings.sixth.proposals) propose(story, key, 48);
  hold(story, sittings.sixth, 7, {
    courses: { "right-to-buy": { ends: "voted", leaning: { for: 74, abstain: 6 } }, levy: { ends: "debated" } },
    showOfHands: {
      en: "That the vote on the Community Infrastructure Levy is taken at a later sitting?",
      cy: "Bod y bleidlais ar yr Ardoll Seilwaith Cymunedol yn cael ei chynnal mewn eisteddiad diweddarach?",
      leaning: { for: 71, abstain: 3 },
    },
    choices: ["evidence", "fund"],
    elects: true,
    unreached: "carried-over",
    confirmedAgo: 1,
  });
}
