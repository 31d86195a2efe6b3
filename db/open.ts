import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import * as schema from "./schema.ts";

/** The open database: `sqlite` for the few statements of the hot path, `drizzle` for everything else. */
export interface Db {
  readonly sqlite: Database.Database;
  readonly drizzle: BetterSQLite3Database<typeof schema>;
  close(): void;
}

/** Where the migrations lie: beside the sources, found from the project's root whatever bundle is running. */
const migrationsFolder = (): string => {
  const found = [
    join(process.cwd(), "db", "migrations"),
    join(import.meta.dirname, "migrations"),
    join(import.meta.dirname, "..", "db", "migrations"),
  ].find((f) => existsSync(join(f, "meta", "_journal.json")));
  if (!found) throw new Error("The folder db/migrations was not found. Start Tessera from the folder that holds package.json.");
  return resolve(found);
};

/**
 * Opens (and makes or migrates) the assembly's database. Write-ahead log, every commit synced to disk (JRN-6:
 * durability is never weakened for speed), deleted words overwritten.
 */
export function openDb(file: string): Db {
  if (file !== ":memory:") mkdirSync(dirname(resolve(file)), { recursive: true });
  const sqlite = new Database(file);
  sqlite.pragma("journal_mode = WAL");
  sqlite.pragma("synchronous = FULL");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("secure_delete = ON");
  sqlite.pragma("busy_timeout = 5000");
  sqlite.pragma("wal_autocheckpoint = 4000");
  const db = drizzle(sqlite, { schema });
  migrate(db, { migrationsFolder: migrationsFolder() });
  return { sqlite, drizzle: db, close: () => sqlite.close() };
}

/**
 * What lies at the place where a database should be, without making or changing anything: `nothing`, something `unreadable` (no
 * database), one that is `empty` (no journal has begun in it), or a `journal`.
 */
export function whatLiesAt(file: string): "nothing" | "unreadable" | "empty" | "journal" {
  if (!existsSync(file)) return "nothing";
  let sqlite: Database.Database | null = null;
  try {
    sqlite = new Database(file, { readonly: true, fileMustExist: true });
    const known = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'entries'").get();
    return known !== undefined && sqlite.prepare("SELECT 1 FROM entries LIMIT 1").get() !== undefined ? "journal" : "empty";
  } catch {
    return "unreadable";
  } finally {
    sqlite?.close();
  }
}
