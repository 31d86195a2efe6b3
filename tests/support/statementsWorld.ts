import type { ExampleGroup } from "./people.ts";
import { makeWorld, type World } from "./world.ts";

const letter = (n: number): string => String.fromCharCode(97 + n);
const regions = ["HARBOUR", "VALLEY", "HILL"] as const;

/** The delegate of the n-th group: "Person Aa", "Person Ab" … */
export const personNumber = (n: number): string => `Person A${letter(Math.floor(n / 26))}${letter(n % 26)}`;

const groups = (people: number): readonly ExampleGroup[] =>
  Array.from({ length: people }, (_, n) => ({
    ...{ group: `Group ${n + 1}`, region: regions[n % 3] ?? "HILL", kind: "residents", people: 100, seats: 1, delegate: personNumber(n) },
  }));

/** A whole assembly of so many delegates in an open round of statements, with so many accepted statements. */
export async function statementsWorld(people: number, statements: number, file?: string): Promise<World & { readonly sitting: string }> {
  const w = await makeWorld({ groups: groups(people), ...(file === undefined ? {} : { file }) });
  const { sitting } = await w.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Spring sitting",
    titleCy: "Eisteddiad y gwanwyn",
    startsAt: w.clock + 3_600_000,
    hall: "Town Hall, Harbour",
    items: [{ kind: "evidence", minutes: 30 }],
  });
  await w.must("facilitator", { type: "AddRound", sitting, item: "i1", format: "statements", prompt: "What do groups need?", minutes: 20 });
  await w.must("facilitator", { type: "PublishAgenda", sitting, reason: "A test." });
  w.clock += 3_600_000;
  await w.must("facilitator", { type: "OpenSitting", sitting });
  for (let n = 0; n < people; n += 1) await w.must(personNumber(n), { type: "CheckIn", sitting, seat: `s-${n + 1}` });
  const round = w.record.memory.sitting(String(sitting))?.rounds.find(({ format }) => format === "statements")?.id;
  await w.must("facilitator", { type: "OpenRound", sitting, round });
  for (let n = 0; n < statements; n += 1) {
    const by = n % people;
    await w.must(personNumber(by), { type: "PutStatement", sitting, seat: `s-${by + 1}`, text: `Statement number ${n + 1}.` });
    await w.must("facilitator", { type: "AcceptStatement", sitting, statement: waiting(w, String(sitting))[0] });
  }
  return Object.assign(w, { sitting: String(sitting) });
}

/** The private ids of the statements that wait for the desk. */
export const waiting = (w: World, sitting: string): readonly string[] =>
  w.db.sqlite
    .prepare<[string], string>("SELECT id FROM statements_kept WHERE sitting = ? AND number IS NULL ORDER BY n")
    .pluck()
    .all(sitting);

/** Everybody answers every statement: two halves of the assembly against each other on all but the first two, on which all agree. */
export async function everybodyAnswers(w: World & { readonly sitting: string }, people: number, statements: number): Promise<void> {
  for (let n = 0; n < people; n += 1)
    for (let statement = 1; statement <= statements; statement += 1) {
      const agrees = statement < 3 || n % 2 === statement % 2;
      const position = (n + statement) % 11 === 0 ? "pass" : agrees ? "agree" : "disagree";
      await w.must(personNumber(n), { type: "TakePosition", sitting: w.sitting, seat: `s-${n + 1}`, statement, position });
    }
}
