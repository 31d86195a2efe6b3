import { z } from "zod";
import { emptyProposalText } from "../../shared/proposals/text.ts";
import { openWorld } from "../support/world.ts";
import { makeSitting } from "./assembly.ts";
import { type Child, startChild } from "./child.ts";
import { type Found, findings, say } from "./gates.ts";
import { interleaved, median, pairedRatio } from "./rounds.ts";

const windows = 100;
/** Fewer keys than the server takes from one person in ten seconds. */
const keys = { warmUp: 150, round: 60, pause: 25 } as const;
const memorySchema = z.object({ rss: z.number(), heap: z.number() });
const took = z.array(z.number());

interface Written {
  readonly p50: number;
  /** CPU of the server for one key, in milliseconds. */
  readonly cpu: number;
}

async function write(server: Child, clients: Child): Promise<Written> {
  const before = await server.cpu();
  const all = await clients.ask("write", { times: keys.round, pause: keys.pause }, took);
  return { p50: median(all), cpu: ((await server.cpu()) - before) / keys.round };
}

/** A draft is kept with a title (PRP-23). */
const title = { en: "A text of many hands", cy: "" };

/** A text of 200 pages: 4,000 blocks of 150 characters. */
const longText = () => {
  const sentence =
    "The council keeps the hall open, warm and free for everybody who comes, and says once a year in public what that has cost and who has been helped by it.";
  const blocks = Array.from({ length: 4_000 }, (_, i) => ({
    id: `b${i + 1}`,
    kind: i % 20 === 0 ? "heading" : i % 5 === 0 ? "list" : "paragraph",
    runs: [{ text: `${sentence.slice(0, 146)} ${i % 1_000}` }],
  }));
  return { ...emptyProposalText, title, case: { blocks, given: 4_000 } };
};

/**
 * Writing together: one key of one writer until the last of a hundred windows has it, durable before it is told, against the
 * barest program that does the same; and how soon a text of 200 pages is open.
 */
export async function drafting(folder: string): Promise<Found> {
  const found = findings("drafting");
  const made = await makeSitting(`${folder}/drafting.db`, 30);
  const world = openWorld(made.file);
  const [author, ...others] = made.delegates;
  if (!author) throw new Error("nobody to write");
  const must = async (command: unknown) => {
    const answer = await world.askAs(author.person, command);
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
    return answer.answer;
  };
  const { draft } = await must({ type: "SaveDraft", text: { ...emptyProposalText, title } });
  for (const { seat } of others.slice(0, 19)) await must({ type: "InviteCoAuthor", draft, seat, role: "editor" });
  const { draft: long } = await must({ type: "SaveDraft", text: longText() });
  world.close();

  const server = await startChild("servers-tessera", { BENCH_DATABASE: made.file });
  const floor = await startChild("floors-delta", { BENCH_FLOOR: `${folder}/floor.db` });
  const [ours, theirs] = [await startChild("clients-writers"), await startChild("clients-writers")];
  const cookies = made.delegates.slice(0, 20).map(({ cookie }) => cookie);
  const document = { kind: "draft", id: String(draft) };
  const bare = await server.ask("memory", null, memorySchema);
  await ours.ask("connect", { port: server.ready, count: windows, cookies, document }, z.int());
  await theirs.ask("connect", { port: floor.ready, count: windows, cookies, document }, z.int());
  for (const clients of [ours, theirs]) await clients.ask("write", { times: keys.warmUp, pause: keys.pause }, took);
  const sides = { a: () => write(server, ours), b: () => write(floor, theirs) };
  const { a, b } = await interleaved(5, sides, (round) => say(`drafting: round ${round} of 5`));
  const full = await server.ask("memory", null, memorySchema);
  found.atMost(
    `a key to the last of ${windows} against INSERT and emit`,
    pairedRatio(a, b, (m) => m.p50),
    1.5,
  );
  found.line(
    "CPU for a key against the same",
    pairedRatio(a, b, (m) => m.cpu),
    "×",
  );
  found.line(`a key to the last of ${windows}`, median(a.map((m) => m.p50)), "ms");
  found.line("CPU for a key", median(a.map((m) => m.cpu)), "ms");
  found.line(`memory for ${windows} windows`, (full.rss - bare.rss) / 1_048_576, "MiB");
  await ours.ask("disconnect", null, z.boolean());

  const asked = { port: server.ready, count: 1, cookies: cookies.slice(0, 1), document: { kind: "draft", id: String(long) } };
  const first = await ours.ask("open", asked, z.number());
  const again: number[] = [];
  for (let round = 0; round < 3; round += 1) again.push(await ours.ask("open", asked, z.number()));
  found.atMost("a draft of 200 pages opens, the first time", first / 1_000, 2, "s");
  found.atMost("a draft of 200 pages opens", median(again) / 1_000, 2, "s");
  for (const child of [ours, theirs, server, floor]) await child.stop();
  return found.all();
}
