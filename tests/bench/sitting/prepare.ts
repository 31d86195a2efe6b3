import { type Delegate, found, rollOf, signedIn } from "../assembly.ts";

/** A sitting about to begin: everybody has a seat, a session and an agenda that takes an hour. */
export interface Prepared {
  readonly sitting: string;
  readonly facilitator: string;
  readonly delegates: readonly Delegate[];
  readonly rounds: readonly { readonly id: string; readonly format: string; readonly minutes: number }[];
}

/** Makes it in a new database and closes it again: opening, then the template for setting the agenda, a written round and a vote. */
export async function prepareSitting(file: string, seats: number): Promise<Prepared> {
  const world = await found(file);
  const { record, facilitator } = world;
  const must = async (person: string, command: unknown) => {
    const answer = await world.askAs(person, command);
    if (!answer.ok) throw new Error(`${JSON.stringify(answer.refusal)} for ${JSON.stringify(command).slice(0, 200)}`);
    return answer.answer;
  };
  await must("operator", { type: "ImportRoll", rows: rollOf(seats).map((cells, i) => ({ line: i + 1, cells })) });
  await must("operator", { type: "AdoptWeights", scheme: "one-seat-one-vote", seed: "bench" });
  const { sitting } = await must(facilitator, {
    type: "ScheduleSitting",
    titleEn: "An hour to be measured",
    titleCy: "Awr i'w mesur",
    startsAt: world.clock + 3_600_000,
    hall: "Town Hall",
    items: [{ kind: "opening", minutes: 60, template: "agenda-setting" }],
  });
  await must(facilitator, { type: "AddRound", sitting, item: "i1", format: "written", minutes: 5, prompt: "What is missing?" });
  await must(facilitator, { type: "AddRound", sitting, item: "i1", format: "ballot", minutes: 5 });
  await must(facilitator, { type: "PublishAgenda", sitting, reason: "To be measured." });
  const rounds = record.memory.sitting(String(sitting))?.rounds ?? [];
  const prepared = { sitting: String(sitting), facilitator, delegates: signedIn(world), rounds };
  world.close();
  return prepared;
}
