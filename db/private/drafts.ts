import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { CoAuthor } from "../../shared/proposals/together.ts";
import type { Db } from "../open.ts";
import { draftSeats, drafts } from "../schema.ts";

/** A proposal's text while it is written: seen by its author and the seats they invited. */
export interface KeptDraft {
  readonly id: string;
  /** The author. */
  readonly person: string;
  readonly text: string;
  /** When it was last saved. */
  readonly at: number;
  /** The proposal whose next version is written here; null before publication. */
  readonly proposal: string | null;
  /** The version that this text goes on from; null before publication. */
  readonly version: number | null;
}

/** A draft without its text: who may do what with it, asked at every stroke of a key. */
export interface DraftOwner {
  readonly person: string;
  readonly proposal: string | null;
  readonly version: number | null;
}

/** Texts of proposals while they are written, and the seats invited to them. */
export function draftsOf({ drizzle, sqlite }: Db) {
  const byId = drizzle
    .select()
    .from(drafts)
    .where(eq(drafts.id, sql.placeholder("id")))
    .prepare();
  const owner = sqlite.prepare<[string], DraftOwner>("SELECT person, proposal, version FROM drafts WHERE id = ?");
  const seats = sqlite.prepare<[string], CoAuthor>("SELECT seat, role FROM draft_seats WHERE draft = ? ORDER BY at, seat");
  const streamOfWords = sqlite.prepare<[string], { stream: string }>(
    "SELECT entries.stream FROM words JOIN entries ON entries.seq = words.seq WHERE words.hash = ?",
  );
  const find = (id: string): KeptDraft | null => byId.get({ id }) ?? null;
  const seatsOf = (id: string): readonly CoAuthor[] => seats.all(id);
  const ofProposal = (proposal: string): KeptDraft | null =>
    drizzle.select().from(drafts).where(eq(drafts.proposal, proposal)).get() ?? null;
  const known = (draft: KeptDraft | null) => (draft ? { ...draft, seats: seatsOf(draft.id) } : undefined);
  return {
    byId: find,
    /** A draft as rules see it: with the seats invited to it. */
    known: (id: string) => known(find(id)),
    /** The draft in which a proposal's next version is written, as rules see it. */
    knownOfProposal: (proposal: string) => known(ofProposal(proposal)),
    /** Whose it is and what it became; null if there is none. */
    owner: (id: string): DraftOwner | null => owner.get(id) ?? null,
    /** The seats invited to it, in the order in which they were. */
    seats: seatsOf,
    /** The draft in which a proposal's next version is written. */
    ofProposal,
    /** The draft of the proposal in whose record these words stand. */
    ofWords: (hash: string): KeptDraft | null => {
      const stream = streamOfWords.get(hash)?.stream ?? "";
      return stream.startsWith("proposal/") ? ofProposal(stream.slice("proposal/".length)) : null;
    },
    /** One person's drafts that are not public yet, the last saved first. */
    ofPerson: (person: string): readonly KeptDraft[] =>
      drizzle
        .select()
        .from(drafts)
        .where(and(eq(drafts.person, person), isNull(drafts.proposal)))
        .orderBy(desc(drafts.at), desc(drafts.id))
        .all(),
    /** Texts that these seats were invited to, the last saved first; also those whose proposal is public. */
    ofSeats: (invited: readonly string[]): readonly KeptDraft[] =>
      invited.length === 0
        ? []
        : drizzle
            .selectDistinct({
              id: drafts.id,
              person: drafts.person,
              text: drafts.text,
              at: drafts.at,
              proposal: drafts.proposal,
              version: drafts.version,
            })
            .from(drafts)
            .innerJoin(draftSeats, eq(draftSeats.draft, drafts.id))
            .where(inArray(draftSeats.seat, [...invited]))
            .orderBy(desc(drafts.at), desc(drafts.id))
            .all(),
    /** Saves a draft under its id. Whose it is and what it became never change by this. */
    save: (draft: Pick<KeptDraft, "id" | "person" | "text" | "at">): void => {
      const { text, at } = draft;
      drizzle.insert(drafts).values(draft).onConflictDoUpdate({ target: drafts.id, set: { text, at } }).run();
    },
    /** From now on the next version of this proposal is written here, going on from this version. */
    becomes: (id: string, proposal: string, version: number): void =>
      void drizzle.update(drafts).set({ proposal, version }).where(eq(drafts.id, id)).run(),
    invite: (draft: string, { seat, role }: CoAuthor, at: number): void =>
      void drizzle
        .insert(draftSeats)
        .values({ draft, seat, role, at })
        .onConflictDoUpdate({ target: [draftSeats.draft, draftSeats.seat], set: { role } })
        .run(),
    uninvite: (draft: string, seat: string): void =>
      void drizzle
        .delete(draftSeats)
        .where(and(eq(draftSeats.draft, draft), eq(draftSeats.seat, seat)))
        .run(),
    delete: (id: string): void => {
      drizzle.delete(drafts).where(eq(drafts.id, id)).run();
      drizzle.delete(draftSeats).where(eq(draftSeats.draft, id)).run();
    },
  };
}

export type Drafts = ReturnType<typeof draftsOf>;
