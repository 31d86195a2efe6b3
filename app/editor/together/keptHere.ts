/** What somebody wrote and the server has not acknowledged yet, kept in this browser until it has. */
export interface KeptHere {
  /** What earlier windows left behind, for the epoch it was written in. */
  readonly left: () => Promise<readonly { readonly key: string; readonly epoch: number; readonly bytes: Uint8Array }[]>;
  readonly keep: (epoch: number, bytes: Uint8Array) => void;
  /** Everything arrived: nothing of this window, nor of those whose writing it sent on, is kept any longer. */
  readonly clear: (keys: readonly string[]) => void;
}

const store = "unsent";

const open = (): Promise<IDBDatabase | null> =>
  new Promise((resolve) => {
    try {
      const asked = indexedDB.open("tessera-writing", 1);
      asked.onupgradeneeded = () => void asked.result.createObjectStore(store, { keyPath: "key" });
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => resolve(null);
      asked.onblocked = () => resolve(null);
    } catch {
      // A browser that keeps nothing (private windows): writing goes on, only a closed window loses what was not sent.
      resolve(null);
    }
  });

/** Opens this browser's store for one person's writing in one document. `client`: the writing client of this window. */
export function keptHere(person: string, document: string, client: number): KeptHere {
  const prefix = `${person} ${document} `;
  const own = `${prefix}${client}`;
  const database = open();
  const write = (work: (kept: IDBObjectStore) => void): void =>
    void database.then((db) => {
      if (db) work(db.transaction(store, "readwrite").objectStore(store));
    });
  let due: number | null = null;
  return {
    left: async () => {
      const db = await database;
      if (!db) return [];
      const rows = await new Promise<unknown>((resolve) => {
        const asked = db
          .transaction(store)
          .objectStore(store)
          .getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => resolve([]);
      });
      return (Array.isArray(rows) ? rows : []).filter(
        (row: { key: unknown; epoch: unknown; bytes: unknown }) =>
          typeof row.key === "string" && row.key !== own && typeof row.epoch === "number" && row.bytes instanceof Uint8Array,
      );
    },
    keep: (epoch, bytes) => {
      if (due !== null) window.clearTimeout(due);
      due = window.setTimeout(() => {
        due = null;
        write((kept) => kept.put({ key: own, epoch, bytes }));
      }, 200);
    },
    clear: (keys) => {
      if (due !== null) window.clearTimeout(due);
      due = null;
      write((kept) => {
        for (const key of [own, ...keys]) kept.delete(key);
      });
    },
  };
}
