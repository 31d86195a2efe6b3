import { type ChildProcess, execFile, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { type Prepared, readPrepared, type WorldName, worldsFolder } from "./journeyWorlds.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** A real built server on a database of its own, and the command line beside it. */
export interface Tessera extends Prepared {
  readonly origin: string;
  readonly database: string;
  /** What was prepared in its assembly, by name; throws for a thing that is not there. */
  readonly thing: (name: string) => string;
  /** Lines of the log that tell of trouble, so far. */
  readonly troubles: () => readonly string[];
  /** Ends the server as an operator would, keeps the database. */
  readonly stop: () => Promise<void>;
  /** Kills it without a warning. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same address and database. */
  readonly start: () => Promise<void>;
  /** The command line on the same database: what it printed and how it ended. */
  readonly assembly: (...words: readonly string[]) => Promise<{ readonly out: string; readonly code: number }>;
  /** Ends everything and throws the database away. */
  readonly end: () => Promise<void>;
}

/** A port of this machine that nobody listens at. */
export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });

const answers = async (origin: string, gone: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 600; tries++) {
    if (gone()) throw new Error("the server ended before it answered");
    const there = await fetch(`${origin}/data/journal.json`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (there) return;
    await wait(50);
  }
  throw new Error("the server did not answer within thirty seconds");
};

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((done) => child.once("exit", () => done()));

/** Copies a prepared assembly and starts the built server on it, at a free port of this machine. */
export async function startTessera(world: WorldName): Promise<Tessera> {
  const folder = mkdtempSync(join(tmpdir(), "tessera-"));
  const database = join(folder, "assembly.db");
  copyFileSync(join(worldsFolder, `${world}.db`), database);
  const prepared = readPrepared(world);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    TESSERA_DATABASE: database,
    TESSERA_ORIGIN: origin,
    TESSERA_LOG: "warn",
    TESSERA_SMTP_URL: "",
    PORT: String(port),
    HOST: "127.0.0.1",
  };
  let log = "";
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const server = spawn(process.execPath, ["--enable-source-maps", "build/server/main.js"], {
      cwd: root,
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    server.stderr.on("data", (chunk: Buffer) => {
      log += chunk.toString("utf8");
    });
    child = server;
    await answers(origin, () => server.exitCode !== null).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${log}`);
    });
  };
  const end = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
    const server = child;
    child = null;
    if (!server) return;
    server.kill(signal);
    await ended(server);
  };
  await start();
  return {
    ...prepared,
    origin,
    database,
    thing: (name) => {
      const id = prepared.things[name];
      if (id === undefined) throw new Error(`nothing called ${name} was prepared in the world ${world}`);
      return id;
    },
    troubles: () => log.split("\n").filter((line) => /"level":(50|60)/.test(line) || /^\w*Error\b/.test(line)),
    start,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    assembly: (...words) =>
      run(process.execPath, ["build/cli.js", ...words], { cwd: root, env }).then(
        ({ stdout }) => ({ out: stdout, code: 0 }),
        (error: { readonly code?: number; readonly stdout?: string; readonly stderr?: string }) => ({
          out: `${error.stdout ?? ""}${error.stderr ?? ""}`,
          code: error.code ?? 1,
        }),
      ),
    end: async () => {
      await end("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
