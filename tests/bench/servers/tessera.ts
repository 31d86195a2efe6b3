import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { z } from "zod";
import { contextFor } from "../../../server/loadContext.ts";
import { pageBuild } from "../../../server/pages/cached.ts";
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
