import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Running } from "../web.ts";
import { businessOf } from "./live/business.ts";
import type { Cast } from "./live/messages.ts";

/** Built programs lie beside each other; sources run as they are. */
const program = join(import.meta.dirname, import.meta.filename.endsWith(".ts") ? "simulate.ts" : "simulate.js");

/** Starts the simulated people in their own process and tells them what there is to do. Gives what stops them. */
export function startActors(running: Running, cast: Cast, say: (text: string) => void): () => Promise<void> {
  const { record } = running.parts;
  let child: ChildProcess | null = null;
  let listens = false;
  let stopping = false;
  let told = "";

  const start = (): void => {
    const started = fork(program, [], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    child = started;
    told = "";
    // Its first word says that it listens; what is sent before could be lost.
    started.once("message", () => {
      started.send(cast);
      listens = true;
    });
    started.once("exit", () => {
      child = null;
      listens = false;
      if (stopping) return;
      say("The simulated people stopped unexpectedly; they come back in five seconds.");
      setTimeout(() => !stopping && start(), 5_000).unref();
    });
  };
  const tell = setInterval(() => {
    if (!listens || !child?.connected) return;
    const business = businessOf(record, Date.now());
    const text = JSON.stringify(business);
    if (text === told) return;
    told = text;
    child.send(business);
  }, 1_000);
  start();

  return () =>
    new Promise((stopped) => {
      stopping = true;
      clearInterval(tell);
      if (!child) return stopped();
      child.once("exit", () => stopped());
      child.kill("SIGTERM");
    });
}
