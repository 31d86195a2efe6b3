import { spawn } from "node:child_process";

const limitOf = (step, long) => step.minutes * 60_000 * (long ? 10 : 1);

/** Runs a program with its output in sight; ends it, and all it started, when it takes longer than its step may. */
const runProgram = ([program, ...args], { cwd, env, limit }) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "inherit", "inherit"], detached: true });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        child.kill(signal);
      }
    };
    const late = setTimeout(() => {
      process.stderr.write(`This step took longer than ${limit / 60_000} minutes and was ended.\n`);
      end("SIGKILL");
    }, limit);
    const interrupted = (signal) => {
      end(signal);
      process.exit(130);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, interrupted);
    const finish = (code) => {
      clearTimeout(late);
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(signal, interrupted);
      resolve(code ?? 1);
    };
    child.on("error", () => finish(1));
    child.on("close", finish);
  });

const attempt = async (work) => {
  try {
    await work();
    return 0;
  } catch (problem) {
    process.stderr.write(`${problem.message}\n`);
    return 1;
  }
};

/** Runs one step of `npm test` and counts what came of it: `{name, passed, failed, notRun, seconds}`, the middle three lists of names. */
export const runStep = async (step, { root, long }) => {
  process.stdout.write(`\n── ${step.name} ──\n`);
  const began = Date.now();
  const env = { ...process.env, ...step.env, ...(long ? { TESSERA_LONG: "1" } : {}) };
  const ready = step.needs ? await attempt(step.needs) : 0;
  let code = ready;
  if (ready === 0)
    code = step.work ? await attempt(step.work) : await runProgram(step.command, { cwd: root, env, limit: limitOf(step, long) });
  return { name: step.name, ...step.count(code), seconds: Math.round((Date.now() - began) / 1000) };
};
