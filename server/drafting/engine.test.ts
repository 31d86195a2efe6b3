import { describe, expect, it } from "vitest";
import { encodeStateVector, XmlText } from "yjs";
import { canonicalProposal, parseProposal } from "../../shared/proposals/text.ts";
import { draftingWorld, settled, thatDraft } from "../../tests/support/draftingWorld.ts";
import { proposalTextOf } from "../../tests/support/proposalText.ts";
import { itemOf } from "./blocks.ts";
import { readProposal } from "./proposalText.ts";

const text = proposalTextOf("Warm rooms");

describe("a text that is written together", () => {
  it("is begun once, by the server, from the text as it was kept (DRA-3)", async () => {
    const w = draftingWorld(text);
    const [ada, bo] = [w.sitDown("p-ada"), w.sitDown("p-bo")];
    await ada.join();
    await bo.join();
    for (const { doc } of [ada, bo])
      expect(readProposal(doc, { case: text.case.given, clauses: text.clauses.given })?.text).toBe(canonicalProposal(text));
    w.close();
  });

  it("reaches the others, is on disk before it is acknowledged, and outlives a kill (DRA-4)", async () => {
    const w = draftingWorld(text);
    const [ada, bo] = [w.sitDown("p-ada"), w.sitDown("p-bo")];
    await ada.join();
    await bo.join();
    expect(await ada.write((doc) => doc.getText("title.en").insert(0, "Very "))).toEqual({ ok: true });
    await settled();
    expect(bo.doc.getText("title.en").toString()).toBe("Very Warm rooms");
    w.killAndStart();
    const cai = w.sitDown("p-cai");
    await cai.join();
    expect(cai.doc.getText("title.en").toString()).toBe("Very Warm rooms");
    w.close();
  });

  it("gives a new block its id on the server, and the id stays with it (PRP-17)", async () => {
    const w = draftingWorld(text);
    const ada = w.sitDown("p-ada");
    await ada.join();
    await ada.write((doc) => doc.get("case", XmlText).insertEmbed(0, itemOf({ id: "", kind: "paragraph", runs: [{ text: "First." }] })));
    expect(await w.engine.stands(thatDraft, encodeStateVector(ada.doc))).toBeNull();
    const kept = parseProposal(w.kept());
    expect(kept?.case.blocks[0]).toEqual({ id: `b${text.case.given + 1}`, kind: "paragraph", runs: [{ text: "First." }] });
    await ada.write((doc) => doc.getText("cost").insert(0, "Perhaps "));
    expect(await w.engine.stands(thatDraft, encodeStateVector(ada.doc))).toBeNull();
    expect(parseProposal(w.kept())?.case.blocks[0]?.id).toBe(`b${text.case.given + 1}`);
    w.close();
  });

  it("leaves memory with the last who had it open, in one piece, and comes back the same", async () => {
    const w = draftingWorld(text);
    const ada = w.sitDown("p-ada");
    await ada.join();
    for (let n = 0; n < 20; n += 1) await ada.write((doc) => doc.getText("cost").insert(0, `${n} `));
    ada.drop();
    expect(w.engine.size()).toBe(0);
    expect(w.db.sqlite.prepare("SELECT count(*) AS n FROM document_updates").get()).toEqual({ n: 0 });
    expect(parseProposal(w.kept())?.cost).toMatch(/^19 18 /);
    await ada.join();
    expect(ada.doc.getText("cost").toString()).toMatch(/^19 18 /);
    w.close();
  });
});
