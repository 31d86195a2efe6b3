import { z } from "zod";
import { makeSitting } from "./assembly.ts";
import { type Child, startChild } from "./child.ts";
import { type Found, findings, say } from "./gates.ts";
import { interleaved, median, pairedRatio } from "./rounds.ts";

const times = z.array(z.string());
const memorySchema = z.object({ rss: z.number(), heap: z.number() });
const sizes = [200, 1_000, 2_500] as const;
/** Entries of one round heard one by one, and in one burst for the CPU of each: what takes milliseconds needs many to be measured. */
const paced = 20;
const burstOf = (size: number): number => Math.max(100, 100_000 / size);
/** Before anything is measured: a sitting's server has been running for a while. */
const warmUp = { commands: 3_000, entries: 150 };

interface Heard {
  /** Milliseconds from the command to the last follower, in the middle. */
  readonly p50: number;
  /** CPU of the server for one entry of a burst, in milliseconds. */
  readonly cpu: number;
}

/** A server with its followers. */
interface Room {
  readonly server: Child;
  readonly followers: Child;
  readonly say: (times: number, pause: number) => Promise<readonly string[]>;
}

async function hear({ server, followers, say: speak }: Room, size: number): Promise<Heard> {
  const hearing = followers.ask("hear", paced, times);
  const began = await speak(paced, 40 + size / 25);
  const last = await hearing;
  const took = began.map((from, i) => Number(BigInt(last[i] ?? "0") - BigInt(from)) / 1e6);
  const before = await server.cpu();
  const many = burstOf(size);
  await burst({ server, followers, say: speak }, many);
  return { p50: median(took), cpu: ((await server.cpu()) - before) / many };
}

async function burst({ followers, say: speak }: Room, count: number): Promise<void> {
  const hearing = followers.ask("hear", count, times);
  await speak(count, 0);
  await hearing;
}

/**
 * One live entry to everybody who follows a sitting, against the barest program that does the same: the message synced to disk
 * by one INSERT, then `io.emit` to as many. Beside it, without a gate, against `io.emit` of what is on no disk.
 */
export async function fanOut(folder: string): Promise<Found> {
  const found = findings("fan-out");
  const made = await makeSitting(`${folder}/fan-out.db`, 150);
  const command = { type: "AddTime", sitting: made.sitting, seconds: 1 };
  for (const size of sizes) {
    const server = await startChild("servers-tessera", { BENCH_DATABASE: made.file });
    const floor = await startChild("floors-echo", { BENCH_FLOOR: `${folder}/floor-${size}.db` });
    const ours = await startChild("clients-delegates");
    const theirs = await startChild("clients-delegates");
    await server.ask("perform", { by: made.facilitator, command, times: warmUp.commands, pause: 0 }, times);
    const seq = await server.ask("length", null, z.int());
    // One round of requests and collection each, so that only followers make the difference afterwards.
    const bare = { server: await server.ask("memory", null, memorySchema), floor: await floor.ask("memory", null, memorySchema) };
    await ours.ask("connect", { port: server.ready, count: size, cookies: [], follow: { sitting: made.sitting, seq } }, z.int());
    await theirs.ask("connect", { port: floor.ready, count: size, cookies: [], follow: {} }, z.int());
    const full = { server: await server.ask("memory", null, memorySchema), floor: await floor.ask("memory", null, memorySchema) };
    const room: Room = {
      server,
      followers: ours,
      say: (n, pause) => server.ask("perform", { by: made.facilitator, command, times: n, pause }, times),
    };
    await burst(room, warmUp.entries);
    const payload = await ours.ask("payload", null, z.unknown());
    const emitting = (keep: boolean): Room => ({
      server: floor,
      followers: theirs,
      say: (n, pause) => floor.ask("emit", { payload, times: n, pause, keep }, times),
    });
    const [synced, raw] = [emitting(true), emitting(false)];
    await burst(synced, warmUp.entries);
    const sides = { a: () => hear(room, size), b: () => hear(synced, size), c: () => hear(raw, size) };
    const { a, b, c } = await interleaved(5, sides, (round) => say(`fan-out: ${size} followers, round ${round} of 5`));
    found.atMost(
      `CPU for ${size} followers against a synced INSERT and io.emit`,
      pairedRatio(a, b, (m) => m.cpu),
      1.3,
    );
    found.atMost(
      `p50 to the last of ${size} against a synced INSERT and io.emit`,
      pairedRatio(a, b, (m) => m.p50),
      1.3,
    );
    found.line(`p50 to the last of ${size}`, median(a.map((m) => m.p50)), "ms");
    found.line(`io.emit to the last of ${size}`, median(b.map((m) => m.p50)), "ms");
    found.line(
      `CPU for ${size} against io.emit of what is on no disk`,
      pairedRatio(a, c, (m) => m.cpu),
      "×",
    );
    found.line(
      `p50 to the last of ${size} against the same`,
      pairedRatio(a, c, (m) => m.p50),
      "×",
    );
    found.line(`CPU for ${size}`, median(a.map((m) => m.cpu)), "ms");
    if (size === 1_000) found.atMost("an entry to 1,000 followers", median(a.map((m) => m.p50)), 150, "ms");
    if (size === 2_500) {
      const perFollower = (full.server.rss - bare.server.rss) / (full.floor.rss - bare.floor.rss);
      found.atMost("memory per follower against raw Socket.IO", perFollower, 2);
      found.atMost("server with 2,500 followers", full.server.rss / 1_048_576, 350, "MiB");
      found.line("memory per follower", (full.server.rss - bare.server.rss) / size / 1_024, "KiB");
      found.line(
        "heap per follower against raw Socket.IO",
        (full.server.heap - bare.server.heap) / (full.floor.heap - bare.floor.heap),
        "×",
      );
    }
    for (const child of [ours, theirs, server, floor]) await child.stop();
  }
  return found.all();
}
