import { spawn } from "node:child_process";

/** A step of the set-up that could not be done, with a sentence for the person at the keyboard. */
export class SetUpProblem extends Error {}

/**
 * Runs a program to its end and answers its exit code. `quiet` keeps its output and gives it back as `output`
 * (shown only if something went wrong); otherwise everything it says goes to standard error.
 */
export const run = (program, args, { cwd, env = process.env, quiet = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", quiet ? "pipe" : 2, quiet ? "pipe" : 2] });
    const said = [];
    child.stdout?.on("data", (part) => said.push(part));
    child.stderr?.on("data", (part) => said.push(part));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: code ?? 1, signal, output: Buffer.concat(said).toString() }));
  });

/**
 * Becomes, as far as Node can, the program it starts: same terminal, same signals, same exit code. Never returns.
 * An interrupt from the keyboard reaches the child by itself; other signals are passed on.
 */
export const become = (program, args, env = process.env) => {
  const child = spawn(program, args, { env, stdio: "inherit" });
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (problem) => {
    process.stderr.write(`Could not start ${program}: ${problem.message}\n`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
  return new Promise(() => {});
};
