import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

/** A program running in a process of its own: a server that is measured, its floor, or the clients of both. */
export interface Child {
  readonly process: ChildProcess;
  /** What it said when it was ready, usually its port. */
  readonly ready: unknown;
  ask<T>(verb: string, asked: unknown, schema: z.ZodType<T>): Promise<T>;
  /** CPU time used so far, in milliseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Longest wait for an answer, in milliseconds: a bench that hangs says so. */
const patience = 180_000;

const replySchema = z.object({ id: z.int(), result: z.unknown().optional(), problem: z.string().optional() });

/** Starts a bundled program (`servers-tessera`) and waits until it is ready. Its output goes to standard error. */
export async function startChild(program: string, env: { readonly [name: string]: string } = {}): Promise<Child> {
  const child = fork(join(import.meta.dirname, `${program}.js`), [], {
    env: { ...process.env, NODE_ENV: "production", ...env },
    execArgv: ["--expose-gc", "--enable-source-maps", ...(process.env["TESSERA_NODE_OPTIONS"]?.split(" ") ?? [])],
    stdio: ["ignore", 2, 2, "ipc"],
  });
  const open = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  let count = 0;
  const ended = new Promise<void>((over) => child.once("exit", () => over()));
  const ready = await new Promise<unknown>((began, failed) => {
    const early = (code: number | null): void => failed(new Error(`${program} ended with ${code} before it was ready`));
    child.once("exit", early);
    child.once("message", (message) => {
      child.off("exit", early);
      began(z.object({ ready: z.unknown() }).parse(message).ready);
    });
  });
  child.on("message", (raw) => {
    const { id, result, problem } = replySchema.parse(raw);
    const waiting = open.get(id);
    open.delete(id);
    if (problem === undefined) waiting?.done(result);
    else waiting?.failed(new Error(`${program}: ${problem}`));
  });
  child.once("exit", () => {
    for (const { failed } of open.values()) failed(new Error(`${program} ended while it was asked something`));
  });
  const ask: Child["ask"] = (verb, asked, schema) =>
    new Promise((done, failed) => {
      count += 1;
      const id = count;
      const late = setTimeout(() => failed(new Error(`${program} did not answer "${verb}" within ${patience / 1_000} seconds`)), patience);
      const answered = (value: unknown): void => {
        clearTimeout(late);
        done(schema.parse(value));
      };
      open.set(id, { done: answered, failed });
      child.send({ id, verb, asked });
    });
  return {
    process: child,
    ready,
    ask,
    cpu: () => ask("cpu", null, z.number()),
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.send({ id: 0, verb: "stop", asked: null });
      await ended;
    },
  };
}
