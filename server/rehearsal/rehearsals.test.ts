import { createServer } from "node:http";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { admittedProposal } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { openPrivate } from "../private.ts";
import { openRehearsals } from "./rehearsals.ts";

let w: World;
let personal: ReturnType<typeof openPrivate>;
let parts: Parts;
let sitting = "";
/** Servers of rehearsals that were opened, and those that are closed again. */
let [opened, closed] = [0, 0];
/** What happens while a rehearsal is prepared. */
let meanwhile = (): void => {};

const rehearsalsHere = () =>
  openRehearsals({
    parts,
    https: false,
    open: async ({ db }) => {
      opened += 1;
      const perform: Parts["perform"] = async () => {
        meanwhile();
        return { ok: true, seq: 0, answer: {} };
      };
      const close = async (): Promise<void> => {
        closed += 1;
        db.close();
      };
      return { parts: { ...parts, perform }, http: createServer(), close };
    },
  });
const cookieOf = (name: string): string => personal.signIn.beginSession(w.person(name)).split(";")[0] ?? "";

beforeAll(async () => {
  w = await makeWorld();
  const items = [{ kind: "proposal", proposal: await admittedProposal(w), minutes: 40, template: "motion-debate" }];
  const planned = { titleEn: "Summer sitting", titleCy: "Eisteddiad yr haf", startsAt: w.clock + 86_400_000, hall: "The Old Mill" };
  sitting = String((await w.must("facilitator", { type: "ScheduleSitting", ...planned, items })).sitting);
  personal = openPrivate(w.db, {
    config: { origin: "http://localhost", smtp: null, mailFrom: "" },
    now: () => w.clock,
    trouble: (error) => void w.troubles.push(error),
    record: w.record,
  });
  const perform: Parts["perform"] = () => Promise.reject(new Error("nothing is asked"));
  parts = { record: w.record, perform, origin: "http://localhost", now: () => w.clock, trouble: () => {}, personal };
});
afterEach(() => {
  meanwhile = () => {};
});
afterAll(() => {
  personal.close();
  w.close();
});

test("REH-1: pressed twice at once, one rehearsal runs and the other is closed", async () => {
  const rehearsals = rehearsalsHere();
  const cookie = cookieOf("facilitator");
  const both = await Promise.all([1, 2].map(() => rehearsals.rehearsing.begin(cookie, sitting)));
  for (const one of both) expect(one).toHaveProperty("cookie");
  expect([rehearsals.count(), opened - closed]).toEqual([1, 1]);
  await rehearsals.close();
  expect(closed).toBe(opened);
});

test("REH-1: one that cannot be prepared, or whose person signed out meanwhile, leaves nothing running", async () => {
  const rehearsals = rehearsalsHere();
  const cookie = cookieOf("facilitator");
  meanwhile = () => {
    throw new Error("a bug");
  };
  await expect(rehearsals.rehearsing.begin(cookie, sitting)).rejects.toThrow("a bug");
  meanwhile = () => void personal.signIn.signOut(cookie);
  expect(await rehearsals.rehearsing.begin(cookie, sitting)).toMatchObject({ refused: "signInFirst" });
  expect([rehearsals.count(), opened - closed]).toEqual([0, 0]);
  await rehearsals.close();
});

test("REH-8: a rehearsal ends when words are withdrawn from the record", async () => {
  const rehearsals = rehearsalsHere();
  await rehearsals.rehearsing.begin(cookieOf("facilitator"), sitting);
  expect(rehearsals.count()).toBe(1);
  rehearsals.withdrawn();
  expect(rehearsals.count()).toBe(0);
  await rehearsals.close();
  expect(closed).toBe(opened);
});
