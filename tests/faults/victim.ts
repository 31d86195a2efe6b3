import { startServer } from "../../server/web.ts";

/** A real server in a process of its own, whose clock starts where the prepared assembly stands; the fault is done to it. */
const [database = "", startsAt = "0"] = process.argv.slice(2);
const begun = Date.now();
const server = await startServer(
  { database, port: 0, host: "127.0.0.1", origin: "http://127.0.0.1", smtp: null, mailFrom: "", proxies: 0 },
  { now: () => Number(startsAt) + Date.now() - begun },
);
process.send?.({ port: server.port });
