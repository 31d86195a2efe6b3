import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join, resolve } from "node:path";

/** Where the demonstration keeps its things: git-ignored. */
export const folder = resolve(".demo");

/** The database of an assembly of so many groups. */
export const databaseOf = (delegates: number): string => join(folder, delegates === 150 ? "assembly.db" : `assembly-${delegates}.db`);

const endings = ["", "-wal", "-shm"];
/** Removes a database with its logs. */
export const remove = (file: string): void => {
  for (const end of endings) rmSync(`${file}${end}`, { force: true });
};

/** The secret from which the links are made, so that they stay the same from one start to the next. */
export function secret(): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Takes the database for this process; gives the process that has it already, or null. */
export function take(file: string): number | null {
  mkdirSync(folder, { recursive: true });
  const mark = `${file}.pid`;
  const before = existsSync(mark) ? Number(readFileSync(mark, "utf8")) : 0;
  if (before > 0 && before !== process.pid && runs(before)) return before;
  writeFileSync(mark, String(process.pid));
  process.once("exit", () => rmSync(mark, { force: true }));
  return null;
}

/** Whether something answers on this port of this machine already. */
export const isBusy = (port: number): Promise<boolean> =>
  Promise.all(
    ["127.0.0.1", "::1"].map(
      (host) =>
        new Promise<boolean>((answered) => {
          const socket = connect({ port, host });
          const done = (busy: boolean) => () => {
            socket.destroy();
            answered(busy);
          };
          socket.once("connect", done(true)).once("error", done(false)).setTimeout(1_000, done(false));
        }),
    ),
  ).then((answers) => answers.includes(true));
