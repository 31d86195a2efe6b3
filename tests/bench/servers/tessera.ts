import { z } from "zod";
import { newId } from "../../../server/perform.ts";
import { startServer } from "../../../server/web.ts";
import { answering } from "../answering.ts";

/** The real server on a real database file, started as `server/index.ts` starts it, that its parent may ask how it fares. */
const env = z.object({ BENCH_DATABASE: z.string(), BENCH_ONE_BY_ONE: z.string().optional() }).parse(process.env);
const running = await startServer(
  {
    database: env.BENCH_DATABASE,
    port: 0,
    host: "127.0.0.1",
    origin: "http://127.0.0.1",
    smtp: null,
    mailFrom: "Bench <bench@localhost>",
    proxies: 0,
  },
  { oneByOne: env.BENCH_ONE_BY_ONE === "1" },
);
const entrySchema = z.object({ by: z.string(), command: z.unknown(), times: z.int(), pause: z.number() });

answering(
  {
    length: () => running.parts.record.memory.seq,
    /** Performs a command so many times, one after the other; gives when each began, in nanoseconds of the machine's clock. */
    perform: async (asked) => {
      const { by, command, times, pause } = entrySchema.parse(asked);
      const began: string[] = [];
      for (let i = 0; i < times; i++) {
        began.push(String(process.hrtime.bigint()));
        const answer = await running.perform({ id: newId(), by, command });
        if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
        await new Promise((later) => setTimeout(later, pause));
      }
      return began;
    },
  },
  running.port,
);
