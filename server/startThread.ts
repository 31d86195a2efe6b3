import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";

/**
 * Starts a program in a thread of its own. The built one lies beside the built server, or below the demonstration's program; from the
 * sources (development, tests) tsx reads it. `built`: its name in the bundle; `source`: its file; `memory`: megabytes it may take.
 */
export function startThread(built: string, source: URL, memory: number): Worker {
  const limits = { resourceLimits: { maxOldGenerationSizeMb: memory } };
  if (!import.meta.url.endsWith(".ts")) {
    const beside = new URL(`./${built}.js`, import.meta.url);
    return new Worker(existsSync(beside) ? beside : new URL(`./server/${built}.js`, import.meta.url), limits);
  }
  const read = `import("tsx/esm/api").then(({ tsImport }) => tsImport(${JSON.stringify(source.href)}, ${JSON.stringify(import.meta.url)}))`;
  return new Worker(read, { ...limits, eval: true });
}
