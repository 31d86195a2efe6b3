import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { signInsOf } from "../../db/private/signIns.ts";
import { sessionsOf } from "../../server/signIn/sessions.ts";
import { foundedAt, type Prepared, worlds, worldsFolder } from "./journeyWorlds.ts";
import { desk, exampleGroups } from "./people.ts";
import { makeWorld } from "./world.ts";

/** Makes the assemblies that the journeys begin with, each told through the real door, once for all tests. A program: run with tsx. */
rmSync(worldsFolder, { recursive: true, force: true });
mkdirSync(worldsFolder, { recursive: true });

const names = [...exampleGroups.flatMap((g) => (g.alternate ? [g.delegate, g.alternate] : [g.delegate])), ...Object.values(desk)];

for (const [name, { days, fill }] of Object.entries(worlds)) {
  const w = await makeWorld({ file: join(worldsFolder, `${name}.db`), at: foundedAt(days) });
  const things = await fill(w);
  const sessions = sessionsOf(signInsOf(w.db), { now: Date.now, https: false });
  const cookies = Object.fromEntries(names.map((who) => [who, /=([^;]+);/.exec(sessions.begin(w.person(who)))?.[1] ?? ""]));
  writeFileSync(join(worldsFolder, `${name}.json`), JSON.stringify({ things, cookies } satisfies Prepared));
  if (w.troubles.length > 0) throw new Error(`while making the world ${name}: ${w.troubles.map(String).join("; ")}`);
  w.close();
}
