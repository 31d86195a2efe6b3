import type { Source } from "./imports.ts";
import { type Broken, isTest } from "./rules.ts";

type Graph = ReadonlyMap<string, readonly { readonly file: string; readonly line: number }[]>;

const graphOf = (sources: readonly Source[]): Graph => {
  const known = new Set(sources.map((source) => source.path));
  return new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.flatMap(({ file, line, typeOnly }) => (file !== undefined && !typeOnly && known.has(file) ? [{ file, line }] : [])),
    ]),
  );
};

/** Circles of imports between files, each told once, at the import that closes it. Imports of types alone close no circle. */
export const circles = (sources: readonly Source[]): readonly Broken[] => {
  const graph = graphOf(sources);
  const done = new Set<string>();
  const found: Broken[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    for (const { file, line } of graph.get(path) ?? []) {
      const start = trail.indexOf(file);
      if (start >= 0) found.push({ path, line, rule: `circle of imports: ${[...trail.slice(start), file].join(" → ")}` });
      else if (!done.has(file)) walk(file, [...trail, file]);
    }
    done.add(path);
  };
  for (const path of graph.keys()) if (!done.has(path)) walk(path, [path]);
  return found;
};

/** `evolve` runs in the browser, where zod is too heavy: nothing that an `evolve.ts` brings along at run time may import it. */
export const zodInEvolve = (sources: readonly Source[]): readonly Broken[] => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const trailToZod = (path: string, seen: Set<string>): readonly string[] | undefined => {
    seen.add(path);
    for (const { name, file, typeOnly } of byPath.get(path)?.imports ?? []) {
      if (typeOnly) continue;
      if (name === "zod") return [path, "zod"];
      const rest = file !== undefined && !seen.has(file) ? trailToZod(file, seen) : undefined;
      if (rest) return [path, ...rest];
    }
    return undefined;
  };
  return sources
    .filter(({ path }) => /^shared\/.*evolve[A-Za-z]*\.ts$/.test(path) && !isTest(path))
    .flatMap(({ path }) => {
      const trail = trailToZod(path, new Set());
      return trail ? [{ path, line: 1, rule: `evolve runs in the browser and may not bring zod along: ${trail.join(" → ")}` }] : [];
    });
};
