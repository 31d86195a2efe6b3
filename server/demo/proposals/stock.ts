import type { DemoProposal } from "./demoProposal.ts";

/** A place that a proposal of the stock is for, in both languages. */
export interface StockPlace {
  readonly en: string;
  readonly cy: string;
}

type Made = Pick<DemoProposal, "chapter" | "title" | "summary" | "case" | "clauses" | "cost">;

/** What the assembly goes on with once its prepared business is done: six ideas, each for any region. */
const ideas: readonly ((place: StockPlace) => Made)[] = [
  (place) => ({
    chapter: "civic-spaces",
    title: { en: `A hall fund for ${place.en}`, cy: `Cronfa neuaddau: ${place.cy}` },
    summary: {
      en: `Groups in ${place.en} decide together which halls are mended first, with a fund they can see.`,
      cy: `Mae grwpiau’n penderfynu gyda’i gilydd pa neuaddau a drwsir gyntaf, gyda chronfa y gallant ei gweld (${place.cy}).`,
    },
    case: "Roofs do not wait for the next round of grants. A fund that is always open, and decided by those who use the halls, mends them before they close.",
    clauses: ["A fund for repairs is open all year.", "A panel of groups decides every two months and publishes why."],
    cost: "About £4 million a year.",
  }),
  (place) => ({
    chapter: "local-plans-and-work",
    title: { en: `Evening buses in ${place.en}`, cy: `Bysiau gyda’r nos: ${place.cy}` },
    summary: {
      en: `Buses in ${place.en} run until people are home from what they do together in the evening.`,
      cy: `Mae bysiau’n rhedeg nes bod pobl gartref o’r hyn y maent yn ei wneud gyda’i gilydd gyda’r nos (${place.cy}).`,
    },
    case: "Choirs, clubs and courses end at nine. The last bus should not leave at seven.",
    clauses: ["The last bus leaves no earlier than ten.", "Groups are asked before a timetable changes."],
    cost: "About £7 million a year.",
  }),
  (place) => ({
    chapter: "methods-and-capability",
    title: { en: `Community organisers for ${place.en}`, cy: `Trefnwyr cymunedol: ${place.cy}` },
    summary: {
      en: `Each district of ${place.en} has a paid organiser, chosen by its groups, for five years.`,
      cy: `Mae gan bob dosbarth drefnydd cyflogedig, a ddewisir gan ei grwpiau, am bum mlynedd (${place.cy}).`,
    },
    case: "One person who listens for a living can bring out fifty who act for nothing.",
    clauses: ["Groups choose the organiser.", "The post lasts five years, and its reports are public."],
    cost: "About £3 million a year.",
  }),
  (place) => ({
    chapter: "groups-and-inclusion",
    title: { en: `A fund led by racialised groups in ${place.en}`, cy: `Cronfa dan arweiniad grwpiau hiliedig: ${place.cy}` },
    summary: {
      en: `Groups led by racialised people in ${place.en} decide over their own fund, without a middleman.`,
      cy: `Mae grwpiau a arweinir gan bobl hiliedig yn penderfynu dros eu cronfa eu hunain, heb ganolwr (${place.cy}).`,
    },
    case: "Money for inclusion is mostly spent by others on behalf of those it is for. They ask to decide themselves.",
    clauses: ["The fund is governed by the groups it serves.", "Grants last at least three years."],
    cost: "About £5 million a year.",
  }),
  (place) => ({
    chapter: "environment",
    title: { en: `Mended, not thrown away: ${place.en}`, cy: `Trwsio, nid taflu: ${place.cy}` },
    summary: {
      en: `Every town in ${place.en} has a repair café that is open on Saturdays and insured.`,
      cy: `Mae gan bob tref gaffi trwsio sydd ar agor ar ddydd Sadwrn ac wedi’i yswirio (${place.cy}).`,
    },
    case: "People bring toasters and stay for the company. Both are worth paying the rent for.",
    clauses: ["Councils pay rent and insurance of repair cafés.", "Recycling centres set aside what can be mended."],
    cost: "About £2 million a year.",
  }),
  (place) => ({
    chapter: "civic-technology",
    title: { en: `Open notices for ${place.en}`, cy: `Hysbysiadau agored: ${place.cy}` },
    summary: {
      en: `Public notices in ${place.en} reach people where they are: on the door, on the phone and in their language.`,
      cy: `Mae hysbysiadau cyhoeddus yn cyrraedd pobl lle maent: ar y drws, ar y ffôn ac yn eu hiaith (${place.cy}).`,
    },
    case: "A notice in a newspaper that nobody sells is a secret kept lawfully.",
    clauses: ["Notices are published as open data on the day.", "Each civic space shows those for its street."],
    cost: "About £1 million a year.",
  }),
];

const check: DemoProposal["check"] = [
  "People who have least now are helped most; we found nobody who would be harmed.",
  "Groups led by racialised people in the region were asked at an open evening; what they said is in the second clause.",
  "Figures by ethnicity and by disability are missing.",
  "It removes barriers of cost and travel, and papers are in English and Welsh.",
  "The second clause was changed because of this check.",
  "The groups of the region, a year after adoption.",
];

/** How many different proposals the stock has for so many places. */
export const stockSize = (places: number): number => ideas.length * places;

/** The n-th proposal of the stock, from 0: idea by idea through the places, then again for another year. */
export function stockProposal(n: number, places: readonly StockPlace[]): DemoProposal {
  const place = places[n % places.length] ?? { en: "the region", cy: "y rhanbarth" };
  const idea = ideas[(Math.floor(n / places.length) + (n % places.length)) % ideas.length] ?? ideas[0];
  if (!idea) throw new Error("the stock of proposals is empty");
  const round = Math.floor(n / stockSize(places.length));
  const made = idea(place);
  const title = round === 0 ? made.title : { en: `${made.title.en} (${round + 1})`, cy: `${made.title.cy} (${round + 1})` };
  return { ...made, key: `stock-${n}`, title, extent: ["UK"], addressees: [{ nation: "UK", department: "mhclg" }], check };
}
