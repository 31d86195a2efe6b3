import { desc, eq, sql } from "drizzle-orm";
import type { Db } from "../open.ts";
import { drafts } from "../schema.ts";

/** A proposal that only its author sees. */
export interface KeptDraft {
  readonly id: string;
  readonly person: string;
  readonly text: string;
  /** When it was last saved. */
  readonly at: number;
}

/** Drafts of proposals before they are public. */
export function draftsOf({ drizzle }: Db) {
  const byId = drizzle
    .select()
    .from(drafts)
    .where(eq(drafts.id, sql.placeholder("id")))
    .prepare();
  return {
    byId: (id: string): KeptDraft | null => byId.get({ id }) ?? null,
    /** One person's drafts, the last saved first. */
    ofPerson: (person: string): readonly KeptDraft[] =>
      drizzle.select().from(drafts).where(eq(drafts.person, person)).orderBy(desc(drafts.at), desc(drafts.id)).all(),
    /** Saves a draft under its id. Whose it is never changes. */
    save: (draft: KeptDraft): void => {
      const { text, at } = draft;
      drizzle.insert(drafts).values(draft).onConflictDoUpdate({ target: drafts.id, set: { text, at } }).run();
    },
    delete: (id: string): void => void drizzle.delete(drafts).where(eq(drafts.id, id)).run(),
  };
}

export type Drafts = ReturnType<typeof draftsOf>;
