import { statementsKeptOf } from "../../db/private/statements.ts";
import { mapOfRows } from "../../shared/opinion/mapOfRows.ts";
import { statementsOf } from "../../shared/sittings/statements.ts";
import { exampleGroups } from "./people.ts";
import { waiting } from "./statementsWorld.ts";
import type { World } from "./world.ts";

/** Everybody of the example assembly, by name. */
export const everybody = exampleGroups.map(({ delegate }) => delegate);

/** Statements about what groups need, in the language they were put in. */
const said: readonly (readonly [lang: "en" | "cy", text: string])[] = [
  ["en", "Every library should open one evening a week."],
  ["en", "Small groups need help with forms more than they need money."],
  ["cy", "Dylai pob neuadd gael gwres am ddim yn y gaeaf."],
  ["en", "Councils should give empty rooms to groups before they sell them."],
  ["en", "One group in each street is enough."],
  ["cy", "Dylai cyfarfodydd fod yn ddwyieithog bob tro."],
  ["en", "Travel to a hall should cost nothing."],
  ["en", "Groups should pay rent like everybody else."],
];

/** A sitting, open now, in a round of statements; so many stand, and one more waits for the desk. */
export async function inStatements(w: World, accepted = 3): Promise<{ readonly sitting: string; readonly round: string }> {
  const { sitting } = await w.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "What groups need",
    titleCy: "Anghenion grwpiau",
    startsAt: w.clock + 3_600_000,
    hall: "Town Hall, Harbour",
    items: [{ kind: "evidence", titleEn: "What groups need", titleCy: "Anghenion grwpiau", minutes: 60 }],
  });
  await w.must("facilitator", {
    ...{ type: "AddRound", sitting, item: "i1", format: "statements", title: "What would help your group most?", minutes: 40 },
  });
  const id = String(sitting);
  const planned = w.record.memory.sitting(id)?.rounds ?? [];
  for (const { id: round, format } of planned)
    if (format !== "statements") await w.must("facilitator", { type: "RemoveRound", sitting, round });
  await w.must("facilitator", { type: "PublishAgenda", sitting, reason: "A test." });
  w.clock += 3_600_000;
  for (const name of everybody) for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
  await w.must("facilitator", { type: "OpenSitting", sitting });
  const round = planned.find(({ format }) => format === "statements")?.id ?? "";
  await w.must("facilitator", { type: "OpenRound", sitting, round });
  for (const [n, [lang, text]] of said.slice(0, accepted).entries()) {
    const by = everybody[(n + 2) % everybody.length] ?? "";
    await w.must(by, { type: "PutStatement", sitting, seat: w.seats(by)[0], text, lang });
    await w.must("facilitator", { type: "AcceptStatement", sitting, statement: waiting(w, id)[0] });
  }
  return { sitting: id, round };
}

/** The same, answered by everybody, closed, and its map made as the server makes it. */
export async function finishedMap(w: World): Promise<{ readonly sitting: string; readonly round: string }> {
  const { sitting, round } = await inStatements(w, said.length);
  const loser = everybody[0] ?? "";
  await w.must(loser, { type: "PutStatement", sitting, seat: w.seats(loser)[0], text: "Cai never answers letters." });
  await w.must("facilitator", {
    ...{ type: "RefuseStatement", sitting, statement: waiting(w, sitting)[0], reason: "about-a-person" },
    ...{ note: "Say what should change, not who.", lang: "en" },
  });
  for (const [n, name] of everybody.entries())
    for (let statement = 1; statement <= said.length; statement += 1) {
      const position = (n + statement) % 9 === 0 ? "pass" : statement < 4 || n % 2 === statement % 2 ? "agree" : "disagree";
      await w.must(name, { type: "TakePosition", sitting, seat: w.seats(name)[0], statement, position });
    }
  await w.must("facilitator", { type: "CloseRound", sitting });
  await publishMap(w, sitting, round);
  await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "lapses" });
  return { sitting, round };
}

/** Makes and publishes the map of a closed round, where no server runs that would. */
export async function publishMap(w: World, sitting: string, round: string): Promise<void> {
  const seed = statementsOf(w.record.memory.sitting(sitting) ?? {}, round).sealed?.seed ?? "";
  const map = mapOfRows(statementsKeptOf(w.db).sealed(sitting, round)?.rows ?? "", seed);
  await w.must("clock", { type: "PublishOpinionMap", sitting, round, map });
}
