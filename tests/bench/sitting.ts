import { z } from "zod";
import { type Child, startChild } from "./child.ts";
import { type Found, findings, say } from "./gates.ts";
import { conduct } from "./sitting/conduct.ts";
import { prepareSitting } from "./sitting/prepare.ts";

const delegates = 500;
const followers = 2_000;
/** An hour of the sitting's clock passes in so many seconds of the machine's; connections are real ones. */
const hourSeconds = 120;
const memorySchema = z.object({ rss: z.number(), heap: z.number() });
const trafficSchema = z.object({ bytes: z.array(z.number()), drops: z.int() });
const againSchema = z.object({ asked: z.int(), different: z.int(), first: z.string().nullable() });

/**
 * A sitting under load: 500 delegates and 2,000 followers in one process through an hour's template, with connections that are
 * lost and a server that is killed in the middle of a vote. At the end every window shows what the server's fold shows, and
 * everything acknowledged is there.
 */
export async function sitting(folder: string): Promise<Found> {
  const found = findings("sitting");
  const file = `${folder}/sitting.db`;
  say(`sitting: making an assembly of ${delegates} seats`);
  const prepared = await prepareSitting(file, delegates);
  const pace = 3_600 / hourSeconds;
  const clock = `${Date.now()} ${pace}`;
  const start = (port: number): Promise<Child> =>
    startChild("servers-tessera", { BENCH_DATABASE: file, BENCH_PORT: String(port), BENCH_CLOCK: clock });
  let server = await start(0);
  const port = z.int().parse(server.ready);
  const clients = await startChild("clients-hall");
  say(`sitting: connecting ${delegates + followers}`);
  const cookies = prepared.delegates.map(({ cookie }) => cookie);
  await clients.ask("connect", { port, sitting: prepared.sitting, cookies, followers }, z.int());
  const full = await server.ask("memory", null, memorySchema);
  let cpu = 0;
  const began = Date.now();
  const refused = new Map<string, number>();
  await conduct({
    ...prepared,
    server: () => server,
    clients,
    minute: 60_000 / pace,
    refused,
    say: (sentence) => say(`sitting: ${sentence}`),
    restart: async () => {
      cpu += await server.cpu();
      await server.kill();
      server = await start(port);
    },
  });
  const seconds = (Date.now() - began) / 1_000;
  await clients.ask("settle", await server.ask("lastIn", prepared.sitting, z.int()), z.literal(true));
  const states = await clients.ask("states", null, z.record(z.string(), z.int()));
  const fold = await server.ask("room", { sitting: prepared.sitting, person: "public" }, z.string());
  const { bytes, drops } = await clients.ask("traffic", null, trafficSchema);
  const again = await clients.ask("again", null, againSchema);
  const after = await server.ask("memory", null, memorySchema);
  cpu += await server.cpu();
  await clients.stop();
  await server.stop();

  const mostBytes = bytes.reduce((most, each) => Math.max(most, each), 0);
  found.atLeast("windows that show what the server's fold shows", ((states[fold] ?? 0) * 100) / (delegates + followers), 100, "%");
  found.atMost("acknowledged and then answered otherwise", again.different, 0, "");
  found.atMost(
    "refused",
    [...refused.values()].reduce((sum, n) => sum + n, 0),
    0,
    "",
  );
  found.atMost("to a follower on average over the hour, the most", mostBytes / 3_600 / 1_000, 1, "kB/s");
  found.atMost("memory at the end against everybody connected at the beginning", after.heap / full.heap, 1.3);
  found.line("acknowledged", again.asked, "");
  found.line("connections lost and found", drops, "");
  found.line("memory of the process at the end", after.rss / 1_048_576, "MiB");
  found.line("CPU of the server", cpu / 1_000, "s");
  found.line("the hour took", seconds, "s");
  if (again.first) say(`sitting: answered otherwise: ${again.first}`);
  for (const [key, count] of refused) say(`sitting: ${count} refused: ${key}`);
  if (Object.keys(states).length > 1) say(`sitting: states ${JSON.stringify(states)}, the server's ${fold}`);
  return found.all();
}
