import { readConfig } from "./config.ts";
import { log } from "./log.ts";
import { databaseProblem, originProblem } from "./mayStart.ts";
import { startServer } from "./web.ts";

/** `npm start` and `npm run dev`: one assembly, configured from the environment. */
const development = process.env["NODE_ENV"] === "development";
const config = readConfig(
  development
    ? { TESSERA_DATABASE: ".data/assembly.db", TESSERA_ORIGIN: `http://localhost:${process.env["PORT"] ?? 3000}`, ...process.env }
    : process.env,
);
if ("problems" in config) {
  process.stderr.write(`Tessera cannot start:\n${config.problems.map((p) => `  ${p}`).join("\n")}\n`);
  process.exit(2);
}
const problem = development ? null : databaseProblem(config.database);
if (problem !== null) {
  process.stderr.write(`Tessera cannot start:\n  ${problem}\n`);
  process.exit(1);
}
const elsewhere = originProblem(config);
if (elsewhere !== null) log.warn(elsewhere);
const running = await startServer(config, {
  development,
  warm: !development,
  progress: (done) => log.info(`${done} entries of the journal read`),
});
if (!running.parts.record.memory.founding)
  log.warn("No assembly is founded in this database yet. Found one with: npm run --silent assembly -- found --help");
log.info(`Tessera is at ${config.origin} (port ${running.port})`);

const stop = (): void => {
  void running.close().then(() => process.exit(0));
  setTimeout(() => process.exit(0), 5_000).unref();
};
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
process.on("unhandledRejection", (error) => log.error({ err: error }, "a promise was not looked after"));
