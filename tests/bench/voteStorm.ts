import { z } from "zod";
import { type Delegate, makeSitting } from "./assembly.ts";
import { type Child, startChild } from "./child.ts";
import { type Found, findings, say } from "./gates.ts";
import { interleaved, median, pairedRatio } from "./rounds.ts";

const stormSchema = z.object({ votes: z.int(), ms: z.number(), longest: z.number(), p50: z.number(), p99: z.number() });
type Storm = z.infer<typeof stormSchema> & { readonly perSecond: number; readonly cpu: number };

const delegatesAtOnce = 1_000;

/** A server with its thousand delegates. */
interface Hall {
  readonly server: Child;
  readonly clients: Child;
  readonly storm: (storms?: number) => Promise<Storm>;
  readonly stop: () => Promise<void>;
}

/** What is cast, in turn: for or against; five options put in order, some of them level or left out. */
const cast = {
  majority: ["for", "against", "abstain"],
  ranked: ["3>1=2>4>5", "1>2>3>4>5", "5>4", "2=4>1>3", "abstain"],
} as const;

async function openHall(
  server: Child,
  delegates: readonly Delegate[],
  ballot: string,
  choices: readonly string[] = cast.majority,
): Promise<Hall> {
  const clients = await startChild("clients-delegates");
  await clients.ask(
    "connect",
    { port: server.ready, count: delegates.length, cookies: delegates.map((d) => d.cookie), follow: null },
    z.int(),
  );
  const storm = async (storms = 4): Promise<Storm> => {
    const before = await server.cpu();
    const seats = delegates.map((d) => d.seat);
    const stormed = await clients.ask("storm", { storms, ballot, seats, choices }, stormSchema);
    const cpu = (await server.cpu()) - before;
    return { ...stormed, perSecond: (stormed.votes * 1_000) / stormed.ms, cpu: cpu / stormed.votes };
  };
  return {
    server,
    clients,
    storm,
    stop: async () => {
      await clients.stop();
      await server.stop();
    },
  };
}

/**
 * A thousand delegates vote at once through the real door, for or against and on ranked papers, against a Socket.IO echo and
 * against the door without group commit.
 */
export async function voteStorm(folder: string): Promise<Found> {
  const found = findings("vote-storm");
  say("vote-storm: making three assemblies of 1,000 seats with a ballot open");
  const made = await makeSitting(`${folder}/storm.db`, delegatesAtOnce);
  const alone = await makeSitting(`${folder}/storm-one-by-one.db`, delegatesAtOnce);
  const order = await makeSitting(`${folder}/storm-ranked.db`, delegatesAtOnce, "schulze");
  const halls = {
    votes: await openHall(await startChild("servers-tessera", { BENCH_DATABASE: made.file }), made.delegates, made.ballot),
    ranked: await openHall(await startChild("servers-tessera", { BENCH_DATABASE: order.file }), order.delegates, order.ballot, cast.ranked),
    echo: await openHall(await startChild("floors-echo"), made.delegates, made.ballot),
    oneByOne: await openHall(
      await startChild("servers-tessera", { BENCH_DATABASE: alone.file, BENCH_ONE_BY_ONE: "1" }),
      alone.delegates,
      alone.ballot,
    ),
  };
  say("vote-storm: warming up");
  for (const hall of Object.values(halls)) for (let i = 0; i < (hall === halls.oneByOne ? 1 : 4); i++) await hall.storm();
  const sides = {
    votes: () => halls.votes.storm(),
    ranked: () => halls.ranked.storm(),
    echo: () => halls.echo.storm(),
    oneByOne: () => halls.oneByOne.storm(1),
  };
  const { votes, ranked, echo, oneByOne } = await interleaved(9, sides, (round) => say(`vote-storm: round ${round} of 9`));
  for (const hall of Object.values(halls)) await hall.stop();

  found.atLeast(
    "acknowledged votes/s against the echo",
    pairedRatio(votes, echo, (m) => m.perSecond),
    0.6,
  );
  found.atLeast(
    "acknowledged ranked votes/s against the echo",
    pairedRatio(ranked, echo, (m) => m.perSecond),
    0.6,
  );
  found.atMost(
    "CPU per vote against CPU per echo",
    pairedRatio(votes, echo, (m) => m.cpu),
    2,
  );
  found.atMost(
    "p99 against the echo's p99",
    pairedRatio(votes, echo, (m) => m.p99),
    2,
  );
  found.atLeast(
    "against the same door with one transaction per command",
    pairedRatio(votes, oneByOne, (m) => m.perSecond),
    3,
  );
  found.atMost("1,000 votes durable", median(votes.map((m) => m.longest)), 1_000, "ms");
  found.atMost("p99", median(votes.map((m) => m.p99)), 500, "ms");
  found.line("votes", median(votes.map((m) => m.perSecond)), "/s");
  found.line("ranked votes", median(ranked.map((m) => m.perSecond)), "/s");
  found.line("echo", median(echo.map((m) => m.perSecond)), "/s");
  found.line("one transaction per command", median(oneByOne.map((m) => m.perSecond)), "/s");
  found.line("CPU per vote", median(votes.map((m) => m.cpu)) * 1_000, "µs");
  found.line("CPU per echo", median(echo.map((m) => m.cpu)) * 1_000, "µs");
  return found.all();
}
