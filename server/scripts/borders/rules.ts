import type { Import, Source } from "./imports.ts";

/** One broken border, ready to print as `file:line rule`. */
export interface Broken {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
}

/** Which of our folders a folder may import, besides itself. Packages are judged by `packageAllowed`. */
const arrows: { readonly [folder: string]: readonly string[] } = {
  app: ["shared"],
  db: ["shared"],
  server: ["app", "db", "shared"],
  shared: [],
  tests: ["app", "db", "server", "shared"],
};

/**
 * The folders of the rules, leaf first: each may import those in a row above it, never its own row's neighbours.
 * A file directly in `shared/` is in the first row.
 */
export const order: readonly (readonly string[])[] = [
  ["journal"],
  ["weights", "calendar", "diff"],
  ["counting"],
  ["opinion", "smallGroups"],
  ["founding"],
  ["roll"],
  ["proposals"],
  ["sittings", "likeness"],
  ["amendments"],
  ["ballots", "voice", "composites", "requests", "templates"],
  ["motions", "elections"],
  ["plan"],
  ["minutes", "evidence"],
  ["places"],
  ["civic"],
  ["assembly"],
  ["search"],
];

const serverOnly = /^(better-sqlite3|drizzle-orm|socket\.io|express|compression|helmet|nodemailer|pino|rate-limiter-flexible)(\/|$)/;

/** The one file of the rules that may use the kept library for comparing lists of words. It is pure, as they are. */
const wordsOfDiff = "shared/diff/words.ts";

/** Tests may use what tests need: the other folders' builders, the test tools, Node. */
export const isTest = (path: string): boolean => path.startsWith("tests/") || /\.test\.tsx?$/.test(path);

const top = (path: string): string => path.split("/")[0] ?? "";

/** `roll` for `shared/roll/decide.ts`, `journal` for a file directly in `shared/`. */
export const partOf = (path: string): string => (path.split("/").length === 2 ? "journal" : (path.split("/")[1] ?? ""));

const rowOf = (part: string): number => order.findIndex((row) => row.includes(part));

const ownFolderRule = (from: string, to: string): string | undefined => {
  if (top(from) === top(to)) return undefined;
  if (!(top(to) in arrows)) return `${top(from)}/ may not import ${to}, which lies outside the folders of the project`;
  if (isTest(from)) return undefined;
  return arrows[top(from)]?.includes(top(to)) ? undefined : `${top(from)}/ may not import ${top(to)}/`;
};

const orderRule = (from: string, to: string): string | undefined => {
  if (isTest(from) || top(from) !== "shared" || top(to) !== "shared" || partOf(from) === partOf(to)) return undefined;
  if (rowOf(partOf(from)) < 0) return `shared/${partOf(from)} has no place in the order of the rules' folders`;
  if (rowOf(partOf(to)) < 0) return `shared/${partOf(to)} has no place in the order of the rules' folders`;
  return rowOf(partOf(to)) < rowOf(partOf(from))
    ? undefined
    : `shared/${partOf(from)} may not import shared/${partOf(to)}: leaf first, no circles`;
};

/** The demonstration stands on the server, never the server on the demonstration. */
const demoRule = (from: string, to: string): string | undefined =>
  to.startsWith("server/demo/") && !from.startsWith("server/demo/") && !isTest(from)
    ? `${from} may not import the demonstration: what both need lies in server/simulated/`
    : undefined;

const packageRule = (from: string, name: string): string | undefined => {
  if (isTest(from)) return undefined;
  if (top(from) === "shared" && name !== "zod" && !(name === "diff" && from === wordsOfDiff))
    return `shared/ imports nothing but zod and itself, not ${name}`;
  if (top(from) === "app" && from !== "app/entry.server.tsx") {
    if (name.startsWith("node:")) return `app/ may not import ${name}: it runs in the browser too`;
    if (serverOnly.test(name)) return `app/ may not import ${name}: pages reach data through the load context`;
  }
  return undefined;
};

const ruleFor = (from: string, imported: Import): string | undefined => {
  if (imported.file === undefined) return packageRule(from, imported.name);
  return ownFolderRule(from, imported.file) ?? orderRule(from, imported.file) ?? demoRule(from, imported.file);
};

/** Every import that crosses a border the wrong way (types count too: a border is about who knows whom). */
export const brokenImports = (sources: readonly Source[]): readonly Broken[] =>
  sources.flatMap(({ path, imports }) =>
    imports.flatMap((imported) => {
      const rule = ruleFor(path, imported);
      return rule ? [{ path, line: imported.line, rule }] : [];
    }),
  );
