import type { Told } from "./rounds.ts";
import { runChoice } from "./vote.ts";

/** What six people say who stand for a panel; the last one withdraws again. */
const statements = [
  ["I have read checks for my council for nine years, and I know which boxes people leave empty and why.", "en"],
  ["Rwy'n gofalu am fy mam ac yn gwybod beth mae pob rheol newydd yn ei olygu i rywun na all adael y tŷ.", "cy"],
  ["Our group is run by disabled people. I would ask of every proposal who cannot come through the door.", "en"],
  ["I am nineteen. Most of what we vote on will outlast everybody who votes on it; I would say so each time.", "en"],
  ["I keep the books of four small charities. A check that costs more than it helps is no check.", "en"],
  ["I would gladly do this, and give my evenings to it.", "en"],
] as const;

/** The election of a panel is announced as the sitting opens; some stand, one withdraws. */
export async function announceElection(told: Told): Promise<unknown> {
  const { world, facilitator, sitting, chance, present } = told;
  const { election } = await world.must(facilitator, {
    ...{ type: "AnnounceElection", office: "panel", places: 3, sitting },
    ...{ panelEn: "The panel that reads equality checks", panelCy: "Y panel sy'n darllen gwiriadau cydraddoldeb" },
    closesAt: world.clock + 900_000,
  });
  const people = new Map(chance.shuffled(present).map((one) => [one.person, one]));
  const candidates = [...people.values()].slice(0, statements.length);
  for (const [i, { person, seat }] of candidates.entries()) {
    const [statement, lang] = statements[i] ?? statements[0];
    await world.must(person, { type: "StandForElection", election, seat, statement, lang });
    world.later(60_000);
  }
  const last = candidates.at(-1);
  if (last) await world.must(last.person, { type: "WithdrawCandidacy", election, seat: last.seat });
  return election;
}

/** Its vote: the paper is laid out by lot, everybody votes, the result is declared. */
export async function elect(told: Told, election: unknown): Promise<void> {
  const { ballot } = await told.world.must(told.facilitator, { type: "PrepareElection", election });
  await runChoice(told, ballot);
}
