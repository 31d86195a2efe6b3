import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { Doc, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { documentsOf } from "../../db/private/documents.ts";
import { admittedProposal } from "../../tests/support/story.ts";
import { makeWorld } from "../../tests/support/world.ts";
import { newId, openDoor } from "../perform.ts";
import { openPrivate } from "../private.ts";
import { openDraftingFor } from "./openDrafting.ts";

const libel = "A libel against Mr Nobody of Nowhere";
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test.each(["at the desk", "at the command line"])(
  "JRN-5 words withdrawn %s do not come back from a text that somebody is writing in",
  async (where) => {
    const folder = mkdtempSync(join(tmpdir(), "tessera-withdrawn-"));
    folders.push(folder);
    const file = join(folder, "assembly.db");
    const w = await makeWorld({ file });
    const troubles: unknown[] = [];
    const trouble = (error: unknown): void => void troubles.push(error);
    const config = { origin: "http://localhost", smtp: null, mailFrom: "" };
    const personal = openPrivate(w.db, { config, now: () => w.clock, trouble, record: w.record });
    const told: string[] = [];
    const wire = { toRoom: () => {}, toOne: (_: string, event: string) => void told.push(event), putIn: () => {}, takeOut: () => {} };
    const drafting = openDraftingFor({ record: w.record, personal, wire, now: () => w.clock, trouble });
    const { perform } = openDoor(w.record, {
      now: () => w.clock,
      trouble,
      keep: drafting.keep,
      personByEmail: personal.personByEmail,
      announce: drafting.heard,
    });

    const proposal = await admittedProposal(w, libel);
    const draft = personal.drafts.ofProposal(proposal)?.id ?? "";
    const document = { kind: "draft", id: draft } as const;
    const window = { socket: "socket-1", person: w.person("Ada Anchor") };
    const doc = new Doc();
    const joined = drafting.engine.join(window, document, { client: doc.clientID, stateVector: encodeStateVector(doc), epoch: null });
    if (!joined.ok) throw new Error(joined.refusal.refused);
    doc.getText("cost").insert(0, libel);
    expect(await drafting.engine.update(window, document, joined.epoch, encodeStateAsUpdate(doc))).toMatchObject({ ok: true });

    const onDisk = (): boolean => ["", "-wal"].some((end) => readFileSync(`${file}${end}`).includes("Mr Nobody of Nowhere"));
    expect(onDisk()).toBe(true);
    const hash = w.record.memory.proposal(proposal)?.versions[0]?.text ?? "";
    const command = { type: "WithdrawWords", hash, reason: "It names a person." };
    if (where === "at the desk") expect(await perform({ id: newId(), by: w.person("secretariat"), command })).toMatchObject({ ok: true });
    else {
      await w.must("secretariat", command);
      drafting.heard(w.announced.slice(-1));
    }
    await new Promise((soon) => setTimeout(soon, 20));
    expect(told).toContain("document:closed");
    expect(drafting.engine.size()).toBe(0);
    expect(documentsOf(w.db).find(document)).toBeNull();
    drafting.engine.close();
    expect(onDisk()).toBe(false);
    expect(troubles).toEqual([]);
    personal.close();
    w.close();
  },
);
