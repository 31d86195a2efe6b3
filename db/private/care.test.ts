import { afterEach, beforeEach, expect, test } from "vitest";
import { type Db, openDb } from "../open.ts";
import { careOf } from "./care.ts";
import { keeperOf } from "./keep.ts";

let db: Db;
beforeEach(() => {
  db = openDb(":memory:");
});
afterEach(() => db.close());

const about = { kind: "apologies", sitting: "1", seat: "s-1", tell: [] } as const;
const asked = { kind: "help-asked", id: "h1", sitting: "1", person: "p-1", seat: "s-1", text: "Louder.", lang: "en", at: 5 } as const;
const fresh = { takenBy: null, solvedBy: null, solvedAt: null } as const;

test("ATT-7 a reason is kept by seat, replaced, and gone with the apologies", () => {
  const [keep, care] = [keeperOf(db), careOf(db)];
  keep({ ...about, sent: true, reason: { text: "Ill.", lang: "en" } }, 1);
  keep({ ...about, sent: true, reason: { text: "Yn sâl.", lang: "cy" } }, 2);
  keep({ ...about, seat: "s-2", sent: true, reason: null }, 2);
  expect(care.reasons("1")).toEqual({ "s-1": { text: "Yn sâl.", lang: "cy" } });
  keep({ ...about, sent: false, reason: null }, 3);
  expect(care.reasons("1")).toEqual({});
});

test("ATT-7 HLP-2 when a sitting closes, reasons and requests of it are deleted, and of no other", () => {
  const [keep, care] = [keeperOf(db), careOf(db)];
  for (const sitting of ["1", "2"]) {
    keep({ ...about, sitting, sent: true, reason: { text: "Ill.", lang: "en" } }, 1);
    keep({ ...asked, id: `h${sitting}`, sitting, ...fresh }, 5);
  }
  keep({ ...asked, id: "h1", ...fresh, takenBy: "p-chair" }, 6);
  expect(care.asked("1")).toMatchObject([{ id: "h1", takenBy: "p-chair" }]);
  keep({ kind: "drop-prepared", sitting: "1" }, 7);
  expect([care.reasons("1"), care.asked("1")]).toEqual([{}, []]);
  expect([Object.keys(care.reasons("2")), care.asked("2").length]).toEqual([["s-1"], 1]);
});
