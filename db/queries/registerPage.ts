import { desc, eq, sql } from "drizzle-orm";
import type { Db } from "../open.ts";
import { registers } from "../schema.ts";

/** A page of a register, newest first. Without `page` all of it. */
export function registerPage(
  db: Db,
  kind: string,
  page: { readonly offset: number; readonly limit: number } = { offset: 0, limit: 10_000 },
) {
  return db.drizzle
    .select({ id: registers.id, standing: registers.standing, at: registers.at })
    .from(registers)
    .where(eq(registers.kind, kind))
    .orderBy(desc(registers.at), desc(sql`rowid`))
    .limit(page.limit)
    .offset(page.offset)
    .all();
}
