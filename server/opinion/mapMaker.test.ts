import { afterEach, expect, test } from "vitest";
import { statementsKeptOf } from "../../db/private/statements.ts";
import { noteSources } from "../../shared/minutes/decide.ts";
import { recordParagraphs } from "../../shared/minutes/noteParagraphs.ts";
import { everybodyAnswers, statementsWorld } from "../../tests/support/statementsWorld.ts";
import type { makeMap } from "./makeMap.ts";
import { type MapMaker, openMapMaker } from "./mapMaker.ts";
import { verifyMaps } from "./verifyMaps.ts";

type Opened = Awaited<ReturnType<typeof statementsWorld>>;
let world: Opened | null = null;
let maker: MapMaker | null = null;
afterEach(() => {
  maker?.close();
  world?.close();
  world = null;
  maker = null;
});

const people = 24;
const statements = 8;

async function closedRound(): Promise<Opened> {
  const w = await statementsWorld(people, statements);
  world = w;
  await everybodyAnswers(w, people, statements);
  await w.must("facilitator", { type: "CloseRound", sitting: w.sitting });
  return w;
}

const mapOf = (w: Opened) => w.record.memory.sitting(w.sitting)?.statements?.[0]?.map ?? null;
const published = (w: Opened) => w.announced.filter(({ entry }) => entry.event.type === "OpinionMapPublished").length;

/** Waits until the map stands on the record. */
async function untilPublished(w: Opened): Promise<void> {
  for (let i = 0; i < 400 && !mapOf(w); i += 1) await new Promise((go) => setTimeout(go, 50));
}

const makerFor = (w: Opened, make?: typeof makeMap): MapMaker => {
  maker = openMapMaker({
    record: w.record,
    perform: () => (asked) => w.ask(asked.by, asked.command, asked.id),
    trouble: (error) => void w.troubles.push(error),
    moved: () => undefined,
    againMs: 5,
    ...(make ? { make } : {}),
  });
  return maker;
};

test("OPN-16: the map of a closed round is made in a thread of its own, from the sealed rows, and verifies", async () => {
  const w = await closedRound();
  expect(verifyMaps(w.db, w.record.memory)).toEqual({ maps: 0, problems: [] });
  makerFor(w).look();
  await untilPublished(w);
  expect(mapOf(w)).toMatchObject({ people, agreed: expect.arrayContaining(["1", "2"]) });
  expect(mapOf(w)?.groups.map(({ size }) => size)).toEqual([12, 12]);
  expect(verifyMaps(w.db, w.record.memory)).toEqual({ maps: 1, problems: [] });
}, 60_000);

test("OPN-16: a thread that dies is begun again, and the map is published once", async () => {
  const w = await closedRound();
  const { makeMap: real } = await import("./makeMap.ts");
  let deaths = 0;
  const dying: typeof makeMap = (order, onStep) => {
    if (deaths === 2) return real(order, onStep);
    deaths += 1;
    return { map: Promise.reject(new Error("the thread died")), end: () => undefined };
  };
  makerFor(w, dying).look();
  await untilPublished(w);
  expect(deaths).toBe(2);
  expect(w.troubles).toHaveLength(2);
  const first = mapOf(w);
  expect(first?.people).toBe(people);
  maker?.look();
  await new Promise((go) => setTimeout(go, 100));
  expect(published(w)).toBe(1);
}, 60_000);

test("OPN-16: answers that were altered after the closing make no map, and are named by the check", async () => {
  const w = await closedRound();
  w.db.sqlite.prepare("UPDATE positions_sealed SET rows = replace(rows, 'ad', 'aa')").run();
  makerFor(w).look();
  for (let i = 0; i < 200 && w.troubles.length === 0; i += 1) await new Promise((go) => setTimeout(go, 50));
  expect(String(w.troubles[0])).toContain("positionsChanged");
  expect(mapOf(w)).toBeNull();
  expect(verifyMaps(w.db, w.record.memory).problems).toMatchObject([{ what: expect.stringContaining("not those whose hash") }]);
}, 60_000);

test("OPN-17: the note waits for the map; its confirmation deletes the rows, and the map stays", async () => {
  const w = await closedRound();
  await w.must("facilitator", { type: "CloseSitting", sitting: w.sitting, unreached: "lapses" });
  const confirm = { type: "ConfirmNote", sitting: w.sitting, contentHash: null };
  expect(await w.ask("secretariat", confirm)).toMatchObject({ ok: false, refusal: { refused: "noteMapPending" } });
  makerFor(w).look();
  await untilPublished(w);
  const map = mapOf(w);
  const [note, sitting] = [w.record.memory.note(w.sitting), w.record.memory.sitting(w.sitting)];
  const said = note && sitting ? recordParagraphs(noteSources(note, sitting, w.record.memory)) : [];
  expect(said.map(({ code }) => code)).toEqual(expect.arrayContaining(["statementsPut", "mapMade"]));
  await w.must("secretariat", confirm);
  expect(statementsKeptOf(w.db).sealed(w.sitting, "r2") ?? statementsKeptOf(w.db).sealed(w.sitting, "r1")).toBeUndefined();
  expect(w.db.sqlite.prepare("SELECT count(*) FROM positions_sealed").pluck().get()).toBe(0);
  expect(mapOf(w)).toEqual(map);
  expect(verifyMaps(w.db, w.record.memory)).toEqual({ maps: 0, problems: [] });
}, 60_000);
