import { eq, sql } from "drizzle-orm";
import type { Db } from "../open.ts";
import { settings } from "../schema.ts";

/** Small numbers of this installation, by name. */
export function settingsOf({ drizzle }: Db) {
  const read = drizzle
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.name, sql.placeholder("name")))
    .prepare();
  return {
    /** The text kept under a name, or null. */
    get: (name: string): string | null => read.get({ name })?.value ?? null,
    set: (name: string, value: string): void => {
      drizzle.insert(settings).values({ name, value }).onConflictDoUpdate({ target: settings.name, set: { value } }).run();
    },
    /** Counts one further; gives the new number. The first is 1. */
    count: (name: string): number => {
      const row = drizzle
        .insert(settings)
        .values({ name, value: "1" })
        .onConflictDoUpdate({ target: settings.name, set: { value: sql`CAST(CAST(${settings.value} AS INTEGER) + 1 AS TEXT)` } })
        .returning({ value: settings.value })
        .get();
      return Number(row.value);
    },
  };
}
