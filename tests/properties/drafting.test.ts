import fc from "fast-check";
import { expect, test } from "vitest";
import { type Doc, encodeStateVector, Map as SharedMap, XmlText } from "yjs";
import { elementsIn, elementsOf, itemOf, partsOf } from "../../server/drafting/blocks.ts";
import { readProposal } from "../../server/drafting/proposalText.ts";
import { blockKinds } from "../../shared/proposals/document.ts";
import { choicesName } from "../../shared/proposals/together.ts";
import { draftingWorld, settled, type TestWindow, thatDraft } from "../support/draftingWorld.ts";
import { proposalTextOf } from "../support/proposalText.ts";

const long = process.env["TESSERA_LONG"] === "1";
const text = proposalTextOf("Warm rooms");
/** What a document says, without how many ids were given out: that is kept beside it. */
const saying = (doc: Doc): string | undefined => withoutGiven(readProposal(doc, { case: 900_000, clauses: 900_000 })?.text ?? undefined);
const withoutGiven = (canonical: string | undefined): string | undefined => canonical?.replace(/"given":\d+/g, "");

/** The places in a section that words can be written at: elements with words of their own. */
const wordy = (root: XmlText): readonly XmlText[] =>
  elementsIn(root)
    .flatMap((element) => (element.getAttribute("__type") === "list" ? elementsIn(element) : [element]))
    .filter((element) => partsOf(element).length > 1);

/** What an editor does to the shared document, as Lexical's binding does it: words, marks, blocks, lists. */
function edit(doc: Doc, [what, where, how]: readonly [number, number, number]): void {
  const root = doc.get(where % 2 === 0 ? "case" : "clauses", XmlText);
  const elements = wordy(root);
  const element = elements[how % Math.max(1, elements.length)];
  switch (what % 8) {
    case 0: {
      const line = doc.getText("title.en");
      line.insert(how % (line.length + 1), `w${where} `);
      return;
    }
    case 1: {
      const line = doc.getText("cost");
      if (line.length > 0) line.delete(how % line.length, 1);
      return;
    }
    case 2:
      doc.getMap(choicesName).set("chapter", how % 2 ? "civic-spaces" : "");
      return;
    case 3:
      if (element) element.insert(1, `x${where % 10}`);
      return;
    case 4:
      if (element && element.length > 3) element.delete(2, 1);
      return;
    case 5: {
      const kind = blockKinds[how % blockKinds.length] ?? "paragraph";
      const made = elementsOf([{ id: "", kind, runs: [{ text: `Block ${where}.` }] }])[0];
      if (made) root.insertEmbed(how % (root.length + 1), made);
      return;
    }
    case 6: {
      const list = elementsIn(root).find((one) => one.getAttribute("__type") === "list");
      if (list)
        list.insertEmbed(how % (list.length + 1), itemOf({ id: "", kind: "clause", runs: [{ text: `Item ${where}.`, strong: true }] }));
      return;
    }
    default: {
      if (root.length > 2) root.delete(how % root.length, 1);
    }
  }
}

const step = fc.record({
  who: fc.nat(4),
  does: fc.constantFrom("write", "write", "write", "write", "write", "drop", "join", "kill", "turn"),
  how: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(400)),
});

/** Whether these things really happened: a property over windows that never write proves nothing. */
const happened = { killed: 0, offline: 0, written: 0, gaveIds: 0 };

test("DRA-4 DRA-7 five windows write, lose the line, come back, the server is killed: all texts are equal, nothing acknowledged is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), fc.integer({ min: 1, max: 12 }), async (steps, compactAfter) => {
      const w = draftingWorld(text, { compactAfter, checkEvery: 0 });
      try {
        const windows = Array.from({ length: 5 }, (_, i) => w.sitDown(`p-${i}`));
        for (const window of windows) await window.join();
        const acknowledged: { readonly client: number; readonly clock: number }[] = [];
        const waiting: Promise<unknown>[] = [];
        const write = (window: TestWindow, how: readonly [number, number, number]): void => {
          if (!window.connected) happened.offline += 1;
          const { clientID } = window.doc;
          const answered = window.write((doc) => edit(doc, how));
          const clock = window.doc.store.clients.get(clientID)?.at(-1);
          waiting.push(
            answered.then((told) => {
              if (told && clock && typeof told === "object" && "ok" in told && told.ok === true)
                acknowledged.push({ client: clientID, clock: clock.id.clock });
            }),
          );
          happened.written += 1;
        };
        for (const { who, does, how } of steps) {
          const window = windows[who];
          if (!window) continue;
          if (does === "write") write(window, how);
          else if (does === "drop" && window.connected) window.drop();
          else if (does === "join" && !window.connected) await window.join();
          else if (does === "turn") await settled();
          else if (does === "kill") {
            // What was acknowledged before the kill is asked for after it.
            await settled();
            w.killAndStart();
            happened.killed += 1;
          }
        }
        await Promise.all(waiting);
        for (const window of windows) if (!window.connected) await window.join();
        // Once more both ways: what came back late reaches those who came back early.
        for (const window of windows) {
          window.drop();
          await window.join();
        }
        const own = windows[0]?.doc ?? null;
        expect(own && (await w.engine.stands(thatDraft, encodeStateVector(own)))).toBeNull();
        await settled();
        const texts = windows.map(({ doc }) => saying(doc));
        expect(new Set(texts).size).toBe(1);
        expect(texts[0]).toBe(withoutGiven(w.kept()));
        for (const { client, clock } of acknowledged) {
          const last = own?.store.clients.get(client)?.at(-1);
          expect(last ? last.id.clock + last.length : 0).toBeGreaterThan(clock);
        }
        // Read again from the disk alone it is the same.
        const before = withoutGiven(w.kept());
        w.killAndStart();
        const again = w.sitDown("p-again");
        await again.join();
        expect(saying(again.doc)).toBe(before);
        expect(w.troubles).toEqual([]);
        if (elementsIn(again.doc.get("case", XmlText)).some((one) => one.getAttribute("__state") instanceof SharedMap))
          happened.gaveIds += 1;
      } finally {
        w.close();
      }
    }),
    { numRuns: long ? 5_000 : 300 },
  );
  for (const times of Object.values(happened)) expect(times).toBeGreaterThan(50);
}, 600_000);
