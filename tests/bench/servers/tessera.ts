import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { z } from "zod";
import { streamsIn } from "../../../server/announce.ts";
import { contextFor, roomFor } from "../../../server/loadContext.ts";
import { pageBuild } from "../../../server/pages/cached.ts";
import { newId } from "../../../server/perform.ts";
import { startServer } from "../../../server/web.ts";
import { streamRules } from "../../../shared/assembly/streams.ts";
import { answering } from "../answering.ts";
import { fingerprint } from "../sitting/fingerprint.ts";

/** The real server on a real database file, started as `server/index.ts` starts it, that its parent may ask how it fares. */
const env = z
  .object({
    BENCH_DATABASE: z.string(),
    BENCH_ONE_BY_ONE: z.string().optional(),
    /** A port to come back to after a restart. */
    BENCH_PORT: z.coerce.number().int().default(0),
    /** When the clock of the sitting began and how many times faster than the machine's it goes. */
    BENCH_CLOCK: z
      .string()
      .regex(/^\d+ \d+$/)
      .optional(),
  })
  .parse(process.env);
const [began = 0, pace = 1] = env.BENCH_CLOCK?.split(" ").map(Number) ?? [];
const running = await startServer(
  {
    database: env.BENCH_DATABASE,
    port: env.BENCH_PORT,
    host: "127.0.0.1",
    origin: "http://127.0.0.1",
    smtp: null,
    mailFrom: "Bench <bench@localhost>",
    proxies: 0,
  },
  { oneByOne: env.BENCH_ONE_BY_ONE === "1", ...(env.BENCH_CLOCK ? { now: () => began + (Date.now() - began) * pace } : {}) },
);
const entrySchema = z.object({ by: z.string(), command: z.unknown(), times: z.int(), pause: z.number() });

answering(
  {
    /** Renders a public page afresh so many times, as the cache does; gives milliseconds for each. */
    render: async (asked) => {
      const { times, path } = z.object({ times: z.int(), path: z.string() }).parse(asked);
      const build = (await import(pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild;
      const remix = createRequestHandler(pageBuild(build, path), "production");
      const began = process.hrtime.bigint();
      for (let n = 0; n < times; n += 1) {
        const answer = await remix(new Request(`http://127.0.0.1${path}`), contextFor(running.parts, null));
        if (!answer.ok || !(await answer.text()).includes("</html>")) throw new Error("the page did not render");
      }
      return Number(process.hrtime.bigint() - began) / 1e6 / times;
    },
    length: () => running.parts.record.memory.seq,
    /** The last entry that the room of a sitting hears of. */
    lastIn: (asked) => {
      const { record } = running.parts;
      const streams = streamsIn(record, z.string().parse(asked));
      return record.journal.sinceIn(0, streams, streamRules.ballot.bulk, Number.MAX_SAFE_INTEGER).at(-1)?.seq ?? 0;
    },
    /** What somebody who loads the room of a sitting now would see, as the fingerprint that clients give of theirs. */
    room: (asked) => {
      const { sitting, person } = z.object({ sitting: z.string(), person: z.string() }).parse(asked);
      return fingerprint(roomFor(running.parts.record, sitting, person));
    },
    /** Asks the door once as somebody; gives its answer. */
    ask: async (asked) => {
      const { by, command } = z.object({ by: z.string(), command: z.unknown() }).parse(asked);
      const answer = await running.perform({ id: newId(), by, command });
      if (!answer.ok) throw new Error(`${JSON.stringify(answer.refusal)} for ${JSON.stringify(command).slice(0, 200)}`);
      return answer.answer;
    },
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
