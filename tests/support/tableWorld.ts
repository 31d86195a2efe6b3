import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { documentsOf } from "../../db/private/documents.ts";
import { openDraftingFor } from "../../server/drafting/openDrafting.ts";
import { openPrivate } from "../../server/private.ts";
import { noteId } from "../../shared/sittings/tables/note.ts";
import { tablesOf } from "../../shared/sittings/tables/questions.ts";
import { attending } from "./story.ts";
import { makeWorld, type World } from "./world.ts";

/** An assembly whose small groups meet, with the drafting engine as the server runs it; the wire is in the test's hand. */
export interface TableWorld {
  readonly w: World;
  readonly sitting: string;
  readonly round: string;
  /** The id of the first table's note. */
  readonly note: string;
  readonly drafting: ReturnType<typeof openDraftingFor>;
  /** What was told, and to whom. */
  readonly told: { readonly to: string; readonly event: string }[];
  /** Asks as somebody; what is appended is heard. */
  readonly must: (who: string, command: object) => Promise<void>;
  /** Joins the note as somebody and gives the document, or the refusal's key. */
  readonly join: (who: string) => { readonly doc: Doc } | string;
  /** Writes what was changed in a joined document; gives the server's answer. */
  readonly write: (who: string, doc: Doc) => Promise<unknown>;
  /** Starts the engine again, as after a restart of the server. */
  readonly again: () => ReturnType<typeof openDraftingFor>;
  readonly close: () => void;
}

/** Seven people with eight seats are here and sit at one table. `file`: where the database lies; none: in memory. */
export async function tableWorld(file?: string): Promise<TableWorld> {
  const w = await makeWorld(file === undefined ? {} : { file });
  const { sitting } = await w.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Sitting in small groups",
    titleCy: "Eisteddiad mewn grwpiau bach",
    startsAt: w.clock + 60_000,
    hall: "Town Hall, Harbour",
    items: [{ kind: "evidence", minutes: 40 }],
  });
  await w.must("facilitator", { type: "AddRound", sitting, item: "i1", format: "small-groups", minutes: 30 });
  await w.must("facilitator", { type: "RemoveRound", sitting, round: "r1" });
  await w.must("facilitator", { type: "PublishAgenda", sitting });
  w.clock += 60_000;
  for (const name of attending) for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
  await w.must("facilitator", { type: "OpenSitting", sitting });
  await w.must("facilitator", { type: "OpenRound", sitting, round: "r2" });
  const told: { to: string; event: string }[] = [];
  const personal = openPrivate(w.db, {
    config: { origin: "http://localhost", smtp: null, mailFrom: "" },
    now: () => w.clock,
    trouble: (error) => void w.troubles.push(error),
    record: w.record,
  });
  const again = () =>
    openDraftingFor({
      record: w.record,
      personal,
      wire: {
        toRoom: (room, _, event) => void told.push({ to: room, event }),
        toOne: (socket, event) => void told.push({ to: socket, event }),
        putIn: () => {},
        takeOut: () => {},
      },
      now: () => w.clock,
      trouble: (error) => void w.troubles.push(error),
    });
  const drafting = again();
  const note = noteId(String(sitting), "r2", tablesOf(w.record.memory.sitting(String(sitting)) ?? fail(), "r2")?.tables[0]?.number ?? 0);
  const document = { kind: "group-note", id: note } as const;
  return {
    ...{ w, sitting: String(sitting), round: "r2", note, drafting, told, again },
    must: async (who, command) => {
      const before = w.announced.length;
      await w.must(who, { sitting, ...command });
      drafting.heard(w.announced.slice(before));
      await new Promise((done) => setImmediate(done));
    },
    join: (who) => {
      const doc = new Doc();
      const window = { socket: `window of ${who}`, person: w.person(who) };
      const joined = drafting.engine.join(window, document, { client: doc.clientID, stateVector: encodeStateVector(doc), epoch: null });
      if (!joined.ok) return joined.refusal.refused;
      applyUpdate(doc, joined.update);
      return { doc };
    },
    write: (who, doc) =>
      drafting.engine.update({ socket: `window of ${who}`, person: w.person(who) }, document, 1, encodeStateAsUpdate(doc)),
    close: () => {
      drafting.engine.close();
      personal.close();
      w.close();
    },
  };
}

const fail = (): never => {
  throw new Error("there is no sitting");
};

/** What lies on disk of any note. */
export const notesKept = ({ w }: Pick<TableWorld, "w">): number =>
  ["documents", "document_updates", "document_writers"].reduce((sum, table) => {
    const row: unknown = w.db.sqlite.prepare(`SELECT count(*) AS n FROM ${table} WHERE kind = 'group-note'`).get();
    return sum + (typeof row === "object" && row !== null && "n" in row ? Number(row.n) : 0);
  }, 0);

/** The ids of notes that lie on disk. */
export const noteIds = ({ w }: Pick<TableWorld, "w">): readonly string[] => documentsOf(w.db).ids("group-note");
