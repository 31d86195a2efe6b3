import { z } from "zod";

/** What a program that is measured can be asked; arguments are checked by each verb. */
export type Verbs = { readonly [verb: string]: (asked: unknown) => unknown };

const messageSchema = z.object({ id: z.int(), verb: z.string(), asked: z.unknown() });

/** Every program can be asked these. */
const always: Verbs = {
  /** CPU time used so far, in milliseconds, by all threads of the process. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  /** Memory in bytes, after everything unreachable was let go. */
  memory: () => {
    for (let i = 0; i < 3; i++) global.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    return { rss, heap: heapUsed + external };
  },
  stop: () => {
    setImmediate(() => process.exit(0));
    return true;
  },
};

/** The child's side: answers its parent's questions over IPC, and says `ready` first. */
export function answering(verbs: Verbs, ready: unknown = null): void {
  const all: Verbs = { ...always, ...verbs };
  process.on("message", async (raw) => {
    const { id, verb, asked } = messageSchema.parse(raw);
    try {
      const work = all[verb];
      if (!work) throw new Error(`this program cannot be asked "${verb}"`);
      process.send?.({ id, result: await work(asked) });
    } catch (error) {
      process.send?.({ id, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.({ ready });
}
