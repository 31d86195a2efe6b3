import {
  ContentAny,
  ContentDeleted,
  ContentString,
  ContentType,
  type Doc,
  decodeUpdate,
  ID,
  Item,
  Map as SharedMap,
  Skip,
  XmlText,
} from "yjs";

/** What is wrong with an update before it is let near a document (DRA-6). */
export type UpdateProblem = "malformed" | "foreign" | "gap";

/** What an update brings: which clients wrote what is new in it, or what is wrong with it. */
export type Inspected = { readonly clients: readonly number[] } | { readonly problem: UpdateProblem };

const no = (problem: UpdateProblem): Inspected => ({ problem });

/**
 * Looks at an update without applying it: it decodes, writes only into the parts that the document has and only the kinds
 * of content that texts are made of, and rests on nothing that the document lacks (`gap`: the sender must send more).
 */
export function inspectUpdate(update: Uint8Array, doc: Doc, parts: ReadonlySet<string>): Inspected {
  let decoded: ReturnType<typeof decodeUpdate>;
  try {
    decoded = decodeUpdate(update);
  } catch {
    return no("malformed");
  }
  const stands = (client: number): number => {
    const last = doc.store.clients.get(client)?.at(-1);
    return last ? last.id.clock + last.length : 0;
  };
  /** How far each client's writing goes with this update. */
  const ends = new Map<number, number>();
  const endOf = (client: number): number => ends.get(client) ?? stands(client);
  const written = new Set<number>();
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    const end = endOf(client);
    if (struct instanceof Skip || clock > end) return no("gap");
    if (clock + struct.length <= end) continue;
    ends.set(client, clock + struct.length);
    written.add(client);
  }
  const isThere = (id: ID | null): boolean => id === null || id.clock < endOf(id.client);
  for (const struct of decoded.structs) {
    if (!(struct instanceof Item) || struct.id.clock + struct.length <= stands(struct.id.client)) continue;
    const { content, parent } = struct;
    if (typeof parent === "string" && !parts.has(parent)) return no("foreign");
    if (parent instanceof ID && !isThere(parent)) return no("gap");
    if (!isThere(struct.origin) || !isThere(struct.rightOrigin)) return no("gap");
    const known =
      content instanceof ContentType
        ? content.type instanceof XmlText || content.type instanceof SharedMap
        : content instanceof ContentString || content instanceof ContentAny || content instanceof ContentDeleted;
    if (!known) return no("foreign");
  }
  for (const [client, deleted] of decoded.ds.clients) if (deleted.some(({ clock, len }) => clock + len > endOf(client))) return no("gap");
  return { clients: [...written] };
}
