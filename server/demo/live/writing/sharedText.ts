import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { applyUpdate, createRelativePositionFromTypeIndex, Doc, encodeStateAsUpdate, encodeStateVector, type XmlText } from "yjs";
import { z } from "zod";
import type { DocumentName, TogetherSection } from "../../../../shared/proposals/together.ts";
import type { Client } from "../client.ts";

const bytes = z.instanceof(Uint8Array);
const people = z.array(z.object({ clients: z.array(z.number()) }));
const joinedSchema = z.object({ ok: z.literal(true), epoch: z.number(), update: bytes, stateVector: bytes, people });
const toldSchema = z.object({ ok: z.boolean() });

/** A text that a simulated person has open, by the messages that a browser sends. */
export interface SharedText {
  readonly doc: () => Doc;
  /** Whether the text is here and may be written in. */
  readonly isOpen: () => boolean;
  /** The writing clients of everybody who has it open. */
  readonly here: () => readonly number[];
  /** Shows where this person is writing; null: nowhere. */
  readonly caret: (section: TogetherSection, element: XmlText | null, at: number) => void;
}

/** Opens a text and keeps it open; after a lost connection or a new beginning it is joined again. */
export function openText({ socket }: Client, name: DocumentName): SharedText {
  let doc = new Doc();
  let awareness = new Awareness(doc);
  let epoch: number | null = null;
  let here: readonly number[] = [];

  const send = (update: Uint8Array): void => {
    socket.emit("document:update", { ...name, epoch, update }, (told: unknown) => {
      if (toldSchema.safeParse(told).data?.ok !== true) setTimeout(join, 2_000);
    });
  };
  const begin = (): void => {
    awareness.destroy();
    doc.destroy();
    doc = new Doc();
    awareness = new Awareness(doc);
    epoch = null;
    doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "server" && epoch !== null) send(update);
    });
  };
  const join = (): void => {
    if (!socket.connected) return;
    const asked = { ...name, client: doc.clientID, stateVector: encodeStateVector(doc), epoch };
    socket.emit("document:join", asked, (answer: unknown) => {
      const joined = joinedSchema.safeParse(answer).data;
      // Whoever is no longer a co-author, or whose text is gone, stays outside.
      if (!joined) return begin();
      if (epoch !== null && epoch !== joined.epoch) {
        begin();
        return join();
      }
      epoch = joined.epoch;
      here = joined.people.flatMap(({ clients }) => clients);
      applyUpdate(doc, joined.update, "server");
      send(encodeStateAsUpdate(doc, joined.stateVector));
    });
  };
  const about =
    (hear: (told: unknown) => void) =>
    (that: DocumentName, told: unknown): void => {
      if (that.kind === name.kind && that.id === name.id) hear(told);
    };
  socket.on(
    "document:update",
    about((told) => bytes.safeParse(told).data && applyUpdate(doc, bytes.parse(told), "server")),
  );
  socket.on(
    "document:awareness",
    about((told) => bytes.safeParse(told).data && applyAwarenessUpdate(awareness, bytes.parse(told), "server")),
  );
  socket.on(
    "document:people",
    about((told) => {
      here = people
        .catch([])
        .parse(told)
        .flatMap(({ clients }) => clients);
    }),
  );
  socket.on("document:closed", about(begin));
  socket.on("document:reset", about(join));
  socket.on("connect", join);
  begin();
  join();

  return {
    doc: () => doc,
    isOpen: () => epoch !== null && socket.connected,
    here: () => here,
    caret: (section, element, at) => {
      const place = element && createRelativePositionFromTypeIndex(element, at);
      awareness.setLocalState({
        [section]: { anchorPos: place, focusPos: place, focusing: place !== null, name: "", color: "", awarenessData: {} },
      });
      if (epoch !== null) socket.emit("document:awareness", { ...name, update: encodeAwarenessUpdate(awareness, [doc.clientID]) });
    },
  };
}
