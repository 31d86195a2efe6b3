import { describe, expect, it } from "vitest";
import { Doc, encodeStateAsUpdate, encodeStateVector, Map as SharedMap, XmlElement, XmlText } from "yjs";
import { canonicalProposal, parseProposal } from "../../shared/proposals/text.ts";
import { type DraftingWorld, draftingWorld, settled, type TestWindow, thatDraft } from "../../tests/support/draftingWorld.ts";
import { proposalTextOf } from "../../tests/support/proposalText.ts";
import { draftingLimits } from "./around.ts";

const text = proposalTextOf("Warm rooms");

async function room(): Promise<{ readonly w: DraftingWorld; readonly ada: TestWindow; readonly eve: TestWindow }> {
  const w = draftingWorld(text);
  const [ada, eve] = [w.sitDown("p-ada"), w.sitDown("p-eve")];
  await ada.join();
  await eve.join();
  return { w, ada, eve };
}

/** The room lives: Ada writes and Eve reads it. */
async function lives({ w, ada, eve }: Awaited<ReturnType<typeof room>>): Promise<void> {
  expect(await ada.write((doc) => doc.getText("title.en").insert(0, "Still "))).toEqual({ ok: true });
  await settled();
  if (eve.connected) expect(eve.doc.getText("title.en").toString()).toMatch(/^Still /);
  expect(w.troubles).toEqual([]);
}

const refused = (key: string) => ({ ok: false, refusal: { refused: key } });
const send = ({ w }: { readonly w: DraftingWorld }, window: TestWindow, bytes: Uint8Array) =>
  w.engine.update(window, thatDraft, window.epoch ?? 0, bytes);

describe("what is no writing in this text is refused, and the room lives (DRA-6)", () => {
  it("bytes that are no update", async () => {
    const r = await room();
    for (const bytes of [new Uint8Array([1, 2, 3]), new Uint8Array(0), new Uint8Array(5_000).fill(255), encodeStateVector(r.eve.doc)])
      expect(await send(r, r.eve, bytes)).toMatchObject(refused("updateWrong"));
    await lives(r);
  });

  it("more than one may write at once", async () => {
    const r = await room();
    expect(await send(r, r.eve, new Uint8Array(draftingLimits.update + 1))).toMatchObject(refused("updateTooLarge"));
    await lives(r);
  });

  it("another document, and parts that no proposal has", async () => {
    const r = await room();
    const other = new Doc();
    other.clientID = r.eve.doc.clientID + 1;
    other.getMap("settings").set("admin", true);
    expect(await send(r, r.eve, encodeStateAsUpdate(other))).toMatchObject(refused("updateWrong"));
    expect(await r.w.engine.update(r.eve, { kind: "draft", id: "d-other" }, 1, new Uint8Array(3))).toMatchObject(
      refused("documentNotYours"),
    );
    expect(
      r.w.engine.join(r.eve, { kind: "draft", id: "d-other" }, { client: 7, stateVector: new Uint8Array([0]), epoch: null }),
    ).toMatchObject(refused("documentNotYours"));
    await lives(r);
  });

  it("things that are no text: pictures, documents within documents", async () => {
    const r = await room();
    for (const thing of [() => new XmlElement("img"), () => new Doc()] as const) {
      const fork = new Doc();
      fork.clientID = r.eve.doc.clientID;
      fork.getMap("choices").set("chapter", thing());
      expect(await send(r, r.eve, encodeStateAsUpdate(fork))).toMatchObject(refused("updateWrong"));
    }
    await lives(r);
  });

  it("writing that rests on what the server never saw", async () => {
    const r = await room();
    r.eve.doc.getText("cost").insert(0, "first");
    const seen = encodeStateVector(r.eve.doc);
    r.eve.doc.getText("cost").insert(5, " second");
    expect(await send(r, r.eve, encodeStateAsUpdate(r.eve.doc, seen))).toMatchObject(refused("updateGap"));
    await lives(r);
  });

  it("a link that carries script is taken back, its writer is put out, and what others wrote stays", async () => {
    const r = await room();
    await r.ada.write((doc) => doc.getText("cost").insert(0, "Kept. "));
    await r.eve.write((doc) => {
      const link = new XmlText();
      link.setAttribute("__type", "link");
      link.setAttribute("__url", "javascript:alert(1)");
      link.insertEmbed(0, new SharedMap([["__type", "text"]]));
      link.insert(1, "Press here");
      const paragraph = new XmlText();
      paragraph.setAttribute("__type", "paragraph");
      paragraph.insertEmbed(0, link);
      doc.get("case", XmlText).insertEmbed(0, paragraph);
    });
    expect(await r.w.engine.stands(thatDraft, new Uint8Array([0]))).toMatchObject({ refused: "documentDidNotFit" });
    expect(r.eve.told.map(({ event }) => event)).toContain("document:closed");
    expect(r.ada.told.map(({ event }) => event)).toContain("document:reset");
    await r.ada.join();
    expect(r.ada.doc.getText("cost").toString()).toMatch(/^Kept\. /);
    expect(JSON.stringify(r.ada.doc.get("case", XmlText).toDelta())).not.toContain("javascript:");
    expect(r.w.kept()).toBe(canonicalProposal({ ...text, cost: `Kept. ${text.cost}` }));
    // What was taken back can not come in again with the old window.
    expect(await send(r, r.eve, encodeStateAsUpdate(r.eve.doc))).toMatchObject({ ok: false });
    await lives(r);
  });
});

describe("nobody writes in another's name or without the right (DRA-1, DRA-5)", () => {
  it("another person's writing client is refused, to write and to join with", async () => {
    const r = await room();
    const fork = new Doc();
    fork.clientID = r.ada.doc.clientID;
    fork.getText("cost").insert(0, "I, Ada, agree. ");
    expect(await send(r, r.eve, encodeStateAsUpdate(fork))).toMatchObject(refused("updateForeign"));
    const joined = r.w.engine.join(r.eve, thatDraft, { client: r.ada.doc.clientID, stateVector: new Uint8Array([0]), epoch: null });
    expect(joined).toMatchObject(refused("updateForeign"));
    await lives(r);
  });

  it("a commenter and a reader write nothing, a stranger hears nothing", async () => {
    const r = await room();
    for (const role of ["commenter", "reader"] as const) {
      r.w.roles.set("p-eve", role);
      expect(await r.eve.write((doc) => doc.getText("cost").insert(0, "No. "))).toMatchObject(refused("documentReadOnly"));
    }
    r.w.roles.delete("p-eve");
    expect(await r.eve.write((doc) => doc.getText("cost").insert(0, "No. "))).toMatchObject(refused("documentNotYours"));
    expect(parseProposal(r.w.kept())?.cost).toBe(text.cost);
    r.w.engine.recheck(thatDraft);
    expect(r.eve.told.at(-1)?.event ?? "").toMatch(/^document:/);
    const heard = r.eve.told.length;
    await lives({ ...r, eve: { ...r.eve, connected: false } });
    expect(r.eve.told.length).toBe(heard);
  });

  it("whoever is removed while they write is stopped at once, with the window open", async () => {
    const r = await room();
    r.w.roles.delete("p-eve");
    r.w.engine.recheck(thatDraft);
    expect(r.eve.told.map(({ event }) => event)).toContain("document:closed");
    r.eve.connected = true;
    expect(await r.eve.write((doc) => doc.getText("cost").insert(0, "No. "))).toMatchObject(refused("documentNotYours"));
    await lives({ ...r, eve: { ...r.eve, connected: false } });
  });

  it("a message about carets speaks for its own window only", async () => {
    const r = await room();
    const caret = (client: number): Uint8Array => new Uint8Array([1, ...varint(client), 1, 2, 123, 125]);
    const before = r.ada.told.length;
    r.w.engine.caret(r.eve, thatDraft, caret(r.ada.doc.clientID));
    r.w.engine.caret(r.eve, thatDraft, new Uint8Array(10_000));
    r.w.engine.caret(r.eve, thatDraft, new Uint8Array([9, 9, 9]));
    expect(r.ada.told.length).toBe(before);
    r.w.engine.caret(r.eve, thatDraft, caret(r.eve.doc.clientID));
    expect(r.ada.told.at(-1)?.event).toBe("document:awareness");
    await lives(r);
  });
});

describe("a version", () => {
  it("waits for what its maker wrote, and is refused with a sentence when that does not arrive (DRA-8)", async () => {
    const r = await room();
    r.eve.doc.getText("cost").insert(0, "Late. ");
    const state = encodeStateVector(r.eve.doc);
    expect(await r.w.engine.stands(thatDraft, state, 20)).toMatchObject({ refused: "documentBehind" });
    const waits = r.w.engine.stands(thatDraft, state, 5_000);
    await r.eve.join();
    expect(await waits).toBeNull();
    expect(parseProposal(r.w.kept())?.cost).toMatch(/^Late\. /);
    r.w.close();
  });

  it("is refused while a part is too long, and nothing is lost", async () => {
    const r = await room();
    await r.ada.write((doc) => doc.getText("title.en").insert(0, "x".repeat(500)));
    expect(await r.w.engine.stands(thatDraft, encodeStateVector(r.ada.doc))).toMatchObject({ refused: "draftTooLong", field: "title.en" });
    expect(r.w.kept()).toBe(canonicalProposal(text));
    await lives(r);
  });
});

/** A number as lib0 writes it. */
function varint(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}
