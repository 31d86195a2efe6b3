import { whatLiesAt } from "../db/open.ts";
import type { Config } from "./config.ts";

const foundOne = (file: string): string => `Found an assembly with: TESSERA_DATABASE=${file} npm run --silent assembly -- found --help`;

/**
 * Why `npm start` does not serve this database, in a sentence; null where it does. A mistyped path must not become an empty
 * assembly that looks like the real one. Nothing is made or changed.
 */
export function databaseProblem(file: string): string | null {
  switch (whatLiesAt(file)) {
    case "journal":
      return null;
    case "nothing":
      return `There is no database at ${file}, where TESSERA_DATABASE points. Mend the path, or begin there. ${foundOne(file)}`;
    case "empty":
      return `No assembly is founded in the database ${file}, where TESSERA_DATABASE points. Mend the path, or begin there. ${foundOne(file)}`;
    case "unreadable":
      return `The file ${file}, where TESSERA_DATABASE points, cannot be read as a database. Mend the path, or put back a backup.`;
  }
}

/** A warning where people would be sent to another port of this machine than the one listened on; null where all is well. */
export function originProblem({ origin, port }: Pick<Config, "origin" | "port">): string | null {
  const { hostname, port: named, protocol } = new URL(origin);
  if (!["localhost", "127.0.0.1", "[::1]"].includes(hostname)) return null;
  const meant = Number(named || (protocol === "https:" ? 443 : 80));
  if (meant === port) return null;
  return `TESSERA_ORIGIN is ${origin}, but this server listens on port ${port}: links and forms would lead to port ${meant}. Let PORT and TESSERA_ORIGIN name the same port.`;
}
