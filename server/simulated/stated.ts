import type { Chance } from "./chance.ts";

/** A statement of the demonstration: of a hundred people of each of three leanings so many agree. */
export interface Stated {
  readonly text: string;
  readonly lang: "en" | "cy";
  readonly agree: readonly [doors: number, money: number, villages: number];
}

/** What people put in a round of statements. */
export const stated: readonly Stated[] = [
  { text: "Every town should have one warm room that is open every evening.", lang: "en", agree: [95, 88, 92] },
  { text: "A small steady grant is worth more than a large one for one year.", lang: "en", agree: [90, 94, 91] },
  { text: "Forms for money should fit on one page.", lang: "en", agree: [93, 95, 96] },
  { text: "Nobody should have to prove that they are poor to use a community place.", lang: "en", agree: [92, 84, 86] },
  { text: "Dylai pob cynnig fod ar gael yn Gymraeg ac yn Saesneg yr un pryd.", lang: "cy", agree: [85, 80, 95] },
  { text: "Libraries should stay open late before new halls are built.", lang: "en", agree: [91, 40, 22] },
  { text: "Councils should run community places, not groups.", lang: "en", agree: [70, 12, 20] },
  { text: "Groups should own the buildings they use.", lang: "en", agree: [25, 91, 62] },
  { text: "Money should go to groups directly, not through councils.", lang: "en", agree: [15, 93, 58] },
  { text: "A levy on empty shops should pay for community places.", lang: "en", agree: [78, 82, 30] },
  { text: "Villages should get more for each person than cities.", lang: "en", agree: [12, 20, 94] },
  { text: "Mae bws hwyr yn bwysicach na neuadd newydd.", lang: "cy", agree: [30, 18, 90] },
  { text: "Each village hall needs a paid key holder.", lang: "en", agree: [55, 30, 92] },
  { text: "Cities have been promised enough already.", lang: "en", agree: [8, 22, 85] },
  { text: "Paid staff do more for a group than more volunteers.", lang: "en", agree: [82, 60, 25] },
  { text: "Groups should charge those who can pay.", lang: "en", agree: [18, 76, 64] },
  { text: "Every group should publish what it spends.", lang: "en", agree: [72, 70, 71] },
  { text: "Groups that share a building should get more money.", lang: "en", agree: [60, 66, 24] },
  { text: "One national rule book for all halls would help.", lang: "en", agree: [80, 14, 10] },
  { text: "Private firms should be asked to pay for community places.", lang: "en", agree: [48, 52, 45] },
  { text: "A group that racialised people lead should sit on every local panel.", lang: "en", agree: [83, 72, 66] },
  { text: "Groups should compete for money, so that the best ones get it.", lang: "en", agree: [6, 20, 9] },
];

/** What they put as well, and the desk refuses. */
export const refused = [
  { text: "The treasurer of our council takes what he likes.", reason: "about-a-person", note: "Say what should change, not who." },
  { text: "Open more warm rooms in the evening.", reason: "duplicate", note: "" },
  { text: "Halls need roofs, and buses, and people who listen.", reason: "several-points", note: "Please put each point alone." },
] as const;

/** Which of the three leanings somebody has, as its place in `agree`. */
export const leaningOf = (chance: Chance): 0 | 1 | 2 => (chance.below(20) < 8 ? 0 : chance.below(12) < 7 ? 1 : 2);

/** What somebody says to a statement that so many of a hundred like them agree with. */
export const positionOf = (likely: number, chance: Chance): "agree" | "disagree" | "pass" =>
  chance.happens(8) ? "pass" : chance.happens(likely) ? "agree" : "disagree";
