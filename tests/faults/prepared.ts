import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { io, type Socket } from "socket.io-client";
import { z } from "zod";
import { openPrivate } from "../../server/private.ts";
import { proposalTextOf } from "../support/proposalText.ts";
import { admittedProposal, attending, openBallot, openSitting } from "../support/story.ts";
import { makeWorld } from "../support/world.ts";

/** Somebody who may vote. */
export interface Voter {
  readonly name: string;
  readonly person: string;
  readonly seat: string;
  readonly cookie: string;
  readonly otherCookie: string;
}

/** An assembly with an open ballot, in a file to be copied for each trial. */
export interface Prepared {
  readonly folder: string;
  readonly file: string;
  readonly clock: number;
  readonly ballot: string;
  readonly sitting: string;
  /** Everybody who may vote: their seat, and the cookies of two devices. */
  readonly voters: readonly Voter[];
  /** A text that two people write together, by their cookies; the third has no part in it. */
  readonly draft: { readonly id: string; readonly author: string; readonly coAuthor: string; readonly stranger: string };
  /** A fresh copy of the database. */
  readonly copy: () => string;
  readonly end: () => void;
}

/** Makes it through the real door. */
export async function prepare(): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), "tessera-faults-"));
  const file = join(folder, "prepared.db");
  const w = await makeWorld({ file });
  const proposal = await admittedProposal(w);
  const sitting = await openSitting(w, proposal);
  const ballot = await openBallot(w, sitting, proposal);
  const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text: proposalTextOf("Warm rooms, once more") });
  await w.must("Ada Anchor", { type: "InviteCoAuthor", draft, seat: w.seats("Fay Ford")[0], role: "editor" });
  const personal = openPrivate(w.db, {
    config: { origin: "http://127.0.0.1", smtp: null, mailFrom: "" },
    now: () => w.clock,
    trouble: () => {},
    record: w.record,
  });
  const session = (name: string): string => personal.signIn.beginSession(w.person(name)).split(";")[0] ?? "";
  const voters = attending.flatMap((name) =>
    w.seats(name).map((seat): Voter => ({ name, person: w.person(name), seat, cookie: session(name), otherCookie: session(name) })),
  );
  const together = { id: String(draft), author: session("Ada Anchor"), coAuthor: session("Fay Ford"), stranger: session("Kit Knoll") };
  personal.close();
  const { clock } = w;
  w.record.journal.truncateLog();
  w.close();
  let copies = 0;
  return {
    folder,
    file,
    clock,
    ballot,
    sitting,
    voters,
    draft: together,
    copy: () => {
      copies += 1;
      const to = join(folder, `trial-${copies}.db`);
      copyFileSync(file, to);
      return to;
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A server in a process of its own. */
export interface Victim {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly ended: Promise<unknown>;
}

/** Starts the server on this database and waits until it listens. `mostKilobytes`: no file of it may grow beyond. */
export async function startVictim(database: string, clock: number, mostKilobytes?: number): Promise<Victim> {
  const program = [join(import.meta.dirname, "faults-victim.js"), database, String(clock)];
  const limited = ["-c", `ulimit -f ${mostKilobytes}; exec "$0" "$@"`, process.execPath, ...program];
  const [command, args] = mostKilobytes === undefined ? [process.execPath, program] : ["bash", limited];
  const child = spawn(command, args, {
    env: { ...process.env, TESSERA_LOG: "silent", NODE_ENV: "production" },
    stdio: ["ignore", 2, 2, "ipc"],
  });
  const ended = once(child, "exit");
  const [told] = await Promise.race([
    once(child, "message"),
    ended.then(() => Promise.reject(new Error("the server ended before it listened"))),
  ]);
  const { port } = z.object({ port: z.int() }).parse(told);
  return { child, origin: `http://127.0.0.1:${port}`, ended };
}

/** A live connection of somebody. */
export const connect = (origin: string, cookie: string): Socket =>
  io(origin, { extraHeaders: { origin, ...(cookie ? { cookie } : {}) }, transports: ["websocket"], reconnection: false, forceNew: true });

/** What the door answers, as far as the trials look. */
export const answerSchema = z.union([
  z.object({ ok: z.literal(true), seq: z.int() }),
  z.object({ ok: z.literal(false), refusal: z.object({ refused: z.string() }) }),
]);
