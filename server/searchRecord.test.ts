import { expect, it } from "vitest";
import { projectionsOf } from "../db/projections/project.ts";
import { searchPassages } from "../db/queries/search.ts";
import { askedIn } from "../shared/search/asked.ts";
import { withHalls } from "../tests/support/evidenceWorld.ts";
import { corrected, heldSitting, sendRound } from "../tests/support/minutesStory.ts";
import { tellStory } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";

const addresses = (w: World, q: string, rest: { readonly [name: string]: string } = {}): readonly string[] =>
  searchPassages(w.db, askedIn(new URLSearchParams({ q, ...rest })), { offset: 0, limit: 50 }).hits.map(({ address }) => address);
const rows = (w: World): string => JSON.stringify(projectionsOf(w.db, w.record.memory).all.map((one) => one.rows()));
/** SEA-3: made anew from the record it is the same. */
const sameAnew = (w: World): void => {
  const kept = rows(w);
  const again = projectionsOf(w.db, w.record.memory);
  for (const one of again.all) one.clear();
  again.projectAll();
  expect(rows(w)).toBe(kept);
};

it("SEA-9 minutes are found once they are sent round: own paragraphs, changes with their reasons, actions, corrections; SEA-1 not what was written since", async () => {
  const w = await makeWorld();
  const sitting = await heldSitting(w);
  const full = "/minutes/2026-03-12/full";
  await w.must("secretariat", { type: "AgreeAction", sitting, owner: "Zookeeper", en: "Feed it.", cy: "Ei fwydo.", day: "2026-05-01" });
  expect(addresses(w, "zookeeper")).toEqual([]);
  await sendRound(w, sitting);
  expect(addresses(w, "memory of a delegate")).toEqual([`${full}#s1`]);
  expect(addresses(w, "gynrychiolydd cof", { kind: "minutes" })).toEqual([`${full}#s1`]);
  expect(addresses(w, "zookeeper")).toEqual([`${full}#t1`]);
  const changed = addresses(w, "on a late train");
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(/full#p\d+$/);
  const absence = {
    type: "ChangeMinutes",
    sitting,
    paragraph: "absence",
    en: "A walrus came.",
    cy: "Daeth walrws.",
    reason: "It was seen.",
  };
  await w.must("secretariat", absence);
  expect(addresses(w, "walrus")).toEqual([]);
  expect(addresses(w, "no apologies attended")).toEqual(changed);
  await corrected(w, sitting);
  expect(addresses(w, "walrus")).toEqual(changed);
  expect(addresses(w, "no apologies attended")).toEqual([]);
  expect(addresses(w, "guildhall").toSorted()).toContain(`${full}#c1`);
  expect(addresses(w, "order that was published")).toContain(`${full}#c2`);
  sameAnew(w);
  // SEA-2
  const said = w.record.memory.minutes(sitting)?.own[0]?.en;
  await w.must("secretariat", { type: "WithdrawWords", hash: said, reason: "The family asked for it." });
  expect(addresses(w, "memory of a delegate")).toEqual([]);
  sameAnew(w);
  w.close();
});

it("SEA-10 a measure is found by its name in both languages, its source, and what was written about corrections", async () => {
  const w = await makeWorld();
  await withHalls(w);
  expect(addresses(w, "halls", { kind: "evidence" })).toEqual(["/evidence/halls"]);
  expect(addresses(w, "neuadd", { kind: "evidence" })).toEqual(["/evidence/halls"]);
  expect(addresses(w, "our own count")).toEqual(["/evidence/halls#source"]);
  const asked = { type: "AskFigureCorrection", measure: "halls", area: "E99000001", year: 2025, value: "8", source: "A beadle's ledger" };
  await w.must("Ada Anchor", { ...asked, seat: w.seats("Ada Anchor")[0] });
  await w.must("secretariat", { type: "AcceptFigureCorrection", measure: "halls", correction: 1, reason: "Ledgers are kept." });
  expect(addresses(w, "ledger")).toEqual(["/evidence/halls#correction-1", "/evidence/halls#correction-1"]);
  sameAnew(w);
  w.close();
});

it("SEA-1, FOL-13 a reply under embargo is found when it is released, and not before", async () => {
  const w = await makeWorld();
  await tellStory(w);
  const item = w.record.memory.planItem("NCSP-0001");
  const reply = { type: "RecordReply", item: "NCSP-0001", addressee: item?.addressees[0]?.code, recommendation: 1, answer: "not-accepted" };
  const releaseAt = w.clock + 3_600_000;
  await w.must("plan-team", { ...reply, reason: "The otters object.", releaseAt });
  expect(addresses(w, "otters")).toEqual([]);
  w.clock = releaseAt;
  await w.must("clock", { type: "ReleaseReply", item: "NCSP-0001" });
  expect(addresses(w, "otters")).toEqual(["/plan/NCSP-0001#r1"]);
  sameAnew(w);
  w.close();
});
