import { statementsKeptOf } from "../../../db/private/statements.ts";
import { mapOfRows } from "../../../shared/opinion/mapOfRows.ts";
import { statementsOf } from "../../../shared/sittings/statements.ts";
import { chair, sittingOf, type Told } from "./rounds.ts";

/** A statement of the story: of a hundred people of each of three leanings so many agree. */
interface Stated {
  readonly text: string;
  readonly lang: "en" | "cy";
  readonly agree: readonly [doors: number, money: number, villages: number];
}

const stated: readonly Stated[] = [
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

const refused = [
  { text: "The treasurer of our council takes what he likes.", reason: "about-a-person", note: "Say what should change, not who." },
  { text: "Open more warm rooms in the evening.", reason: "duplicate", note: "" },
  { text: "Halls need roofs, and buses, and people who listen.", reason: "several-points", note: "Please put each point alone." },
] as const;

/** A round of statements of the past: some are put, the desk reads them, nearly everybody answers most of them. */
export async function state(told: Told): Promise<void> {
  const { world, chance, present, sitting } = told;
  const authors = chance.shuffled(present);
  const put = async (i: number, text: string, lang: "en" | "cy", decide: string, more = {}): Promise<void> => {
    const author = authors[i % authors.length];
    if (!author) return;
    await world.must(author.person, { type: "PutStatement", sitting, seat: author.seat, text, lang });
    const [waiting] = kept(told)
      .putIn(sitting, round(told))
      .filter(({ number }) => number === null);
    world.later(9_000);
    await chair(told, decide, { statement: waiting?.id, ...more });
  };
  for (const [i, { text, lang }] of stated.entries()) await put(i, text, lang, "AcceptStatement");
  for (const [i, { text, reason, note }] of refused.entries())
    await put(stated.length + i, text, "en", "RefuseStatement", { reason, note, lang: "en" });
  for (const one of present) {
    const leaning = chance.below(20) < 8 ? 0 : chance.below(12) < 7 ? 1 : 2;
    const answering = stated.map(({ agree }, i) => ({ statement: i + 1, likely: agree[leaning] ?? 50 })).filter(() => chance.happens(90));
    await Promise.all(
      answering.map(({ statement, likely }) => {
        const position = chance.happens(8) ? "pass" : chance.happens(likely) ? "agree" : "disagree";
        return world.must(one.person, { type: "TakePosition", sitting, seat: one.seat, statement, position });
      }),
    );
    world.later(1_500);
  }
}

/** The map of the round that has just closed, made here because no server runs beside the story. */
export async function mapOut(told: Told, of: string): Promise<void> {
  const { world, sitting } = told;
  const seed = statementsOf(sittingOf(told), of).sealed?.seed ?? "";
  const map = mapOfRows(kept(told).sealed(sitting, of)?.rows ?? "", seed);
  await world.must("clock", { type: "PublishOpinionMap", sitting, round: of, map });
}

const kept = ({ world }: Told) => statementsKeptOf(world.record.db);
const round = (told: Told): string => sittingOf(told).round ?? "";
