import { startChild } from "./child.ts";
import { type Found, findings, say } from "./gates.ts";
import { longJournal } from "./journal.ts";
import { median } from "./rounds.ts";

/** From starting the process to the first page, with 100,000 entries in the journal. */
export async function boot(folder: string): Promise<Found> {
  const found = findings("boot");
  say("boot: making 100,000 entries");
  const file = await longJournal(folder, 100_000);
  const seconds: number[] = [];
  for (let round = 1; round <= 5; round += 1) {
    const began = process.hrtime.bigint();
    const server = await startChild("servers-tessera", { BENCH_DATABASE: file });
    const page = await fetch(`http://127.0.0.1:${server.ready}/`);
    if (!page.ok) throw new Error(`the first page answered ${page.status}`);
    await page.text();
    seconds.push(Number(process.hrtime.bigint() - began) / 1e9);
    await server.stop();
    say(`boot: round ${round} of 5`);
  }
  found.atMost("start to first page with 100,000 entries", median(seconds), 5, "s");
  return found.all();
}
