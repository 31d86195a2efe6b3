import { statementsKeptOf } from "../../../db/private/statements.ts";
import { mapOfRows } from "../../../shared/opinion/mapOfRows.ts";
import { statementsOf } from "../../../shared/sittings/statements.ts";
import { leaningOf, positionOf, refused, stated } from "../../simulated/stated.ts";
import { chair, sittingOf, type Told } from "./rounds.ts";

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
    const leaning = leaningOf(chance);
    const answering = stated.map(({ agree }, i) => ({ statement: i + 1, likely: agree[leaning] ?? 50 })).filter(() => chance.happens(90));
    await Promise.all(
      answering.map(({ statement, likely }) => {
        return world.must(one.person, { type: "TakePosition", sitting, seat: one.seat, statement, position: positionOf(likely, chance) });
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
